/**
 * Whether a page that was open all the time holds more than a fresh one. What a page takes for itself says little: the engine compiles
 * while it is used, and what is stored meanwhile is shown. Of a page that has just been opened over the same store and taken through the
 * same, all this holds as well. So what the old one has more than that is what it has gathered.
 */
import { bytesByKind, type HeapSnapshot } from './heap-snapshot.ts';

/** Bytes on a heap, by who put them there. */
export interface Held {
  /** What scripts can let stand: their objects, functions and texts, and the nodes and buffers that those lead to. This is judged. */
  readonly scripts: number;
  /** What the engine has compiled. It is bounded by the length of the scripts, and how much of it there is depends on the engine's leisure. */
  readonly code: number;
  /**
   * What the browser keeps for itself: styles, tables, templates, and its lists of the last events, shifts and slow frames, which have a
   * length that is given. A script holds none of it but through an object of its own, or a node; and ours asks for no such list.
   */
  readonly browser: number;
}

export interface Beside {
  /** How many pages had been read with the old one. */
  readonly pages: number;
  readonly old: Held;
  readonly fresh: Held;
  /** What scripts hold most of in the old one beyond the fresh one, in bytes. */
  readonly gathered: readonly { readonly kind: string; readonly bytes: number }[];
}

/** The engine's word for what it compiles. */
const CODE = 'code ';
const BROWSER =
  /^native (blink::|system \/ (FunctionTemplateInfo|WeakArrayList)$|Performance\w+Timing$|LayoutShift|TaskAttributionTiming$)/;
/** How many kinds of things are named. */
const NAMED = 8;

/** Compares the heaps of an old page and of a fresh one. */
export function besideFresh(pages: number, old: HeapSnapshot, fresh: HeapSnapshot): Beside {
  const [after, before] = [bytesByKind(old), bytesByKind(fresh)];
  const gathered = [...after]
    .filter(([kind]) => ownerOf(kind) === 'scripts')
    .map(([kind, bytes]) => ({ kind, bytes: bytes - (before.get(kind) ?? 0) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, NAMED);
  return { pages, old: heldIn(after), fresh: heldIn(before), gathered };
}

function heldIn(kinds: ReadonlyMap<string, number>): Held {
  const held = { scripts: 0, code: 0, browser: 0 };
  for (const [kind, bytes] of kinds) held[ownerOf(kind)] += bytes;
  return held;
}

function ownerOf(kind: string): keyof Held {
  if (kind.startsWith(CODE)) return 'code';
  return BROWSER.test(kind) ? 'browser' : 'scripts';
}
