import type { ClaimParts, Span } from '../../../lib/claim/span.ts';

/** A text with its expected attributions, written in the inline notation of docs/annotation-guidelines.md. */
export interface Case {
  /** What readers rely on here. */
  readonly why: string;
  /** `[s1 source] [c1 cue] [t1 content]`; the brackets are stripped before the text is read. */
  readonly text: string;
}

export interface Expected extends ClaimParts<string> {}

const ROLES = { s: 'source', c: 'cue', t: 'content' } as const;

/** Strips the notation: the plain text, and the parts of each attribution in the order of their numbers. */
export function parseNotation(notated: string): { text: string; expected: Expected[] } {
  const parts = new Map<number, { source: string[]; cue: string[]; content: string[] }>();
  const open: { role: keyof typeof ROLES; id: number; start: number }[] = [];
  let text = '';
  for (let at = 0; at < notated.length; ) {
    const mark = /^\[([sct])(\d+) /.exec(notated.slice(at, at + 6));
    if (mark) {
      open.push({ role: mark[1] as keyof typeof ROLES, id: Number(mark[2]), start: text.length });
      at += mark[0].length;
    } else if (notated[at] === ']' && open.length > 0) {
      const { role, id, start } = open.pop() ?? { role: 's' as const, id: 0, start: 0 };
      const entry = parts.get(id) ?? { source: [], cue: [], content: [] };
      entry[ROLES[role]].push(text.slice(start));
      parts.set(id, entry);
      at++;
    } else text += notated[at++];
  }
  const expected = [...parts].sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
  return { text, expected };
}

/** The words of spans, as a reader sees them. */
export function wordsOf(text: string, parts: ClaimParts<Span>): Expected {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  return { source: words(parts.source), cue: words(parts.cue), content: words(parts.content) };
}
