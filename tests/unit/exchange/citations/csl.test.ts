import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsl } from '../../../../lib/exchange/citations/csl.ts';
import type { FiledArticle } from '../../../../lib/exchange/format.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleClaim } from '../../schema/samples.ts';
import { anyHostileText, filed, filedArticles, sampleContext } from './context.ts';
import { type CslItem, readReferences } from './read-references.ts';

async function cslOf(...articles: FiledArticle[]): Promise<string> {
  return (await Array.fromAsync(formatCsl(articles, sampleContext()))).join('');
}

async function itemOf(article: FiledArticle): Promise<CslItem | undefined> {
  return (JSON.parse(await cslOf(article)) as CslItem[])[0];
}

describe('an item', () => {
  test('has these fields', async () => {
    expect(JSON.parse(await cslOf(filed()))).toEqual([
      {
        id: '019caaaa-0000-7000-8000-000000000001',
        type: 'article-newspaper',
        title: 'Harbour stays open, says port',
        author: [
          { family: 'Lindqvist', given: 'Ana' },
          { family: 'Marsh', given: 'Teo' },
        ],
        'container-title': 'The Vellmar Courier',
        URL: 'https://news.example/world/harbour-blockade',
        language: 'en',
        issued: { 'date-parts': [[2026, 2, 28]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        keyword: 'Denied',
        note: [
          '1 × Denied',
          '“that ships had been turned away” — The port authority of Vellmar (Denial, Denied): See the harbour log.',
        ].join('\n'),
      },
    ]);
  });

  test('has none for what is not known', async () => {
    const bare = filed([], {
      title: '',
      publisher: '',
      authors: [],
      language: '',
      published: '',
      url: 'javascript:alert(1)',
    });
    expect(await itemOf(bare)).toEqual({
      id: bare.article.id,
      type: 'webpage',
      accessed: { 'date-parts': [[2026, 3, 1]] },
    });
  });

  test('has the page’s own words for a date that is none', async () => {
    expect((await itemOf(filed([], { published: 'last spring' })))?.issued).toEqual({ literal: 'last spring' });
  });

  test.each([
    ['{:DOI: 10.1/x}', '{ :DOI: 10.1/x}', 'a field in braces'],
    ['type: book', '“type: book”', 'a field in a line of its own'],
    ['x\ntype: book', '“x type: book”', 'or in one that a page has made'],
  ])('does not take %j for a field of its own: %s', async (words, written) => {
    const { selectors } = sampleClaim();
    const content = selectors.content.map((part) => ({ ...part, quote: { ...part.quote, exact: words } }));
    const note = (await itemOf(filed([sampleClaim({ selectors: { ...selectors, content } })])))?.note;
    expect(note).toContain(written);
    expect(String(note).split('\n').slice(1)).toEqual([expect.stringMatching(/^“/)]);
  });
});

test('no articles are an empty list', async () => {
  expect(JSON.parse(await cslOf())).toEqual([]);
});

test('citation-js reads the same references', async () => {
  const items = readReferences(await cslOf(filed(), filed([], { authors: ['FRANCE 24'], published: '2026-02' })));
  expect(items).toMatchObject([
    {
      type: 'article-newspaper',
      title: 'Harbour stays open, says port',
      author: [
        { family: 'Lindqvist', given: 'Ana' },
        { family: 'Marsh', given: 'Teo' },
      ],
      issued: { 'date-parts': [[2026, 2, 28]] },
      accessed: { 'date-parts': [[2026, 3, 1]] },
      URL: 'https://news.example/world/harbour-blockade',
    },
    { author: [{ literal: 'FRANCE 24' }], issued: { 'date-parts': [[2026, 2]] } },
  ]);
});

test('citation-js reads the same title, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyHostileText, anyHostileText, async (title, note) => {
      const [item] = readReferences(await cslOf(filed([sampleClaim({ note })], { title })));
      const said = title
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      expect(item?.title ?? '').toBe(said);
      expect(String(item?.note).split('\n')).toHaveLength(2);
    }),
    { numRuns: 200 },
  );
});

/** Of the schema csl-data.json: no other is allowed. */
const FIELDS = [
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'URL',
  'language',
  'issued',
  'accessed',
  'keyword',
  'note',
];

test('every random article is an item of the schema’s fields, none of them empty', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const items = JSON.parse(await cslOf(...filedArticles(records))) as CslItem[];
      expect(items.map(({ id }) => id)).toEqual(records.articles.map(({ id }) => id));
      for (const item of items) {
        expect(Object.keys(item).filter((field) => !FIELDS.includes(field))).toEqual([]);
        expect(Object.values(item)).not.toContain('');
        for (const name of item.author ?? []) {
          expect([['literal'], ['family', 'given']]).toContainEqual(Object.keys(name));
        }
      }
    }),
    { numRuns: 50 },
  );
});
