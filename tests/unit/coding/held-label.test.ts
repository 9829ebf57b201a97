import { describe, expect, test } from 'vitest';
import { type ClaimEdit, type ClaimLabel, untouchedLabel } from '../../../lib/claim/claim.ts';
import { afterEdit, NOTHING_HELD, toggleSticky } from '../../../lib/coding/held-label.ts';

const label = (change: Partial<ClaimLabel>): ClaimLabel => ({
  ...untouchedLabel({ sourceText: 'Ada', act: 'statement', reasonGiven: false }),
  ...change,
});

describe('what is repeated', () => {
  test.each<readonly [edit: ClaimEdit, held: ClaimEdit, reason: string]>([
    [{ status: 'denied' }, { status: 'denied' }, 'a status'],
    [{ labels: ['own-a'] }, { labels: ['own-a'] }, 'labels'],
    [{ sourceKind: 'expert', note: 'x' }, { sourceKind: 'expert' }, 'not a note'],
    [{ dismissed: true }, { dismissed: true }, 'no claim'],
  ])('after %o is %o (%s)', (edit, held) => {
    expect(afterEdit(NOTHING_HELD, edit).edit).toEqual(held);
  });

  test('is what was set before where nothing repeatable was set since', () => {
    const held = afterEdit(NOTHING_HELD, { status: 'denied' });
    for (const edit of [{ note: 'x' }, { sourceText: 'Ada' }, { disputes: ['a'] }, { dismissed: false }, {}])
      expect(afterEdit(held, edit)).toBe(held);
  });

  test('is what the reader holds on to, until they let go', () => {
    const sticky = toggleSticky(NOTHING_HELD, label({ status: 'refuted', labels: ['own-a'], note: 'x' }));
    expect(sticky).toEqual({ edit: { status: 'refuted', labels: ['own-a'] }, isSticky: true });
    expect(afterEdit(sticky, { status: 'denied' })).toBe(sticky);
    const free = toggleSticky(sticky, null);
    expect(afterEdit(free, { status: 'denied' }).edit).toEqual({ status: 'denied' });
  });

  test('is what was set last where the claim has nothing to hold on to', () => {
    const held = afterEdit(NOTHING_HELD, { status: 'denied' });
    expect(toggleSticky(held, label({}))).toEqual({ edit: { status: 'denied' }, isSticky: true });
    expect(toggleSticky(held, null).edit).toEqual({ status: 'denied' });
  });

  test('has the kind of the source where it was given one', () => {
    expect(toggleSticky(NOTHING_HELD, label({ status: 'denied', sourceKind: 'party' })).edit.sourceKind).toBe('party');
  });
});
