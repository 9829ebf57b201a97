import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredCoding } from '../../../lib/agreement/coded-article.ts';
import { type AgreementReport, agreementOf, agreementSteps } from '../../../lib/agreement/report.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import type { ClaimRecord } from '../../../lib/schema/records.ts';
import { articleOf, claimAt, manyCodings, workOn } from './samples.ts';

const ARTICLE = articleOf(1);
const OWN = { id: 'own-rumour', name: 'Rumour', meaning: '', look: null, key: '', isHidden: false } as const;
const CODEBOOK = { ...DEFAULT_CODEBOOK, labels: [OWN] };

/** One coder's claims of one article, each told by what is special about it. */
function codingOf(coder: number, changes: readonly Partial<ClaimRecord>[], name = `coder ${coder}`): StoredCoding {
  const claims = changes.map((changed, place) => claimAt(place, coder, changed));
  return { coder: name, articles: [workOn(ARTICLE, claims)] };
}

function variableIn(report: AgreementReport, id: string) {
  const found = report.variables.find((variable) => variable.id === id);
  if (!found) throw new Error(`no variable ${id}`);
  return found;
}

/** Two coders, three claims of both: the same status of two of them. */
const ANA = codingOf(1, [{ status: 'denied' }, { status: 'denied' }, { status: 'contested' }], 'Ana');
const BEN = codingOf(2, [{ status: 'denied' }, { status: 'contested' }, { status: 'contested' }], 'Ben');

describe('the agreement of two coders', () => {
  const report = agreementOf([ANA, BEN], CODEBOOK);
  const status = variableIn(report, 'status');

  test('names the coders, the articles and the claims', () => {
    expect(report).toMatchObject({
      coders: ['Ana', 'Ben'],
      articles: { shared: 1, single: 0 },
      units: { all: 3, shared: 3, complete: 3 },
      unknownLabels: [],
    });
  });

  test('every variable: the fields of a label, each own label, and whether it is a claim', () => {
    const names = new Map(report.variables.map(({ id, name }) => [id, name]));
    expect([...names.keys()].sort()).toEqual([
      'act',
      'dismissed',
      'own-rumour',
      'reasonGiven',
      'secondKind',
      'sourceKind',
      'status',
    ]);
    expect(names.get('own-rumour')).toBe('Rumour');
  });

  test('the coefficients, worked by hand', () => {
    // Observed 2/3; Cohen's chance (2/3 · 1/3 + 1/3 · 2/3) = 4/9; pooled, three of six each: 1/2; without replacement, 18 of 30 differ.
    expect(status.percent.value).toBeCloseTo(2 / 3, 12);
    expect(status.cohen.mean.value).toBeCloseTo((2 / 3 - 4 / 9) / (1 - 4 / 9), 12);
    expect(status.fleiss.kappa.value).toBeCloseTo((2 / 3 - 1 / 2) / (1 - 1 / 2), 12);
    expect(status.krippendorff.alpha.value).toBeCloseTo(1 - 1 / 3 / (18 / 30), 12);
    expect(status.krippendorff).toMatchObject({ units: 3, values: 6 });
  });

  test('the confusion table has the first in rows, and the values in the order of the codebook', () => {
    expect(status.confusion).toEqual({
      values: ['contested', 'denied'],
      counts: [
        [1, 0],
        [1, 1],
      ],
    });
    expect(status.pairs).toHaveLength(1);
    expect(status.pairs[0]?.confusion).toEqual(status.confusion);
  });

  test('the disagreement to settle: which claim of which article, and what each says', () => {
    expect(status.disagreements).toHaveLength(1);
    const [one] = status.disagreements;
    expect(one?.values).toEqual(['denied', 'contested']);
    expect(one?.unit.article.url).toBe(ARTICLE.url);
    expect(one?.unit.claims.map((claim) => claim?.id)).toEqual([claimAt(1, 1).id, claimAt(1, 2).id]);
  });

  test('what all agree on has no disagreement, and what has one value alone says so', () => {
    const act = variableIn(report, 'act');
    expect(act.disagreements).toEqual([]);
    expect(act.percent.value).toBe(1);
    expect(act.krippendorff.alpha).toEqual({ value: null, why: 'one-value' });
  });
});

