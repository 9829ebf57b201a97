import { describe, expect, test } from 'vitest';
import type { FiledClaimView } from '../../../../components/library/views.ts';
import { batchesOf } from '../../../../entrypoints/library/use-selection.ts';
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

test('a record is drawn once: a row that has not changed is the same object', () => {
  const claim = sampleClaim();
  const filed = { article: sampleArticle(), claim };
  expect(toFiledView(filed, claim)).toBe(toFiledView({ ...filed }, claim));
  expect(toFiledView(filed, { ...claim })).not.toBe(toFiledView(filed, claim));
});
