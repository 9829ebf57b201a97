import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editClaimOfPage } from '../../../lib/background/edit-claim.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { ClaimEditRequest } from '../../../lib/messaging/protocol.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { sampleDraft } from '../schema/samples.ts';
import { contents, emptyStore, failAtWrite, NO_CONTENTS } from '../storage/store.ts';
import { HREF, metadata, SENDER } from './samples.ts';

const announceLabels = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../lib/messaging/announce.ts', () => ({ announceLabels }));

let db: SaysWhoDatabase;
beforeEach(() => {
  db = emptyStore().connect();
  announceLabels.mockReset().mockResolvedValue(undefined);
});

function edit(changes: Partial<ClaimEditRequest> = {}, sender: Partial<Sender> = {}) {
  const request: ClaimEditRequest = {
    href: HREF,
    metadata: metadata(),
    claimId: 'new-1',
    draft: sampleDraft(),
    edit: { status: 'denied' },
    ...changes,
  };
  return editClaimOfPage(db, '0.1.0')(request, { ...SENDER, ...sender });
}

test('stores the label under the article’s address and answers with the claim’s id', async () => {
  const answer = await edit({ href: `${HREF}?utm_source=mail` });
  const { articles, claims } = await contents(db);
  expect(answer).toEqual({ ok: true, value: { claimId: claims[0]?.id } });
  expect(articles).toMatchObject([{ url: HREF, title: 'The bridge' }]);
  expect(claims).toMatchObject([{ status: 'denied', coder: 'reader', madeBy: { detector: '0.1.0' } }]);
});

test('tells the pages in other tabs, and answers before they have heard', async () => {
  announceLabels.mockReturnValue(new Promise(() => {}));
  expect(await edit()).toMatchObject({ ok: true });
  expect(announceLabels).toHaveBeenCalledExactlyOnceWith(HREF, 4);
});

test('the same edit once more, because the answer was lost, changes nothing', async () => {
  const first = await edit();
  const before = await contents(db);
  expect(await edit()).toEqual(first);
  const after = await contents(db);
  expect({ claims: after.claims, changes: after.changes }).toEqual({ claims: before.claims, changes: before.changes });
});

test('edits of two tabs at once are both kept', async () => {
  const [one, two] = await Promise.all([edit(), edit({ edit: { note: 'x' } }, { tabId: 5 })]);
  expect(one).toEqual(two);
  expect((await contents(db)).claims).toMatchObject([{ status: 'denied', note: 'x' }]);
});

describe('nothing is stored, and nobody told', () => {
  test('from a private window, whose labels would stay in the store of the others', async () => {
    expect(await edit({}, { isPrivate: true })).toMatchObject({ ok: false, fault: { code: 'private-window' } });
  });

  test('from a page that names an address not its own', async () => {
    const answer = await edit({}, { url: 'https://other.example/bridge' });
    expect(answer).toMatchObject({ ok: false, fault: { code: 'bad-message' } });
  });

  test.each([
    { name: 'QuotaExceededError', code: 'storage-full' },
    { name: 'UnknownError', code: 'storage-failed' },
  ])('when the store fails with $name: $code', async ({ name, code }) => {
    failAtWrite(db, 2, new DOMException('no', name));
    expect(await edit()).toMatchObject({ ok: false, fault: { code } });
  });

  afterEach(async () => {
    expect(await contents(db)).toEqual(NO_CONTENTS);
    expect(announceLabels).not.toHaveBeenCalled();
  });
});

test('a claim that another article has, and this page names, is edited where it is filed', async () => {
  const first = await edit();
  if (!first.ok) throw new Error(first.fault.code);
  const other = 'https://courier.example/other';
  await edit({ href: other, claimId: first.value.claimId, edit: { note: 'x' } }, { url: other });
  expect(await contents(db)).toMatchObject({ articles: [{ url: HREF }], claims: [{ status: 'denied', note: 'x' }] });
});

test('a claim of another site is not this page’s to edit, though it names it', async () => {
  const first = await edit();
  if (!first.ok) throw new Error(first.fault.code);
  const before = await contents(db);
  const other = 'https://gazette.example/bridge';
  const answer = await edit({ href: other, claimId: first.value.claimId, edit: { note: 'x' } }, { url: other });
  expect(answer).toMatchObject({ ok: false, fault: { code: 'bad-message' } });
  expect(await contents(db)).toEqual(before);
});

test('settings that are damaged keep no label from being stored: it is signed by the name that readers have by default', async () => {
  await db.settings.put({ id: 'settings', value: { coder: 7 } });
  expect(await edit()).toMatchObject({ ok: true });
  expect((await contents(db)).claims).toMatchObject([{ status: 'denied', coder: DEFAULT_SETTINGS.coder }]);
});
