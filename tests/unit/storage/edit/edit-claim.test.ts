import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleMetadata } from '../../../../lib/claim/article.ts';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { variablesOf } from '../../../../lib/claim/coded-variables.ts';
import { placeOf } from '../../../../lib/claim/selector.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { type DraftEdit, editClaims } from '../../../../lib/storage/edit/edit-claim.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleDraft, sampleMetadata, selector } from '../../schema/samples.ts';
import { contents, edit, emptyStore, failAtWrite, NO_CONTENTS } from '../store.ts';

const LATER = new Date('2026-03-02T08:00:00.000Z');

describe('the first label of a claim', () => {
  test('stores the article, the claim and its history', async () => {
    const db = emptyStore().connect();
    const record = await edit(db, { status: 'denied', note: 'See the log.' });

    const { articles, claims, changes } = await contents(db);
    const { canonical: _, ...facts } = sampleMetadata();
    expect(articles).toEqual([
      {
        id: articles[0]?.id,
        url: ARTICLE_URL,
        ...facts,
        firstSeen: NOON.toISOString(),
        lastSeen: NOON.toISOString(),
        textId: null,
        completeSince: null,
      },
    ]);
    expect(claims).toEqual([record]);
    expect(record).toEqual({
      ...sampleDraft(),
      id: record.id,
      articleId: articles[0]?.id,
      sourceKey: 'name:port authority of vellmar',
      sourceKind: 'unspecified',
      secondKind: null,
      status: 'denied',
      labels: [],
      disputes: [],
      note: 'See the log.',
      dismissed: false,
      detached: false,
      madeBy: { detector: 'rules-1' },
      coder: 'reader',
      created: NOON.toISOString(),
      // A millisecond later: a claim that nobody labelled was changed when it was made.
      modified: new Date(NOON.getTime() + 1).toISOString(),
    });
    expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['created', null, null],
      ['status', 'unassessed', 'denied'],
      ['note', '', 'See the log.'],
    ]);
    expect(await counts(db)).toEqual({ articles: 1, claims: 1 });
  });

  test('gives an id of its own, which sorts by time', async () => {
    const db = emptyStore().connect();
    const first = await edit(db, { dismissed: true }, { draft: numberedDraft(1) });
    const second = await edit(db, { dismissed: true }, { draft: numberedDraft(2), claimId: 'new-2', at: LATER });
    expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(second.id > first.id).toBe(true);
  });

  test('a claim marked by hand is its coder’s', async () => {
    const db = emptyStore().connect();
    const record = await edit(db, { note: 'mine' }, { draft: sampleDraft({ confidence: null }), by: 'Ana' });
    expect(record.madeBy).toEqual({ coder: 'Ana' });
  });

  test('a label equal to the untouched one is stored with its creation only', async () => {
    const db = emptyStore().connect();
    const record = await edit(db, { status: 'unassessed' });
    expect((await historyOf(db, record.id)).changes.map((change) => change.field)).toEqual(['created']);
  });
});

describe('a later label', () => {
  test('changes the named fields only and notes what really changed', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { status: 'denied', note: 'kept' });
    const record = await edit(db, { status: 'confirmed', note: 'kept' }, { claimId: id, at: LATER, by: 'Ana' });

    expect(record).toMatchObject({ id, status: 'confirmed', note: 'kept', coder: 'Ana', created: NOON.toISOString() });
    expect(record.modified).toBe(LATER.toISOString());
    const { changes } = await historyOf(db, id);
    expect(changes.at(-1)).toMatchObject({ field: 'status', from: 'denied', to: 'confirmed', by: 'Ana' });
    expect(changes).toHaveLength(4);
  });

  test('that changes nothing leaves the record alone', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { status: 'denied' });
    const before = await contents(db);
    await edit(db, { status: 'denied' }, { claimId: id });
    expect(await contents(db)).toEqual(before);
  });

  test('keeps the selectors of the first: an edited page does not rewrite what was labelled', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    const record = await edit(db, { note: 'b' }, { claimId: id, draft: numberedDraft(7) });
    expect(record.selectors).toEqual(sampleDraft().selectors);
  });

  test.each<[Partial<ArticleMetadata>, Partial<ArticleMetadata>, string]>([
    [{ title: 'New title' }, { title: 'New title' }, 'what the page says now'],
    [
      { title: '', authors: [] },
      { title: 'Harbour stays open, says port', authors: ['Ana Lindqvist', 'Teo Marsh'] },
      'a page that says nothing takes nothing away',
    ],
  ])('brings the article up to date: $2', async (metadata, expected) => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    await edit(db, { note: 'b' }, { claimId: id, at: LATER, metadata: sampleMetadata(metadata) });
    const { articles } = await contents(db);
    expect(articles).toMatchObject([{ ...expected, firstSeen: NOON.toISOString(), lastSeen: LATER.toISOString() }]);
  });

  test('a clock that was set back moves no article back', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' }, { at: LATER });
    await edit(db, { note: 'b' }, { claimId: id, at: NOON });
    expect((await contents(db)).articles[0]?.lastSeen).toBe(LATER.toISOString());
    expect((await historyOf(db, id)).changes.map((change) => change.to)).toEqual([null, 'a', 'b']);
  });

  test('of a claim whose page has a new address stays with its article', async () => {
    const db = emptyStore().connect();
    const { id, articleId } = await edit(db, { note: 'a' });
    const record = await edit(db, { note: 'b' }, { claimId: id, articleUrl: 'https://news.example/moved' });
    expect(record).toMatchObject({ id, articleId, note: 'b' });
    expect(await counts(db)).toEqual({ articles: 1, claims: 1 });
  });
});

