/** What outlives the browser: labels, also those given just before it is closed, and the sites that are allowed. In a kept profile. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { launchFirefox } from '../../tools/browser/launch-firefox.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { nameOfMark, waitForMarks } from './marks.ts';
import { openRow, rowsOf, waitForText } from './popup.ts';
import { type Reader, useProfile, waitForAllowedSites } from './setting.ts';

const DENIAL = { source: 'Kessania', content: 'the accusation', mark: 'denied' };
const REJECTION = { source: 'Her Kessanian counterpart, Petr Oswin', content: 'the demand' };

/** The same browser on the same profile as before. In Chromium the build for tests has the site from the start. */
async function start(name: Reader['name'], userDataDir: string, keepsWelcome: boolean): Promise<Reader> {
  const found = findNamed(name);
  if ('missing' in found) throw new Error(found.missing);
  if (name === 'Firefox') {
    const extensionDir = builtFolder('firefox-mv3');
    return launchFirefox({ extensionDir, executablePath: found.path, userDataDir, keepsWelcome });
  }
  const chromium = await launchWithExtension({ extensionDir: builtFolder('chrome-mv3-e2e'), userDataDir });
  await waitForAllowedSites(chromium);
  return chromium;
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const profile = useProfile();
  const found = findNamed(name);
  let newsroom: Newsroom;
  let reader: Reader;
  /** Under which name the first claim was painted once it had been labelled. */
  let painted: string | undefined;

  beforeAll(async () => {
    if ('missing' in found) return;
    newsroom = await startNewsroom();
    reader = await start(name, profile, false);
    if (reader.name === 'Firefox') await reader.allowSite('http://127.0.0.1/*');
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterAll(async () => {
    await reader?.close();
    await newsroom?.close();
  });

  test('two claims are labelled, the browser is closed as soon as it says that the second one is saved, and started again', async () => {
    await showStatusInMarks(reader, true);
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    const popup = await reader.clickButton(page);
    const editor = await openRow(popup, DENIAL.source, DENIAL.content);
    await editor.choose('Status', 'contested');
    await editor.write('Note', 'Ask the observer mission.');
    painted = await nameOfMark(page, DENIAL.mark);
    await (await openRow(popup, REJECTION.source, REJECTION.content)).choose('Status', 'denied');
    await reader.close();
    reader = await start(name, profile, true);
  });

  test('on a site that was allowed marks come by themselves again, with the labels, the last one as well', async () => {
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    expect(await nameOfMark(page, DENIAL.mark)).toBe(painted);
    const popup = await reader.clickButton(page);
    const editor = await openRow(popup, DENIAL.source, DENIAL.content);
    expect(await editor.valueOf('Status')).toBe('contested');
    expect(await editor.valueOf('Note')).toBe('Ask the observer mission.');
    const rows = await rowsOf(popup);
    expect(rows.find(({ content }) => content.startsWith(REJECTION.content))?.status).toBe('Denied');
    await page.close();
  });

  test('the library lists them, and the settings the site', async () => {
    const library = await reader.openOwn('library.html');
    await library.waitForFunction(() => document.querySelectorAll('.claim-entry').length === 2);
    const sources = await library.$$eval('.claim-entry .claim-source', (all) => all.map((one) => one.textContent));
    expect(sources.toSorted()).toEqual([REJECTION.source, DENIAL.source].toSorted());
    await library.close();
    const settings = await reader.openOwn('library.html#/settings');
    await waitForText(settings, '127.0.0.1');
    await settings.close();
  });

  test('the page that says how to begin does not come a second time', ({ skip }) => {
    if (reader.name === 'Chromium')
      return skip('Chromium installs an extension that is loaded from a folder at each start');
    const addresses = reader.browser.targets().map((target) => target.url());
    expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });
});
