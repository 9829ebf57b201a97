/** A bad file, and what the reader has to be told of it. */
import type { Content } from './try-import.ts';

export interface BadCase {
  /** What is wrong with it. */
  readonly why: string;
  readonly content: Content;
  /** The message, or "place: problem" of what is left out, line by line: it names where, and which field. */
  readonly says: RegExp;
  /** `left-out` where the format allows the rest to be taken. */
  readonly outcome: 'refused' | 'left-out';
}

/** Where in a JSON value. */
export type Path = readonly (string | number)[];

/** A JSON value with raw JSON put in one place of it, or without what is there. */
export function withJson(value: unknown, path: Path, json: string | null): string {
  const copy: unknown = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  const key = path.at(-1) ?? '';
  if (json === null && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (json === null) delete (holder as Record<string, unknown>)[key];
  // Defined, since that is what JSON.parse does with a key like "__proto__".
  else {
    const field = { value: MARK, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(holder, key, field);
  }
  const text = JSON.stringify(copy);
  return json === null ? text : text.replace(JSON.stringify(MARK), () => json);
}

const MARK = '@@ here @@';

/** A path as messages have it: "selectors.cue[0].quote". */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** A text as a part of a pattern. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** So many of one character, as JSON. */
export function longText(length: number): string {
  return JSON.stringify('x'.repeat(length));
}

/** As deep as parsers are tried. */
export const DEEP = 100_000;
export const DEEP_LIST = '['.repeat(DEEP) + ']'.repeat(DEEP);
export const DEEP_OBJECT = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

/** A file that is refused as a whole. */
export function refused(why: string, content: string, says: RegExp): BadCase {
  return { why, content, says, outcome: 'refused' };
}

/** A file of which the rest is taken. */
export function leftOut(why: string, content: string, says: RegExp): BadCase {
  return { why, content, says, outcome: 'left-out' };
}
