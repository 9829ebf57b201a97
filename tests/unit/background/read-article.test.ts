import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editClaimOfPage } from '../../../lib/background/edit-claim.ts';
import { modelReader } from '../../../lib/background/model.ts';
import { readArticle } from '../../../lib/background/read-article.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { ArticleClaims, ArticleReading } from '../../../lib/messaging/protocol.ts';
import { success } from '../../../lib/messaging/result.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { writeSettings } from '../../../lib/storage/settings.ts';
import { contents, emptyStore, NO_CONTENTS } from '../storage/store.ts';
import { FRENCH, HREF, metadata, SENDER, TEXT } from './samples.ts';

vi.mock('../../../lib/messaging/announce.ts', () => ({ announceLabels: async () => {} }));
vi.mock('../../../lib/platform/own-file.ts', () => ({ readOwnFile: vi.fn() }));

const weights = new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url)));
const readModel = modelReader(async () => weights);

let db: SaysWhoDatabase;
beforeEach(() => {
  db = emptyStore().connect();
});

interface Asked {
  readonly href?: string;
  readonly text?: string;
  readonly language?: string;
  readonly sender?: Partial<Sender>;
}

function read({ href = HREF, text = TEXT, language = 'en', sender = {} }: Asked = {}) {
  return readArticle(db, readModel)(
    { href, metadata: metadata({ language }), readingId: 'reading', revision: 1, text },
    { ...SENDER, url: href, ...sender },
  );
}

async function answered(asked: Asked = {}): Promise<ArticleClaims> {
  const answer = await read(asked);
  if (!answer.ok) throw new Error(answer.fault.code);
  if (answer.value === 'resend') throw new Error('the whole text was sent');
  return answer.value;
}

/** Labels the first claim of the page, as the page's script would ask for it. */
async function label(text = TEXT): Promise<string> {
  const [claim] = (await answered({ text })).claims;
  if (!claim) throw new Error('no claim in the text');
  const request = {
    href: HREF,
    metadata: metadata(),
    claimId: claim.id,
    draft: claim.draft,
    edit: { status: 'denied' } as const,
  };
  const answer = await editClaimOfPage(db, '0.1.0')(request, SENDER);
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value.claimId;
}

const partsOf = ({ claims }: ArticleClaims, text = TEXT) =>
  claims.map(({ spans: { source, cue } }) => [...source, ...cue].map(([start, end]) => text.slice(start, end)));

test('answers with the claims of the text, and under which address they are filed', async () => {
  const article = await answered({ href: `${HREF}?utm_source=mail#top` });
  expect(article).toMatchObject({
    articleUrl: HREF,
    language: 'en',
    languageSupported: true,
    isPrivate: false,
    storageFault: null,
  });
  expect(partsOf(article)).toContainEqual(['Mara Quill', 'said']);
});

test('reading alone stores nothing', async () => {
  await answered();
  expect(await contents(db)).toEqual(NO_CONTENTS);
});

test('what was labelled comes back, with its label, in place of what is found', async () => {
  const id = await label();
  const { claims } = await answered();
  expect(claims.filter((claim) => claim.stored)).toMatchObject([{ id, label: { status: 'denied' }, outcome: 'exact' }]);
  expect(partsOf(await answered()).filter((parts) => parts.join() === 'Mara Quill,said')).toHaveLength(1);
});

test('a page learns the codebook and the settings, and not the reader’s name, which it has no use for', async () => {
  await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Ana Lindqvist', mode: 'complete' });
  const article = await answered();
  expect(article.preferences.settings).toEqual({ ...DEFAULT_SETTINGS, mode: 'complete' });
  expect(JSON.stringify(article)).not.toContain('Lindqvist');
});

test('a private window is told that it is one', async () => {
  expect(await answered({ sender: { isPrivate: true } })).toMatchObject({ isPrivate: true });
});

describe('languages', () => {
  test('of which there are no rules have no found claims, and say so', async () => {
    const article = await answered({ text: FRENCH, language: 'fr' });
    expect(article).toMatchObject({ language: 'fr', languageSupported: false, claims: [] });
  });

  test('of which there are no rules keep what was stored', async () => {
    const id = await label();
    const article = await answered({ text: `${FRENCH} ${FRENCH}`, language: 'fr' });
    expect(article.claims).toMatchObject([{ id, outcome: 'gone', label: { status: 'denied' } }]);
  });
});

