import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK, MAX_CODES } from '../../../lib/claim/codebook.ts';
import { IdMap } from '../../../lib/merge/ids.ts';
import { mergeCodebook, settleCodebook } from '../../../lib/merge/merge-codebook.ts';
import { mergeArticle, mergeProject, mergeSource } from '../../../lib/merge/merge-others.ts';
import { withTagsAsLabels } from '../../../lib/merge/tags-as-labels.ts';
import type { ProjectRecord } from '../../../lib/schema/project-records.ts';
import type { ArticleRecord, SourceChange } from '../../../lib/schema/records.ts';
import { sampleArticle, sampleChange, sampleClaim, sampleSource } from '../schema/samples.ts';
import { fileWith } from '../storage/import/stores.ts';

const day = (number: number) => `2026-03-0${number}T12:00:00.000Z`;

const anyFacts: fc.Arbitrary<Partial<ArticleRecord>> = fc.record({
  title: fc.constantFrom('', 'One', 'Two'),
  authors: fc.constantFrom([], ['Ana Lindqvist']),
  firstSeen: fc.constantFrom(day(1), day(2)),
  lastSeen: fc.constantFrom(day(2), day(3)),
  textId: fc.constantFrom(null, 'a'.repeat(64), 'b'.repeat(64)),
  completeSince: fc.constantFrom(null, day(2), day(3)),
});

describe('an article that is here and in the file', () => {
  test('has what a page said last, as far as it said anything, and the times of both', () => {
    const mine = sampleArticle({ title: 'Old', publisher: 'The Vellmar Courier', firstSeen: day(2), lastSeen: day(2) });
    const theirs = sampleArticle({
      title: 'New',
      publisher: '',
      firstSeen: day(1),
      lastSeen: day(3),
      completeSince: day(3),
    });
    expect(mergeArticle(mine, theirs)).toMatchObject({
      title: 'New',
      publisher: 'The Vellmar Courier',
      firstSeen: day(1),
      lastSeen: day(3),
      completeSince: day(3),
    });
  });

  test('is the same whichever comes first, and stays when it comes again', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [a, b] = [sampleArticle(one), sampleArticle(other)];
        const merged = mergeArticle(a, b);
        expect(mergeArticle(b, a)).toEqual(merged);
        expect(mergeArticle(merged, b)).toEqual(merged);
        expect(mergeArticle(merged, a)).toEqual(merged);
      }),
    );
  });
});

test('an article whose page nobody saw says what is not said here, and nothing else', () => {
  const mine = sampleArticle({ title: 'Harbour open', publisher: '', lastSeen: day(2), completeSince: null });
  const theirs = sampleArticle({ title: 'row-17', publisher: 'Courier', lastSeen: day(3), completeSince: day(3) });
  expect(mergeArticle(mine, theirs, false)).toEqual({ ...mine, publisher: 'Courier' });
});

describe('a project that is here and in the file', () => {
  const ids = [1, 2, 3].map((number) => `019caaaa-0000-7000-8000-00000000010${number}`);
  const project = (changed: Partial<ProjectRecord> = {}): ProjectRecord => ({
    id: '019caaaa-0000-7000-8000-0000000000ee',
    name: 'Harbour',
    articleIds: ids.slice(0, 2),
    codebook: null,
    rulings: [],
    created: day(1),
    modified: day(1),
    ...changed,
  });
  test('has the name that was given last, and the articles of both', () => {
    const theirs = project({ name: 'Harbour study', modified: day(2), articleIds: ids.slice(1) });
    const merged = mergeProject(project(), theirs);
    expect(merged).toMatchObject({ name: 'Harbour study', modified: day(2), articleIds: ids });
    expect(mergeProject(theirs, project())).toEqual(merged);
    expect(mergeProject(merged, theirs)).toEqual(merged);
  });
});

describe('what a source was put together with', () => {
  const into = (number: number, to: string | null) =>
    ({
      ...sampleChange(),
      id: `019caaaa-0000-7000-8000-00000000020${number}`,
      field: 'into',
      sourceId: 'a',
      from: null,
      to,
    }) as unknown as SourceChange;
  const source = (to: string | null) => sampleSource({ id: 'a', into: to });
  test.each<[string | null, string | null, SourceChange[], SourceChange[], string, string | null, string]>([
    [null, 'b', [into(1, 'b')], [], 'theirs', 'b', 'the file put it together'],
    ['b', 'b', [into(1, 'b')], [into(1, 'b')], 'same', 'b', 'both know'],
    [null, 'b', [into(1, 'b')], [into(1, 'b'), into(2, null)], 'mine', null, 'it was parted here since'],
    ['c', 'b', [into(1, 'b')], [into(2, 'c')], 'conflict', 'c', 'both put it together, each with another'],
    [null, 'b', [into(2, 'b')], [into(1, 'c'), into(3, null)], 'conflict', null, 'put together here and parted again'],
    ['b', null, [into(1, 'b'), into(2, null)], [into(1, 'b')], 'theirs', null, 'the file parted it since'],
    ['b', 'b', [into(1, 'b')], [into(2, 'b')], 'same', 'b', 'both did the same'],
    ['b', null, [], [], 'mine', 'b', 'a file without its history says nothing'],
    [null, 'b', [], [], 'conflict', null, 'nothing tells which is newer'],
  ])('%j here, %j there: %#', (mine, theirs, incoming, stored, verdict, told, _why) => {
    expect(mergeSource(source(mine), source(theirs), incoming, stored)).toMatchObject({ verdict, told });
  });
});

