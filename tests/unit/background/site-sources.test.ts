import { beforeEach, describe, expect, test } from 'vitest';
import { siteSources } from '../../../lib/background/site-sources.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { numberedDraft } from '../schema/samples.ts';
import { edit, emptyStore } from '../storage/store.ts';
import { SENDER } from './samples.ts';

const SITE = 'https://courier.example';
let db: SaysWhoDatabase;
let number = 0;

beforeEach(() => {
  db = emptyStore().connect();
});

const store = (sourceText: string, articleUrl: string, dismissed = false) =>
  edit(db, { sourceText, dismissed }, { articleUrl, claimId: 'x', draft: numberedDraft(++number) });
const ask = (sender: Partial<Sender> = {}) => siteSources(db)({}, { ...SENDER, url: `${SITE}/today`, ...sender });
const named = (...names: string[]) => ({ ok: true, value: { names } });

test('the sources of the site’s articles are offered, the most frequent first, each once', async () => {
  await store('Ada Corr', `${SITE}/one`);
  await store('Ben Orr', `${SITE}/one`);
  await store('the Ben Orr', `${SITE}/two`);
  expect(await ask()).toEqual(named('Ben Orr', 'Ada Corr'));
});

describe('nothing is told', () => {
  test.each([
    ['https://courier.example.evil.example/x', 'of a site whose name only begins alike'],
    ['https://other.example/x', 'of another site'],
    ['http://courier.example/x', 'of the site without encryption, which anybody may claim to be'],
    ['https://courier.example:8443/x', 'of another port'],
  ])('%s: %s', async (articleUrl) => {
    await store('Ada Corr', articleUrl);
    expect(await ask()).toEqual(named());
  });

  test('to a private window', async () => {
    await store('Ada Corr', `${SITE}/one`);
    expect(await ask({ isPrivate: true })).toEqual(named());
  });

  test('to a sender without an address', async () => {
    expect(await ask({ url: '' })).toEqual(named());
  });

  test('of claims that were none, and of damaged sources', async () => {
    await store('Ada Corr', `${SITE}/one`, true);
    const { sourceKey } = await store('Ben Orr', `${SITE}/one`);
    await db.sources.update(sourceKey, { claims: 'many' as never });
    expect(await ask()).toEqual(named());
  });
});

test('a store that fails is said', async () => {
  db.close();
  const broken = emptyStore().connect({ indexedDB: { open: () => never() } as unknown as IDBFactory });
  expect(await siteSources(broken)({}, SENDER)).toMatchObject({ ok: false });
});

function never(): never {
  throw Object.assign(new Error('no store'), { name: 'UnknownError' });
}