describe('what counts as a value', () => {
  test.each<{
    reason: string;
    variable: string;
    one: Partial<ClaimRecord>;
    other: Partial<ClaimRecord>;
    values: (string | null)[];
    missing: number[];
  }>([
    {
      reason: 'a status that nobody gave is none',
      variable: 'status',
      one: { status: 'unassessed' },
      other: { status: 'denied' },
      values: [null, 'denied'],
      missing: [1, 0],
    },
    {
      reason: 'what is no claim has no status',
      variable: 'status',
      one: { dismissed: true },
      other: {},
      values: [null, 'denied'],
      missing: [1, 0],
    },
    {
      reason: 'whether it is a claim has a value always',
      variable: 'dismissed',
      one: { dismissed: true },
      other: {},
      values: ['1', '0'],
      missing: [0, 0],
    },
    {
      reason: 'an own label is given or not',
      variable: 'own-rumour',
      one: { labels: ['own-rumour'] },
      other: {},
      values: ['1', '0'],
      missing: [0, 0],
    },
    {
      reason: 'a second kind that nobody gave beside a first is "none"',
      variable: 'secondKind',
      one: { secondKind: 'military' },
      other: {},
      values: ['military', 'none'],
      missing: [0, 0],
    },
    {
      reason: 'without a kind there is no second',
      variable: 'secondKind',
      one: { sourceKind: 'unspecified' },
      other: {},
      values: [null, 'none'],
      missing: [1, 0],
    },
  ])('$reason', ({ variable, one, other, values, missing }) => {
    const report = agreementOf([codingOf(1, [one]), codingOf(2, [other])], CODEBOOK);
    const { disagreements, missing: counted } = variableIn(report, variable);
    const isDisputed = values.every((value) => value !== null);
    expect(disagreements.map((each) => each.values)).toEqual(isDisputed ? [values] : []);
    expect(counted).toEqual(missing);
  });

  test('labels that the codebook does not have are told, each once', () => {
    const coding = codingOf(1, [{ labels: ['own-z', 'own-rumour'] }, { labels: ['own-z', 'own-a'] }]);
    expect(agreementOf([coding, BEN], CODEBOOK).unknownLabels).toEqual(['own-a', 'own-z']);
  });
});

describe('which articles and claims count', () => {
  test('an article of one coder alone is left out, and counted', () => {
    const alone = workOn(articleOf(2), [claimAt(0, 1, { status: 'refuted' })]);
    const report = agreementOf([{ ...ANA, articles: [...ANA.articles, alone] }, BEN], CODEBOOK);
    expect(report.articles).toEqual({ shared: 1, single: 1 });
    expect(report.units.all).toBe(3);
    expect(variableIn(report, 'status').missing).toEqual([0, 0]);
  });

  test('articles are the same by their address, whatever their ids', () => {
    const other = { ...articleOf(7), url: ARTICLE.url };
    const ben = { ...BEN, articles: [workOn(other, BEN.articles[0]?.claims ?? [])] };
    expect(agreementOf([ANA, ben], CODEBOOK).units.complete).toBe(3);
  });

  test('a claim of one coder is missing for the other, and never a disagreement', () => {
    const report = agreementOf([ANA, codingOf(2, [{ status: 'denied' }])], CODEBOOK);
    expect(report.units).toEqual({ all: 3, shared: 1, complete: 1 });
    expect(variableIn(report, 'status')).toMatchObject({
      missing: [0, 2],
      disagreements: [],
      krippendorff: { units: 1 },
    });
    expect(variableIn(report, 'dismissed').missing).toEqual([0, 2]);
  });

  test('of three coders each claim counts for those who have it; Fleiss’ kappa for all', () => {
    const report = agreementOf([ANA, BEN, codingOf(3, [{ status: 'denied' }, { status: 'refuted' }])], CODEBOOK);
    const status = variableIn(report, 'status');
    expect(report.units).toEqual({ all: 3, shared: 3, complete: 2 });
    expect(status.krippendorff).toMatchObject({ units: 3, values: 8 });
    expect(status.fleiss.units).toBe(2);
    expect(status.pairs.map(({ coders, units }) => [...coders, units])).toEqual([
      [0, 1, 3],
      [0, 2, 2],
      [1, 2, 2],
    ]);
    expect(status.cohen).toMatchObject({ counted: 3, pairs: 3 });
    expect(status.disagreements.map(({ values }) => values)).toEqual([['denied', 'contested', 'refuted']]);
  });

  test('of three coders the confusion table is the same on both sides of its diagonal, and holds every pair', () => {
    const { confusion, pairs } = variableIn(
      agreementOf([ANA, BEN, codingOf(3, [{ status: 'contested' }, { status: 'denied' }])], CODEBOOK),
      'status',
    );
    const { counts } = confusion;
    expect(counts.map((row, index) => row.map((_, column) => counts[column]?.[index]))).toEqual(counts);
    const half = counts.flatMap((row, index) => row.slice(0, index + 1)).reduce((sum, count) => sum + count, 0);
    expect(half).toBe(pairs.reduce((sum, { units }) => sum + units, 0));
  });

  test('two coders of one name are told apart', () => {
    expect(
      agreementOf(
        [
          { ...ANA, coder: 'reader' },
          { ...BEN, coder: 'reader' },
        ],
        CODEBOOK,
      ).coders,
    ).toEqual(['reader', 'reader (2)']);
  });

  test('coders without a common article have nothing to agree on, and it says so', () => {
    const ben = { ...BEN, articles: [workOn(articleOf(2), [claimAt(0, 2)])] };
    const report = agreementOf([ANA, ben], CODEBOOK);
    expect(report).toMatchObject({ articles: { shared: 0, single: 2 }, units: { all: 0, shared: 0, complete: 0 } });
    for (const { krippendorff, cohen, fleiss, percent } of report.variables)
      expect([krippendorff.alpha, cohen.mean, fleiss.kappa, percent].map(({ why }) => why)).toEqual(
        Array(4).fill('no-units'),
      );
  });

  test('one coder alone is refused', () => {
    expect(() => agreementOf([ANA], CODEBOOK)).toThrow(new RangeError('agreement is between at least two coders'));
  });
});

