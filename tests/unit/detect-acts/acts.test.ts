import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_FEATURES, actFeatures } from '../../../lib/detect/acts/index.ts';
import { findCandidates } from '../../../lib/detect/find.ts';
import { detect } from '../../../lib/detect/index.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { read } from '../../../lib/text/reading.ts';
import { ACT_CASES } from '../../cases/detect/acts.ts';

const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

function featuresOf(text: string) {
  const reading = read(text);
  const questions = findCandidates(reading).map((candidate) => ({ candidate, key: null }));
  return actFeatures(reading, new Topics(reading), questions);
}

describe('the features of a claim', () => {
  it('are as many as the trees were made for, each with a name of its own', () => {
    const [features = []] = featuresOf('The mayor said the ferry was late.');
    expect(features).toHaveLength(ACT_FEATURES);
    expect(new Set(features.map(([name]) => name)).size).toBe(ACT_FEATURES);
  });

  it('are whole numbers from 0 to 255 in the same order, whatever the text', () => {
    const names = featuresOf('The mayor said no.')[0]?.map(([name]) => name);
    const words = fc.constantFrom(
      'Mayor',
      'said',
      'denied',
      'that',
      '“',
      '”',
      ',',
      'no',
      'never',
      '12',
      '.',
      '\n',
      'She',
      'accused',
      'of',
    );
    const text = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, (any) => {
        for (const features of featuresOf(any)) {
          expect(features.map(([name]) => name)).toEqual(names);
          for (const [, value] of features) expect(Number.isInteger(value) && value >= 0 && value <= 255).toBe(true);
        }
      }),
    );
  });
});

describe('the act', () => {
  it.each(ACT_CASES)('$act: $text ($why)', ({ text, cue, act, actBy }) => {
    const found = detect(text, { mode: 'complete', model }).find(
      (one) => text.slice(...(one.cue[0] ?? [0, 0])) === cue,
    );
    expect(found?.act).toBe(act);
    if (actBy) expect(found?.evidence.actBy).toBe(actBy);
  });

  it('needs time in proportion to the number of claims', { timeout: 60_000 }, () => {
    const article = 'The mayor said the ferry was late. The union denied that it had been late. ';
    const time = (count: number): number => {
      const text = article.repeat(count);
      const best = Array.from({ length: 5 }, () => {
        const start = performance.now();
        featuresOf(text);
        return performance.now() - start;
      });
      return Math.min(...best);
    };
    time(50);
    expect(time(400) / time(50)).toBeLessThan(8 * 3);
  });
});
