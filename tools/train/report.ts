import { confidenceOf, PRECISE_THRESHOLD } from '../../lib/detect/confidence.ts';
import { PRECISE_LEAST } from '../../lib/detect/tagger/index.ts';
import type { Judged } from '../../lib/detect/tagger/judge.ts';
import type { Example } from './gold.ts';
import { count, type Found, figures, isThere, noCounts } from './measure.ts';

/** An article and what the judge left of the candidates in it. */
export type JudgedExample = readonly [example: Example, judged: readonly Judged[]];

const SYSTEMS: readonly [name: string, found: (...one: JudgedExample) => readonly Found[]][] = [
  ['rules, complete', ({ candidates }) => candidates],
  ['both, complete', (_, judged) => judged.map(({ candidate }) => candidate)],
  [
    'rules, precise',
    ({ reading, candidates }) => candidates.filter((one) => confidenceOf(reading, one) >= PRECISE_THRESHOLD),
  ],
  [
    'both, precise',
    (_, judged) => judged.filter(({ confidence }) => confidence >= PRECISE_LEAST).map(({ candidate }) => candidate),
  ],
];

/** What the rules alone and both together find: precision / recall / F1, one line for each mode. */
export function figureLines(all: readonly JudgedExample[]): string[] {
  return SYSTEMS.map(([name, found]) => {
    const counts = noCounts();
    for (const [example, judged] of all) count(counts, example.reading, found(example, judged), example.gold);
    const { detAny, det, relOverlap } = counts;
    const [a, b, c] = [detAny, det, relOverlap].map((right) => figures(counts, right));
    return `${name.padEnd(16)} det-any ${a}   det ${b}   rel-overlap ${c}`;
  });
}

/** How often a confidence of about so much is right, in tenths. */
export function reliabilityLines(all: readonly JudgedExample[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ all: 0, right: 0 }));
  for (const [{ gold }, judged] of all)
    for (const { candidate, confidence } of judged) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (!bin) continue;
      bin.all++;
      if (gold.some((one) => isThere(candidate, one))) bin.right++;
    }
  return bins.flatMap(({ all, right }, index) =>
    all > 0 ? [`confidence from 0.${index}: ${right} of ${all} right, ${((100 * right) / all).toFixed(0)} %`] : [],
  );
}
