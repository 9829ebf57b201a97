/** What a reader meets when a label cannot be kept: a full disk, a tab of an older program, a private window. In real Chromium. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { EDITED_TABLES, readRowsInPage } from '../../tools/kills/store-rows.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { builtFolder } from '../repo/built.ts';
import { nameOfMark, waitForMarks } from './marks.ts';
import { type Editor, openRow, waitForText } from './popup.ts';

const DENIAL = { source: 'Kessania', content: 'the accusation', mark: 'denied' };

const folder = mkdtempSync(join(tmpdir(), 'says-who-faults-'));
const countable = join(folder, 'extension');
let newsroom: Newsroom;
let chromium: ExtensionBrowser;

beforeAll(async () => {
  newsroom = await startNewsroom();
  // A browser counts no space for an extension that asked for as much as it likes: without that it can be told how much there is.
  cpSync(builtFolder('chrome-mv3-e2e'), countable, { recursive: true });
  const path = join(countable, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
});
beforeEach(async () => {
  chromium = await launchWithExtension({ extensionDir: countable });
});
afterEach(() => chromium.close());
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function openArticle(): Promise<{ page: Page; popup: Page; editor: Editor }> {
  const page = await chromium.open(`${newsroom.url}/border`);
  await waitForMarks(page);
  const popup = await chromium.clickButton(page);
  return { page, popup, editor: await openRow(popup, DENIAL.source, DENIAL.content) };
}

/** A page of the extension's origin that uses no store. It has to be there before a popup is, which the next tab would close. */
const ownPage = () => chromium.openOwn('manifest.json');

/** How many rows each table has that labels are written to. */
async function storedRows(own: Page): Promise<Record<string, number>> {
  const rows = await own.evaluate(readRowsInPage, EDITED_TABLES);
  return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.length]));
}

/** Waits until the claim that is open says why it could not be saved. An upgrade is waited for some seconds before. */
async function waitForFault(popup: Page, words: string): Promise<void> {
  await popup.waitForFunction(
    (text) => document.querySelector('.claim-row-open')?.textContent?.includes(text),
    {},
    words,
  );
}

/** The label is shown though it is not stored; once it can be, one click stores it, and it is there after a reload. */
async function storesOnceMended(page: Page, popup: Page, before: string | undefined, mend: () => Promise<unknown>) {
  const shown = await nameOfMark(page, DENIAL.mark);
  expect(shown).not.toBe(before);
  expect(await popup.$eval('.claim-row-open', (row) => row.textContent)).not.toContain('Saved');
  await mend();
  await popup.locator('::-p-aria([role="button"][name="Try again"])').click();
  await waitForText(popup, 'Saved');
  await page.reload();
  await waitForMarks(page);
  expect(await nameOfMark(page, DENIAL.mark)).toBe(shown);
  expect(await storedRows(await ownPage())).toMatchObject({ articles: 1, claims: 1, changes: 2 });
}

test('a full disk: the label stays, says what to do, and is saved once there is room', async () => {
  const own = await ownPage();
  const devtools = await own.createCDPSession();
  const origin = `chrome-extension://${chromium.extensionId}`;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const { page, popup, editor } = await openArticle();
  const before = await nameOfMark(page, DENIAL.mark);
  await editor.pick('Status', 'contested');
  await waitForFault(popup, 'The disk is full, so this was not saved. Free some space and try again.');
  expect(await storedRows(own)).toMatchObject({ articles: 0, claims: 0, changes: 0 });
  await storesOnceMended(page, popup, before, () => devtools.send('Storage.overrideQuotaForOrigin', { origin }));
});

test('a tab that holds an older store: marks all the same, the label stays, and is saved once that is closed', async () => {
  const old = await ownPage();
  await old.evaluate(holdOldStore);
  const { page, popup, editor } = await openArticle();
  const before = await nameOfMark(page, DENIAL.mark);
  await editor.pick('Status', 'contested');
  const message = 'Another Says Who tab holds the saved labels in an older version. Close it and try again.';
  await waitForText(popup, `Saved labels could not be read. ${message}`);
  await waitForFault(popup, message);
  await storesOnceMended(page, popup, before, () => old.close());
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

test('a private window: marks and labels work, and nothing is kept', async () => {
  await allowInPrivateWindows();
  const own = await ownPage();
  const url = `${newsroom.url}/border`;
  const opening = chromium.browser.waitForTarget((target) => target.url() === url);
  await own.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  const page = await (await opening).asPage();
  await waitForMarks(page);
  const before = await nameOfMark(page, DENIAL.mark);
  const popup = await chromium.clickButton(page);
  await waitForText(popup, 'Private window: marks and labels work here, but nothing is kept.');
  const editor = await openRow(popup, DENIAL.source, DENIAL.content);
  await editor.pick('Status', 'contested');
  await waitForText(popup, 'This is a private window, so nothing is kept.');
  expect(await nameOfMark(page, DENIAL.mark)).not.toBe(before);
  const rows = await storedRows(own);
  expect(Object.values(rows)).toEqual(EDITED_TABLES.map(() => 0));

  await page.reload();
  await waitForMarks(page);
  expect(await nameOfMark(page, DENIAL.mark)).toBe(before);
});

/** What a person does on the browser's own page of extensions; loaded ones stay only in developer mode. */
async function allowInPrivateWindows(): Promise<void> {
  const settings = await chromium.open('chrome://extensions/');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    // It is loaded anew.
    for (;;) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
      if (state === 'ENABLED' && incognitoAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, chromium.extensionId);
  await settings.close();
}

/** The little of the browser's API that is used here. */
interface Chrome {
  readonly windows: { create(window: { readonly incognito: boolean; readonly url: string }): Promise<unknown> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly incognitoAccess: boolean;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly state: string;
      readonly incognitoAccess: { readonly isActive: boolean };
    }>;
  };
}
