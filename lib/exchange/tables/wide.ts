/**
 * Units, coders and variables as one wide table: a unit each row, a column for each variable and coder, named "status:Ana", and those of one
 * variable side by side. RFC 4180, see ./delimited.ts. The columns of one variable are the matrix of ratings that the R package irr takes
 * (https://cran.r-project.org/package=irr: `kappa2`, `kappam.fleiss`; `kripp.alpha` takes it turned by `t`), and pandas reads the whole.
 * A value that a coder did not give is an empty cell, which `read.csv(…, na.strings = "")` and `pandas.read_csv` take as missing. There is
 * no byte order mark: R would take it as part of the first column's name.
 */
import type { Codebook } from '../../claim/codebook.ts';
import type { Coding } from '../../claim/unit.ts';
import type { StreamFormat } from '../format.ts';
import { inParts } from '../parts.ts';
import { formatRecord } from './delimited.ts';
import { type CoderTable, tableOfCodings, tableOfStore } from './wide-rows.ts';

const UNIT_COLUMNS = ['unit', 'article_url', 'source', 'cue', 'content'];

/** The table of a store: a coder is whose label a claim has. */
export const formatWide: StreamFormat = async function* (articles, { codebook }) {
  yield* inParts(recordsOf(await tableOfStore(articles, codebook)));
};

/** The table of several coders' work on the same articles, record by record. */
export function wideRecords(codings: readonly Coding[], codebook: Codebook): Generator<string> {
  return recordsOf(tableOfCodings(codings, codebook));
}

function* recordsOf({ coders, variables, rows }: CoderTable): Generator<string> {
  yield formatRecord([...UNIT_COLUMNS, ...variables.flatMap(({ name }) => coders.map((coder) => `${name}:${coder}`))]);
  for (const { unit, url, words, values } of rows) {
    const cells = variables.flatMap((_, index) => coders.map((coder) => values.get(coder)?.[index] ?? null));
    yield formatRecord([unit, url, ...words, ...cells]);
  }
}
