import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, formatCsvParts } from '../../../../lib/exchange/tables/csv.ts';
import { undefused } from '../../../../lib/exchange/tables/delimited.ts';
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
      sector: 'GOV',
      second_sector: '',
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
      detached: 'false',
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
      claim: sampleClaim({ labels: ['own-a', 'own-b'], disputes }),
    });
    expect([record['labels'], record['disputes']]).toEqual(['own-a own-b', disputes.join(' ')]);
  });

  test('has kinds of sources with the codes of event data, two for a defence ministry', () => {
    const columns = ['source_kind', 'sector', 'second_kind', 'second_sector'];
    const ministry = recordOf({ ...row, claim: sampleClaim({ secondKind: 'military' }) });
    expect(columns.map((name) => ministry[name])).toEqual(['government', 'GOV', 'military', 'MIL']);
    const own = recordOf({ ...row, claim: sampleClaim({ sourceKind: 'own-7' }) });
    expect(columns.map((name) => own[name])).toEqual(['own-7', '', '', '']);
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
        expect(records.map((cells) => undefused(cells[names?.indexOf('note') ?? -1] ?? ''))).toEqual(
          claims.map((claim) => claim.note),
        );
        expect(records.every((cells) => cells.length === names?.length)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
