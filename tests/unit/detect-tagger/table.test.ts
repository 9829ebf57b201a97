import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS, rowsOf, WIDTH } from '../../../lib/detect/tagger/features.ts';
import { COUNT } from '../../../lib/detect/tagger/labels.ts';
import { decayOf, packed, scoresOf, TABLE_SIZE } from '../../../lib/detect/tagger/table.ts';
import { wordsOf } from '../../../lib/detect/tagger/words.ts';
import { read } from '../../../lib/text/reading.ts';
import { createRandom } from '../../../tools/random.ts';

const SCALE = 0.01;
const TEXT = 'Lind said the dam would hold. “It leaks,” Trask huffed, and NATO denied it.';

function randomTable(seed: number): Int8Array {
  const random = createRandom(seed);
  return Int8Array.from({ length: ROWS * COUNT }, () => Math.round(random() * 254) - 127);
}

describe('scoresOf', () => {
  const words = wordsOf(read(TEXT));
  const stretch = { from: 0, to: words.word.length };
  const rows = rowsOf(words, stretch);

  function added(weights: Int8Array, token: number, label: number): number {
    let sum = 0;
    for (const row of rows.subarray(token * WIDTH, (token + 1) * WIDTH)) sum += weights[row * COUNT + label] ?? 0;
    return sum;
  }

  it.each([
    ['any weights', randomTable(7)],
    ['the largest weights, which must not run over into their neighbours', new Int8Array(ROWS * COUNT).fill(127)],
    ['the smallest', new Int8Array(ROWS * COUNT).fill(-127)],
  ])('adds up the weights of a token’s features, the difference of labels exact: %s', (_, weights) => {
    const { emissions } = scoresOf(words, stretch, packed(weights), decayOf(SCALE), SCALE);
    for (let token = 0; token < stretch.to; token++)
      for (let k = 1; k < COUNT; k++) {
        const wanted = added(weights, token, k) - added(weights, token, 0);
        const found = (emissions[token * COUNT + k] ?? 0) - (emissions[token * COUNT] ?? 0);
        expect(found).toBeCloseTo(wanted * SCALE, 9);
      }
  });

  it('gives the exponentials of the sums, the largest 1', () => {
    const { emissions, exponentials } = scoresOf(words, stretch, packed(randomTable(3)), decayOf(SCALE), SCALE);
    for (let base = 0; base < emissions.length; base += COUNT) {
      const own = [...emissions.subarray(base, base + COUNT)];
      const most = Math.max(...own);
      own.forEach((value, k) => {
        expect(exponentials[base + k]).toBeCloseTo(Math.exp(value - most), 9);
      });
    }
  });
});

describe('packed', () => {
  it('makes a table of the size that is shipped', () => {
    expect(packed(new Int8Array(ROWS * COUNT))).toHaveLength(TABLE_SIZE);
  });
});

describe('rowsOf', () => {
  it('gives as many rows for each token of any text, all in the table', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const words = wordsOf(read(text));
        const rows = rowsOf(words, { from: 0, to: words.word.length });
        expect(rows).toHaveLength(words.word.length * WIDTH);
        for (const row of rows) expect(row >= 0 && row < ROWS, `row ${row}`).toBe(true);
      }),
    );
  });

  it('reads nothing beyond the stretch: a paragraph has the same features wherever it stands', () => {
    const alone = wordsOf(read(TEXT));
    const among = wordsOf(read(`A gull flew by.\n\n${TEXT}\n\nRain fell.`));
    const count = alone.word.length;
    const from = 5;
    expect(rowsOf(among, { from, to: from + count })).toEqual(rowsOf(alone, { from: 0, to: count }));
  });

  it('takes words for the same whatever their case and apostrophe', () => {
    const words = wordsOf(read("Said said SAID don’t don't"));
    const [a, b, c, d, e] = words.word;
    expect([b, c]).toEqual([a, a]);
    expect(e).toBe(d);
    expect(a).not.toBe(d);
  });
});
