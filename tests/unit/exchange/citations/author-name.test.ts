import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuthorName, authorNames } from '../../../../lib/exchange/citations/author-name.ts';
import { anyHostileText } from './context.ts';

const COURIER = { language: 'en', publisher: 'The Vellmar Courier' };

/** "family | given", or the whole name. */
function shown(names: readonly AuthorName[]): string[] {
  return names.map((name) => ('literal' in name ? name.literal : `${name.family} | ${name.given}`));
}

describe('names that are surely a person’s are divided', () => {
  test.each([
    ['Ana Lindqvist', ['Lindqvist | Ana'], 'two names'],
    ['Teo R. Marsh', ['Marsh | Teo R.'], 'an initial in the middle'],
    ['T. R. Marsh', ['Marsh | T. R.'], 'initials alone'],
    ['J.-P. Moreau', ['Moreau | J.-P.'], 'with a hyphen'],
    ['Siân O’Brien', ['O’Brien | Siân'], 'an apostrophe'],
    ['Ana Lindqvist-Marsh', ['Lindqvist-Marsh | Ana'], 'a hyphen'],
    ['Jo McKay', ['McKay | Jo'], 'a capital within'],
    ['Nils van der Meer', ['van der Meer | Nils'], 'particles go with the family'],
    ['Հասմիկ Սարգսյան', ['Սարգսյան | Հասմիկ'], 'other scripts with capitals'],
    ['By Ana Lindqvist', ['Lindqvist | Ana'], 'the word before a byline'],
    ['Ana Lindqvist and Teo Marsh', ['Lindqvist | Ana', 'Marsh | Teo'], 'two in one byline'],
    ['Ana Lindqvist & Teo Marsh', ['Lindqvist | Ana', 'Marsh | Teo'], 'with a sign'],
    ['  Ana \n Lindqvist ', ['Lindqvist | Ana'], 'white space'],
  ])('%j: %j, %s', (byline, names) => {
    expect(shown(authorNames(byline, COURIER))).toEqual(names);
  });
});

describe('all others are left whole', () => {
  test.each([
    ['FRANCE 24', 'digits'],
    ['AFP', 'an abbreviation'],
    ['Vellmar News Agency', 'a body'],
    ['Vellmar Press', 'a body of two words'],
    ['Staff Reporter', 'a role'],
    ['The Vellmar Courier', 'the publisher'],
    ['Ana', 'one name'],
    ['Ana Maria Costa', 'either of two may be the family’s'],
    ['Ana Lindqvist Jr.', 'what comes after'],
    ['Ana Lindqvist, Vellmar Desk', 'a place or a desk after a comma'],
    ['Lindqvist, Ana', 'turned round, as it may be'],
    ['Ana Lindqvist and agencies', 'one of them is no person'],
    ['ana lindqvist', 'small letters'],
    ['ANA LINDQVIST', 'capitals alone'],
    ['de la Cruz', 'no given name'],
    ['Ana van der', 'no family’s name'],
    ['ana@news.example', 'an address'],
    ['田中 花子', 'a script without capitals'],
  ])('%j: %s', (byline) => {
    expect(authorNames(byline, COURIER)).toEqual([{ literal: byline }]);
  });

  test.each(['hu', 'ja', 'ko', 'vi', 'zh'])('in %s, where the family comes first', (language) => {
    expect(authorNames('Kovats Anna', { ...COURIER, language })).toEqual([{ literal: 'Kovats Anna' }]);
  });

  test('the publisher, also where it is called like a person', () => {
    expect(authorNames('Ana Lindqvist', { language: 'en', publisher: 'ana lindqvist ' })).toEqual([
      { literal: 'Ana Lindqvist' },
    ]);
  });
});

test('nothing is nobody', () => {
  expect(authorNames('  ', COURIER)).toEqual([]);
});

test('no letter of any name is lost', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyHostileText, fc.stringMatching(/^[A-Z][a-z]{1,5}( [A-Z][a-z.]{1,5}| van| and| &|;){0,4}$/)),
      (byline) => {
        const letters = (text: string) => Array.from(text.replace(/[^\p{L}]/gu, '')).sort();
        const kept = authorNames(byline, COURIER).flatMap((name) => Object.values(name) as string[]);
        const said = byline
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^by:? /i, '');
        const joined = kept.length > 1 || !('literal' in (authorNames(byline, COURIER)[0] ?? {}));
        expect(letters(kept.join(''))).toEqual(letters(joined ? said.replace(/ and /g, ' ') : said));
      },
    ),
  );
});
