/** What holds a store against what must hold of it (tools/kills) finds each thing that may go wrong; else it could not fail. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChangeRecord, ClaimRecord, SourceRecord } from '../../../../lib/schema/records.ts';
import { answerProblems } from '../../../../tools/kills/answer-problems.ts';
import { type Interleaving, interleave } from '../../../../tools/kills/interleave.ts';
import { problemsOf } from '../../../../tools/kills/store-problems.ts';
import type { StoreRows } from '../../../../tools/kills/store-rows.ts';

let sound: Interleaving;
beforeAll(async () => {
  // One with something of everything that is tampered with below.
  for (let seed = 1; ; seed++) {
    sound = await interleave(seed);
    const changes = sound.rows.changes as ChangeRecord[];
    if (changes.some(({ field }) => field === 'note') && changes.some(({ way }) => way === 'undo')) return;
  }
});

/** Rows as tests change them. */
interface Tampered {
  articles: { id: string; url: string }[];
  claims: Mutable<ClaimRecord>[];
  changes: Mutable<ChangeRecord>[];
  counters: { table: string; value: number }[];
  sources: Mutable<SourceRecord>[];
  unindexed: { id: string }[];
  searchWords: { id: string; words: string[] }[];
}
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function tampered(change: (rows: Tampered) => void): StoreRows {
  const rows = structuredClone(sound.rows) as unknown as Tampered;
  change(rows);
  return rows as unknown as StoreRows;
}

function only<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new Error('this interleaving has none');
  return first;
}

const changesOf = (rows: Tampered, field: string) =>
  rows.changes.flatMap((change, index) => (change.field === field ? [index] : []));

describe('a store', () => {
  test('that is sound has no problems', () => {
    expect(problemsOf(sound.rows)).toEqual([]);
    expect(answerProblems(sound.rows, sound.acts)).toEqual([]);
  });

  const CASES: [string, (rows: Tampered) => void, RegExp][] = [
    ['a claim without its change records', (rows) => (rows.changes = []), /has no creation/],
    ['change records without their claim', ({ claims }) => claims.splice(0, 1), /changes of claim .* not there/],
    ['a field written over', ({ claims }) => (only(claims).note = 'other'), /note.*(not what|without a change)/],
    [
      'a field written over that nobody labelled',
      ({ claims }) => (only(claims).detached = true),
      /detached was changed/,
    ],
    [
      'a change that was lost in the middle',
      (rows) => rows.changes.splice(only(changesOf(rows, 'note')), 1),
      /note.*(begins from another value|not what|without a change)/,
    ],
    [
      'a change stored twice',
      ({ changes }) => {
        const last = changes.findLastIndex(({ field }) => field === 'note');
        const copy = changes[last];
        if (copy) changes.splice(last, 0, { ...copy });
      },
      /begins from another value/,
    ],
    ['a time that its history does not know', ({ claims }) => (only(claims).coder = 'nobody'), /does not say so/],
    [
      'the same claim twice',
      ({ claims }) => claims.push({ ...only(claims), id: '019caaaa-0000-7000-8000-0000000000bb' }),
      /is a twin/,
    ],
    [
      'the same article twice',
      ({ articles }) => articles.push({ ...only(articles), id: '019caaaa-0000-7000-8000-0000000000bb' }),
      /article .* is a twin/,
    ],
    ['an article that is missing', (rows) => (rows.articles = []), /has no article/],
    ['a claim counted twice', ({ counters }) => (only(counters).value += 1), /the counter of/],
    ['a claim counted twice for its source', ({ sources }) => (only(sources).claims += 1), /counts \d+ claims and has/],
    ['a source that is missing', (rows) => (rows.sources = []), /source .* is missing/],
    ['a source put together by nobody', ({ sources }) => (only(sources).into = 'x'), /into was changed without/],
    ['words that are not the claim’s', ({ searchWords }) => (only(searchWords).words = ['x']), /other words/],
    ['a row that cannot be read', ({ claims }) => (only(claims).status = 7 as never), /cannot be read: status/],
  ];
  test.each(CASES)('with %s is told', (_what, change, problem) => {
    expect(problemsOf(tampered(change)).join('\n')).toMatch(problem);
  });

  test('in which a step was undone by two at once is told', () => {
    const rows = tampered(({ changes }) => {
      const undo = only(changes.filter(({ way }) => way === 'undo'));
      changes.push({ ...undo, id: 'ffff', step: '019caaaa-0000-7000-8000-0000000000bb' });
    });
    expect(problemsOf(rows).join('\n')).toMatch(/taken back 2 times|cannot be read/);
  });
});

describe('answers', () => {
  const label = () =>
    only(sound.acts.filter(({ name, answered }) => name === 'label on a page' && answered.length > 0));

  test('of a claim that is not stored are told', () => {
    const gone = only(label().answered).id;
    const rows = tampered((all) => (all.claims = all.claims.filter(({ id }) => id !== gone)));
    expect(answerProblems(rows, sound.acts).join('\n')).toMatch(/was answered and is not stored/);
  });

  test('without what was asked for are told', () => {
    const act = { ...label(), edit: { note: 'never written' } };
    expect(answerProblems(sound.rows, [act]).join('\n')).toMatch(/answered without note/);
  });

  test('that no moment of the claim explains are told', () => {
    const { answered, ...act } = label();
    const wrong = answered.map((claim) => ({ ...claim, note: 'never written' }));
    expect(answerProblems(sound.rows, [{ ...act, edit: null, answered: wrong }]).join('\n')).toMatch(/as it never was/);
  });

  test('after which something older was stored are told', () => {
    const acts = new Map(sound.acts.map((act) => [act.step, act]));
    const steps = new Set((sound.rows.changes as ChangeRecord[]).map(({ step }) => step));
    const [first, second] = [...steps].flatMap((step) => acts.get(step) ?? []);
    if (!first || !second) throw new Error('this interleaving has too few acts');
    const swapped = [
      { ...second, began: 1, ended: 2 },
      { ...first, began: 3, ended: 4 },
    ];
    expect(answerProblems(sound.rows, swapped).join('\n')).toMatch(/had been answered before it began/);
  });
});
