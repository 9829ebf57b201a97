/** The extension makes no network request: all traffic of a browser is recorded while it is used for all it can do. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { pressButton } from '../../tools/drive/control.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { pointOfMark, waitForMarks } from './marks.ts';
import { closePopup, openRow, waitForText } from './popup.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { launchNewFirefox, type Reader } from './setting.ts';

/** What a browser asks by itself, whether or not it has an extension. */
const BROWSERS_OWN: Readonly<Record<Reader['name'], readonly string[]>> = {
  // To learn whether somebody is signed in.
  Chromium: ['accounts.google.com:443'],
  // For lists of its own (certificates, search engines); it takes no notice of a setting against it.
  Firefox: ['firefox.settings.services.mozilla.com:443'],
};

async function start(name: Reader['name'], proxy: RecordingProxy): Promise<Reader> {
  const found = findNamed(name);
  if ('missing' in found) throw new Error(found.missing);
  if (name === 'Chromium') return launchWithExtension({ extensionDir: builtFolder('chrome-mv3'), flags: proxy.flags });
  return launchNewFirefox({ executablePath: found.path, prefs: proxy.prefs });
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const found = findNamed(name);
  let proxy: RecordingProxy;
  let newsroom: Newsroom;
  let reader: Reader;

  beforeAll(async () => {
    if ('missing' in found) return;
    proxy = await startRecordingProxy();
    newsroom = await startNewsroom();
    reader = await start(name, proxy);
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterAll(async () => {
    await reader?.close();
    await newsroom?.close();
    proxy?.close();
  });

  test('reading, labelling, the card, the library and exports ask the network for nothing', async () => {
    const page = await reader.open(`${newsroom.url}/border`);
    await page.waitForNetworkIdle();
    const ofThePage = proxy.asked.length;
    // The proxy sees the page's own requests, so it would see ours.
    expect(proxy.asked).toContain(`${newsroom.url}/border`);

    const popup = await reader.clickButton(page);
    await waitForMarks(page);
    await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'denied');
    await closePopup(reader, popup);
    const { x, y } = await pointOfMark(page, 'denied');
    await page.mouse.click(x, y);
    await page.waitForSelector('says-who-card');
    await reader.endBackground();
    const library = await reader.openOwn('library.html');
    await pressButton(library, 'Export everything as CSV');
    await waitForText(library, 'Save it again');
    await new Promise((resolve) => setTimeout(resolve, 2_000));

    const isOurs = (address: string) => !BROWSERS_OWN[name].includes(address);
    expect(proxy.asked.slice(ofThePage).filter(isOurs)).toEqual([]);
  });
});
