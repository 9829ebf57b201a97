import { describe, expect, test } from 'vitest';
import type { StoredCoding } from '../../../lib/agreement/coded-article.ts';
import { disagreementRows, loneClaimRows } from '../../../lib/agreement/disagreement-rows.ts';
import { type AgreementNames, PLAIN_NAMES } from '../../../lib/agreement/names.ts';
import { agreementOf } from '../../../lib/agreement/report.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import type { ClaimRecord } from '../../../lib/schema/records.ts';
import { articleOf, claimAt, workOn } from './samples.ts';

const ARTICLE = articleOf(1);

function coding(coder: number, name: string, claims: Readonly<Record<number, Partial<ClaimRecord>>>): StoredCoding {
  const made = Object.entries(claims).map(([place, changed]) => claimAt(Number(place), coder, changed));
  return { coder: name, articles: [workOn(ARTICLE, made)] };
}

const ANA = coding(1, 'Ana', { 0: { status: 'denied', sourceKind: 'ngo' }, 1: { status: 'denied' }, 2: {} });
const BEN = coding(2, 'Ben', { 0: { status: 'contested', sourceKind: 'expert' }, 1: { status: 'denied' } });
const CLEO = coding(3, 'Cleo', { 1: { status: 'refuted' }, 3: {} });
const report = agreementOf([ANA, BEN, CLEO], DEFAULT_CODEBOOK);

describe('the list of disagreements', () => {
  const [head = [], ...rows] = disagreementRows(report, PLAIN_NAMES);

  test('names its columns, the coders last', () => {
    expect(head).toEqual([
      ...['unit', 'article', 'title', 'source', 'cue', 'content', 'sentence', 'variable'],
      ...['Ana', 'Ben', 'Cleo'],
    ]);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('has a row for each variable and claim of which coders say different things', () => {
    expect(rows.map((row) => row.slice(-4))).toEqual([
      ['status', 'denied', 'contested', null],
      ['status', 'denied', 'denied', 'refuted'],
      ['sourceKind', 'ngo', 'expert', null],
    ]);
  });

  test('has what is needed to find the claim and to talk about it', () => {
    const claim = claimAt(0, 1);
    expect(rows[0]?.slice(0, 7)).toEqual([
      claim.id,
      ARTICLE.url,
      ARTICLE.title,
      'The port authority',
      'denied',
      'that ship number 0 had left',
      claim.sentence,
    ]);
  });

  test('uses the names that are given', () => {
    const names: AgreementNames = { variable: ({ id }) => id.toUpperCase(), value: (_, value) => `«${value}»` };
    const [, row] = disagreementRows(report, names);
    expect(row?.slice(-4)).toEqual(['STATUS', '«denied»', '«contested»', null]);
  });

  test('is empty, but for its head, where all agree', () => {
    const copy = { ...ANA, coder: 'copy' };
    expect([...disagreementRows(agreementOf([ANA, copy], DEFAULT_CODEBOOK), PLAIN_NAMES)]).toHaveLength(1);
  });
});

describe('the list of claims that one found and another did not', () => {
  const [head, ...rows] = loneClaimRows(report);

  test('says whose each is, and who did not find it', () => {
    expect(head?.slice(-2)).toEqual(['found by', 'not by']);
    expect(rows.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      [claimAt(2, 1).id, 'Ana', 'Ben'],
      [claimAt(0, 1).id, 'Ana', 'Cleo'],
      [claimAt(2, 1).id, 'Ana', 'Cleo'],
      [claimAt(3, 3).id, 'Cleo', 'Ana'],
      [claimAt(0, 2).id, 'Ben', 'Cleo'],
      [claimAt(3, 3).id, 'Cleo', 'Ben'],
    ]);
  });

  test('has its words and its article', () => {
    const claim = claimAt(2, 1);
    const words = ['The port authority', 'denied', 'that ship number 2 had left', claim.sentence];
    expect(rows[0]).toEqual([claim.id, ARTICLE.url, ARTICLE.title, ...words, 'Ana', 'Ben']);
    expect(rows[0]).toHaveLength(head?.length ?? 0);
  });
});
