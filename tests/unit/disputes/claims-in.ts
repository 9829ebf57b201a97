import type { Span } from '../../../lib/claim/span.ts';
import type { Act } from '../../../lib/claim/taxonomy.ts';
import type { DisputeClaim } from '../../../lib/disputes/index.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly part: string; readonly id: string; readonly span: Span }[];
  readonly facts: readonly { readonly id: string; readonly facts: readonly string[] }[];
}

/** Takes the brackets out of a text of tests/cases/disputes. */
function unmark(marked: string): Marked {
  let text = '';
  const spans: { part: string; id: string; span: Span }[] = [];
  const facts: { id: string; facts: string[] }[] = [];
  for (const [piece, part, id, words, claim, rest] of marked.matchAll(
    /\[([sct])(\d+) ([^\]]*)\]|\s*\{(\d+) ([^}]*)\}|[^[{\s]+|\s+/g,
  )) {
    if (claim) facts.push({ id: claim, facts: (rest ?? '').split(' ') });
    else if (part && id) {
      spans.push({ part, id, span: [text.length, text.length + (words ?? '').length] });
      text += words ?? '';
    } else text += piece;
  }
  return { text, spans, facts };
}

function rangeOf({ tokens }: Reading, [start, end]: Span): Range {
  const isIn = (at: number) => (tokens.start[at] ?? 0) >= start && (tokens.end[at] ?? 0) <= end;
  const inside = Array.from({ length: tokens.count }, (_, at) => at).filter(isIn);
  return { from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1 };
}

/** Reads a text of tests/cases/disputes. */
export function claimsIn(marked: string): { reading: Reading; claims: DisputeClaim[] } {
  const { text, spans, facts } = unmark(marked);
  const reading = read(text);
  const rangesOf = (claim: string, letter: string) =>
    spans.filter(({ part, id }) => part === letter && id === claim).map(({ span }) => rangeOf(reading, span));
  const claims = facts.map(({ id, facts: [act, lemma, key] }): DisputeClaim => {
    const cue = rangesOf(id, 'c')[0];
    if (!cue) throw new Error(`claim ${id} has no cue`);
    return {
      id,
      act: act as Act,
      lemma: (lemma ?? '').replaceAll('_', ' '),
      rule: 'clause',
      source: rangesOf(id, 's')[0] ?? null,
      cue,
      content: rangesOf(id, 't'),
      sentence: reading.sentences.findIndex(({ from, to }) => from <= cue.from && cue.from < to),
      entityKey: key === '-' ? null : (key ?? null),
      antecedent: null,
    };
  });
  return { reading, claims: claims.sort((a, b) => a.cue.from - b.cue.from) };
}