describe('a place that was accepted', () => {
  const { selectors, sentence } = sampleDraft();
  const place = {
    selectors: { ...selectors, cue: [selector('rejects', 30)] },
    sentence: 'The port authority of Vellmar rejects it.',
    antecedent: null,
  };

  test('replaces what the claim is found by, and nothing else of it', async () => {
    const db = emptyStore().connect();
    const first = await edit(db, { status: 'denied', note: 'kept' });
    const record = await edit(db, { place }, { claimId: first.id, at: LATER });
    expect(record).toEqual({ ...first, ...place, modified: LATER.toISOString() });
    expect((await historyOf(db, first.id)).changes.at(-1)).toMatchObject({
      field: 'place',
      from: { selectors, sentence, antecedent: null },
      to: place,
    });
  });

  test('goes with a label in one act, as two changes', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    const record = await edit(db, { place, status: 'outdated' }, { claimId: id });
    expect(record).toMatchObject({ ...place, status: 'outdated', note: 'a' });
    expect(
      (await historyOf(db, id)).changes
        .slice(-2)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['place', 'status']);
  });

  test('that is the claim’s own is no change', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    const before = await contents(db);
    await edit(db, { place: { selectors, sentence, antecedent: null } }, { claimId: id, at: NOON });
    expect((await contents(db)).changes).toEqual(before.changes);
  });

  test('which cannot be kept is refused, and the claim stays where it was', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    const before = await contents(db);
    const broken = { ...place, selectors: { ...selectors, cue: [] } };
    const fault = await edit(db, { place: broken }, { claimId: id }).catch(faultOf);
    expect(fault).toMatchObject({ code: 'bad-message' });
    expect(await contents(db)).toEqual(before);
  });

  test('is the twin of what another tab detects there now: both are one claim', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    await edit(db, { place }, { claimId: id });
    const other = await edit(db, { status: 'denied' }, { claimId: 'new-7', draft: sampleDraft(place) });
    expect(other.id).toBe(id);
  });
});

test('a detached claim keeps its label and its place, and so does one that is taken back', async () => {
  const db = emptyStore().connect();
  const first = await edit(db, { status: 'denied', note: 'kept' });
  const detached = await edit(db, { detached: true }, { claimId: first.id });
  expect(detached).toEqual({ ...first, detached: true, modified: detached.modified });
  const back = await edit(db, { detached: false }, { claimId: first.id });
  expect(back).toEqual({ ...first, modified: back.modified });
});

