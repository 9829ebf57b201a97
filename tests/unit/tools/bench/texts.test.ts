import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, longText, textSets, wordsIn } from '../../../../tools/bench/texts.ts';

const ARTICLE = 'In Orvel, the mayor Anna Lind said the dam would hold.';

describe('firstWords', () => {
  it.each([
    [['One two three.'], 2, 'One two'],
    [['One two.', 'Three four.'], 3, 'One two.\n\nThree'],
    [['  One\n two  '], 2, 'One\n two'],
  ])('%j, %d: %j', (texts, words, wanted) => {
    expect(firstWords(texts, words)).toBe(wanted);
  });

  it('says so when there are not so many', () => {
    expect(() => firstWords(['One two'], 3)).toThrow(RangeError);
  });
});

describe('longText', () => {
  it('has exactly as many words as are wanted, however short the texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (words) => {
        expect(wordsIn(longText([ARTICLE, 'She left.'], words))).toBe(words);
      }),
    );
  });

  it('begins with the texts as they are and gives other names to each repetition', () => {
    const [first, second, third] = longText([ARTICLE], 33).split('\n\n');
    expect(first).toBe(ARTICLE);
    expect(second).toBe('In Orvil, the mayor Anne Lond said the dam would hold.');
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('does not run for ever on a text without words', () => {
    expect(() => longText([' '], 5)).toThrow(RangeError);
  });
});

describe('textSets', () => {
  it('has the repository’s own held-out articles everywhere', () => {
    const [own] = textSets();
    expect(own?.name).toBe('own held-out');
    expect(own?.texts).toHaveLength(25);
  });
});
