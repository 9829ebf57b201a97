/**
 * The command line's formats. JSON Lines (https://jsonlines.org): one text a line,
 * `{"id","lang","text","attributions"}`, offsets in UTF-16 code units, end exclusive; the same rows as a JSON array,
 * as a table (RFC 4180) and as a listing to read.
 */
import type { Attribution } from '../../claim/attribution.ts';
import type { Dispute } from '../../claim/dispute.ts';
import { sectorOf } from '../../claim/sector-code.ts';
import type { SourceEntity } from '../../claim/source-entity.ts';
import type { Span } from '../../claim/span.ts';
import { joinWords } from '../../claim/words.ts';
import { type DetectionRow, detectionInputSchema } from '../../schema/detection-row.ts';
import { parseJsonLine } from '../json-line.ts';
import type { Parsed } from '../outcome.ts';
import { BYTE_ORDER_MARK, type Cell, formatRecord } from '../tables/delimited.ts';

/** A text to look for attributions in. */
export interface DetectionInput {
  /** The row's own, else the number of its line. */
  readonly id: string;
  /** The row's own, else '': the detector then decides. */
  readonly lang: string;
  readonly text: string;
  /**
   * Fields of the row that are not ours, but for one called `__proto__`. They are handed on, so that results can be joined
   * to what they came from.
   */
  readonly extra: Readonly<Record<string, unknown>>;
  /** What a page says of itself; it is not handed on. */
  readonly page?: Readonly<Record<string, unknown>>;
}

/** A row to write: what was found, and the fields handed on. */
export type DetectionOutput = DetectionRow & { readonly extra?: DetectionInput['extra'] };

/**
 * Reads one line. Attributions that it already has are left out: they are about to be found again.
 * A problem names line and field, as in "line 3: text: Invalid input: expected string".
 * @param lineNumber counted from 1
 */
export function parseRow(line: string, lineNumber: number): Parsed<DetectionInput> {
  const row = parseJsonLine(line, lineNumber, detectionInputSchema);
  if (!row.ok) return row;
  const { id, lang, text, attributions: _, ...extra } = row.value;
  return { ok: true, value: { id: String(id ?? lineNumber), lang: lang ?? '', text, extra } };
}

/** One row as a line of JSON, without the line end; our own fields first and in this order. */
export function formatRow(row: DetectionOutput): string {
  const { id, lang, text, attributions } = row;
  return JSON.stringify({ id, lang, text, attributions: attributions.map(inOrder), ...row.extra });
}

const CSV_COLUMNS = [
  'id',
  'lang',
  'attribution',
  'source',
  'cue',
  'content',
  'kind',
  'act',
  'distance',
  'anonymity',
  'reason_given',
  'confidence',
  'source_span',
  'cue_span',
  'content_spans',
  'entity',
  'entity_name',
  'source_kind',
  'sector',
  'country',
  'dispute',
  'disputed_claim',
  'disputed_span',
  'cue_class',
  'found_by',
  'act_by',
];

/**
 * The rows as a table, one attribution a record; spans as "12-30 45-60". A text without attributions has no record. It begins with a byte
 * order mark, as a table of stored claims does: without it spreadsheets garble every quotation mark of an article.
 * @param options `header: false` for every call but the first of a file that is written piece by piece
 */
export function formatDetectionsCsv(rows: Iterable<DetectionRow>, options = { header: true }): string {
  let csv = options.header ? BYTE_ORDER_MARK + formatRecord(CSV_COLUMNS) : '';
  for (const row of rows) {
    for (const attribution of row.attributions) csv += formatRecord(cellsOf(row, attribution));
  }
  return csv;
}

function cellsOf({ id, lang, text }: DetectionRow, found: Attribution): Cell[] {
  const parts = [found.source, found.cue, found.content];
  const words = parts.map((spans) => wordsOf(text, spans));
  const { kind, act, distance, anonymity, reasonGiven, confidence, entity, dispute, evidence } = found;
  return [
    id,
    lang,
    found.id,
    ...words,
    kind,
    act,
    distance,
    anonymity,
    reasonGiven,
    confidence,
    ...parts.map(formatSpans),
    ...(entity
      ? [entity.key, entity.name, entity.kind, sectorOf(entity.kind), entity.country ?? '']
      : ['', '', '', '', '']),
    ...(dispute
      ? [dispute.kind, dispute.claim ?? '', formatSpans(dispute.words ? [dispute.words] : [])]
      : ['', '', '']),
    evidence.cueClass,
    evidence.foundBy,
    evidence.actBy,
  ];
}

function formatSpans(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}

/** A listing to read in a terminal. Control characters of the text are left out: they could write over it. */
export function formatDetectionsText(rows: Iterable<DetectionRow>): string {
  return Array.from(rows, listingOf).join('\n');
}

function listingOf({ id, lang, text, attributions }: DetectionRow): string {
  const count = attributions.length === 1 ? '1 attribution' : `${attributions.length} attributions`;
  const heading = `${printable(id)}${lang ? ` (${printable(lang)})` : ''}: ${count}\n`;
  return heading + attributions.map((attribution) => entryOf(text, attribution)).join('');
}

function entryOf(text: string, found: Attribution): string {
  const { kind, act, distance, anonymity, reasonGiven, confidence, entity, dispute, evidence } = found;
  const source = reasonGiven ? `${anonymity} (reason given)` : anonymity;
  const lines = [
    ['source', printable(wordsOf(text, found.source)) || '(none)'],
    ...(entity ? [['who', entityLine(entity)]] : []),
    ['cue', printable(wordsOf(text, found.cue))],
    ['content', printable(wordsOf(text, found.content)) || '(none)'],
    ['', `${act}, ${kind}, distance ${distance}, source ${source}, confidence ${confidence.toFixed(2)}`],
    ['', `cue class ${evidence.cueClass}, found by ${evidence.foundBy}, act by ${evidence.actBy}`],
    ...(dispute ? [['denies', disputeLine(text, dispute)]] : []),
  ];
  const indented = lines.map(([name, value], index) => {
    const number = index === 0 ? printable(found.id).padStart(4) : '    ';
    return `${number}  ${(name ?? '').padEnd(8)} ${value}\n`;
  });
  return indented.join('');
}

function entityLine({ key, name, kind, country }: SourceEntity): string {
  return printable(`${name} (${[key, kind, country].filter(Boolean).join(', ')})`);
}

function disputeLine(text: string, { kind, claim, words, confidence }: Dispute): string {
  const what = words ? `“${printable(text.slice(...words))}”` : `claim ${claim}`;
  return `${what} (${kind}, ${confidence.toFixed(2)})`;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return joinWords(spans.map(([start, end]) => text.slice(start, end)));
}

function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The fields in the order in which the format names them, whatever order they were made in. */
function inOrder(found: Attribution): Attribution {
  const { id, source, cue, content, kind, act, distance, anonymity, reasonGiven, confidence } = found;
  const { entity, antecedent, dispute, evidence } = found;
  return {
    id,
    source,
    cue,
    content,
    kind,
    act,
    distance,
    anonymity,
    reasonGiven,
    confidence,
    entity,
    antecedent,
    dispute,
    evidence,
  };
}