describe('the same claim from two tabs', () => {
  test('is one claim with both labels', async () => {
    const { connect } = emptyStore();
    const [one, two] = [connect(), connect()];
    const [a, b] = await Promise.all([
      edit(one, { status: 'contested' }, { claimId: 'new-1' }),
      edit(two, { note: 'both' }, { claimId: 'new-9', at: LATER }),
    ]);
    expect(b.id).toBe(a.id);
    const { claims } = await claimsOfArticle(one, ARTICLE_URL);
    expect(claims).toMatchObject([{ status: 'contested', note: 'both' }]);
    expect(await counts(two)).toEqual({ articles: 1, claims: 1 });
  });

  const { selectors } = sampleDraft();
  test.each([
    [{ ...selectors, cue: [selector('denied', 99)] }, 1, 'moved: positions change when a page is edited'],
    [{ ...selectors, source: [] }, 1, 'another source: a newer detector may find it'],
    [{ ...selectors, cue: [selector('denies', 30)] }, 2, 'another cue'],
    [{ ...selectors, cue: [selector('denied', 30, { prefix: 'elsewhere ' })] }, 2, 'other words before the cue'],
    [{ ...selectors, cue: [selector('denied', 30, { suffix: ' elsewhere' })] }, 2, 'other words after the cue'],
    [{ ...selectors, content: [selector('that ships had sunk', 37)] }, 2, 'another content'],
    [{ ...selectors, content: [] }, 2, 'no content'],
    [
      { ...selectors, content: [selector('that ships had been turned away', 37, { suffix: ' elsewhere' })] },
      2,
      'the same sentence in another place',
    ],
  ])('$2: $1', async (changed, claims, _reason) => {
    const db = emptyStore().connect();
    await edit(db, { note: 'a' });
    await edit(db, { status: 'denied' }, { claimId: 'new-2', draft: sampleDraft({ selectors: changed }) });
    expect((await counts(db)).claims).toBe(claims);
  });

  test('said by somebody else is another claim', async () => {
    const db = emptyStore().connect();
    await edit(db, { note: 'a' }, { draft: sampleDraft({ antecedent: 'Aldo Renn' }) });
    await edit(db, { note: 'b' }, { claimId: 'new-2', draft: sampleDraft({ antecedent: 'Ivo Brask' }) });
    const { claims } = await claimsOfArticle(db, ARTICLE_URL);
    expect(claims.map(({ note }) => note).toSorted()).toEqual(['a', 'b']);
  });

  test('detached by the reader is not it: the label of the other one stays as it was', async () => {
    const db = emptyStore().connect();
    const first = await edit(db, { note: 'of the old claim' });
    await edit(db, { detached: true }, { claimId: first.id });
    const second = await edit(db, { status: 'denied' }, { claimId: 'new-2' });
    expect(second).toMatchObject({ status: 'denied', note: '', detached: false });
    const { claims } = await claimsOfArticle(db, ARTICLE_URL);
    expect(claims.find(({ id }) => id === first.id)).toMatchObject({ note: 'of the old claim', detached: true });
  });

  test('in two articles is two claims', async () => {
    const db = emptyStore().connect();
    await edit(db, { note: 'a' });
    await edit(db, { note: 'b' }, { articleUrl: 'https://other.example/same-agency-text' });
    expect(await counts(db)).toEqual({ articles: 2, claims: 2 });
  });
});

describe('several claims of a page at once', () => {
  const editAll = (db: SaysWhoDatabase, edits: readonly DraftEdit[]) =>
    editClaims(
      db,
      {
        articleUrl: ARTICLE_URL,
        metadata: sampleMetadata(),
        at: NOON,
        by: 'reader',
        step: editStep(NOON),
        detectorVersion: 'rules-1',
      },
      edits,
    );
  const draft = sampleDraft();

  test('are looked for among those of the article by reading these once', async () => {
    const db = emptyStore().connect();
    await db.open();
    const where = vi.spyOn(db.claims, 'where');
    const edits = Array.from({ length: 30 }, (_, number) => ({
      claimId: `new-${number}`,
      draft: numberedDraft(number),
      edit: {},
    }));
    expect(await editAll(db, edits)).toHaveLength(30);
    expect(where.mock.calls.filter(([index]) => String(index) === 'articleId')).toHaveLength(1);
    expect(await counts(db)).toEqual({ articles: 1, claims: 30 });
  });

  test('of which two have the same words are one, with both labels', async () => {
    const db = emptyStore().connect();
    const [one, two] = await editAll(db, [
      { claimId: 'new-1', draft, edit: { status: 'denied' } },
      { claimId: 'new-2', draft, edit: { note: 'x' } },
    ]);
    expect(two).toMatchObject({ id: one?.id, status: 'denied', note: 'x' });
  });

  test.each<[string, ClaimEdit]>([
    ['is detached', { detached: true }],
    ['gets another place', { place: placeOf(numberedDraft(9)) }],
  ])('with the same words are two where the first %s in the same act', async (_what, edit) => {
    const db = emptyStore().connect();
    const [one, two] = await editAll(db, [
      { claimId: 'new-1', draft, edit },
      { claimId: 'new-2', draft, edit: { note: 'x' } },
    ]);
    expect(two?.id).not.toBe(one?.id);
    expect(two).toMatchObject({ note: 'x', detached: false });
  });
});

