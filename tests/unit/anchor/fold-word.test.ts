import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/anchor/fold-word.ts';

describe('folding a word', () => {
  it.each([
    ['case', 'VENN', 'venn'],
    ['apostrophes', 'it’s it`s itʼs', "it's it's it's"],
    ['characters without width', 'wa\u00adter\u200bworks\ufeff', 'waterworks'],
    ['ligatures and widths', 'ﬁshＡＢ', 'fishab'],
    ['accents in either encoding', 'Cafe\u0301', 'café'],
    ['final sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['conjoining Hangul', '\u1112\u1161\u11ab', '한'],
    ['a dotless capital as Unicode has it', 'İstanbul', 'i̇stanbul'],
  ])('%s', (_, word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each([
    ['numbers', '10', '100'],
    ['an accent', 'café', 'cafe'],
    ['scripts', 'A', 'Α'],
    ['sharp s and its resolution', 'straße', 'strasse'],
  ])('keeps %s apart', (_, a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });
});
