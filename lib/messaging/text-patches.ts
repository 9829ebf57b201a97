/** What changed from one text of an article to the next: the page sends this in place of the whole. */

/** `[start, end)` of the text before, in UTF-16 code units, is replaced by `text`. */
export interface TextPatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Patches that make one text of another, line by line (a line is a block of the page), in the order of the text. Lines that
 * stand once in both texts, in the same order, are what holds them together. Linear in the length of the texts.
 */
export function makePatches(before: string, after: string): TextPatch[] {
  if (before === after) return [];
  // Most changes are of one place: what is the same before and after it is not looked at line by line.
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, start);
  return patchLines(before.slice(start, before.length - tail), after.slice(start, after.length - tail), start);
}

/** UTF-16 code units that are compared at once. */
const CHUNK = 1_024;

/** Length of the lines at the start that two texts have in common. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + CHUNK <= most && a.startsWith(b.slice(same, same + CHUNK), same)) same += CHUNK;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same === 0 ? 0 : a.lastIndexOf('\n', same - 1) + 1;
}

/** Length of the lines at the end that two texts have in common, after `from`. */
function commonEnd(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let same = 0;
  while (same + CHUNK <= most && a.endsWith(b.slice(b.length - same - CHUNK, b.length - same), a.length - same))
    same += CHUNK;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  if (same === 0) return 0;
  const lineStart = a.indexOf('\n', a.length - same) + 1;
  return lineStart === 0 ? 0 : a.length - lineStart;
}

function patchLines(before: string, after: string, shift: number): TextPatch[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const places = placesOfUnique(old);
  const patches: TextPatch[] = [];
  let oldAt = 0;
  let nowAt = 0;
  const replace = (oldEnd: number, nowEnd: number) => {
    if (oldAt === oldEnd && nowAt === nowEnd) return;
    const placeOf = (line: number) => shift + (old[line]?.start ?? before.length);
    const text = now
      .slice(nowAt, nowEnd)
      .map((line) => line.text)
      .join('');
    patches.push({ start: placeOf(oldAt), end: placeOf(oldEnd), text });
  };
  for (let i = 0; i < now.length; i++) {
    const line = now[i];
    if (!line || i < nowAt) continue;
    const place = line.text === old[oldAt]?.text && i === nowAt ? oldAt : places.get(line.text);
    if (place === undefined || place < oldAt) continue;
    replace(place, i);
    oldAt = place + 1;
    nowAt = i + 1;
  }
  replace(old.length, now.length);
  return patches;
}

/** A line with the line feed after it, so that texts are nothing but lines. */
interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push({ text: text.slice(start, end), start });
    start = end;
  }
  return lines;
}

function placesOfUnique(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach(({ text }, i) => {
    if (places.has(text)) twice.add(text);
    places.set(text, i);
  });
  for (const text of twice) places.delete(text);
  return places;
}

/**
 * The text that patches make of another.
 * @returns `null` when they do not fit it: out of order, overlapping or beyond its end
 */
export function applyPatches(before: string, patches: readonly TextPatch[]): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of patches) {
    if (start < at || end < start || end > before.length) return null;
    parts.push(before.slice(at, start), text);
    at = end;
  }
  parts.push(before.slice(at));
  return parts.join('');
}