describe('what goes wrong', () => {
  test('whichever write fails, the store stays as it was', async () => {
    for (const isFirstLabel of [true, false]) {
      let call = 1;
      for (; ; call++) {
        const { connect } = emptyStore();
        const db = connect();
        if (!isFirstLabel) await edit(db, { note: 'old' });
        const before = await contents(db);
        db.close();
        const failing = connect();
        const seen = failAtWrite(failing, call, new Error('the disk is gone'));
        const attempt = await edit(failing, { status: 'denied', note: 'new' }).then(
          () => 'stored',
          () => 'failed',
        );
        const after = await contents(connect());
        if (seen.writes < call) {
          expect(attempt).toBe('stored');
          break;
        }
        expect(attempt).toBe('failed');
        expect(after).toEqual(before);
      }
      expect(call).toBeGreaterThan(isFirstLabel ? 5 : 3);
    }
  });

  test('a full disk is named, and the store stays as it was', async () => {
    const db = emptyStore().connect();
    failAtWrite(db, 3, new DOMException('no room', 'QuotaExceededError'));
    const fault = await edit(db, { note: 'a' }).catch(faultOf);
    expect(fault).toMatchObject({ code: 'storage-full' });
    expect(await counts(db)).toEqual({ articles: 0, claims: 0 });
  });

  test('nothing is written that could not be read again', async () => {
    const db = emptyStore().connect();
    const fault = await edit(db, { note: 'x'.repeat(10_001) }).catch(faultOf);
    expect(fault).toMatchObject({ code: 'bad-message', detail: expect.stringContaining('note') });
    expect(await contents(db)).toEqual(NO_CONTENTS);
  });

  test('a claim whose row is damaged is not overwritten', async () => {
    const db = emptyStore().connect();
    const record = await edit(db, { note: 'a' });
    await db.claims.put({ ...record, status: 'true' as never });
    const fault = await edit(db, { note: 'b' }, { claimId: record.id }).catch(faultOf);
    expect(fault).toMatchObject({ code: 'storage-failed', detail: expect.stringContaining(`${record.id}: status`) });
    expect((await db.claims.get(record.id))?.note).toBe('a');
  });
});

test('an article whose row is damaged is written anew from the page, with its claims', async () => {
  for (const isKnown of [true, false]) {
    const db = emptyStore().connect();
    const { id, articleId } = await edit(db, { note: 'a' });
    await db.table('articles').update(articleId, { title: 7 });
    const request = isKnown ? { claimId: id } : { claimId: 'new-2', draft: numberedDraft(2) };
    const record = await edit(db, { note: 'b' }, { ...request, at: LATER });
    expect(record.articleId).toBe(articleId);
    expect((await contents(db)).articles).toMatchObject([{ id: articleId, title: 'Harbour stays open, says port' }]);
    expect((await counts(db)).articles).toBe(1);
  }
});

test('any Unicode comes back as it was', async () => {
  const note = 'Երեւան 🦊👩‍👩‍👧 \u202Eעברית\u0000 \uD800 é e\u0301';
  const db = emptyStore().connect();
  const { id } = await edit(db, { note, sourceText: note });
  expect(await db.claims.get(id)).toMatchObject({ note, sourceText: note });
});

test('a reader’s edit is on the disk before it is acknowledged', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await edit(emptyStore().connect(), { note: 'a' });
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing).toHaveLength(1);
  expect(writing[0]?.[2]).toEqual({ durability: 'strict' });
  transaction.mockRestore();
});

test('a first label that is an act alone can be told from none: agreement counts only what somebody chose', async () => {
  const db = emptyStore().connect();
  const [act] = variablesOf({ labels: [] }).filter(({ id }) => id === 'act');
  const labelled = await edit(db, { act: 'warning' });
  expect(act?.valueOf(labelled)).toBe('warning');
  const saved = await edit(db, {}, { claimId: 'new-2', draft: numberedDraft(2) });
  expect(act?.valueOf(saved)).toBeNull();
});