describe('codebooks', () => {
  const label = (id: `own-${string}`, name: string, key = '') => ({
    id,
    name,
    meaning: '',
    look: null,
    key,
    isHidden: false,
  });
  const book = (...labels: ReturnType<typeof label>[]) => ({ ...DEFAULT_CODEBOOK, labels });

  test('values that are missing are added; a key stays with the value that had it here', () => {
    const merge = mergeCodebook(book(label('own-a', 'A', 'k')), book(label('own-b', 'B', 'k'), label('own-a', 'A')));
    expect(merge).toMatchObject({ conflicts: [], refused: [] });
    const settled = settleCodebook(book(label('own-a', 'A', 'k')), merge, () => false);
    expect(settled.labels).toEqual([label('own-a', 'A', 'k'), label('own-b', 'B')]);
  });

  test.each([
    [true, 'Port'],
    [false, 'Harbour'],
  ])('one id with two names is a conflict; theirs: %s', (isTheirs, name) => {
    const mine = book(label('own-a', 'Harbour', 'k'));
    const merge = mergeCodebook(mine, book(label('own-a', 'Port')));
    expect(merge.conflicts).toEqual([{ variable: 'labels', id: 'own-a', mine: 'Harbour', theirs: 'Port' }]);
    expect(settleCodebook(mine, merge, () => isTheirs).labels).toEqual([label('own-a', name, 'k')]);
  });

  test('the same codebook is left as it is', () => {
    const mine = book(label('own-a', 'A'));
    expect(settleCodebook(mine, mergeCodebook(mine, structuredClone(mine)), () => true)).toBe(mine);
  });

  test('values without room are refused', () => {
    const full = book(...Array.from({ length: MAX_CODES }, (_, index) => label(`own-${index}`, 'x')));
    expect(mergeCodebook(full, book(label('own-new', 'New'))).refused).toEqual(['own-new']);
  });
});

describe('ids that stand for others here', () => {
  const [theirs, mine] = ['019caaaa-0000-7000-8000-0000000000f1', '019caaaa-0000-7000-8000-0000000000f2'];
  const ids = new IdMap();
  ids.articles.set(theirs, mine);
  ids.claims.set('one', 'two');
  test.each([
    [`${theirs}/a resident`, `${mine}/a resident`, 'a source of that article alone'],
    ['name:port', 'name:port', 'a source by its name'],
    [`${mine}/a resident`, `${mine}/a resident`, 'a source of an article that is called so here'],
  ])('%s is %s', (id, here) => {
    expect(ids.source(id)).toBe(here);
  });

  test('claims, changes and sources name each other as they are called here', () => {
    expect(ids.claimRecord(sampleClaim({ articleId: theirs, disputes: ['one', 'two', 'three'] }))).toMatchObject({
      articleId: mine,
      disputes: ['two', 'three'],
    });
    expect(ids.change(sampleChange({ articleId: theirs }))).toMatchObject({ articleId: mine });
    expect(ids.change(sampleChange({ field: 'disputes', from: [], to: ['one'] }))).toMatchObject({ to: ['two'] });
    expect(ids.sourceRecord(sampleSource({ into: `${theirs}/x` }))).toMatchObject({ into: `${mine}/x` });
  });
});

test('tags become labels where the reader chose one', () => {
  const file = fileWith({
    claims: [sampleClaim({ labels: ['own-a'] })],
    tags: [{ claimId: sampleClaim().id, tags: ['harbour', 'todo', 'a'] }],
  });
  const chosen = new Map<string, `own-${string}`>([
    ['harbour', 'own-h'],
    ['a', 'own-a'],
  ]);
  const { claims, tags } = withTagsAsLabels(file, chosen);
  expect(claims[0]?.labels).toEqual(['own-a', 'own-h']);
  expect(tags).toEqual([{ claimId: sampleClaim().id, tags: ['todo'] }]);
});
