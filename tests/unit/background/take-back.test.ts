import { beforeEach, expect, test, vi } from 'vitest';
import { editClaimOfPage, editClaimsOfPage } from '../../../lib/background/edit-claim.ts';
import { takeBackOnPage } from '../../../lib/background/take-back.ts';
import { uuidV7 } from '../../../lib/claim/id.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { writeSettings } from '../../../lib/storage/settings.ts';
import { numberedDraft } from '../schema/samples.ts';
import { contents, emptyStore } from '../storage/store.ts';
import { HREF, metadata, SENDER } from './samples.ts';

const announceLabels = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../lib/messaging/announce.ts', () => ({ announceLabels }));

let db: SaysWhoDatabase;
beforeEach(() => {
  db = emptyStore().connect();
  announceLabels.mockClear();
});

const edits = [1, 2].map((number) => ({
  claimId: `new-${number}`,
  draft: numberedDraft(number),
  edit: { status: 'denied' } as const,
}));
const label = (sender: Partial<Sender> = {}) =>
  editClaimsOfPage(db, '0.1.0')({ href: HREF, metadata: metadata(), edits }, { ...SENDER, ...sender });
const take = (direction: 'undo' | 'redo', sender: Partial<Sender> = {}, step = uuidV7()) =>
  takeBackOnPage(db)({ href: HREF, metadata: metadata(), direction, step }, { ...SENDER, ...sender });
const statuses = async () => (await db.claims.toArray()).map(({ status }) => status);

test('several claims are stored as one step, under the reader’s name', async () => {
  await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Ana' });
  const answer = await label();
  const { claims, changes } = await contents(db);
  expect(answer).toEqual({ ok: true, value: { claimIds: claims.map(({ id }) => id) } });
  expect(new Set(changes.map(({ step }) => step)).size).toBe(1);
  expect(claims.map(({ coder }) => coder)).toEqual(['Ana', 'Ana']);
});

test('the same once more, because the answer was lost, stores nothing twice', async () => {
  const first = await label();
  expect(await label()).toEqual(first);
  expect((await contents(db)).claims).toHaveLength(2);
});

test('a step is taken back and made again as a whole, and every tab is told, this one too', async () => {
  await label();
  announceLabels.mockClear();
  expect(await take('undo')).toEqual({ ok: true, value: { claims: 2 } });
  expect(await statuses()).toEqual(['unassessed', 'unassessed']);
  expect(announceLabels).toHaveBeenCalledExactlyOnceWith(HREF, null);
  expect(await take('redo')).toEqual({ ok: true, value: { claims: 2 } });
  expect(await statuses()).toEqual(['denied', 'denied']);
});

test('asked for once more, because the answer was lost, it takes back nothing more', async () => {
  await label();
  await editClaimOfPage(db, '0.1.0')(
    { href: HREF, metadata: metadata(), claimId: 'x', draft: numberedDraft(3), edit: { note: 'x' } },
    SENDER,
  );
  const step = uuidV7();
  const first = await take('undo', {}, step);
  expect(first).toEqual({ ok: true, value: { claims: 1 } });
  expect(await take('undo', {}, step)).toEqual(first);
  expect(await statuses()).toEqual(['denied', 'denied', 'unassessed']);
});

test('where there is nothing to take back, nothing is changed or told', async () => {
  expect(await take('undo')).toEqual({ ok: true, value: { claims: 0 } });
  await label();
  announceLabels.mockClear();
  expect(await take('redo')).toEqual({ ok: true, value: { claims: 0 } });
  expect(announceLabels).not.toHaveBeenCalled();
});

test('steps on another article are not this page’s to take back', async () => {
  const other = 'https://courier.example/other';
  await editClaimOfPage(db, '0.1.0')(
    {
      href: other,
      metadata: { ...metadata(), canonical: '' },
      claimId: 'x',
      draft: numberedDraft(3),
      edit: { note: 'x' },
    },
    SENDER,
  );
  expect(await take('undo')).toEqual({ ok: true, value: { claims: 0 } });
  expect((await contents(db)).claims).toMatchObject([{ note: 'x' }]);
});

test.each<[Partial<Sender>, string, string]>([
  [{ isPrivate: true }, 'private-window', 'a private window has no steps of its own'],
  [{ url: 'https://elsewhere.example/' }, 'bad-message', 'a page that names an address not its own'],
])('from %j: %s (%s)', async (sender, code) => {
  await label();
  expect(await take('undo', sender)).toMatchObject({ ok: false, fault: { code } });
  expect(await label(sender)).toMatchObject({ ok: false, fault: { code } });
  expect(await statuses()).toEqual(['denied', 'denied']);
});

test('a store that fails is said', async () => {
  await label();
  vi.spyOn(db, 'transaction').mockRejectedValueOnce(Object.assign(new Error('gone'), { name: 'UnknownError' }));
  expect(await take('undo')).toMatchObject({ ok: false, fault: { code: 'storage-failed' } });
});
