import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, indexOf } from '../../../lib/detect/acts/word-lists.ts';

const LISTS = { sea: new Set(['ferry', 'harbour', 'late']), time: new Set(['late', 'noon']), none: new Set<string>() };

describe('many lists asked at once', () => {
  it('keep their names in order', () => {
    expect(indexOf(LISTS).names).toEqual(['sea', 'time', 'none']);
  });

  it('count what each of them would', () => {
    const word = fc.constantFrom('ferry', 'harbour', 'late', 'noon', 'bread', '');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const counts = new Uint8Array(4);
        for (const one of words) countIn(indexOf(LISTS), one, counts, 1);
        const plain = Object.values(LISTS).map((list) => words.filter((one) => list.has(one)).length);
        expect([...counts]).toEqual([0, ...plain]);
      }),
    );
  });

  it.each([
    ['late', [0, 1], 'in two lists'],
    ['noon', [1], 'in one'],
    ['bread', undefined, 'in none'],
    ['constructor', undefined, 'a name that every object has'],
  ])('%s: %j (%s)', (word, places, _why) => {
    expect(countIn(indexOf(LISTS), word, new Uint8Array(3), 0)).toEqual(places);
  });

  it('stop at 255', () => {
    const counts = new Uint8Array(3);
    for (let i = 0; i < 300; i++) countIn(indexOf(LISTS), 'ferry', counts, 0);
    expect([...counts]).toEqual([255, 0, 0]);
  });
});
