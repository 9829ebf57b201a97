import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../tools/whole-number.ts';

describe('the number of an option', () => {
  it.each([
    ['1000', 0, 1000, 'a number'],
    ['0', 0, 0, 'none'],
    ['1e3', 0, 1000, 'as programmers write it'],
  ])('%s, from %d, is %d: %s', (text, least, number) => {
    expect(wholeNumber(text, '--runs', least)).toBe(number);
  });

  it.each([
    ['', 0, 'nothing, which JavaScript takes for 0'],
    [' ', 0, 'nothing to see'],
    ['ten', 0, 'a word'],
    ['1.5', 0, 'a part of one'],
    ['-1', 0, 'less than none'],
    ['0', 1, 'less than makes sense'],
    ['Infinity', 0, 'no end'],
    ['9007199254740993', 0, 'more than can be counted'],
  ])('"%s", from %d, is refused by the name of the option: %s', (text, least) => {
    expect(() => wholeNumber(text, '--runs', least)).toThrow(
      `--runs takes a whole number from ${least}; got "${text}"`,
    );
  });
});
