/**
 * What a backup looks like inside: JSON Lines, compressed by gzip (RFC 1952). The first line says what it is and how the tables were laid
 * out; then each row stands on a line with the name of its table; the last line says how many there were, so that a file that was
 * cut off is known.
 */
import { textUpTo } from '../../schema/claim.ts';
import { instantSchema } from '../../schema/records.ts';
import { z } from '../../schema/zod.ts';
import { layoutSchema } from './layout.ts';
import { BACKUP_REASONS } from './record.ts';
import { fromJson, toJson } from './values.ts';

/** The first line. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal('says-who-backup'),
  formatVersion: z.literal(1),
  at: instantSchema,
  reason: z.enum(BACKUP_REASONS),
  version: z.number().check(z.positive()),
  tables: layoutSchema,
});
/** What a copy says of itself before its rows: of when and why it is, and which tables it has. */
export type BackupHeader = z.output<typeof backupHeaderSchema>;

/** The last line. */
export const backupEndSchema = z.strictObject({
  end: z.strictObject({
    rows: z.record(textUpTo(200), z.int().check(z.nonnegative())),
    lacking: z.int().check(z.nonnegative()),
  }),
});
/** By which a copy that was cut off is told from a whole one: numbers of rows by table. */
export type BackupEnd = z.output<typeof backupEndSchema>;

/** A row of the store, as it was stored. */
export interface StoredRow {
  readonly table: string;
  readonly row: unknown;
}

/** A row as a line. @throws UnwritableValueError */
export function toLine({ table, row }: StoredRow): string {
  return `${toJson([table, row])}\n`;
}

/** A line as the row that it holds; `null` for what is no row. @throws SyntaxError, UnwritableValueError */
export function fromLine(line: string): StoredRow | null {
  const value = fromJson(line);
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return null;
  return { table: value[0], row: value[1] };
}

/** The version on the disk for a version of ours: Dexie keeps ten times its own. */
export const NATIVE = 10;