describe('without a store there are marks all the same, and the fault is said', () => {
  test('when it cannot be opened', async () => {
    db.close();
    const article = await answered();
    expect(article.storageFault).toBe('storage-blocked');
    expect(partsOf(article)).toContainEqual(['Mara Quill', 'said']);
  });

  test.each(['codebook', 'settings'] as const)('when the %s is damaged; the labels are there', async (id) => {
    await label();
    await db.settings.put({ id, value: 'nonsense' });
    const article = await answered();
    expect(article.storageFault).toBe('storage-failed');
    expect(article.claims.filter((claim) => claim.stored)).toMatchObject([{ label: { status: 'denied' } }]);
    expect(article.preferences.codebook).toEqual(DEFAULT_CODEBOOK);
    expect(article.preferences.settings).toMatchObject({ mode: DEFAULT_SETTINGS.mode, keys: DEFAULT_SETTINGS.keys });
  });

  test('no label is shown to the page where the settings are damaged: whether the reader wants that is not known', async () => {
    await label();
    await db.settings.put({ id: 'settings', value: 'nonsense' });
    expect((await answered()).preferences.settings.hasStatusMarks).toBe(false);
  });

  test('when a label is damaged; the others are there', async () => {
    const twoClaims = `${TEXT}\nTovan Reel denied that the road was closed.`;
    await label(twoClaims);
    const [stored] = await db.claims.toArray();
    await db.claims.put({ ...stored, id: '019caaaa-0000-7000-8000-00000000000b', status: 'perfect' } as never);
    const article = await answered({ text: twoClaims });
    expect(article.storageFault).toBe('storage-failed');
    expect(article.claims.filter((claim) => claim.stored)).toHaveLength(1);
  });
});

describe('is refused', () => {
  test('a text that is no article’s any more', async () => {
    const text = 'x'.repeat(2_000_001);
    expect(await read({ text })).toMatchObject({ ok: false, fault: { code: 'text-too-long' } });
    expect(await read({ text: `${TEXT}${' '.repeat(2_000_000 - TEXT.length)}` })).toMatchObject({ ok: true });
  });

  test.each([
    { url: 'https://other.example/bridge', reason: 'a page that names another’s address' },
    { url: '', reason: 'a sender without an address' },
  ])('$reason', async ({ url }) => {
    expect(await read({ sender: { url } })).toMatchObject({ ok: false, fault: { code: 'bad-message' } });
  });
});

test.each(['', '\n\n\n', '🌉'.repeat(1_000), '“'.repeat(10_000)])('any text is answered: "%.20s"', async (text) => {
  expect(await read({ text })).toMatchObject({ ok: true });
});

describe('a text that comes as what changed', () => {
  const reader = () => readArticle(db, readModel);
  const asking = (text: ArticleReading['text'], revision: number): ArticleReading => ({
    href: HREF,
    metadata: metadata(),
    readingId: 'reading',
    revision,
    text,
  });
  const added = '\nTovan Reel denied that the road was closed.';
  const change = {
    base: 1,
    patches: [{ start: TEXT.length, end: TEXT.length, text: added }],
    length: (TEXT + added).length,
  };

  test('is read as the whole', async () => {
    const read = reader();
    await read(asking(TEXT, 1), SENDER);
    const answer = await read(asking(change, 2), SENDER);
    expect(answer).toEqual(await reader()(asking(TEXT + added, 1), SENDER));
    expect(answer).toMatchObject({ ok: true, value: { claims: [{}, {}] } });
  });

  test('is asked for as the whole by a background that does not know what it changes', async () => {
    expect(await reader()(asking(change, 2), SENDER)).toEqual(success('resend'));
  });

  test('that is too long is refused before it is put together', async () => {
    const long = asking({ ...change, length: 2_000_001 }, 2);
    expect(await reader()(long, SENDER)).toMatchObject({ ok: false, fault: { code: 'text-too-long' } });
  });
});

test('of a private window nothing is remembered: what changed cannot be told without the whole text', async () => {
  const handler = readArticle(db, readModel);
  const question = { href: HREF, metadata: metadata(), readingId: 'reading' };
  const sender = { ...SENDER, url: HREF, isPrivate: true };
  const change = { base: 1, patches: [], length: TEXT.length };
  expect((await handler({ ...question, revision: 1, text: TEXT }, sender)).ok).toBe(true);
  expect(await handler({ ...question, revision: 2, text: change }, sender)).toEqual(success('resend'));
});

describe('a stored claim in an article that an editor went over', () => {
  test.each([
    ['the bridge', 'bridge', 'normalised', 'a small word'],
    ['closed. It', 'shut. It', 'changed', 'another word'],
  ])('%s → %s: %s (%s)', async (before, after, outcome, _reason) => {
    const id = await label();
    const { claims } = await answered({
      text: TEXT.replace(`said that ${before}`, `said that ${after}`).replace(before, after),
    });
    expect(claims.find((claim) => claim.id === id)?.outcome).toBe(outcome);
  });
});
