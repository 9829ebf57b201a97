/**
 * Labels from a table of ours that was edited elsewhere, joined by the claim's id. RFC 4180 with the delimiter that the spreadsheet chose
 * (comma, semicolon, tab); cells that were defused against formulas are as they were again. Claims that the library lacks are not
 * made from a table: it does not say where they stand.
 */
import Papa from 'papaparse';
import { idSchema, labelShape, labelsSchema, sourceKindIdSchema, statusIdSchema } from '../../schema/claim.ts';
import type { ClaimPatch, ImportedFile, PatchFields, Refusal } from '../../schema/imported-file.ts';
import { problemOf } from '../../schema/problem.ts';
import { instantSchema } from '../../schema/records.ts';
import { z } from '../../schema/zod.ts';
import { emptyImport } from '../import-file.ts';
import type { Parsed } from '../outcome.ts';
import { shortened } from '../shortened.ts';
import { COLUMN_NAMES } from './csv.ts';
import { undefused } from './delimited.ts';

/** "TRUE" as spreadsheets write it in the languages of the interface. */
const TRUE = new Set(['true', 'wahr', 'vrai', 'verdadero', '1']);
const FALSE = new Set(['false', 'falsch', 'faux', 'falso', '0']);

/** A column that is read: the field, and how its cell is. `undefined` where an empty cell says nothing. */
interface ReadColumn {
  readonly field: keyof PatchFields;
  readonly valueOf: (cell: string) => unknown;
  readonly schema: z.ZodMiniType;
}

const orNothing = (cell: string) => (cell === '' ? undefined : cell);

const READ: Readonly<Record<string, ReadColumn>> = {
  source: { field: 'sourceText', valueOf: (cell) => cell, schema: labelShape.sourceText },
  source_kind: { field: 'sourceKind', valueOf: orNothing, schema: sourceKindIdSchema },
  second_kind: { field: 'secondKind', valueOf: (cell) => cell || null, schema: z.nullable(sourceKindIdSchema) },
  act: { field: 'act', valueOf: orNothing, schema: labelShape.act },
  reason_given: { field: 'reasonGiven', valueOf: yesOrNo, schema: labelShape.reasonGiven },
  status: { field: 'status', valueOf: orNothing, schema: statusIdSchema },
  labels: { field: 'labels', valueOf: listed, schema: labelsSchema },
  disputes: { field: 'disputes', valueOf: listed, schema: labelShape.disputes },
  note: { field: 'note', valueOf: (cell) => cell, schema: labelShape.note },
  dismissed: { field: 'dismissed', valueOf: yesOrNo, schema: labelShape.dismissed },
  detached: { field: 'detached', valueOf: yesOrNo, schema: labelShape.detached },
};
const ID = 'claim_id';
const MODIFIED = 'modified';

/** Rows with a problem after which a table is none of ours. */
const MOST_PROBLEMS = 10_000;
/** UTF-16 code units of the heading: many times that of our own. */
const LONGEST_HEADING = 100_000;
/** Columns of a table: four times those that we write. */
const MOST_COLUMNS = 100;

/**
 * Reads a table with a column `claim_id`. Of the other columns those of labels are read; what stands in an article is not changed by a
 * table. A row with a problem is refused by line and column, and the others stand.
 */
export function parseCsv(text: string): Parsed<ImportedFile> {
  if (!/[\r\n]/.test(text.slice(0, LONGEST_HEADING)) && text.length > LONGEST_HEADING) {
    return { ok: false, problem: `line 1: longer than ${LONGEST_HEADING} characters` };
  }
  const rows = new Rows();
  const problem = eachRecord(text, (record) => rows.add(record));
  return problem === null ? rows.file() : { ok: false, problem };
}

/** The rows of a table as they are read: no more is kept of them than what they say. */
class Rows {
  #names: readonly string[] | null = null;
  readonly #patches: ClaimPatch[] = [];
  readonly #refused: Refusal[] = [];
  readonly #seen = new Set<string>();

