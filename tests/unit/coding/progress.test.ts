import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimLabel, untouchedLabel } from '../../../lib/claim/claim.ts';
import type { Outcome } from '../../../lib/claim/selector.ts';
import { STATUSES } from '../../../lib/claim/taxonomy.ts';
import { type CountedClaim, isCoded, nextUncoded, progressOf } from '../../../lib/coding/progress.ts';

const UNTOUCHED = untouchedLabel({ sourceText: 'Ada', act: 'statement', reasonGiven: false });
const claim = (id: string, label: Partial<ClaimLabel> = {}, outcome: Outcome | null = 'exact'): CountedClaim => ({
  id,
  label: { ...UNTOUCHED, ...label },
  outcome,
});

const anyClaims = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      dismissed: fc.boolean(),
      detached: fc.boolean(),
      outcome: fc.constantFrom<Outcome>('exact', 'moved', 'changed', 'gone'),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map(({ outcome, ...label }, index) => claim(String(index), label, outcome)));

test.each<readonly [label: Partial<ClaimLabel>, coded: boolean, reason: string]>([
  [{ status: 'denied' }, true, 'it has a status'],
  [{ status: 'own-leak' }, true, 'one of the reader’s own'],
  [{ dismissed: true }, true, 'it is no claim'],
  [{ note: 'look again', sourceKind: 'expert', labels: ['own-leak'] }, false, 'all else is no decision'],
])('%o is coded: %s (%s)', (label, coded) => {
  expect(isCoded({ ...UNTOUCHED, ...label })).toBe(coded);
});

describe('progress', () => {
  test('counts what stands in the article, changed or not, and what was put aside; not what is gone or taken off', () => {
    const claims = [
      claim('a', { status: 'denied' }),
      claim('b', { dismissed: true }),
      claim('c'),
      claim('d', { status: 'denied' }, 'changed'),
      claim('e', { status: 'denied' }, 'gone'),
      claim('f', { status: 'denied', detached: true }, 'changed'),
    ];
    expect(progressOf(claims)).toEqual({ coded: 3, total: 4 });
  });

  test('is complete exactly when there is no next claim', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { coded, total } = progressOf(claims);
        expect(coded).toBeLessThanOrEqual(total);
        expect(nextUncoded(claims, null) === null).toBe(coded === total);
      }),
    );
  });
});

describe('the next claim to code', () => {
  const claims = [claim('a'), claim('b', { status: 'denied' }), claim('c'), claim('d')];

  test.each<readonly [from: string | null, to: string, reason: string]>([
    [null, 'a', 'before the first'],
    ['a', 'c', 'the first after it, past those that are coded'],
    ['d', 'a', 'from the start again after the last'],
    ['b', 'c', 'from one that is coded'],
    ['x', 'a', 'from one that is not there'],
  ])('after %s is %s (%s)', (from, to) => {
    expect(nextUncoded(claims, from)).toBe(to);
  });

  test('is never the one that is being coded: it is about to be', () => {
    expect(nextUncoded([claim('a'), claim('b', { status: 'denied' })], 'a')).toBeNull();
  });

  test('leads through all of them when each is coded in turn', () => {
    fc.assert(
      fc.property(anyClaims, (start) => {
        let now = start;
        let at: string | null = nextUncoded(now, null);
        for (let steps = 0; at !== null && steps <= start.length; steps += 1) {
          const id: string = at;
          at = nextUncoded(now, id);
          now = now.map((one) => (one.id === id ? claim(id, { status: 'denied' }, one.outcome) : one));
        }
        const { coded, total } = progressOf(now);
        expect(coded).toBe(total);
      }),
    );
  });
});
