import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { Coding } from '../../../../lib/claim/unit.ts';
import { formatWide, wideRecords } from '../../../../lib/exchange/tables/wide.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { claimId, context, filed } from '../standoff/filed.ts';
import { hasPython, python } from '../standoff/python.ts';
import { readCsv } from './csv-reader.ts';

const CODEBOOK = {
  ...DEFAULT_CODEBOOK,
  labels: [{ id: 'own-frame' as const, name: 'Framing', meaning: '', look: null, key: '', isHidden: false }],
};

/** The claim with its cue at some place: claims of two coders at one place are one unit. */
function claimAt(place: number, id: number, changed: Partial<ClaimRecord> = {}): ClaimRecord {
  const { source, content } = sampleClaim().selectors;
  const cue = [selector('denied', place * 100, { prefix: `paragraph ${place} `, suffix: ` of ${place}` })];
  return sampleClaim({ id: claimId(id), selectors: { source, cue, content }, ...changed });
}

const ANA = [
  claimAt(1, 1),
  claimAt(2, 2, { status: 'contested', labels: ['own-frame'], secondKind: 'military' }),
  claimAt(3, 3, { dismissed: true }),
];
const BEN = [
  claimAt(1, 11, { status: 'unverified' }),
  claimAt(3, 13, { status: 'unassessed', sourceKind: 'unspecified' }),
];

const codingOf = (coder: string, claims: readonly ClaimRecord[]): Coding => ({
  coder,
  articles: [{ article: sampleArticle(), claims }],
});

/** The rows of a table by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(csv);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

describe('the wide table', () => {
  const csv = [...wideRecords([codingOf('Ana', ANA), codingOf('Ben', BEN)], CODEBOOK)].join('');

  test('has the coders of one variable side by side, as a matrix of ratings', () => {
    expect(readCsv(csv)[0]).toEqual([
      'unit',
      'article_url',
      'source',
      'cue',
      'content',
      'status:Ana',
      'status:Ben',
      'act:Ana',
      'act:Ben',
      'sourceKind:Ana',
      'sourceKind:Ben',
      'secondKind:Ana',
      'secondKind:Ben',
      'reasonGiven:Ana',
      'reasonGiven:Ben',
      'dismissed:Ana',
      'dismissed:Ben',
      'Framing:Ana',
      'Framing:Ben',
    ]);
  });

  test('has a unit each row, with the values of each coder', () => {
    const [first, second, third] = rowsOf(csv);
    expect(first).toMatchObject({
      unit: claimId(1),
      cue: 'denied',
      'status:Ana': 'denied',
      'status:Ben': 'unverified',
    });
    expect(second).toMatchObject({ 'secondKind:Ana': 'military', 'Framing:Ana': '1' });
    expect(third).toMatchObject({ 'dismissed:Ana': '1', 'dismissed:Ben': '0' });
  });

  test.each([
    ['of a coder who does not have the unit', 1, ['status:Ben', 'act:Ben', 'dismissed:Ben', 'Framing:Ben']],
    ['of a claim that its coder dismissed, but for that', 2, ['status:Ana', 'act:Ana', 'Framing:Ana']],
    ['that nobody chose', 2, ['status:Ben', 'sourceKind:Ben', 'secondKind:Ben']],
  ])('has no value %s', (_what, row, columns) => {
    for (const column of columns) expect([column, rowsOf(csv)[row]?.[column]]).toEqual([column, '']);
  });

  test('tells coders of one name apart', () => {
    const twins = [...wideRecords([codingOf('reader', ANA), codingOf('reader', BEN)], CODEBOOK)].join('');
    expect(rowsOf(twins)[0]).toMatchObject({ 'status:reader': 'denied', 'status:reader (2)': 'unverified' });
  });

  test('of nobody’s work is a heading', () => {
    expect(readCsv([...wideRecords([], CODEBOOK)].join(''))).toEqual([
      ['unit', 'article_url', 'source', 'cue', 'content'],
    ]);
  });
});

describe('the table of a store', () => {
  async function tableOf(...articles: Parameters<typeof filed>[]): Promise<string> {
    const all = articles.map((article) => filed(...article));
    return (await Array.fromAsync(formatWide(all, context({ codebook: CODEBOOK })))).join('');
  }

  test('is that of the codings, where claims of several people are in it', async () => {
    const claims = [
      ...ANA.map((claim) => ({ ...claim, coder: 'Ana' })),
      ...BEN.map((claim) => ({ ...claim, coder: 'Ben' })),
    ];
    const codings = [codingOf('Ana', ANA), codingOf('Ben', BEN)];
    expect(await tableOf([null, claims])).toBe([...wideRecords(codings, CODEBOOK)].join(''));
  });

  test('has a column for everybody, also for who coded a later article alone', async () => {
    const table = await tableOf(
      [null, ANA],
      [null, [claimAt(1, 50, { coder: 'Eva' })], { id: claimId(90), url: 'https://news.example/other' }],
    );
    const rows = rowsOf(table);
    expect(rows.map((row) => [row['status:reader'], row['status:Eva']])).toEqual([
      ['denied', ''],
      ['contested', ''],
      ['', ''],
      ['', 'denied'],
    ]);
  });

  test('has every claim of one coder as a row of its own, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async ({ articles, claims }) => {
        const own = claims.map((claim) => ({ ...claim, coder: 'Ana' }));
        const table = await tableOf(
          ...articles.map(
            (article): Parameters<typeof filed> => [
              null,
              own.filter(({ articleId }) => articleId === article.id),
              article,
            ],
          ),
        );
        expect(
          rowsOf(table)
            .map(({ unit }) => unit)
            .toSorted(),
        ).toEqual(own.map(({ id }) => id).toSorted());
      }),
    );
  });
});

test('pandas reads it, and missing values as missing', ({ skip }) => {
  if (!hasPython('that pandas reads the wide table', 'pandas')) return skip('no pandas');
  const script = `
import io, pandas
table = pandas.read_csv(io.StringIO(data, newline=''))
answer = [list(table.shape), list(table.columns), table.isna().sum().to_dict(), table['secondKind:Ana'].fillna('').tolist()]`;
  const codings = [codingOf('Ana', ANA), codingOf('Ben', BEN)];
  const csv = [...wideRecords(codings, CODEBOOK)].join('');
  const [shape, columns, missing, kinds] = python(script, csv) as [unknown, unknown, Record<string, number>, unknown];
  expect(shape).toEqual([3, 19]);
  expect(columns).toEqual(readCsv(csv)[0]);
  expect(missing).toMatchObject({
    unit: 0,
    'status:Ana': 1,
    'status:Ben': 2,
    'dismissed:Ana': 0,
    'dismissed:Ben': 1,
  });
  expect(kinds).toEqual(['none', 'military', '']);
});

test('of one store what nobody labelled or put their name to makes no coder, and what somebody did without a name does', async () => {
  const { created } = sampleClaim();
  const handedOut = {
    status: 'unassessed',
    sourceKind: 'unspecified',
    note: '',
    modified: created,
    coder: 'reader',
  } as const;
  const named = claimAt(1, 1, { coder: 'Ana' });
  const headingOf = async (claims: readonly ClaimRecord[]) => {
    const csv = await Array.fromAsync(formatWide([{ article: sampleArticle(), claims, text: null }], context()));
    return readCsv(csv.join(''))[0]?.filter((name) => name.startsWith('status:'));
  };
  expect(await headingOf([named, claimAt(2, 2, handedOut)])).toEqual(['status:Ana']);
  expect(await headingOf([named, claimAt(2, 2, { coder: 'reader' })])).toEqual(['status:Ana', 'status:reader']);
});
