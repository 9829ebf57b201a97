import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRis } from '../../../../lib/exchange/citations/ris.ts';
import type { FiledArticle } from '../../../../lib/exchange/format.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleClaim } from '../../schema/samples.ts';
import { anyHostileText, filed, filedArticles, sampleContext } from './context.ts';
import { readReferences } from './read-references.ts';

async function risOf(...articles: FiledArticle[]): Promise<string> {
  return (await Array.fromAsync(formatRis(articles, sampleContext()))).join('');
}

/** The values of a tag, in the first entry. */
function valuesOf(ris: string, tag: string): string[] {
  const lines = ris.slice(0, ris.indexOf('ER  - ')).split('\r\n');
  return lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
}

describe('an entry', () => {
  test('has these tags, in this order', async () => {
    expect(await risOf(filed())).toBe(
      [
        'TY  - NEWS',
        'TI  - Harbour stays open, says port',
        'AU  - Lindqvist, Ana',
        'AU  - Marsh, Teo',
        'T2  - The Vellmar Courier',
        'DA  - 2026/02/28/',
        'PY  - 2026',
        'LA  - en',
        'UR  - https://news.example/world/harbour-blockade',
        'Y2  - 2026/03/01/',
        'KW  - Says Who',
        'KW  - Denied',
        'N1  - 1 × Denied',
        'N1  - “that ships had been turned away” — The port authority of Vellmar (Denial, Denied): See the harbour log.',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  test('of a page without a publisher is that of a web page', async () => {
    expect(valuesOf(await risOf(filed([], { publisher: '' })), 'TY')).toEqual(['ELEC']);
  });

  test.each([
    ['2026', '2026///', '2026', 'a year'],
    ['2026-02', '2026/02//', '2026', 'a month'],
    ['2026-02-28T23:30:00-08:00', '2026/02/28/', '2026', 'the day where it was published'],
    ['0987-01-05', '0987/01/05/', '0987', 'four digits'],
    ['28/02/2026', '28-02-2026', '', 'no ISO date: in the page’s words, without the slashes of RIS'],
    ['last spring', 'last spring', '', 'nor this'],
    ['', '', '', 'nothing said'],
  ])('published %j is DA %j and PY %j: %s', async (published, da, py) => {
    const ris = await risOf(filed([], { published }));
    expect([valuesOf(ris, 'DA').join(), valuesOf(ris, 'PY').join()]).toEqual([da, py]);
  });

  test.each([
    ['FRANCE 24', 'FRANCE 24', 'a body is one name'],
    ['Ana Lindqvist, Vellmar Desk', 'Ana Lindqvist; Vellmar Desk', 'without commas, which would part it'],
    ['Nils van der Meer', 'van der Meer, Nils', 'a particle is of the family’s name'],
  ])('author %j is AU %j: %s', async (author, value) => {
    expect(valuesOf(await risOf(filed([], { authors: [author] })), 'AU')).toEqual([value]);
  });

  test('leaves out what is not known', async () => {
    const bare = filed([], {
      title: '',
      publisher: '',
      authors: [],
      language: '',
      published: '',
      url: 'javascript:alert(1)',
    });
    expect(await risOf(bare)).toBe('TY  - ELEC\r\nY2  - 2026/03/01/\r\nKW  - Says Who\r\nER  - \r\n\r\n');
  });

  test('has no HTML in its notes: Zotero would take them for it', async () => {
    const note = valuesOf(await risOf(filed([sampleClaim({ note: 'x <img src=x onerror=alert(1)> y' })])), 'N1')[1];
    expect(note).toContain('x ‹img src=x onerror=alert(1)› y');
  });

  test('has no semicolon in a keyword, at which Zotero would part it', async () => {
    const names = { ...sampleContext().names, label: () => 'port; harbour' };
    const articles = [filed([sampleClaim({ labels: ['own-a'] })])];
    const ris = (await Array.fromAsync(formatRis(articles, sampleContext({ names })))).join('');
    expect(valuesOf(ris, 'KW')).toEqual(['Says Who', 'Denied', 'port, harbour']);
  });
});

describe('read by citation-js', () => {
  test('a newspaper’s article is the same reference', async () => {
    // It goes by the table of 2011, in which such an article has a reporter, and a year of its own beside the date.
    expect(readReferences(await risOf(filed()))).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Harbour stays open, says port',
        reporter: ['Lindqvist, Ana', 'Marsh, Teo'],
        'container-title': 'The Vellmar Courier',
        issued: { 'date-parts': [[2026]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        language: 'en',
        URL: 'https://news.example/world/harbour-blockade',
        keyword: 'Says Who,Denied',
      },
    ]);
  });

  test('a page of the web is, with its authors and its day', async () => {
    const page = filed([], { publisher: '', authors: ['Ana Lindqvist', 'FRANCE 24'] });
    expect(readReferences(await risOf(page))).toMatchObject([
      {
        type: 'webpage',
        title: 'Harbour stays open, says port',
        author: [{ family: 'Lindqvist', given: 'Ana' }, { literal: 'FRANCE 24' }],
        issued: { 'date-parts': [[2026, 2, 28]] },
        URL: 'https://news.example/world/harbour-blockade',
      },
    ]);
  });

  test.each([
    ['Port\nER  - \nTY  - BOOK', 'Port ER - TY - BOOK', 'a record in a title ends nothing'],
    ['ER  - ', 'ER -', 'nor does a tag that is the title'],
    ['Tabs\tand  spaces ', 'Tabs and spaces', 'white space is single'],
    ['נמל ולמר פתוח', 'נמל ולמר פתוח', 'right to left'],
    ['Port open 🦊 Երեւան', 'Port open 🦊 Երեւան', 'beyond the Basic Multilingual Plane'],
    ['AU  - Nobody, Really', 'AU - Nobody, Really', 'a tag within is no tag'],
  ])('title %j is read as %j: %s', async (title, read) => {
    const items = readReferences(await risOf(filed([], { title }), filed()));
    expect(items.map((item) => item.title)).toEqual([read, 'Harbour stays open, says port']);
    expect(items[0]?.reporter).toHaveLength(2);
  });

  test('whatever a page says, it is one reference, with the title, authors, date and address that it has', async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileText, anyHostileText, async (title, note) => {
        const claim = sampleClaim({ note, sourceText: note });
        const items = readReferences(await risOf(filed([claim], { title, publisher: '' })));
        expect(items).toMatchObject([
          {
            issued: { 'date-parts': [[2026, 2, 28]] },
            URL: 'https://news.example/world/harbour-blockade',
            author: [{ family: 'Lindqvist' }, { family: 'Marsh' }],
          },
        ]);
        expect(items[0]?.title ?? '').toBe(
          title
            .toWellFormed()
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('every random article is an entry of lines with tags', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const ris = await risOf(...filedArticles(records));
      const lines = ris.split('\r\n').filter((line) => line !== '');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(records.articles.length);
    }),
    { numRuns: 50 },
  );
});
