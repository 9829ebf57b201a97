import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAt, isClosing, splitsPair, UnitClass } from '../../../lib/anchor/unit-class.ts';

describe('the class of a code unit', () => {
  it.each<[string, UnitClass, string]>([
    ['a', UnitClass.letter, 'a letter'],
    ['7', UnitClass.digit, 'a digit'],
    ['桥', UnitClass.ideograph, 'a word by itself'],
    ['\u0301', UnitClass.mark, 'an accent on the letter before'],
    ['\u00ad', UnitClass.dropped, 'a soft hyphen'],
    ['\u200b', UnitClass.dropped, 'a space without width'],
    ['’', UnitClass.apostrophe, 'a curly apostrophe'],
    ['＇', UnitClass.apostrophe, 'a full-width one'],
    ['«', UnitClass.quote, 'a double quotation mark'],
    ['-', UnitClass.dash, 'a hyphen'],
    ['−', UnitClass.dash, 'a minus'],
    ['.', UnitClass.stop, 'a full stop'],
    ['\n', UnitClass.lineBreak, 'the end of a block'],
    ['€', UnitClass.sign, 'a currency'],
    [':', UnitClass.separator, 'a colon'],
    ['(', UnitClass.other, 'a bracket'],
    [' ', UnitClass.other, 'a space'],
    ['𠮷', UnitClass.ideograph, 'a character of two code units'],
  ])('of %j is %d: %s', (character, wanted) => {
    for (let at = 0; at < character.length; at++) expect(classAt(character, at)).toBe(wanted);
  });
});

describe('a mark that may close with a sentence', () => {
  it.each([
    ['”', true, 'a quotation mark'],
    ['“', true, 'in German one closes so'],
    ['«', true, 'and in Danish so'],
    ['’', true, 'a single one'],
    ['」', true, 'a Japanese one'],
    [')', true, 'a bracket'],
    [']', true, 'a square one'],
    ['）', true, 'a full-width one'],
    ['(', false, 'a bracket that opens'],
    ['.', false, 'the stop itself'],
    [',', false, 'what a sentence goes on after'],
    ['a', false, 'a letter'],
    ['', false, 'nothing'],
  ])('%j: %s, %s', (mark, wanted) => {
    expect(isClosing(mark, 0)).toBe(wanted);
  });
});

describe('an offset within a surrogate pair', () => {
  it('is one at which a cut leaves two halves', () => {
    const text = fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', ' ')).map((units) => units.join(''));
    fc.assert(
      fc.property(text, fc.nat(20), (words, offset) => {
        const wholes = [...words].map((character) => character.length);
        const starts = wholes.map((_, i) => wholes.slice(0, i).reduce((sum, length) => sum + length, 0));
        const isWithin = starts.some((start, i) => wholes[i] === 2 && offset === start + 1);
        expect(splitsPair(words, offset)).toBe(isWithin);
      }),
    );
  });
});
