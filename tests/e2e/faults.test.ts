/** What a reader meets when a label cannot be kept: a full disk, a tab of an older program, a private window. In real browsers. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { waitForRegisteredScripts } from '../../tools/browser/registered-scripts.ts';
import { pressButton } from '../../tools/drive/control.ts';
import { EDITED_TABLES, readRowsInPage } from '../../tools/kills/store-rows.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { waitForMarks } from './marks.ts';
import { type Editor, openRow, waitForText } from './popup.ts';
import { launchNewFirefox, type Reader, waitForAllowedSites } from './setting.ts';

/** A claim of the first sample article. */
interface Claimed {
  readonly source: string;
  readonly content: string;
}

const DENIAL: Claimed = { source: 'Kessania', content: 'the accusation' };
const ACCUSATION: Claimed = { source: 'It', content: 'Kessania' };

/** A browser in a new profile, with the newsroom as an allowed site. */
async function start(name: Reader['name'], extensionDir: string): Promise<Reader> {
  const found = findNamed(name);
  if ('missing' in found) throw new Error(found.missing);
  if (name === 'Firefox') {
    const firefox = await launchNewFirefox({ executablePath: found.path });
    await firefox.allowSite('http://127.0.0.1/*');
    return firefox;
  }
  return startChromium(extensionDir);
}

async function startChromium(extensionDir: string): Promise<ExtensionBrowser> {
  const chromium = await launchWithExtension({ extensionDir });
  await waitForAllowedSites(chromium);
  return chromium;
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-faults-'));
  const countable = join(folder, 'extension');
  const found = findNamed(name);
  let newsroom: Newsroom;
  let reader: Reader;

  beforeAll(async () => {
    if ('missing' in found) return;
    newsroom = await startNewsroom();
    // A browser counts no space for an extension that asked for as much as it likes: without that it can be told how much there is.
    cpSync(builtFolder('chrome-mv3-e2e'), countable, { recursive: true });
    const path = join(countable, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
    writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
    reader = await start(name, countable);
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterAll(async () => {
    await reader?.close();
    await newsroom?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function openArticle({ source, content }: Claimed): Promise<{ page: Page; popup: Page; editor: Editor }> {
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    const popup = await reader.clickButton(page);
    return { page, popup, editor: await openRow(popup, source, content) };
  }

  /** A page of the extension's origin that uses no store. It has to be there before a popup is, which the next tab would close. */
  const ownPage = () => reader.openOwn('welcome.html');

  /** How many rows each table has that labels are written to. */
  async function storedRows(own: Page): Promise<Record<string, number>> {
    const rows = await own.evaluate(readRowsInPage, EDITED_TABLES);
    return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.length]));
  }

  /** Waits until the claim that is open says so. That it could not be saved it says when an upgrade was waited for some seconds. */
  async function waitForWords(popup: Page, words: string): Promise<void> {
    await popup.waitForFunction(
      (text) => document.querySelector('.claim-row-open')?.textContent?.includes(text),
      {},
      words,
    );
  }

  /** The label is shown though it is not stored; once it can be, one click stores it, and it is there after a reload. */
  async function storesOnceMended(
    { page, popup, editor }: Awaited<ReturnType<typeof openArticle>>,
    { source, content }: Claimed,
    mend: () => Promise<unknown>,
  ): Promise<void> {
    expect(await editor.valueOf('Status')).toBe('contested');
    expect(await popup.$eval('.claim-row-open', (row) => row.textContent)).not.toContain('Saved');
    await mend();
    await pressButton(popup, 'Try again');
    await waitForWords(popup, 'Saved');
    await page.reload();
    await waitForMarks(page);
    const again = await openRow(await reader.clickButton(page), source, content);
    expect(await again.valueOf('Status')).toBe('contested');
    await page.close();
  }

  test('a tab that holds an older store: marks all the same, the label stays, and is saved once that is closed', async () => {
    const old = await ownPage();
    await old.evaluate(holdOldStore);
    const opened = await openArticle(DENIAL);
    const { popup, editor } = opened;
    await editor.pick('Status', 'contested');
    const message = 'Another Says Who tab holds the saved labels in an older version. Close it and try again.';
    await waitForText(popup, `Saved labels could not be read. ${message}`);
    await waitForWords(popup, message);
    await storesOnceMended(opened, DENIAL, () => old.close());
    const own = await ownPage();
    expect(await storedRows(own)).toMatchObject({ articles: 1, claims: 1, changes: 2 });
    await own.close();
  });

  test('a private window: marks and labels work, and nothing is kept', async () => {
    await reader.allowInPrivateWindows();
    const own = await ownPage();
    const stored = await storedRows(own);
    await own.evaluate(waitForRegisteredScripts);
    const url = `${newsroom.url}/border`;
    const opening = reader.browser.waitForTarget((target) => target.url() === url);
    await own.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.windows.create({ incognito: true, url: address });
    }, url);
    const page = await (await opening).asPage();
    await waitForMarks(page);
    const popup = await reader.clickButton(page);
    await waitForText(popup, 'Private window: marks and labels work here, but nothing is kept.');
    const editor = await openRow(popup, ACCUSATION.source, ACCUSATION.content);
    await editor.pick('Status', 'contested');
    await waitForText(popup, 'This is a private window, so nothing is kept.');
    expect(await editor.valueOf('Status')).toBe('contested');
    expect(await storedRows(own)).toEqual(stored);

    await page.reload();
    await waitForMarks(page);
    const again = await openRow(await reader.clickButton(page), ACCUSATION.source, ACCUSATION.content);
    expect(await again.valueOf('Status')).toBe('unassessed');
  });

  test('a full disk: the label stays, says what to do, and is saved once there is room', async ({ skip }) => {
    if (reader.name === 'Firefox') return skip('Firefox cannot be told how much room there is while it runs');
    // Of a store that is in use already the browser goes on counting by what it knew.
    await reader.close();
    const chromium = await startChromium(countable);
    reader = chromium;
    const own = await ownPage();
    const devtools = await own.createCDPSession();
    const origin = `chrome-extension://${chromium.extensionId}`;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const opened = await openArticle(DENIAL);
    const { popup, editor } = opened;
    await editor.pick('Status', 'contested');
    await waitForWords(popup, 'The disk is full, so this was not saved. Free some space and try again.');
    expect(await storedRows(own)).toMatchObject({ articles: 0, claims: 0, changes: 0 });
    const mend = () => devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await storesOnceMended(opened, DENIAL, mend);
    expect(await storedRows(own)).toMatchObject({ articles: 1, claims: 1, changes: 2 });
    await own.close();
  });
});

/** Runs in a page of the extension: opens a store as the first version laid it out, and takes no notice of an upgrade. */
function holdOldStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie keeps its version times ten on the disk.
    const request = indexedDB.open('says-who', 10);
    request.onupgradeneeded = () => {
      const articles = request.result.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('url', 'url', { unique: true });
      articles.createIndex('[lastSeen+id]', ['lastSeen', 'id']);
      request.result.createObjectStore('claims', { keyPath: 'id' }).createIndex('articleId', 'articleId');
      request.result.createObjectStore('changes', { keyPath: 'id' }).createIndex('claimId', 'claimId');
      request.result.createObjectStore('counters', { keyPath: 'table' });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      Object.assign(globalThis, { held: request.result });
      resolve();
    };
  });
}

/** As much of the extension's API as is used here, in its own pages. */
interface Chrome {
  readonly windows: { create(window: { readonly incognito: boolean; readonly url: string }): Promise<unknown> };
}
