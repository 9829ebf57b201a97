import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../lib/marking/words.ts';

const words = (text: string) => wordsIn(text, [0, text.length]).map(({ span }) => text.slice(...span));
const outer = (text: string) => wordsIn(text, [0, text.length]).map((word) => text.slice(...word.outer));

describe('the words of a passage', () => {
  it.each<[reason: string, text: string, words: readonly string[]]>([
    ['punctuation is no word', '“We won,” he said (twice).', ['We', 'won', 'he', 'said', 'twice']],
    ['apostrophes and hyphens hold a word together', 'Lunde’s e-mail', ['Lunde’s', 'e-mail']],
    ['so do points and commas in numbers', '1,200 or 3.5%', ['1,200', 'or', '3.5%']],
    ['and the points of an abbreviation, the last one too', 'the U.S. said', ['the', 'U.S.', 'said']],
    ['an initial keeps its point', 'Mara J. Lind', ['Mara', 'J.', 'Lind']],
    ['a sentence’s point is not the word’s', 'he said.', ['he', 'said']],
    ['a dash may be a cue', '“No” – Oda Venn', ['No', '–', 'Oda', 'Venn']],
    ['a dash parts words without spaces', 'late—again', ['late', '—', 'again']],
    ['a colon may be a cue', 'Venn: “No”', ['Venn', ':', 'No']],
    ['the colon of a time is not one', 'at 9:45 today', ['at', '9:45', 'today']],
    ['a hyphen with spaces is a dash', 'No - Venn', ['No', '-', 'Venn']],
    ['money is a word', '$5m and €3', ['$5m', 'and', '€3']],
    ['each sign of a script without spaces', '他说没有', ['他', '说', '没', '有']],
    ['letters with marks stay whole', 'cafe\u0301 हिन्दी', ['cafe\u0301', 'हिन्दी']],
    ['nothing but punctuation has none', '… “”', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('have the punctuation that stands at them', () => {
    expect(outer('“We won,” he said (twice).')).toEqual(['“We', 'won,”', 'he', 'said', '(twice).']);
    expect(outer('Venn: “No”')).toEqual(['Venn', ':', '“No”']);
    expect(outer('他说：「没有」')).toEqual(['他', '说：', '「没', '有」']);
  });

  it('know their line', () => {
    expect(wordsIn('one two\nthree\n\nfour', [0, 19]).map(({ line }) => line)).toEqual([0, 0, 1, 3]);
  });

  it('have the offsets of the whole text', () => {
    const text = 'One. Two three. Four.';
    expect(wordsIn(text, [5, 15]).map(({ span }) => text.slice(...span))).toEqual(['Two', 'three']);
  });

  it('never overlap, and together with their punctuation leave out nothing but space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1.,:—-–“”\'" \n(’說😀') }), (text) => {
        const found = wordsIn(text, [0, text.length]);
        let at = 0;
        for (const { span, outer: own } of found) {
          expect(own[0]).toBeGreaterThanOrEqual(at);
          expect(span[0]).toBeGreaterThanOrEqual(own[0]);
          expect(span[1]).toBeLessThanOrEqual(own[1]);
          expect(span[1]).toBeGreaterThan(span[0]);
          at = own[1];
        }
        const rest = found.reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), text);
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });
});
