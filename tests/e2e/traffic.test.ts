/** The extension makes no network request: all traffic of a browser is recorded while it is used for all it can do. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { builtFolder } from '../repo/built.ts';
import { pointOfMark, waitForMarks } from './marks.ts';
import { openRow } from './popup.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

/** Chromium asks this by itself, whether or not it has an extension, to learn whether somebody is signed in. */
const BROWSERS_OWN = 'accounts.google.com:443';

let proxy: RecordingProxy;
let newsroom: Newsroom;
let chromium: ExtensionBrowser;

beforeAll(async () => {
  proxy = await startRecordingProxy();
  newsroom = await startNewsroom();
  chromium = await launchWithExtension({ extensionDir: builtFolder('chrome-mv3'), flags: proxy.flags });
});

afterAll(async () => {
  await chromium?.close();
  await newsroom?.close();
  proxy?.close();
});

test('reading, labelling, the card, the library and exports ask the network for nothing', async () => {
  const page = await chromium.open(`${newsroom.url}/border`);
  await page.waitForNetworkIdle();
  const ofThePage = proxy.asked.length;
  // The proxy sees the page's own requests, so it would see ours.
  expect(proxy.asked).toContain(`${newsroom.url}/border`);

  const popup = await chromium.clickButton(page);
  await waitForMarks(page);
  await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'denied');
  const { x, y } = await pointOfMark(page, 'denied');
  await page.mouse.click(x, y);
  await page.waitForSelector('says-who-card');
  await chromium.killWorker();
  const library = await chromium.openOwn('library.html');
  await (await library.waitForSelector('::-p-aria([name="Export everything as CSV"])'))?.click();
  await library.waitForSelector('::-p-text(Save it again)');
  await new Promise((resolve) => setTimeout(resolve, 2_000));

  expect(proxy.asked.slice(ofThePage).filter((address) => address !== BROWSERS_OWN)).toEqual([]);
});
