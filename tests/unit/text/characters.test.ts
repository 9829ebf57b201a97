import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsInCapitals,
  CAPITAL,
  caseOf,
  classOf,
  isBreak,
  isDigit,
  isLowerAt,
  isOneCapital,
  isSpace,
  isUpperAt,
  isWordCode,
  SMALL,
} from '../../../lib/text/characters.ts';

describe('sorts of characters', () => {
  it.each([
    ['a', 'letter'],
    ['É', 'letter'],
    ['я', 'letter'],
    ['東', 'letter'],
    ['\ud83d', 'letter'],
    ['7', 'digit'],
    [' ', 'space'],
    ['\u00a0', 'space'],
    ['\u0000', 'space'],
    ['\ufeff', 'space'],
    ['\n', 'break'],
    ['\u2028', 'break'],
    ['“', 'mark'],
    ['—', 'mark'],
    ['.', 'mark'],
  ])('%j is a %s', (char, sort) => {
    const code = char.charCodeAt(0);
    expect(isDigit(code)).toBe(sort === 'digit');
    expect(isWordCode(code)).toBe(sort === 'letter' || sort === 'digit');
    expect(isSpace(code)).toBe(sort === 'space' || sort === 'break');
    expect(isBreak(code)).toBe(sort === 'break');
  });

  it('knows capitals and small letters of every script as Unicode does', () => {
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      if (isUpperAt(char, 0) !== /^\p{Lu}/u.test(char) || isLowerAt(char, 0) !== /^\p{Ll}/u.test(char))
        expect.fail(`U+${code.toString(16)}`);
    }
    expect(['A', 'Я', '𐐀', 'é', '𐐨', '7', '東'].map((char) => caseOf(char, 0, classOf(char.charCodeAt(0))))).toEqual([
      CAPITAL,
      CAPITAL,
      CAPITAL,
      SMALL,
      SMALL,
      0,
      0,
    ]);
    expect(isUpperAt('𐐀', 0)).toBe(true);
    expect(isLowerAt('𐐨', 0)).toBe(true);
    expect(isUpperAt('', 0)).toBe(false);
  });
});

describe('capitals', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc
      .array(fc.constantFrom('A', 'É', 'Я', '𐐀', 'a', '𐐨', '1', 'ǅ', '\ud800', '東'), { maxLength: 5 })
      .map((all) => all.join('')),
  );

  it('alone, and three at the beginning, are what Unicode says', () => {
    fc.assert(
      fc.property(text, text, (before, word) => {
        const [from, to] = [before.length, before.length + word.length];
        expect(isOneCapital(`${before}${word} x`, from, to)).toBe(/^\p{Lu}$/u.test(word));
        expect(beginsInCapitals(`${before}${word} x`, from, to)).toBe(/^\p{Lu}{3}/u.test(word));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['A', true, false, 'an initial'],
    ['𐐀', true, false, 'one of two code units'],
    ['BAKU', false, true, 'a place in capitals'],
    ['BAku', false, false, 'two are too few'],
    ['БАКУ', false, true, 'of any script'],
    ['', false, false, 'nothing'],
  ])('%j (%s)', (word, isOne, begins) => {
    expect([isOneCapital(word, 0, word.length), beginsInCapitals(word, 0, word.length)]).toEqual([isOne, begins]);
  });
});
