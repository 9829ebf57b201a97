import { describe, expect, it } from 'vitest';
import { isBreak, isDigit, isLetter, isLowerAt, isSpace, isUpperAt, isWordCode } from '../../../lib/text/characters.ts';

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
    expect(isLetter(code)).toBe(sort === 'letter');
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
    expect(isUpperAt('𐐀', 0)).toBe(true);
    expect(isLowerAt('𐐨', 0)).toBe(true);
    expect(isUpperAt('', 0)).toBe(false);
  });
});
