import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleRecordSchema } from '../../../../lib/schema/records.ts';
import { readableArticle } from '../../../../lib/storage/tables/readable-article.ts';
import { sampleArticle } from '../../schema/samples.ts';

/** The time in the sample article's id. */
const MADE = '2026-03-01T18:29:53.792Z';

describe('an article whose row is damaged', () => {
  const CASES: [object, object, string][] = [
    [{}, {}, 'nothing is'],
    [{ title: 7 }, { title: '' }, 'a title that is none'],
    [{ authors: ['Ana', 7] }, { authors: [] }, 'one of the authors'],
    [{ published: undefined, language: null }, { published: '', language: '' }, 'two facts'],
    [{ firstSeen: 'long ago' }, { firstSeen: MADE }, 'a time, which its id has too'],
    [{ lastSeen: 0 }, { lastSeen: MADE }, 'the other time'],
    [{ textId: 'no hash' }, { textId: null }, 'where its text is'],
    [{ completeSince: true }, { completeSince: null }, 'since when it is complete'],
  ];
  test.each(CASES)('%j: the rest is as it was (%#)', (damage, expected) => {
    expect(readableArticle({ ...sampleArticle(), ...damage })).toEqual({ ...sampleArticle(), ...expected });
  });

  test('has nothing of what is no part of an article', () => {
    expect(readableArticle({ ...sampleArticle(), extra: 1 })).toEqual(sampleArticle());
  });

  test.each<[unknown, string]>([
    [undefined, 'no row'],
    [null, 'nothing'],
    ['text', 'no object'],
    [{}, 'an empty row'],
    [{ ...sampleArticle(), id: 7 }, 'no id'],
    [{ ...sampleArticle(), url: 7 }, 'no address'],
    [{ ...sampleArticle(), url: '/harbour' }, 'an address that leads nowhere'],
  ])('%j is none: %s', (row, _why) => {
    expect(readableArticle(row)).toBeNull();
  });

  test('is a valid record or none, whatever is in its row', () => {
    const fields = Object.keys(sampleArticle());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.anything()), (damage) => {
        const article = readableArticle({ ...sampleArticle(), ...damage });
        if (article !== null) expect(articleRecordSchema.parse(article)).toEqual(article);
        expect(article === null).toBe(
          ['id', 'url'].some((field) => {
            const schema = articleRecordSchema.shape[field as 'id' | 'url'];
            return !schema.safeParse({ ...sampleArticle(), ...damage }[field as 'id' | 'url']).success;
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
