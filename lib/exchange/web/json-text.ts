import { beyondBounds } from '../json-bounds.ts';
import type { Parsed } from '../outcome.ts';
import { shortened } from '../shortened.ts';

/** Values of one file: about as many as the largest has that is read whole (./../read-import.ts), where a claim has 120. */
const MOST_VALUES = 5_000_000;

/** Reads JSON (RFC 8259), a byte order mark in front or not. */
export function parsedJson(text: string): Parsed<unknown> {
  const problem = beyondBounds(text, MOST_VALUES);
  if (problem !== null) return { ok: false, problem };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, problem: shortened(`not JSON: ${error instanceof Error ? error.message : String(error)}`) };
  }
}

/** A field, or a problem that begins with it, within a place of the file: "items[3].id: …"; the place is '' for the whole file. */
export function within(place: string, field: string): string {
  return place ? `${place}.${field}` : field;
}
