import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, hashOfShape, hashOfWord } from '../../../lib/detect/tagger/hash.ts';

const shapeOf = (word: string) => hashOfShape(word, 0, word.length);

describe('hashOf', () => {
  it('tells words apart', () => {
    const words = ['said', 'say', 'says', 'denied', 'denies', 'Orvel', 'the', 'a', '', '“', '”', ','];
    expect(new Set(words.map(hashOfWord)).size).toBe(words.length);
  });

  it('reads a place in a text as it reads the word alone', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 20 }),
        (a, b, c) => {
          expect(hashOf(a + b + c, a.length, a.length + b.length)).toBe(hashOfWord(b));
        },
      ),
    );
  });

  it('costs no more for a word of a million letters than for one of forty', () => {
    expect(hashOfWord('x'.repeat(1_000_000))).toBe(hashOfWord('x'.repeat(40)));
  });
});

describe('hashOfShape', () => {
  it.each([
    ['Orvel', 'Lind', 'names'],
    ['NATO', 'EU', 'abbreviations'],
    ['said', 'denied', 'words'],
    ['12', '2031', 'numbers'],
    ['Élan', 'Lind', 'letters with accents'],
    ['3.5', '17.25', 'decimals'],
  ])('is the same for %s and %s: %s', (a, b) => {
    expect(shapeOf(a)).toBe(shapeOf(b));
  });

  it.each([
    ['Orvel', 'orvel', 'a name and a word'],
    ['A', 'AN', 'one capital and several'],
    ['McLind', 'Lind', 'a capital inside'],
    [',', '.', 'marks'],
    ['12', '1.2', 'a number with a point'],
  ])('differs for %s and %s: %s', (a, b) => {
    expect(shapeOf(a)).not.toBe(shapeOf(b));
  });
});
