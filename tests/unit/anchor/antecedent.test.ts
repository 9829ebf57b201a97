import { describe, expect, it } from 'vitest';
import { isName, isSameName } from '../../../lib/anchor/antecedent.ts';

describe('whether two names of one article are the same one’s', () => {
  it.each([
    ['Oda Venn', 'Oda Venn', true, 'equal'],
    ['Oda Venn', 'ODA VENN', true, 'but for capitals'],
    ['O’Venn', "O'Venn", true, 'but for the apostrophe'],
    ['Oda  Venn,', 'Oda Venn', true, 'but for spaces and marks around it'],
    ['Oda Venn', 'Venn', true, 'a surname is the end of the full name'],
    ['Judge Oda Venn', 'Oda Venn', true, 'a title comes and goes'],
    ['Kestria’s defence ministry', 'the ministry', false, 'an article is a word too'],
    ['Kestria’s defence ministry', 'defence ministry', true, 'a body in short'],
    ['Kestria’s defence ministry', 'Morvia’s defence ministry', false, 'the other side’s'],
    ['Oda Venn', 'Maya Venn', false, 'another first name'],
    ['Oda Venn', 'Oda', false, 'a first name is not enough'],
    ['Orr', 'Maya Venn-Orr', false, 'a double name is not its second half'],
    ['Brien', 'Ivo O’Brien', false, 'nor is what follows an apostrophe a name'],
    ['Venn', 'Venna', false, 'names end where words do'],
    ['René', 'Rene', false, 'accents count'],
    ['市長', '市長', true, 'a script without capitals'],
    ['市長', '副市長', false, 'and without spaces'],
    ['', '', false, 'nobody is nobody'],
    ['', 'Oda Venn', false, 'nobody is not somebody'],
    ['—', '“”', false, 'marks name nobody'],
  ])('%j and %j: %s (%s)', (a, b, isSame) => {
    expect(isSameName(a, b)).toBe(isSame);
    expect(isSameName(b, a)).toBe(isSame);
  });
});

describe('whether a word of a source is a name', () => {
  it.each([
    ['Venn', true],
    ['Élodie', true],
    ['venn', false],
    ['The', false],
    ['He', false],
    ['5', false],
    ['市長', false],
    ['', false],
  ])('%j: %s', (word, is) => {
    expect(isName(word)).toBe(is);
  });
});
