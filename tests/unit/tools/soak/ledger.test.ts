import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import type { ChangeRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { type DraftEdit, editClaims } from '../../../../lib/storage/edit/edit-claim.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import type { StoreRows } from '../../../../tools/kills/store-rows.ts';
import {
  type Act,
  actProblems,
  ledgerProblems,
  type StoredAct,
  type StoreNews,
} from '../../../../tools/soak/ledger.ts';
import { NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { emptyStore } from '../../storage/store.ts';

const ADDRESS = 'https://news.example/1';

const act = (edit: ClaimEdit | null, given: Partial<Act> = {}): Act => ({
  number: 1,
  way: 'card',
  edit,
  address: ADDRESS,
  cue: ' denied\n',
  sent: 0,
  acknowledged: 1,
  ...given,
});

/** A store in which somebody labels, and what is on the list of their acts. */
function desk() {
  const db = emptyStore().connect();
  const acts: StoredAct[] = [];
  let clock = NOON.getTime();
  const author = () => ({ at: new Date(++clock), by: 'reader', step: editStep(new Date(clock)) });
  const stored = async () => ({
    changes: await db.changes.orderBy('id').toArray(),
    claims: await db.claims.toArray(),
  });
  const note = async (done: Act): Promise<StoreNews> => {
    const { changes, claims } = await stored();
    const known = new Set(acts.flatMap((one) => one.changes.map(({ id }) => id)));
    const news = { changes: changes.filter(({ id }) => !known.has(id)), claims };
    acts.push({ ...done, changes: news.changes });
    return news;
  };
  return {
    acts,
    label: async (edit: ClaimEdit) => {
      const context = {
        ...author(),
        articleUrl: ADDRESS,
        metadata: sampleMetadata({ canonical: '' }),
        detectorVersion: '1',
      };
      const draft: DraftEdit = { claimId: 'new-1', draft: numberedDraft(1), edit };
      await editClaims(db, context, [draft]);
      return note(act(edit));
    },
    undo: async () => {
      const { at, by, step } = author();
      await takeBack(db, 'undo', null, { at, by, id: step.step });
      return note(act(null));
    },
    rows: async () => (await stored()) as unknown as StoreRows,
  };
}

describe('an act that was acknowledged', () => {
  test('is found in the store as it was entered, and so is an undo of it', async () => {
    const { acts, label, undo } = desk();
    expect(actProblems(act({ status: 'contested' }), await label({ status: 'contested' }), undefined)).toEqual([]);
    expect(actProblems(act({ note: 'why' }), await label({ note: 'why' }), acts[0])).toEqual([]);
    const before = acts.at(-1);
    expect(actProblems(act(null), await undo(), before)).toEqual([]);
  });

  test.each<[string, (news: StoreNews) => StoreNews, Partial<Act>, string]>([
    ['nothing was stored', () => ({ changes: [], claims: [] }), {}, 'has not one claim’s change'],
    ['another value was stored', changing('to', 'denied'), {}, 'status was acknowledged and is not stored'],
    ['the value of another field', changing('field', 'act'), {}, 'status was acknowledged and is not stored'],
    ['it was stored in two steps', changing('step', 'another'), {}, 'several steps'],
    ['the claim is not there', ({ changes }) => ({ changes, claims: [] }), {}, 'is not there'],
    ['it is another claim', (news) => news, { cue: 'confirmed' }, 'with another claim'],
    ['something else was changed with it', withOneMore, {}, 'changed note, which nobody asked for'],
  ])('%s: is told', async (_name, spoil, given, words) => {
    const news = await desk().label({ status: 'contested' });
    expect(actProblems(act({ status: 'contested' }, given), spoil(news), undefined).join('\n')).toContain(words);
  });

  test('a note may be stored in several steps, as typing pauses: its last one counts, and is what an undo takes back', async () => {
    const { acts, label, undo } = desk();
    const first = await label({ note: 'wh' });
    const second = await label({ note: 'why' });
    const both = { changes: [...first.changes, ...second.changes], claims: second.claims };
    expect(actProblems(act({ note: 'why' }), both, undefined)).toEqual([]);
    expect(actProblems(act({ note: 'wh' }), both, undefined)).toHaveLength(1);
    const news = await undo();
    expect(actProblems(act(null), news, { ...act({ note: 'why' }), changes: both.changes })).toEqual([]);
    expect(acts).toHaveLength(3);
  });

  test('an undo that took back nothing, or more than the act before, is told', async () => {
    const { acts, label, undo } = desk();
    await label({ status: 'contested' });
    await label({ note: 'why', status: 'denied' });
    const [first, second] = acts;
    const news = await undo();
    expect(actProblems(act(null), news, second)).toEqual([]);
    expect(actProblems(act(null), { ...news, changes: news.changes.slice(1) }, second)).toHaveLength(1);
    expect(actProblems(act(null), news, first)).toContainEqual(expect.stringContaining('left status as it was'));
    expect(actProblems(act(null), news, first)).toContainEqual(expect.stringContaining('more than the act before'));
  });
});

describe('at the end', () => {
  async function finished() {
    const { acts, label, undo, rows } = desk();
    await label({ status: 'contested' });
    await label({ status: 'denied' });
    await undo();
    await label({ note: 'why' });
    return { acts, rows: await rows() };
  }

  test('all acts lead to what is stored', async () => {
    const { acts, rows } = await finished();
    expect(ledgerProblems(acts, rows)).toEqual([]);
  });

  test.each<[string, (rows: StoreRows) => StoreRows, string]>([
    ['a change is gone', (rows) => ({ ...rows, changes: rows.changes.slice(1) }), 'is not there as it was'],
    ['a change was altered', (rows) => ({ ...rows, changes: rows.changes.map(byAnother) }), 'is not there as it was'],
    [
      'a label is gone',
      (rows) => ({ ...rows, claims: rows.claims.map((claim) => ({ ...(claim as object), note: '' })) }),
      'lost its note',
    ],
    ['a claim is gone', (rows) => ({ ...rows, claims: [] }), 'has lost its status'],
  ])('%s: is told', async (_name, spoil, words) => {
    const { acts, rows } = await finished();
    expect(ledgerProblems(acts, spoil(rows)).join('\n')).toContain(words);
  });

  test('a change that nobody made is told', async () => {
    const { acts, rows } = await finished();
    expect(ledgerProblems(acts.slice(0, -1), rows).join('\n')).toContain('was made by nobody');
  });
});

/** Alters one field of the last change: a claim's first label comes with its creation. */
function changing(field: string, value: string) {
  return ({ changes, claims }: StoreNews): StoreNews => ({
    changes: changes.with(-1, { ...changes.at(-1), [field]: value } as ChangeRecord),
    claims,
  });
}

function withOneMore({ changes, claims }: StoreNews): StoreNews {
  return { changes: [...changes, { ...changes.at(-1), field: 'note', from: '', to: 'x' } as ChangeRecord], claims };
}

function byAnother(change: unknown): unknown {
  return { ...(change as ClaimRecord), by: 'another' };
}
