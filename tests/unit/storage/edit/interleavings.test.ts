import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimEdit, type ClaimLabel, labelOf, untouchedLabel } from '../../../../lib/claim/claim.ts';
import { SOURCE_KINDS, STATUSES } from '../../../../lib/claim/taxonomy.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import { interleave } from '../../../../tools/kills/interleave.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';

const CONNECTIONS = 3;
/** Of the 1,000 that `npm run kills` does. */
const SAMPLE = 40;

test('whatever pages, library and index do at once, nothing acknowledged is lost, and the history explains every value', {
  timeout: 120_000,
}, async () => {
  const problems: string[] = [];
  const acts: Record<string, number> = {};
  let overlapping = 0;
  for (let seed = 1; seed <= SAMPLE; seed++) {
    const one = await interleave(seed);
    problems.push(...one.problems.map((problem) => `seed ${seed}: ${problem}`));
    for (const { name } of one.acts) acts[name] = (acts[name] ?? 0) + 1;
    overlapping += one.overlapping;
  }
  expect(problems).toEqual([]);
  // It would prove nothing if they had waited for each other, or left something out.
  const all = Object.values(acts).reduce((sum, count) => sum + count, 0);
  expect(overlapping / all).toBeGreaterThan(0.5);
  expect(Object.keys(acts).toSorted()).toEqual([
    'label in the library',
    'label on a page',
    'merge',
    'part',
    'redo of anything',
    'redo on a page',
    'undo of anything',
    'undo on a page',
  ]);
});

const anyEdit: fc.Arbitrary<ClaimEdit> = fc.record(
  {
    sourceText: fc.constantFrom('Vellmar’s port', 'the port', ''),
    sourceKind: fc.constantFrom(...SOURCE_KINDS),
    status: fc.constantFrom(...STATUSES),
    note: fc.string({ unit: 'binary', maxLength: 8 }),
    dismissed: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** One act: in which tab, on which of the article's claims, what, and whether the next act waits for it to be answered. */
const anyAct = fc.record({
  connection: fc.nat(CONNECTIONS - 1),
  claim: fc.nat(2),
  edit: anyEdit,
  isAwaited: fc.boolean(),
  /** Clocks of one machine agree, but may be set back between two acts. */
  clock: fc.integer({ min: -5, max: 5 }),
});

test('however the acts of several tabs interleave, no field is lost and the history is complete', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 12 }), async (acts) => {
      const { connect } = emptyStore();
      const tabs = Array.from({ length: CONNECTIONS }, () => connect());
      await Promise.all(tabs.map((db) => db.open()));

      const expected = new Map<number, ClaimLabel>();
      const running: Promise<unknown>[] = [];
      for (const act of acts) {
        const before = expected.get(act.claim) ?? untouchedLabel(sampleDraft());
        expected.set(act.claim, { ...before, ...act.edit });
        const [db] = tabs.slice(act.connection);
        if (!db) throw new Error('no such tab');
        const done = edit(db, act.edit, {
          claimId: `new-${act.connection}-${act.claim}`,
          draft: numberedDraft(act.claim),
          at: new Date(NOON.getTime() + act.clock),
        });
        running.push(done);
        if (act.isAwaited) await done;
      }
      await Promise.all(running);

      const [db] = tabs;
      if (!db) throw new Error('no tab');
      const { claims, unreadable } = await claimsOfArticle(db, ARTICLE_URL);
      expect(unreadable).toEqual([]);
      expect(await counts(db)).toEqual({ articles: 1, claims: expected.size });
      for (const [number, label] of expected) {
        const cue = numberedDraft(number).selectors.cue;
        const stored = claims.filter((claim) => claim.selectors.cue[0]?.quote.prefix === cue[0]?.quote.prefix);
        expect(stored.map(labelOf)).toEqual([label]);
        await expectCompleteHistory(db, stored[0]?.id ?? '', label);
      }
    }),
    { numRuns: 60 },
  );
});

/** History begins with the creation, each change starts from what the one before left, and the last ones give the label. */
async function expectCompleteHistory(db: Parameters<typeof historyOf>[0], claimId: string, label: ClaimLabel) {
  const { changes, unreadable } = await historyOf(db, claimId);
  expect(unreadable).toEqual([]);
  expect(changes[0]?.field).toBe('created');
  const replayed: Record<string, unknown> = { ...untouchedLabel(sampleDraft()) };
  for (const change of changes.slice(1)) {
    expect(Object.keys(untouchedLabel(sampleDraft()))).toContain(change.field);
    expect(change.from).toBe(replayed[change.field]);
    expect(change.to).not.toBe(change.from);
    replayed[change.field] = change.to;
  }
  expect(replayed).toEqual(label);
}
