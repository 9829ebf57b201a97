import type { Attribution } from '../claim/attribution.ts';
import { overlaps, type Span } from '../claim/span.ts';
import type { Compared } from './report.ts';

/** What went wrong in one place, from the worst for a reader on. */
export const ERRORS = ['wrong voice', 'no claim', 'missed'] as const;

/** One error of the detector, ready to be read by whoever mends it. */
export interface Miss {
  readonly error: (typeof ERRORS)[number];
  readonly article: string;
  /** Higher is worse among the same errors: the confidence of a mark, the number of misses of the same cue. */
  readonly weight: number;
  /** Found and annotated parts in words. */
  readonly detail: string;
}

const LONGEST = 120;

function wordsOf(text: string, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const inWords = (text: string, claim: Pick<Attribution, 'source' | 'cue' | 'content'>): string =>
  [claim.source, claim.cue, claim.content].map((spans) => `[${wordsOf(text, spans)}]`).join(' ');

/** The errors of some texts, the worst first: marks on the wrong voice, marks on no claim, claims of common cues missed. */
export function worstMisses(compared: readonly Compared[]): Miss[] {
  const misses: Miss[] = [];
  const missedByCue = new Map<string, number>();
  for (const { gold: article, comparison } of compared) {
    const { gold, found, pairs } = comparison;
    const pairedGold = new Set(pairs.map(([g]) => g));
    const pairedFound = new Set(pairs.map(([, f]) => f));
    for (const [g, f] of pairs) {
      const [wanted, given] = [gold[g], found[f]];
      if (!wanted || !given || isSameVoice(wanted.source, given.source)) continue;
      const detail = `${inWords(article.text, given)} is said by [${wordsOf(article.text, wanted.source)}]`;
      misses.push({ error: 'wrong voice', article: article.id, weight: given.confidence, detail });
    }
    for (const [f, given] of found.entries()) {
      if (pairedFound.has(f)) continue;
      misses.push({
        error: 'no claim',
        article: article.id,
        weight: given.confidence,
        detail: inWords(article.text, given),
      });
    }
    for (const [g, wanted] of gold.entries()) {
      if (pairedGold.has(g)) continue;
      const cue = wordsOf(article.text, wanted.cue).toLowerCase();
      const count = (missedByCue.get(cue) ?? 0) + 1;
      missedByCue.set(cue, count);
      misses.push({ error: 'missed', article: article.id, weight: count, detail: inWords(article.text, wanted) });
    }
  }
  return misses.sort((a, b) => ERRORS.indexOf(a.error) - ERRORS.indexOf(b.error) || b.weight - a.weight);
}

function isSameVoice(a: readonly Span[], b: readonly Span[]): boolean {
  return (a.length === 0 && b.length === 0) || a.some((x) => b.some((y) => overlaps(x, y)));
}
