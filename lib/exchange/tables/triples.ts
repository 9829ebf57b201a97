/**
 * Coder, item and label as triples, a file for each variable: what NLTK's `AnnotationTask` takes
 * (https://www.nltk.org/api/nltk.metrics.agreement.html). RFC 4180, see ./delimited.ts, without a heading and without a byte order mark, so
 * that `AnnotationTask(data=csv.reader(file))` is all there is to it. A value that a coder did not give is left out.
 */
import type { Codebook } from '../../claim/codebook.ts';
import type { Coding } from '../../claim/unit.ts';
import type { FolderFormat, NamedFile } from '../format.ts';
import { formatRecord } from './delimited.ts';
import { type CoderTable, tableOfCodings, tableOfStore } from './wide-rows.ts';

/** The triples of a store: a coder is whose label a claim has. */
export const formatTriples: FolderFormat = async function* (articles, { codebook }) {
  yield* filesOf(await tableOfStore(articles, codebook));
};

/** The triples of several coders' work on the same articles: a file named by the id of each variable that anybody gave a value of. */
export function triplesFiles(codings: readonly Coding[], codebook: Codebook): Generator<NamedFile> {
  return filesOf(tableOfCodings(codings, codebook));
}

function* filesOf({ variables, rows }: CoderTable): Generator<NamedFile> {
  for (const [index, { id }] of variables.entries()) {
    let content = '';
    for (const { unit, values } of rows) {
      for (const [coder, { [index]: value }] of values) {
        if (value != null) content += formatRecord([coder, unit, value]);
      }
    }
    if (content) yield { name: `${id}.csv`, content };
  }
}
