import { disagreementRows, loneClaimRows } from '../../agreement/disagreement-rows.ts';
import { BYTE_ORDER_MARK, type Cell, formatRecord } from '../../exchange/tables/delimited.ts';
import { triplesFiles } from '../../exchange/tables/triples.ts';
import { wideRecords } from '../../exchange/tables/wide.ts';
import { zipped } from '../../exchange/zip.ts';
import { type ExportContext, type ExportFile, NO_SHORTCOMINGS } from '../export/export.ts';
import { agreementNames } from './agreement-names.ts';
import type { ComparedCoders } from './compare-coders.ts';
import { figureRows } from './figure-rows.ts';

/** What can be taken out of a comparison. */
export const AGREEMENT_FILES = ['figures', 'disagreements', 'alone', 'wide', 'triples'] as const;
/** One file of these. */
export type AgreementFile = (typeof AGREEMENT_FILES)[number];

/** Rows put together before they become part of a file: a part each would be slow. */
const ROWS = 1_000;

/** One file of a comparison: figures, disagreements and claims found by one alone as tables; the values for other programs. */
export async function exportAgreement(
  { now, wordOf }: Pick<ExportContext, 'now' | 'wordOf'>,
  { report, comparison, codings, unreadable }: ComparedCoders,
  file: AgreementFile,
): Promise<ExportFile> {
  const { codebook } = comparison;
  const names = agreementNames(codebook, wordOf);
  const name = `says-who-${file}-${now.toISOString().slice(0, 10)}`;
  const shortcomings = { ...NO_SHORTCOMINGS, lacking: unreadable };
  const table = (records: Iterable<string>, mark = BYTE_ORDER_MARK): ExportFile => ({
    fileName: `${name}.csv`,
    content: new Blob([mark, ...joined(records)], { type: 'text/csv' }),
    ...shortcomings,
  });
  switch (file) {
    case 'figures':
      return table(recordsOf(figureRows(report, names)));
    case 'disagreements':
      return table(recordsOf(disagreementRows(report, names)));
    case 'alone':
      return table(recordsOf(loneClaimRows(report)));
    case 'wide':
      return table(wideRecords(codings, codebook), '');
    case 'triples': {
      const parts: BlobPart[] = [];
      for await (const part of zipped(inTurn(triplesFiles(codings, codebook)), now)) parts.push(part);
      return {
        fileName: `${name}.zip`,
        content: new Blob(parts, { type: 'application/zip' }),
        ...shortcomings,
      };
    }
  }
}

function* recordsOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield formatRecord(row);
}

function* joined(records: Iterable<string>): Generator<string> {
  let rows: string[] = [];
  for (const record of records) {
    rows.push(record);
    if (rows.length < ROWS) continue;
    yield rows.join('');
    rows = [];
  }
  yield rows.join('');
}

async function* inTurn<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
