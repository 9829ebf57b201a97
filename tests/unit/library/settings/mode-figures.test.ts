/** The modes are explained by figures: these are the counted ones, in words. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../../../locales/en.json' with { type: 'json' };

/** Percentage points by which a share in words may be off. */
const TOLERANCE = 1.5;
const SHARES: Readonly<Record<string, number>> = { sixteen: 16, ten: 10, eight: 8, six: 6 };

/** "real pages, held out" in README.md: how many marks are in the right place, and how many claims are marked, in percent. */
function measured(mode: string): [precision: number, recall: number] {
  const row = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| real pages, held out | ${mode} |`));
  const [, precision, recall] = /\| ([\d.]+) \/ ([\d.]+) \|/.exec(row ?? '') ?? [];
  return [Number(precision), Number(recall)];
}

test.each(['precise', 'complete'] as const)('what is said of the mode "%s" is what was counted', (mode) => {
  const { text } = messages.settings.mode[mode];
  const [wrong = '', missed = ''] = [.../one (?:mark|claim) in (\w+)/g[Symbol.matchAll](text)].map(([, word]) => word);
  const [precision, recall] = measured(mode);
  expect(Math.abs(100 - precision - 100 / (SHARES[wrong] ?? 0)), 'wrong marks').toBeLessThanOrEqual(TOLERANCE);
  expect(Math.abs(100 - recall - 100 / (SHARES[missed] ?? 0)), 'missed claims').toBeLessThanOrEqual(TOLERANCE);
});
