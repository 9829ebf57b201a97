import { beforeEach, expect, test, vi } from 'vitest';
import { readArticle } from '../../../lib/background/read-article.ts';
import { saveArticle } from '../../../lib/background/save-article.ts';
import { TextMemory } from '../../../lib/background/text-memory.ts';
import { type ArticleReading, TEXT_LIMIT } from '../../../lib/messaging/protocol.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { emptyStore, failAtWrite } from '../storage/store.ts';
import { FRENCH, HREF, metadata, SENDER } from './samples.ts';

const announceLabels = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../lib/messaging/announce.ts', () => ({ announceLabels }));

let db: SaysWhoDatabase;
let memory: TextMemory;
beforeEach(() => {
  db = emptyStore().connect();
  memory = new TextMemory();
  announceLabels.mockClear();
});

const reading = { href: HREF, metadata: metadata(), readingId: 'one', revision: 1, text: FRENCH };
const save = (changes: Partial<ArticleReading> = {}, sender: Partial<Sender> = {}) =>
  saveArticle(db, memory)({ ...reading, ...changes }, { ...SENDER, ...sender });
const read = () =>
  readArticle(db, () => Promise.reject(new Error('no detector is needed for French')), memory)(reading, SENDER);

test('the text is stored, other tabs are told, and whoever reads it next knows that it is', async () => {
  expect(await read()).toMatchObject({ ok: true, value: { isSaved: false } });
  expect(await save()).toEqual({ ok: true, value: null });
  expect((await db.texts.toArray()).map(({ text }) => text)).toEqual([FRENCH]);
  expect(announceLabels).toHaveBeenCalledExactlyOnceWith(HREF, SENDER.tabId);
  expect(await read()).toMatchObject({ ok: true, value: { isSaved: true } });
});

test('a text that the background knows need not be sent again', async () => {
  await read();
  const known = { base: 1, patches: [], length: FRENCH.length };
  expect(await save({ text: known })).toEqual({ ok: true, value: null });
  expect(await db.texts.count()).toBe(1);
});

test.each([
  [
    'a private window stores nothing',
    {},
    { isPrivate: true },
    { ok: false, fault: { code: 'private-window', detail: '' } },
  ],
  [
    'a text that was forgotten is asked for',
    { text: { base: 1, patches: [], length: 9 } },
    {},
    { ok: true, value: 'resend' },
  ],
  [
    'a text beyond all articles is refused',
    { text: 'x'.repeat(TEXT_LIMIT + 1) },
    {},
    { ok: false, fault: { code: 'text-too-long', detail: '' } },
  ],
])('%s', async (_what, changes, sender, answer) => {
  expect(await save(changes, sender)).toEqual(answer);
  expect(await db.texts.count()).toBe(0);
});

test('a page cannot save a text for another site', async () => {
  expect(await save({ href: 'https://other.example/bridge' })).toMatchObject({ fault: { code: 'bad-message' } });
});

test('a full disk is said, and nothing is left by halves', async () => {
  failAtWrite(db, 2, new DOMException('no room', 'QuotaExceededError'));
  expect(await save()).toMatchObject({ fault: { code: 'storage-full' } });
  expect([await db.texts.count(), await db.articles.count()]).toEqual([0, 0]);
});
