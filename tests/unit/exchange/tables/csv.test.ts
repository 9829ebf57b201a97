import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, formatCsvParts } from '../../../../lib/exchange/tables/csv.ts';
import { formatRecord } from '../../../../lib/exchange/tables/delimited.ts';
import type { FiledClaim } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { readCsv } from './csv-reader.ts';

const PLAIN = { byteOrderMark: false };
const row: FiledClaim = { article: sampleArticle(), claim: sampleClaim() };

/** The table's one record by column. */
function recordOf(filed: FiledClaim): Record<string, string> {
  const [names, cells] = readCsv(formatCsv([filed], PLAIN));
  return Object.fromEntries((names ?? []).map((name, index) => [name, cells?.[index] ?? '']));
}

describe('the table', () => {
  test('has one record for each claim, with these columns', () => {
    expect(recordOf(row)).toEqual({
      article_url: 'https://news.example/world/harbour-blockade',
      title: 'Harbour stays open, says port',
      publisher: 'The Vellmar Courier',
      published: '2026-02-28T18:00:00+01:00',
      claim_id: row.claim.id,
      source: 'The port authority of Vellmar',
      source_in_text: 'The port authority of Vellmar',
      source_kind: 'government',
      second_kind: '',
      cue: 'denied',
      content: 'that ships had been turned away',
      sentence: 'The port authority of Vellmar denied that ships had been turned away.',
      kind: 'indirect',
      act: 'denial',
      distance: 'neutral',
      anonymity: 'institution',
      reason_given: 'false',
      status: 'denied',
      labels: '',
      disputes: '',
      note: 'See the harbour log.',
      dismissed: 'false',
      confidence: '0.9',
      coder: 'reader',
      created: '2026-03-01T12:00:00.000Z',
      modified: '2026-03-01T12:00:00.000Z',
    });
  });

  test('tells the reader’s name for a source from the article’s words', () => {
    const named = recordOf({ ...row, claim: sampleClaim({ sourceText: 'Vellmar port' }) });
    expect([named['source'], named['source_in_text']]).toEqual(['Vellmar port', 'The port authority of Vellmar']);
  });

  test('has own labels and disputed claims by their ids, parted by spaces', () => {
    const disputes = ['019caaaa-0000-7000-8000-0000000000d1', '019caaaa-0000-7000-8000-0000000000d2'];
    const record = recordOf({
      ...row,
      claim: sampleClaim({ labels: ['own-a', 'own-b'], disputes, secondKind: 'military' }),
    });
    expect([record['labels'], record['disputes'], record['second_kind']]).toEqual([
      'own-a own-b',
      disputes.join(' '),
      'military',
    ]);
  });

  test('joins the spans of a split quotation', () => {
    const { source, cue } = row.claim.selectors;
    const selectors = { source, cue, content: [selector('“The gates', 0), selector('are open”', 40)] };
    expect(recordOf({ ...row, claim: sampleClaim({ selectors }) })['content']).toBe('“The gates … are open”');
  });

  test('has an empty cell for what is not there', () => {
    const selectors = { ...row.claim.selectors, source: [], content: [] };
    const record = recordOf({ ...row, claim: sampleClaim({ selectors, sourceText: '', confidence: null }) });
    expect([record['source'], record['source_in_text'], record['content'], record['confidence']]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test('of no claims is its heading', () => {
    expect(readCsv(formatCsv([], PLAIN))).toHaveLength(1);
  });

  test('begins with a byte order mark where asked', () => {
    expect(formatCsv([row], { byteOrderMark: true })).toBe(`\uFEFF${formatCsv([row], PLAIN)}`);
  });

  test('is the same in parts, also when it is long', async () => {
    const rows = Array.from({ length: 2_000 }, () => row);
    const parts = await Array.fromAsync(formatCsvParts(rows, { byteOrderMark: true }));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.length).toBeLessThan(50);
    expect(parts.join('')).toBe(formatCsv(rows, { byteOrderMark: true }));
  });

  test('holds every field of every random claim', () => {
    fc.assert(
      fc.property(anyRecords, ({ articles, claims }) => {
        const rows = claims.flatMap((claim) => {
          const article = articles.find(({ id }) => id === claim.articleId);
          return article ? [{ article, claim }] : [];
        });
        const [names, ...records] = readCsv(formatCsv(rows, PLAIN));
        expect(records.map((cells) => undefuse(cells[names?.indexOf('note') ?? -1]))).toEqual(
          claims.map((claim) => claim.note),
        );
        expect(records.every((cells) => cells.length === names?.length)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('cells', () => {
  test.each([
    ['=HYPERLINK("http://x.example")', `'=HYPERLINK("http://x.example")`, 'a formula'],
    ['+49 30 123', `'+49 30 123`, 'a telephone number looks like one'],
    ['-12 %', `'-12 %`, 'a loss too'],
    ['@SUM(A1)', `'@SUM(A1)`, 'an old spreadsheet’s formula'],
    ['\t=1', `'\t=1`, 'a tab is skipped by spreadsheets'],
    ['\r=1', `'\r=1`, 'a carriage return too'],
    ['=1\n+2', `'=1\n+2`, 'of more than one line'],
    [`'=1`, `''=1`, 'already with an apostrophe: one more, so that taking one away is exact'],
    ['’tis', '’tis', 'a word that begins with an apostrophe'],
    [`'tis`, `'tis`, 'and so with a straight one'],
    ['1+1=2', '1+1=2', 'signs further on do nothing'],
    ['a "quoted", word', 'a "quoted", word', 'quotation marks and commas'],
    ['two\nlines', 'two\nlines', 'a line feed'],
    ['two\r\nlines', 'two\r\nlines', 'a Windows line end'],
    [' spaces ', ' spaces ', 'spaces are part of a cell'],
    ['', '', 'nothing'],
    ['🦊 Երեւան', '🦊 Երեւան', 'beyond the Basic Multilingual Plane'],
  ])('%j is written as %j: %s', (cell, written) => {
    expect(readCsv(formatRecord([cell, 'next']))).toEqual([[written, 'next']]);
  });

  test('numbers and yes or no are no formulas', () => {
    expect(readCsv(formatRecord([-1, true, null, 0.5]))).toEqual([['-1', 'true', '', '0.5']]);
  });

  test('any text comes back, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const [read] = readCsv(formatRecord(cells));
        expect(read?.map(undefuse)).toEqual(cells);
        expect(read?.some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[=+\-@\t\r'" ,\n]{1,6}$/), (cell) => {
        expect(readCsv(formatRecord(['first', cell]))[0]?.map(undefuse)).toEqual(['first', cell]);
      }),
    );
  });
});

/** What a reader of our tables has to do to get the cell as it was. */
function undefuse(cell = ''): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
