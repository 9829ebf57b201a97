/** What is known of a backup without opening it. */
import { idSchema, textUpTo } from '../../schema/claim.ts';
import { type DeepReadonly, instantSchema } from '../../schema/records.ts';
import { z } from '../../schema/zod.ts';

/** Why a backup was made: before a new program changed the layout, before an import, before a restoring, or because the reader asked. */
export const BACKUP_REASONS = ['migration', 'import', 'restore', 'asked'] as const;
/** What one copy was made before. */
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A SHA-256 digest in hexadecimal digits. */
const digestSchema = textUpTo(64).check(z.regex(/^[0-9a-f]{64}$/));

/** A backup that is complete. */
export const backupRecordSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  reason: z.enum(BACKUP_REASONS),
  /** The version of the records in it. */
  version: z.number().check(z.positive()),
  /** How many rows there are of each table. */
  rows: z.record(textUpTo(200), z.int().check(z.nonnegative())),
  /** Rows that were so damaged that they could not be read or written down. */
  lacking: z.int().check(z.nonnegative()),
  /** Compressed, in bytes. */
  bytes: z.int().check(z.nonnegative()),
  parts: z.int().check(z.positive()),
  /** SHA-256 over the digests of the parts, in their order. */
  checksum: digestSchema,
});
/** A row of the list of copies. */
export type BackupRecord = DeepReadonly<z.output<typeof backupRecordSchema>>;

/**
 * A backup that is being made, or was interrupted. It is no backup yet, but it is written down so that deleting everything also
 * ends what is on its way: where its row is gone, its parts are no longer wanted.
 */
export interface BegunBackup {
  readonly id: string;
  readonly begun: string;
}

/** A piece of the compressed file. */
export interface BackupPart {
  readonly backup: string;
  /** 0, 1, 2, … */
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

/** Tells a backup that is not complete. */
export function isBegun(row: unknown): row is BegunBackup {
  return typeof row === 'object' && row !== null && 'begun' in row && !('checksum' in row);
}
