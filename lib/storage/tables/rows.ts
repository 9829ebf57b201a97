import { problemOf } from '../../schema/problem.ts';
import { projectRecordSchema } from '../../schema/project-records.ts';
import {
  articleRecordSchema,
  changeRecordSchema,
  claimRecordSchema,
  sourceRecordSchema,
  textRecordSchema,
} from '../../schema/records.ts';
import type { z } from '../../schema/zod.ts';

/** A row that is no valid record any more, told apart so that it hides none of the others. */
export interface Unreadable {
  readonly id: string;
  /** The first thing wrong with it, naming the field. */
  readonly problem: string;
}

/** A stored row is needed for what the reader asked, and cannot be read. */
export class UnreadableRowError extends Error {
  override readonly name = 'UnreadableRowError';
}

/** Validators by table. */
export const ROWS = {
  articles: articleRecordSchema,
  claims: claimRecordSchema,
  changes: changeRecordSchema,
  sources: sourceRecordSchema,
  texts: textRecordSchema,
  projects: projectRecordSchema,
} as const;

/** Parts rows into those that are valid and those that are not. */
export function sortRows<T extends z.ZodMiniType>(
  schema: T,
  rows: readonly unknown[],
): { records: z.output<T>[]; unreadable: Unreadable[] } {
  const records: z.output<T>[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (parsed.success) records.push(parsed.data);
    else unreadable.push({ id: idOf(row), problem: problemOf(parsed.error) });
  }
  return { records, unreadable };
}

/**
 * The one row that is needed, or `undefined` where there is none.
 * @throws UnreadableRowError when it is there and not valid
 */
export function neededRow<T extends z.ZodMiniType>(schema: T, row: unknown): z.output<T> | undefined {
  if (row === undefined) return undefined;
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new UnreadableRowError(`${idOf(row)}: ${problemOf(parsed.error)}`);
  return parsed.data;
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
