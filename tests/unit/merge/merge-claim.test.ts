import { describe, expect, test } from 'vitest';
import { untouchedLabel } from '../../../lib/claim/claim.ts';
import { mergeWithHistory, mergeWithoutHistory } from '../../../lib/merge/merge-claim.ts';
import { changesSince, settleClaim } from '../../../lib/merge/settle-claim.ts';
import type { ClaimChange, ClaimRecord } from '../../../lib/schema/records.ts';
import { sampleChange, sampleClaim, selector } from '../schema/samples.ts';

const idOf = (number: number) => `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const change = (number: number, changed: Partial<ClaimChange>) =>
  sampleChange({ id: idOf(number), step: idOf(number), ...changed }) as ClaimChange;
const status = (number: number, to: string) => change(number, { field: 'status', to } as Partial<ClaimChange>);
const note = (number: number, to: string) => change(number, { field: 'note', from: '', to } as Partial<ClaimChange>);

describe('whose value a field gets, by the histories of both sides', () => {
  const shared = status(1, 'denied');
  test.each<[string, ClaimChange[], ClaimChange[], string, string]>([
    ['only the file changed it', [shared], [shared, status(2, 'refuted')], 'theirs', 'refuted'],
    ['only this side changed it', [shared, status(2, 'refuted')], [shared], 'mine', 'refuted'],
    ['both did', [shared, status(2, 'confirmed')], [shared, status(3, 'refuted')], 'conflict', 'refuted'],
    [
      'both did, this side later',
      [shared, status(3, 'confirmed')],
      [shared, status(2, 'refuted')],
      'conflict',
      'confirmed',
    ],
    ['the file changed another field alone', [shared, status(2, 'x')], [shared, note(3, 'n')], 'mine', 'x'],
    ['neither tells, and both are of one time: the file is not older', [], [], 'theirs', 'confirmed'],
  ])('%s', (_why, stored, incoming, verdict, told) => {
    const { differences } = mergeWithHistory(
      sampleClaim({ status: 'confirmed' }),
      sampleClaim({ status: 'refuted' }),
      stored,
      incoming,
    );
    expect(differences).toEqual([{ field: 'status', mine: 'confirmed', theirs: 'refuted', verdict, told }]);
  });

  test('the file’s changes that are not here are given in their order', () => {
    const incoming = [status(4, 'b'), note(2, 'a'), shared];
    const { changes, differences } = mergeWithHistory(sampleClaim(), sampleClaim(), [shared], incoming);
    expect(changes.map(({ id }) => id)).toEqual([idOf(2), idOf(4)]);
    expect(differences).toEqual([]);
  });

  test('a second kind that was taken away counts as a value', () => {
    const taken = change(5, { field: 'secondKind', from: 'military', to: null } as Partial<ClaimChange>);
    const { differences } = mergeWithHistory(sampleClaim({ secondKind: 'military' }), sampleClaim(), [], [taken]);
    expect(differences).toMatchObject([{ field: 'secondKind', theirs: null, verdict: 'theirs', told: null }]);
  });

  test('the place is one field', () => {
    const theirs = sampleClaim({ sentence: 'Another sentence.', antecedent: 'the port' });
    expect(mergeWithHistory(sampleClaim(), theirs, [], []).differences.map(({ field }) => field)).toEqual(['place']);
  });
});

describe('whose value a field gets, without history', () => {
  const mine = sampleClaim({ modified: '2026-03-01T12:00:00.000Z' });
  test.each<[string | null, string, string]>([
    ['2026-03-01T12:00:00.000Z', 'theirs', 'the claim is as it was when the file was written'],
    ['2026-03-01T13:00:00.000Z', 'theirs', 'the file is newer'],
    ['2026-03-01T11:59:59.999Z', 'conflict', 'the claim was changed since'],
    [null, 'conflict', 'nothing tells'],
  ])('a file of %s: %s, since %s', (modified, verdict) => {
    const { differences } = mergeWithoutHistory(mine, { note: 'theirs' }, null, modified);
    expect(differences).toMatchObject([{ field: 'note', verdict, told: mine.note }]);
  });

  test('fields that the file does not say are left', () => {
    expect(mergeWithoutHistory(mine, { status: 'denied' }, null, null).differences).toEqual([]);
  });

  test('positions alone are no difference, words are', () => {
    const at = (start: number, exact = 'denied') => ({
      ...mine,
      selectors: { ...mine.selectors, cue: [selector(exact, start)] },
    });
    expect(mergeWithoutHistory(mine, {}, at(900), mine.modified).differences).toEqual([]);
    expect(mergeWithoutHistory(mine, {}, at(30, 'refused'), mine.modified).differences).toMatchObject([
      { field: 'place' },
    ]);
  });
});

describe('a settled claim', () => {
  const settle = (
    mine: ClaimRecord,
    theirs: ClaimRecord,
    stored: ClaimChange[],
    incoming: ClaimChange[],
    side: 'mine' | 'theirs',
  ) => settleClaim(mine, theirs, mergeWithHistory(mine, theirs, stored, incoming), () => side);

  test.each([
    ['mine', 'confirmed', [{ field: 'status', from: 'refuted', to: 'confirmed' }]],
    ['theirs', 'refuted', []],
  ] as const)('of a conflict keeps %s: history says so, or is made to', (side, kept, untold) => {
    const [mine, theirs] = [sampleClaim({ status: 'confirmed' }), sampleClaim({ status: 'refuted' })];
    const settled = settle(mine, theirs, [status(2, 'confirmed')], [status(3, 'refuted')], side);
    expect([settled.claim.status, settled.untold]).toEqual([kept, untold]);
  });

  test('is the label of whoever changed it last, from either side', () => {
    const early = sampleClaim({ coder: 'Ana', modified: '2026-03-01T12:00:00.000Z' });
    const late = sampleClaim({ coder: 'Ben', modified: '2026-03-02T12:00:00.000Z', note: 'late' });
    const one = settle(early, late, [], [note(2, 'late')], 'mine').claim;
    const other = settle(
      late,
      { ...early, status: 'refuted' },
      [note(2, 'late')],
      [status(1, 'refuted')],
      'mine',
    ).claim;
    expect([one.coder, other.coder]).toEqual(['Ben', 'Ben']);
    expect(other).toMatchObject({ note: 'late', status: 'refuted' });
  });

  test.each<[Partial<ClaimRecord>, string, string]>([
    [{}, 'mine', 'neither name nor words changed'],
    [{ sourceText: 'the port' }, 'theirs', 'the name is theirs'],
    [{ sourceText: 'the port', sentence: 'x' }, 'theirs', 'name and words are theirs'],
  ])('%j has the source of %s: %s', (changed, side) => {
    const theirs = sampleClaim({ ...changed, modified: '2030-01-01T00:00:00.000Z' });
    expect(settle(sampleClaim(), theirs, [], [], 'mine').sourceOf).toBe(side);
  });

  test('has its source looked up where the name is of one side and the words of the other', () => {
    const mine = sampleClaim({ sentence: 'mine' });
    const theirs = sampleClaim({ sourceText: 'the port', sentence: 'theirs' });
    const place = change(7, { field: 'place' });
    const name = change(8, { field: 'sourceText', to: 'the port' } as Partial<ClaimChange>);
    expect(settle(mine, theirs, [place], [name], 'mine').sourceOf).toBeNull();
  });
});

test('what leads from an untouched label to a claim', () => {
  const claim = sampleClaim({ status: 'denied', labels: ['own-a'], note: '', sourceKind: 'unspecified' });
  expect(changesSince({ ...claim, ...untouchedLabel(claim) }, claim)).toEqual([
    { field: 'status', from: 'unassessed', to: 'denied' },
    { field: 'labels', from: [], to: ['own-a'] },
  ]);
});
