/**
 * Claims as Web Annotations: the Web Annotation Data Model of the W3C (https://www.w3.org/TR/annotation-model/) in JSON-LD, as one
 * AnnotationPage with one annotation a line. All that the store has of articles and claims is there, and comes back by ./w3c-in.ts;
 * history, saved texts and what sources were put together are for the native file.
 *
 * Articles stand after the annotations, since they are known when all have been written, and claims name theirs.
 */

import { stableId } from '../../claim/stable-id.ts';
import type { Stream } from '../../schema/exchange-file.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import type { FiledArticle, FormatContext, StreamFormat } from '../format.ts';
import { inParts } from '../parts.ts';
import { annotationOf, measured } from './w3c-annotation.ts';
import { CONTEXT, urnOf } from './w3c-terms.ts';

/** The file in parts. Reads every article once; claims that were dismissed are there, and say so. */
export const formatW3c: StreamFormat = (articles, context) => inParts(pieces(articles, context));

async function* pieces(filed: Stream<FiledArticle>, context: FormatContext): AsyncGenerator<string> {
  yield `{\n  ${headOf(context)},\n  "items": [`;
  const articles: ArticleRecord[] = [];
  let separator = '\n    ';
  for await (const { article, claims, text } of filed) {
    articles.push(article);
    const measure = measured(text);
    for (const claim of claims) {
      yield separator + JSON.stringify(annotationOf(claim, article, measure, context));
      separator = ',\n    ';
    }
  }
  yield `\n  ],\n  "says-who:articles": [`;
  for (const [index, article] of articles.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(article)}`;
  yield `\n  ],\n  "says-who:codebook": ${JSON.stringify(context.codebook)}\n}\n`;
}

function headOf({ now }: FormatContext): string {
  const head = {
    '@context': CONTEXT,
    id: urnOf(stableId('AnnotationPage', now.getTime())),
    type: 'AnnotationPage',
    created: now.toISOString(),
  };
  return Object.entries(head)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n  ');
}
