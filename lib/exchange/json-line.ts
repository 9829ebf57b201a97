import { problemOf } from '../schema/problem.ts';
import type { z } from '../schema/zod.ts';
import type { Parsed } from './outcome.ts';

/**
 * Reads one line of JSON Lines (https://jsonlines.org) by a schema; a byte order mark in front is none of its business. A problem names
 * line and field, as in "line 3: text: Invalid input: expected string".
 * @param lineNumber counted from 1
 */
export function parseJsonLine<T extends z.ZodMiniType>(
  line: string,
  lineNumber: number,
  schema: T,
): Parsed<z.output<T>> {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `line ${lineNumber}: not JSON: ${message}` };
  }
  const row = schema.safeParse(json);
  return row.success
    ? { ok: true, value: row.data }
    : { ok: false, problem: `line ${lineNumber}: ${problemOf(row.error)}` };
}
