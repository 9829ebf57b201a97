import type { Candidate } from '../../lib/detect/candidate.ts';
import type { Proposal } from '../../lib/detect/tagger/proposal.ts';
import { isPunctuation, type Range, type Reading } from '../../lib/text/reading.ts';
import type { Gold } from './gold.ts';

/** The parts of an attribution that are compared. */
export type Found = Pick<Candidate | Proposal, 'source' | 'cue' | 'content'>;

const touches = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));

/** Whether what was found lies where the annotated attribution is (*det-any* of docs/evaluation.md). */
export function isThere(found: Found, gold: Gold): boolean {
  if (!touches([found.cue], gold.cue)) return false;
  return touches(found.content, gold.content) || (found.content.length === 0 && gold.content.length === 0);
}

function wordsOf(reading: Reading, ranges: readonly Range[]): Set<number> {
  const words = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (!isPunctuation(reading, i)) words.add(i);
  return words;
}

function sharedContent(reading: Reading, found: Found, gold: Gold): number {
  const a = wordsOf(reading, found.content);
  const b = wordsOf(reading, gold.content);
  const both = a.intersection(b).size;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Counts over articles. */
export interface Counts {
  found: number;
  gold: number;
  /** Of both, matched one to one: cue and content touch; half of the content is shared; the source touches as well. */
  detAny: number;
  det: number;
  relOverlap: number;
}

/** Nothing counted yet. */
export const noCounts = (): Counts => ({ found: 0, gold: 0, detAny: 0, det: 0, relOverlap: 0 });

/** Adds what was found in one article. Each annotated attribution is matched by at most one, the first that fits. */
export function count(counts: Counts, reading: Reading, found: readonly Found[], gold: readonly Gold[]): void {
  counts.found += found.length;
  counts.gold += gold.length;
  const free = new Set(gold);
  for (const one of found) {
    const match = [...free].find((other) => isThere(one, other));
    if (!match) continue;
    free.delete(match);
    counts.detAny++;
    if (match.content.length > 0 && sharedContent(reading, one, match) < 0.5) continue;
    counts.det++;
    const source = one.source ? [one.source] : [];
    if (touches(source, match.source) || (source.length === 0 && match.source.length === 0)) counts.relOverlap++;
  }
}

/** Precision / recall / F1 in percent. */
export function figures({ found, gold }: Counts, right: number): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => (100 * value).toFixed(1)).join(' / ');
}
