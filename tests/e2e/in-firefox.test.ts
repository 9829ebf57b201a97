/** The main job in Firefox: with a site allowed marks come by themselves, a claim is labelled on the page, the label stays. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FirefoxWithExtension, launchFirefox } from '../../tools/browser/launch-firefox.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { nameOfMark, paintedRanges, pointOfMark, waitForMarks } from './marks.ts';

/** In the card: previous, next, close, the words, the source, its kind, the act, the status. */
const STEPS_TO_STATUS = 8;

/** Milliseconds after which an idle background is ended; half a minute is more than a test waits. */
const BACKGROUND_IDLE = 1_000;

const found = findNamed('Firefox');
let newsroom: Newsroom;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  if ('missing' in found) return;
  newsroom = await startNewsroom();
  firefox = await launchFirefox({
    extensionDir: builtFolder('firefox-mv3'),
    executablePath: found.path,
    prefs: { 'extensions.background.idle.timeout': BACKGROUND_IDLE },
  });
});

beforeEach(({ skip }) => {
  if ('missing' in found) skip(found.missing);
});

afterAll(async () => {
  await firefox?.close();
  await newsroom?.close();
});

test('no marks on a site that is not allowed', async () => {
  const page = await firefox.open(`${newsroom.url}/border`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await paintedRanges(page)).toEqual([]);
  await page.close();
});

test('on an allowed site marks come; a label given in the card is stored, and is there after a reload, with the background ended in between', async () => {
  await firefox.allowSite('http://127.0.0.1/*');
  const page = await firefox.open(`${newsroom.url}/border`);
  expect((await waitForMarks(page)).length).toBeGreaterThan(10);
  const before = await nameOfMark(page, 'denied');
  await firefox.waitForSleep();
  await page.bringToFront();
  const { x, y } = await pointOfMark(page, 'denied');
  await page.mouse.click(x, y);
  await page.waitForSelector('says-who-card');
  // By keyboard: the card's shadow root is closed, and Firefox has no tree for tests that would lead into it.
  for (let step = 0; step < STEPS_TO_STATUS; step++) await page.keyboard.press('Tab');
  await page.keyboard.type('Denied');
  await expect.poll(() => nameOfMark(page, 'denied'), { timeout: 5_000 }).not.toBe(before);
  const labelled = await nameOfMark(page, 'denied');
  await waitUntilStored();
  await firefox.waitForSleep();

  await page.bringToFront();
  await page.reload();
  await waitForMarks(page);
  expect(await nameOfMark(page, 'denied')).toBe(labelled);
  expect([before, labelled]).not.toContain(undefined);
  await page.close();
});

/** Opens the library until it lists a claim: it reads the store, so by then the label is in it. */
async function waitUntilStored(): Promise<void> {
  for (let isStored = false; !isStored; ) {
    const library = await firefox.openOwn('library.html');
    await library.waitForSelector('.claim-entry, .message-screen');
    isStored = (await library.$('.claim-entry')) !== null;
    await library.close();
  }
}
