import { describe, expect, test } from 'vitest';
import { untouchedLabel } from '../../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import { recordsOfPage } from '../../../../lib/library/export/page-records.ts';
import type { FileRecords } from '../../../../lib/schema/exchange-file.ts';
import {
  ARTICLE_URL,
  NO_RECORDS,
  NOON,
  numberedDraft,
  sampleArticle,
  sampleChange,
  sampleClaim,
  sampleDraft,
  sampleSource,
} from '../../schema/samples.ts';
import { foundClaim, readPageState } from '../page-state.ts';

const NOTHING: FileRecords = NO_RECORDS;
const STORED: FileRecords = {
  articles: [sampleArticle()],
  claims: [sampleClaim()],
  changes: [sampleChange()],
  sources: [sampleSource()],
};
const labelled = foundClaim(sampleClaim().id, sampleDraft(), { stored: true });
const records = (
  claims: Parameters<typeof readPageState>[0],
  stored: FileRecords,
  isPrivate = false,
  coder = 'reader',
) => recordsOfPage(readPageState(claims, isPrivate), stored, { now: NOON, coder, detectorVersion: '0.1.0' });

/** Throws where a record is not one that a file may hold. */
function validate(records: FileRecords): void {
  const file = parseJson(formatJson({ program: '0.1.0', codebook: DEFAULT_CODEBOOK, ...records }, NOON));
  if (!file.ok) throw new Error(file.problem);
}

test('of a page that nobody has labelled: its article and its claims as they would be stored now', () => {
  const found = records([foundClaim('new-1'), foundClaim('new-2', numberedDraft(2))], NOTHING);
  validate(found);
  expect(found.articles).toMatchObject([{ url: ARTICLE_URL, title: sampleArticle().title }]);
  expect(found.claims).toHaveLength(2);
  expect(found.claims[0]).toMatchObject({
    articleId: found.articles[0]?.id,
    status: 'unassessed',
    madeBy: { detector: '0.1.0' },
    created: NOON.toISOString(),
  });
  expect(new Set(found.claims.map(({ id }) => id)).size).toBe(2);
  expect(found.changes).toEqual([]);
});

test('what is stored stays as it is stored, with its history and its article', () => {
  const found = records([labelled, foundClaim('new-2', numberedDraft(2))], STORED);
  validate(found);
  expect(found.articles).toEqual(STORED.articles);
  expect(found.claims[0]).toEqual(sampleClaim());
  expect(found.claims[1]?.articleId).toBe(sampleArticle().id);
  expect(found.changes).toEqual(STORED.changes);
  expect(found.sources).toMatchObject([{ id: sampleSource().id, claims: 2 }]);
});

test('what the reader said of a claim that is not stored goes along: a private window, or a full disk', () => {
  const edited = foundClaim('new-1', sampleDraft(), {
    label: {
      ...untouchedLabel(sampleDraft()),
      sourceText: 'Port of Vellmar',
      sourceKind: 'government',
      status: 'denied',
      note: 'x',
    },
  });
  const found = records([edited], NOTHING, true);
  validate(found);
  expect(found.claims).toMatchObject([{ sourceText: 'Port of Vellmar', status: 'denied', note: 'x' }]);
});

describe('what a claim disputes that is not stored', () => {
  const disputing = (disputes: readonly string[]) =>
    foundClaim('new-1', numberedDraft(1), { label: { ...untouchedLabel(sampleDraft()), disputes } });

  test.each([
    ['another that is not', [foundClaim('new-2', numberedDraft(2))], NOTHING],
    ['one that is stored, under the id that the page met it with', [{ ...labelled, id: 'new-2' }], STORED],
    ['one that another tab has stored since', [foundClaim('new-2', sampleDraft())], STORED],
  ])('is named by the id that it has in the file: %s', (_which, others, stored) => {
    const { claims, ...rest } = records([disputing(['new-2']), ...others], stored);
    validate({ claims, ...rest });
    const own = claims.find(({ disputes }) => disputes.length > 0);
    const other = claims.find((claim) => claim !== own);
    expect(own?.disputes).toEqual([other?.id]);
  });

  test('may be in another article; what has no id that lasts is left out', () => {
    const elsewhere = '019caaaa-0000-7000-8000-0000000000ee';
    const found = records([disputing([elsewhere, 'new-9'])], NOTHING);
    validate(found);
    expect(found.claims).toMatchObject([{ disputes: [elsewhere] }]);
  });
});

test('a claim that the reader detached hides no other one with the same words', () => {
  const stored = { ...STORED, claims: [sampleClaim({ detached: true })] };
  const found = records([foundClaim('new-1', sampleDraft())], stored);
  validate(found);
  expect(found.claims.map(({ detached }) => detached)).toEqual([true, false]);
});

test.each(['reader', 'Ana'])('a claim that a person made is by that person: %s', (coder) => {
  const found = records([foundClaim('new-1', sampleDraft({ confidence: null }))], NOTHING, false, coder);
  validate(found);
  expect(found.claims).toMatchObject([{ madeBy: { coder }, coder, confidence: null }]);
});

describe('no claim is there twice', () => {
  test('a stored one that the page shows under the id it was met with', () => {
    expect(records([{ ...labelled, id: 'new-1' }], STORED).claims).toEqual([sampleClaim()]);
  });

  test('one that another tab stored after this page was read', () => {
    expect(records([foundClaim('new-1')], STORED).claims).toEqual([sampleClaim()]);
  });

  test('but the same words in other surroundings are another claim', () => {
    expect(records([foundClaim('new-1', numberedDraft(2))], STORED).claims).toHaveLength(2);
  });
});

describe('nothing that is stored is lost', () => {
  test('a claim that is gone from the page', () => {
    const gone = { ...labelled, outcome: 'gone', spans: { source: [], cue: [], content: [] } } as const;
    expect(records([gone], STORED).claims).toEqual([sampleClaim()]);
  });

  test('a claim that the page does not show', () => {
    expect(records([], STORED).claims).toEqual([sampleClaim()]);
  });

  test('claims whose article’s own row is damaged: the page knows the article', () => {
    const found = records([labelled], { ...STORED, articles: [] });
    validate(found);
    expect(found.articles).toMatchObject([{ id: sampleClaim().articleId, url: ARTICLE_URL }]);
  });
});

test('a page without claims is its article', () => {
  const found = records([], NOTHING);
  validate(found);
  expect(found).toMatchObject({ articles: [{ url: ARTICLE_URL }], claims: [], changes: [] });
});
