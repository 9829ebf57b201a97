import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotations.ts';
import { quotationOf, read } from '../../../lib/text/reading.ts';
import { beginsLower, beginsUpper, firstCode, MARK, NUMBER, tokenise, WORD } from '../../../lib/text/tokens.ts';
import { QUOTATIONS } from '../../cases/text/quotations.ts';
import { SENTENCES } from '../../cases/text/sentences.ts';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => tokens.raw(index));
}

describe('tokenise', () => {
  it.each([
    ['don’t stop', ['don’t', 'stop'], 'an apostrophe inside a word'],
    ["the dogs' dinner", ['the', 'dogs', "'", 'dinner'], 'an apostrophe after a word is a mark'],
    ['3.5 and 1,200', ['3.5', 'and', '1,200'], 'decimals and thousands'],
    ['the U.S. today', ['the', 'U.S', '.', 'today'], 'points inside an abbreviation'],
    ['end.', ['end', '.'], 'the last mark of a text'],
    ['a follow-up', ['a', 'follow-up'], 'a hyphen inside a word'],
    ["''no''", ["''", 'no', "''"], 'a double mark typed as two'],
    ['Баку и 東京', ['Баку', 'и', '東京'], 'other scripts'],
    ['a\u0000b', ['a', 'b'], 'NUL separates'],
    ['', [], 'nothing'],
  ])('%j', (text, expected, _reason) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells words, numbers and marks apart and counts paragraphs by line feeds', () => {
    const tokens = tokenise('One 2 !\nTwo');
    expect([...tokens.type.slice(0, tokens.count)]).toEqual([WORD, NUMBER, MARK, WORD]);
    expect([...tokens.paragraph.slice(0, tokens.count)]).toEqual([0, 0, 0, 1]);
  });

  it('gives lower case with a plain apostrophe, and nothing outside the text', () => {
    const tokens = tokenise('Don’t');
    expect(tokens.lower(0)).toBe("don't");
    expect(tokens.lower(-1)).toBe('');
    expect(tokens.lower(7)).toBe('');
    expect(tokens.raw(7)).toBe('');
  });

  it('folds every character to one of the same length, so that offsets hold', () => {
    for (let code = 0; code < 0x10000; code += 64) {
      const text = Array.from({ length: 64 }, (_, i) => String.fromCharCode(code + i)).join(' ');
      expect(tokenise(text).folded).toHaveLength(text.length);
    }
    expect(tokenise('İzmir’s Éclair‘s').folded).toBe("izmir's éclair's");
  });

  it.each([
    ['Orvel', true, false],
    ['orvel', false, true],
    ['“', false, false],
    ['3rd', false, false],
    ['Баку', true, false],
    ['баку', false, true],
  ])('tells how %j begins', (text, isUpper, isLower) => {
    const tokens = tokenise(text);
    expect(beginsUpper(tokens, 0)).toBe(isUpper);
    expect(beginsLower(tokens, 0)).toBe(isLower);
    expect(firstCode(tokens, 0)).toBe(text.charCodeAt(0));
  });

  it.each([-1, 1])('answers no about what lies outside the text: %i', (index) => {
    const tokens = tokenise('Orvel');
    expect(beginsUpper(tokens, index)).toBe(false);
    expect(beginsLower(tokens, index)).toBe(false);
    expect(firstCode(tokens, index)).toBeNaN();
  });

  it('looks no endless word up', () => {
    expect(tokenise('a'.repeat(500)).lower(0)).toBe('');
  });

  it('keeps offsets in UTF-16 code units', () => {
    const tokens = tokenise('😀 said');
    const said = tokens.count - 1;
    expect([tokens.start[said], tokens.end[said]]).toEqual([3, 7]);
  });
});

describe('findQuotations', () => {
  it.each(QUOTATIONS)('$why: $text', ({ text, quoted }) => {
    const tokens = tokenise(text);
    const found = findQuotations(tokens).list.map(({ first, last }) =>
      text.slice(tokens.start[first], tokens.end[last]),
    );
    expect(found).toEqual(quoted);
  });

  it('knows which quotations their paragraph leaves open', () => {
    const { list } = findQuotations(tokenise('“One thing.\n“Another thing,” he said.'));
    expect(list.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  it('tells for every token which quotation it stands in', () => {
    const { of } = findQuotations(tokenise('He wrote “no” twice'));
    expect([...of]).toEqual([-1, -1, 0, 0, 0, -1]);
  });
});

describe('sentences', () => {
  it.each(SENTENCES)('$why: $text', ({ text, sentences }) => {
    const reading = read(text);
    const found = reading.sentences.map(({ from, to }) =>
      text.slice(reading.tokens.start[from], reading.tokens.end[to - 1]),
    );
    expect(found).toEqual(sentences);
  });
});

describe('quotationOf', () => {
  const reading = read('He said “no more” twice');

  it.each([
    [1, undefined, 'in front of it'],
    [2, [2, 5], 'its opening mark'],
    [4, [2, 5], 'a word in it'],
    [5, [2, 5], 'its closing mark'],
    [6, undefined, 'behind it'],
    [-1, undefined, 'in front of the text'],
    [99, undefined, 'behind the text'],
  ])('token %d: %j (%s)', (index, wanted, _why) => {
    const quotation = quotationOf(reading, index);
    expect(quotation && [quotation.first, quotation.last]).toEqual(wanted);
  });
});
