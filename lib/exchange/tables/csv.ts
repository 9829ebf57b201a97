/**
 * Labelled claims as a table, one claim a row, for spreadsheets, R and Python. RFC 4180, see ./delimited.ts.
 * Spans of one claim are joined by ' … '; the native file keeps them apart. Ids of own labels and of disputed claims are parted by spaces.
 * The columns of sectors are those of the kinds beside them, in the codes of event data. Read again by ./csv-in.ts.
 */
import { sectorOf } from '../../claim/sector-code.ts';
import { storedWords } from '../../claim/words.ts';
import type { Stream } from '../../schema/exchange-file.ts';
import type { FiledClaim } from '../../schema/records.ts';
import { inParts } from '../parts.ts';
import { BYTE_ORDER_MARK, type Cell, formatRecord } from './delimited.ts';

/** How the table is written. */
export interface CsvOptions {
  /** Begin with a byte order mark: spreadsheets then read the file as UTF-8. */
  readonly byteOrderMark: boolean;
}

/** The columns in their order. `source` is the reader's name for it, `source_in_text` the article's words. */
const COLUMNS: readonly (readonly [name: string, cell: (row: FiledClaim) => Cell])[] = [
  ['article_url', ({ article }) => article.url],
  ['title', ({ article }) => article.title],
  ['publisher', ({ article }) => article.publisher],
  ['published', ({ article }) => article.published],
  ['claim_id', ({ claim }) => claim.id],
  ['source', ({ claim }) => claim.sourceText],
  ['source_in_text', ({ claim }) => storedWords(claim.selectors.source)],
  ['source_kind', ({ claim }) => claim.sourceKind],
  ['second_kind', ({ claim }) => claim.secondKind],
  ['sector', ({ claim }) => sectorOf(claim.sourceKind)],
  ['second_sector', ({ claim }) => (claim.secondKind === null ? null : sectorOf(claim.secondKind))],
  ['cue', ({ claim }) => storedWords(claim.selectors.cue)],
  ['content', ({ claim }) => storedWords(claim.selectors.content)],
  ['sentence', ({ claim }) => claim.sentence],
  ['kind', ({ claim }) => claim.kind],
  ['act', ({ claim }) => claim.act],
  ['distance', ({ claim }) => claim.distance],
  ['anonymity', ({ claim }) => claim.anonymity],
  ['reason_given', ({ claim }) => claim.reasonGiven],
  ['status', ({ claim }) => claim.status],
  ['labels', ({ claim }) => claim.labels.join(' ')],
  ['disputes', ({ claim }) => claim.disputes.join(' ')],
  ['note', ({ claim }) => claim.note],
  ['dismissed', ({ claim }) => claim.dismissed],
  ['detached', ({ claim }) => claim.detached],
  ['confidence', ({ claim }) => claim.confidence],
  ['coder', ({ claim }) => claim.coder],
  ['created', ({ claim }) => claim.created],
  ['modified', ({ claim }) => claim.modified],
];

/** The names of the columns. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * The table as one string.
 * @internal for tests: a store may be too large for one
 * @example formatCsv([{ article, claim }], { byteOrderMark: true })
 */
export function formatCsv(rows: Iterable<FiledClaim>, options: CsvOptions): string {
  return csvStart(options) + Array.from(rows, recordOf).join('');
}

/** The same table in parts, for a store that is too large for one string. */
export function formatCsvParts(rows: Stream<FiledClaim>, options: CsvOptions): AsyncGenerator<string> {
  return inParts(records(rows, options));
}

async function* records(rows: Stream<FiledClaim>, options: CsvOptions): AsyncGenerator<string> {
  yield csvStart(options);
  for await (const row of rows) yield recordOf(row);
}

function csvStart(options: CsvOptions): string {
  return (options.byteOrderMark ? BYTE_ORDER_MARK : '') + formatRecord(COLUMN_NAMES);
}

function recordOf(row: FiledClaim): string {
  return formatRecord(COLUMNS.map(([, cell]) => cell(row)));
}
