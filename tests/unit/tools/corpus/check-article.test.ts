import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../tools/corpus/check-article.ts';
import { parseArticle } from '../../../../tools/corpus/notation.ts';
import { FACETS, file, parse } from './samples.ts';

const NO_SOURCE = 'indirect hearsay neutral none';

describe('checkArticle', () => {
  it.each([
    { body: `[s1 Sund] [c1 said] on Monday [t1 that it was late]. {1 ${FACETS}}`, reason: 'all three parts' },
    { body: `[t1 The mast] [c1 is said] [t1 to have gone]. {1 ${NO_SOURCE}}`, reason: 'no source' },
    {
      body: '[s1 Sund] [c1 declined to comment]. {1 indirect refusal neutral institution}',
      reason: 'a refusal needs no content',
    },
    { body: `[s1 Sund][c1 :] [t1 Quay open] {1 ${FACETS}}`, reason: 'a colon for a cue' },
    { body: '[t1 “No.”] [c1 –] [s1 Ada Holm] {1 direct denial neutral named}', reason: 'a dash for a cue' },
    {
      body: '[t1 “No,”] [s1 she] [c1 said]. {1 direct denial neutral named}',
      reason: 'a comma inside the quotation marks',
    },
    {
      body: `[s1 [s2 Sund]] [c1 said] [t1 no] and [c2 left open] [t2 why]. {1 ${FACETS}} {2 ${FACETS}}`,
      reason: 'two claims share a source',
    },
  ])('accepts $reason', ({ body }) => {
    const parsed = parse(body);
    expect([...parsed.problems, ...checkArticle(parsed)]).toEqual([]);
  });

  it.each([
    {
      body: `[s1 The mayor, Ada Holm,] [c1 said] [t1 no]. {1 ${FACETS}}`,
      says: '1 source: "The mayor, Ada Holm,"',
      reason: "an apposition's comma",
    },
    { body: `[s1 Sund] [c1 said –] [t1 no]. {1 ${FACETS}}`, says: '1 cue: "said –"', reason: 'a dash in the cue' },
    { body: `[s1 Sund] [c1 said] [t1 no ]. {1 ${FACETS}}`, says: '1 content: "no "', reason: 'a space at the edge' },
    {
      body: `[s1 Sund] [c1 said] [t1 ]. {1 ${FACETS}}`,
      says: '1 content: an empty span',
      reason: 'nothing between the brackets',
    },
    {
      body: `[s1 Sund] [c1 said] [t1 “No.\n\n“Never.”] {1 ${FACETS}}`,
      says: "runs over a paragraph's end",
      reason: 'a quotation over two paragraphs in one span',
    },
    { body: `[s1 Sund] [c1 said] and [c1 said] [t1 no]. {1 ${FACETS}}`, says: '1: 2 cues', reason: 'two cues' },
    { body: `[s1 Sund] [t1 no]. {1 ${FACETS}}`, says: '1: 0 cues', reason: 'no cue' },
    {
      body: `[s1 Sund] and [s1 Orvel] [c1 said] [t1 no]. {1 ${FACETS}}`,
      says: '1: 2 sources',
      reason: 'a compound source in two spans',
    },
    { body: `[s1 Sund] [c1 said]. {1 ${FACETS}}`, says: '1: no content', reason: 'no content, and not a refusal' },
    {
      body: `[c1 Reportedly] [t1 no]. {1 ${FACETS}}`,
      says: 'anonymity institution without a source',
      reason: 'a value for a source that is not there',
    },
    {
      body: `[s1 Sund] [c1 said] [t1 no]. {1 ${NO_SOURCE}}`,
      says: 'anonymity none with a source',
      reason: 'none for a source that is there',
    },
    {
      body: `[s1 Sund] [t1 [c1 said] no]. {1 ${FACETS}}`,
      says: '"said" and "said no" overlap',
      reason: 'a cue within its content',
    },
    {
      body: `[s1 Sund] [c1 denied] [t1 it]. {1 ${FACETS} denies=4}`,
      says: 'denies=4 points nowhere',
      reason: 'a link to nothing',
    },
    {
      body: `[s1 Sund] [c1 denied] [t1 it]. {1 ${FACETS} denies=d1}`,
      says: 'denies=d1 points nowhere',
      reason: 'a link to words not marked',
    },
    {
      body: `[s1 Sund] [c1 denied] [t1 it]. {1 ${FACETS} denies=1}`,
      says: '1: denies itself',
      reason: 'a link to itself',
    },
    {
      body: `After [d1 the fire] [s1 Sund] [c1 said] [t1 no]. {1 ${FACETS}}`,
      says: 'd1 is denied by nothing',
      reason: 'marked words nobody denies',
    },
  ])('refuses $reason', ({ body, says }) => {
    expect(
      checkArticle(parse(body))
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(says);
  });

  it('names the line of the span', () => {
    expect(checkArticle(parse(`Head\n\nText.\n\n[s1 Sund,] [c1 said] [t1 no]. {1 ${FACETS}}`))).toMatchObject([
      { file: 'wire-quay-1.txt', line: 11 },
    ]);
  });

  it('wants the name of the file for an id, in letters every system keeps apart', () => {
    const messages = (name: string, id: string) =>
      checkArticle(parseArticle(name, file('Text.', { id }))).map(({ message }) => message);
    expect(messages('wire-quay-1.txt', 'wire-quay-2')).toEqual(['the id "wire-quay-2" is not the file\'s name']);
    expect(messages('Wire_Quay.txt', 'Wire_Quay')).toEqual([
      'the name has more than small letters, digits and hyphens',
    ]);
  });

  it('has nothing to say of a file without an article', () => {
    expect(checkArticle(parseArticle('wire-quay-1.txt', 'Text.'))).toEqual([]);
  });
});
