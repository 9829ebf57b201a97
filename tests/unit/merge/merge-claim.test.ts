import { describe, expect, test } from 'vitest';
import { untouchedLabel } from '../../../lib/claim/claim.ts';
import { mergeWithHistory, mergeWithoutHistory, type Said } from '../../../lib/merge/merge-claim.ts';
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
  const at = (hour: number) => `2026-03-01T${hour}:00:00.000Z`;
  const mine = sampleClaim({ status: 'denied', modified: at(12) });
  const said = (changed: Partial<Said> = {}): Said => ({
    fields: { status: 'refuted' },
    place: null,
    modified: at(13),
    base: at(13),
    isFollowed: false,
    ...changed,
  });
  const created = change(1, { field: 'created', from: null, to: null, at: at(10) } as Partial<ClaimChange>);
  const made = (number: number, hour: number, changed: Partial<ClaimChange> = {}) =>
    change(number, {
      field: 'status',
      from: 'unassessed',
      to: 'denied',
      at: at(hour),
      ...changed,
    } as Partial<ClaimChange>);
  const noted = { field: 'note', from: '', to: 'n' } as Partial<ClaimChange>;
  const brought = { origin: '019caaaa-0000-7000-8000-0000000000aa' };
  const ofImport = { step: brought.origin, origin: brought.origin };
  test.each<[string, string, ClaimChange[], Partial<Said>]>([
    ['theirs', 'nobody changed it here, and the file is newer', [created], {}],
    [
      'conflict',
      'nobody changed it here, and the claim is newer',
      [created, made(2, 12, noted)],
      { modified: at(11), base: at(11) },
    ],
    ['conflict', 'it was changed here, however new the file is', [created, made(2, 11)], {}],
    ['conflict', 'what came with a file of history is a label too', [created, made(2, 11, brought)], {}],
    ['conflict', 'a file that does not say when', [created, made(2, 11)], { modified: null, base: null }],
    [
      'theirs',
      'the file was written of this state, and changed since',
      [created, made(2, 12)],
      { modified: at(12), base: at(12) },
    ],
    [
      'theirs',
      'another field was changed here since',
      [created, made(2, 11), made(3, 12, noted)],
      { modified: at(11), base: at(11) },
    ],
    [
      'conflict',
      'it was changed here since to something else',
      [created, made(2, 11), made(3, 12, { from: 'denied' } as Partial<ClaimChange>)],
      { modified: at(11), base: at(11) },
    ],
    [
      'mine',
      'it is in the file as it was then, and was changed here alone',
      [
        created,
        made(2, 11, { to: 'refuted' } as Partial<ClaimChange>),
        made(3, 12, { from: 'refuted' } as Partial<ClaimChange>),
      ],
      { modified: at(11), base: at(11) },
    ],
    [
      'conflict',
      'a state that another machine made tells nothing of what was done here',
      [created, made(2, 11), made(3, 12, { ...noted, ...brought } as Partial<ClaimChange>)],
      { modified: at(12), base: at(12) },
    ],
    [
      'conflict',
      'it was brought by a table, and another one says something else',
      [created, made(2, 12, ofImport)],
      {},
    ],
    [
      'theirs',
      'it was brought from an annotation, which has changed',
      [created, made(2, 12, ofImport)],
      { isFollowed: true },
    ],
    [
      'conflict',
      'brought from an annotation, and changed here since',
      [created, made(2, 11, ofImport), made(3, 12)],
      { isFollowed: true },
    ],
    ['theirs', 'its history is lost: the file is not older', [], { modified: at(12), base: at(12) }],
    ['conflict', 'its history is lost: the claim was changed since', [], { modified: at(11), base: at(11) }],
  ])('%s: %s', (verdict, _why, stored, changed) => {
    const { differences } = mergeWithoutHistory(mine, said(changed), stored);
    expect(differences).toEqual([{ field: 'status', mine: 'denied', theirs: 'refuted', verdict, told: 'denied' }]);
  });

  test('a claim that was stored with its first label has the state after it', () => {
    // Stored and labelled within one millisecond: a claim's `modified` always grows.
    const first = sampleClaim({ status: 'denied', modified: '2026-03-01T10:00:00.001Z' });
    const { modified } = first;
    const later = { ...first, modified: at(12) };
    const history = [created, made(2, 10), made(3, 12, noted)];
    for (const claim of [first, later]) {
      const { differences } = mergeWithoutHistory(
        claim,
        said({ modified, base: modified }),
        history.slice(0, claim === first ? 2 : 3),
      );
      expect(differences.map(({ verdict }) => verdict)).toEqual(['theirs']);
    }
  });

  test('a claim that only the detector has labelled takes any label', () => {
    const found = { ...mine, madeBy: { detector: 'says-who 0.1.0' }, coder: 'says-who 0.1.0' };
    const { differences } = mergeWithoutHistory(found, said({ modified: at(10) }), [created, made(2, 12, ofImport)]);
    expect(differences.map(({ verdict }) => verdict)).toEqual(['theirs']);
  });

  test('fields that the file does not say are left', () => {
    expect(mergeWithoutHistory(mine, said({ fields: { status: 'denied' } }), []).differences).toEqual([]);
  });

  test('positions alone are no difference, words are', () => {
    const standing = (start: number, exact = 'denied') => ({
      ...mine,
      selectors: { ...mine.selectors, cue: [selector(exact, start)] },
    });
    const place = (claim: ClaimRecord) => mergeWithoutHistory(mine, said({ fields: {}, place: claim }), []).differences;
    expect(place(standing(900))).toEqual([]);
    expect(place(standing(30, 'refused'))).toMatchObject([{ field: 'place' }]);
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
