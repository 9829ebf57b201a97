/** Who the sources of a text are: its sources stand in square brackets, and `are` has the key of each. All names are invented. */
export interface SourceCase {
  /** What readers rely on here. */
  readonly why: string;
  readonly text: string;
  readonly are: readonly string[];
}

/** The text without the brackets, and where the sources stand in it (UTF-16, end exclusive). */
export function parseSources(marked: string): { text: string; sources: [start: number, end: number][] } {
  let text = '';
  const sources: [number, number][] = [];
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) sources.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, sources };
}
