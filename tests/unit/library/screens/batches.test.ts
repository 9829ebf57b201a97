import { describe, expect, test } from 'vitest';
import type { FiledClaimView } from '../../../../components/library/views.ts';
import { batchesOf, editOf, listedIn } from '../../../../entrypoints/library/use-selection.ts';
import { toFiledView } from '../../../../entrypoints/library/views.ts';
import type { OwnCodeId } from '../../../../lib/claim/taxonomy.ts';
import { sampleArticle, sampleClaim } from '../../schema/samples.ts';

const NOTHING = { status: null, sourceKind: null, label: null, isDismissed: false } as const;

function row(id: string, labels: readonly OwnCodeId[] = []): FiledClaimView {
  const claim = sampleClaim({ id, labels: [...labels] });
  return toFiledView({ article: sampleArticle(), claim }, claim);
}

describe('a label for several claims', () => {
  test('is the same edit for all of them, of what was chosen alone', () => {
    expect(batchesOf([row('a'), row('b')], { ...NOTHING, status: 'denied' })).toEqual([
      { claimIds: ['a', 'b'], edit: { status: 'denied' } },
    ]);
    expect(batchesOf([row('a')], { ...NOTHING, sourceKind: 'ngo', isDismissed: true })).toEqual([
      { claimIds: ['a'], edit: { sourceKind: 'ngo', dismissed: true } },
    ]);
  });

  test('adds an own label to those that each has, and takes none away', () => {
    const rows = [row('a'), row('b', ['own-x']), row('c', ['own-x']), row('d', ['own-y', 'own-x'])];
    expect(batchesOf(rows, { ...NOTHING, status: 'denied', label: 'own-y' })).toEqual([
      { claimIds: ['a'], edit: { status: 'denied', labels: ['own-y'] } },
      { claimIds: ['b', 'c'], edit: { status: 'denied', labels: ['own-x', 'own-y'] } },
      { claimIds: ['d'], edit: { status: 'denied', labels: ['own-y', 'own-x'] } },
    ]);
  });
});

test('a label for claims out of sight says of each what it would say of one in sight', () => {
  const label = { ...NOTHING, status: 'denied', label: 'own-y' } as const;
  const labels: (readonly OwnCodeId[])[] = [[], ['own-x'], ['own-y', 'own-x']];
  const inSight = labels.map((own, index) => batchesOf([row(String(index), own)], label)[0]?.edit);
  expect(labels.map((own) => editOf(label, own))).toEqual(inSight);
  expect(editOf(NOTHING, ['own-x'])).toEqual({});
});

describe('how many claims are chosen at once', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(String(index)));

  test.each([
    ['all, of a list that was read', 3, true, null, 3],
    ['not known before all are counted', 3, false, null, null],
    ['all that there are, read or not', 3, false, 105_200, 105_200],
    ['as many as were read, where one was counted that is gone', 3, true, 4, 3],
    ['none of none', 0, true, 0, 0],
  ])('%s', (_, read, isComplete, total, listed) => {
    expect(listedIn({ rows: rows(read), isComplete, total })).toBe(listed);
  });
});

test('a record is drawn once: a row that has not changed is the same object', () => {
  const claim = sampleClaim();
  const filed = { article: sampleArticle(), claim };
  expect(toFiledView(filed, claim)).toBe(toFiledView({ ...filed }, claim));
  expect(toFiledView(filed, { ...claim })).not.toBe(toFiledView(filed, claim));
});