describe('properties', () => {
  const anyLabel = fc.record({
    status: fc.constantFrom('unassessed' as const, 'denied' as const, 'contested' as const),
    sourceKind: fc.constantFrom('unspecified' as const, 'ngo' as const, 'military' as const),
    labels: fc.constantFrom([], ['own-rumour' as const]),
    dismissed: fc.boolean(),
  });
  const anyClaims = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4', '5'), anyLabel);
  const codings = fc.array(anyClaims, { minLength: 2, maxLength: 4 }).map((all) =>
    all.map((claims, coder): StoredCoding => {
      const made = Object.entries(claims).map(([place, label]) => claimAt(Number(place), coder, label));
      return { coder: `coder ${coder}`, articles: [workOn(ARTICLE, made)] };
    }),
  );
  const figures = ({ variables, unitising }: AgreementReport) => ({
    variables: variables.map(({ id, percent, cohen, fleiss, krippendorff, disagreements }) => [
      id,
      ...[percent, cohen.mean, fleiss.kappa, krippendorff.alpha].map(({ value, why }) => value?.toFixed(10) ?? why),
      disagreements.length,
    ]),
    both: unitising.reduce((sum, { claims }) => sum + claims.oneMatched, 0),
  });

  test('the order of the coders does not matter', () => {
    fc.assert(
      fc.property(codings, (all) => {
        const turned = [...all.slice(1), ...all.slice(0, 1)];
        expect(figures(agreementOf(turned, CODEBOOK))).toEqual(figures(agreementOf(all, CODEBOOK)));
      }),
      { numRuns: 60 },
    );
  });

  test('a coder agrees with a copy of their own work wherever they gave a value', () => {
    fc.assert(
      fc.property(codings, ([mine]) => {
        if (!mine) throw new Error('no coding');
        const report = agreementOf([mine, { ...mine, coder: 'copy' }], CODEBOOK);
        for (const { percent, krippendorff, disagreements } of report.variables) {
          expect(percent.value ?? percent.why).toBe(percent.value === null ? 'no-units' : 1);
          expect([1, null]).toContain(krippendorff.alpha.value);
          expect(disagreements).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('many claims: what was drawn is what is counted', () => {
  const report = agreementOf(manyCodings(3, 1_000), CODEBOOK);
  expect(report.articles.shared).toBe(40);
  expect(report.units).toEqual({ all: 1_300, shared: 1_000, complete: 700 });
});

describe('in steps', () => {
  const codings = manyCodings(2, 3_000);

  test('says the same as at once', () => {
    const steps = agreementSteps(codings, CODEBOOK);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(agreementOf(codings, CODEBOOK));
  });

  test('tells how far it is, from nothing towards all, and never back', () => {
    const shares = [...agreementSteps(codings, CODEBOOK)];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  test('can be left at any of them', () => {
    const steps = agreementSteps(codings, CODEBOOK);
    expect(steps.next().done).toBe(false);
    expect(steps.return({} as AgreementReport).done).toBe(true);
    expect(steps.next().done).toBe(true);
  });

  test('puts claims of one article together, however many articles a step has', () => {
    const articles = codings[0]?.articles ?? [];
    const turned = { coder: 'in the other order', articles: articles.toReversed() };
    const report = agreementOf([{ coder: 'in order', articles }, turned], CODEBOOK);
    expect(report.articles.shared).toBe(120);
    expect(report.units).toEqual({ all: 3_000, shared: 3_000, complete: 3_000 });
  });
});
