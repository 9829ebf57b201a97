/**
 * References as CSL JSON (https://docs.citationstyles.org, its schema csl-data.json of
 * https://github.com/citation-style-language/schema), which Zotero, pandoc and others read: one item for each article.
 */

import type { Stream } from '../../schema/exchange-file.ts';
import type { FiledArticle, FormatContext, StreamFormat } from '../format.ts';
import { inParts } from '../parts.ts';
import type { DateParts } from './iso-date.ts';
import { type Reference, referenceOf } from './reference.ts';

/** The whole file: a JSON array with one item a line, in parts. */
export const formatCsl: StreamFormat = (articles, context) => inParts(pieces(articles, context));

async function* pieces(articles: Stream<FiledArticle>, { names }: FormatContext): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const filed of articles) {
    yield separator + JSON.stringify(itemOf(referenceOf(filed, names)));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** What is not known is left out: an empty field would be printed as one. */
function itemOf(reference: Reference): object {
  const { id, type, title, authors, publisher, url, language, issued, accessed, keywords } = reference;
  return {
    id,
    type,
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { 'container-title': publisher }),
    ...(url !== null && { URL: url }),
    ...(language && { language }),
    ...(issued !== null && { issued: typeof issued === 'string' ? { literal: issued } : dateOf(issued) }),
    ...(accessed !== null && { accessed: dateOf(accessed) }),
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...(reference.counts && { note: noteOf(reference) }),
  };
}

function dateOf(parts: DateParts): object {
  return { 'date-parts': [parts] };
}

/** "{:field: value}" within a note sets fields in citeproc; a page must not set any. */
function noteOf({ counts, quotations }: Reference): string {
  return [counts, ...quotations].join('\n').replace(/\{(?=:)/g, '{ ');
}