  /** @returns why the whole table cannot be read, or `null` */
  add({ cells, line }: TableRecord): string | null {
    if (this.#names === null) return this.#readHeading(cells);
    const place = `line ${line}`;
    const row = patchOf(this.#names, cells, place);
    const problem = row.ok ? this.#take(row.value) : row.problem;
    if (problem !== null) this.#refused.push({ place, problem });
    if (this.#refused.length <= MOST_PROBLEMS) return null;
    return `${place}: more than ${MOST_PROBLEMS} rows with a problem, this one with ${problem}`;
  }

  #take(patch: ClaimPatch | null): string | null {
    if (patch === null) return null;
    if (this.#seen.has(patch.id)) return `${ID}: the claim is there twice`;
    this.#seen.add(patch.id);
    this.#patches.push(patch);
    return null;
  }

  file(): Parsed<ImportedFile> {
    if (this.#names === null) return { ok: false, problem: 'line 1: the table is empty' };
    return { ok: true, value: { ...emptyImport('csv'), patches: this.#patches, refused: this.#refused } };
  }

  #readHeading(cells: readonly string[]): string | null {
    if (cells.length > MOST_COLUMNS) return `line 1: more than ${MOST_COLUMNS} columns`;
    this.#names = cells.map((name) => name.trim().toLowerCase());
    for (const name of this.#names) {
      if (name !== '' && !COLUMN_NAMES.includes(name))
        this.#refused.push({ place: 'line 1', problem: `${shortened(name, 60)}: not a column that is read` });
    }
    const problem = headingProblem(this.#names);
    return problem === null ? null : `line 1: ${problem}`;
  }
}

function headingProblem(names: readonly string[]): string | null {
  if (!names.includes(ID)) return `no column ${ID}: this is not a table of claims as Says Who writes it`;
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return `${shortened(twice, 60)}: the column is there twice`;
  return names.some((name) => Object.hasOwn(READ, name)) ? null : 'no column of labels, such as status or note';
}

/** What a row says; `null` where it says nothing. */
function patchOf(names: readonly string[], cells: readonly string[], place: string): Parsed<ClaimPatch | null> {
  if (cells.every((cell) => cell.trim() === '')) return { ok: true, value: null };
  if (cells.length > names.length) return { ok: false, problem: 'more cells than columns' };
  const fields: Record<string, unknown> = {};
  let id = '';
  let modified: string | null = null;
  for (const [index, name] of names.entries()) {
    const cell = undefused(cells[index] ?? '');
    const column = Object.hasOwn(READ, name) ? READ[name] : undefined;
    // A row may be cut off by a spreadsheet that leaves out empty cells at the end.
    const value = column?.valueOf(cell);
    if (name === ID) id = cell.trim();
    if (name === MODIFIED && cell !== '') modified = cell;
    if (column === undefined || value === undefined) continue;
    const parsed = column.schema.safeParse(value);
    if (!parsed.success) return { ok: false, problem: problemOf(parsed.error, name) };
    fields[column.field] = parsed.data;
  }
  if (!idSchema.safeParse(id).success) return { ok: false, problem: `${ID}: not the id of a claim` };
  if (modified !== null && !instantSchema.safeParse(modified).success) {
    return { ok: false, problem: `${MODIFIED}: not a time in the form 2026-03-01T12:00:00.000Z` };
  }
  if (Object.keys(fields).length === 0) return { ok: true, value: null };
  return { ok: true, value: { id, fields: fields as PatchFields, modified, place } };
}

interface TableRecord {
  readonly cells: readonly string[];
  /** On which it begins, counted from 1. */
  readonly line: number;
}

/**
 * Reads one record after the other; empty lines are none.
 * @param take says why reading is given up, or `null`
 * @returns that, or what is wrong with the table; `null` where all has been read
 */
function eachRecord(text: string, take: (record: TableRecord) => string | null): string | null {
  const table = text.replace(/^\uFEFF/, '');
  let line = 1;
  let from = 0;
  let problem: string | null = null;
  Papa.parse<string[]>(table, {
    delimiter: delimiterOf(table),
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors;
      if (error) problem = `line ${line}: ${error.message}`;
      else if (data.length > 1 || data[0] !== '') problem = take({ cells: data, line });
      if (problem !== null) parser.abort();
      line += lineEnds(table, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return problem;
}

/** What parts the heading so that the column of ids is there: a small table is too little to guess by. A comma where nothing does. */
function delimiterOf(table: string): string {
  const [heading = ''] = table.split(/[\r\n]/, 1);
  const parts = (delimiter: string) =>
    heading.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return [',', ';', '\t'].find((delimiter) => parts(delimiter).includes(ID)) ?? ',';
}

/** Line ends (CR LF, LF or CR) within a part of a text. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count++;
  }
  return count;
}

function listed(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter(Boolean);
}

function yesOrNo(cell: string): unknown {
  const word = cell.trim().toLowerCase();
  if (word === '') return undefined;
  return TRUE.has(word) ? true : FALSE.has(word) ? false : cell;
}
