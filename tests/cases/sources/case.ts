/**
 * Who the sources of a text are: its sources stand in square brackets, and `are` has the key of each; what a source says may stand in braces before it. All names are
 * invented.
 */
export interface SourceCase {
  /** What readers rely on here. */
  readonly why: string;
  readonly text: string;
  readonly are: readonly string[];
}

type Place = [start: number, end: number];

/** The text without the brackets, and where the sources and what they say stand in it (UTF-16, end exclusive). */
export function parseSources(marked: string): { text: string; sources: Place[]; told: Place[] } {
  let text = '';
  const sources: Place[] = [];
  const told: Place[] = [];
  let start = 0;
  for (const piece of marked.split(/([[\]{}])/)) {
    if (piece === '[' || piece === '{') start = text.length;
    else if (piece === ']') sources.push([start, text.length]);
    else if (piece === '}') told.push([start, text.length]);
    else text += piece;
  }
  return { text, sources, told };
}
