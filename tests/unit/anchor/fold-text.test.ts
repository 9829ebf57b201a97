import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../lib/anchor/fold-text.ts';

describe('folding', () => {
  it.each([
    ['case', 'Oda VENN', 'oda venn'],
    ['double quotation marks', '“a” „b‟ «c»', '"a" "b" "c"'],
    ['single quotation marks', 'it’s ‘so’ it`s', "it's 'so' it's"],
    ['dashes', 'a–b—c‐d−e', 'a-b-c-d-e'],
    ['spaces', 'a\u00a0b \n\t c\u2009d', 'a b c d'],
    ['characters without width', 'wa\u00adter\u200bworks\ufeff', 'waterworks'],
    ['ligatures and widths', 'ﬁsh ＡＢ', 'fish ab'],
    ['accents in either encoding', 'cafe\u0301', 'café'],
    ['an accent after a long ASCII word', 'Andre\u0301 said', 'andré said'],
    ['final sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['conjoining Hangul', '\u1112\u1161\u11ab', '한'],
  ])('%s', (_, text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it.each([
    ['a negation', 'was', 'was not'],
    ['a number', '10', '100'],
    ['an accent', 'café', 'cafe'],
    ['kinds of quotation marks', '“so”', '‘so’'],
    ['a full stop', 'so.', 'so'],
    ['scripts', 'A', 'Α'],
  ])('keeps %s apart', (_, a, b) => {
    expect(foldWords(a)).not.toBe(foldWords(b));
  });

  it('maps each folded code unit to what it stands for', () => {
    const text = 'Andre\u0301  ﬁ';
    const { folded, from, to } = foldText(text);
    expect([...folded].map((unit, i) => [unit, text.slice(from[i], to[i])])).toEqual([
      ['a', 'A'],
      ['n', 'n'],
      ['d', 'd'],
      ['r', 'r'],
      ['é', 'e\u0301'],
      [' ', '  '],
      ['f', 'ﬁ'],
      ['i', 'ﬁ'],
    ]);
  });

  it('maps any text in order, within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { folded, from, to } = foldText(text);
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i++) {
          expect(from[i]).toBeLessThan(to[i] ?? 0);
          expect(to[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
