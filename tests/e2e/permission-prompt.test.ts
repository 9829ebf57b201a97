/**
 * "Always on this site" with the browser's own prompt, which no script can answer: a window on a virtual screen, and keys
 * pressed there like a person's.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { builtFolder } from '../repo/built.ts';
import { paintedRanges, waitForMarks } from './marks.ts';

const DISPLAY = ':87';
/** Milliseconds for the prompt to come up and to take a key: nothing tells a script that it is there. */
const PROMPT = 1_500;

const hasTools = ['Xvfb', 'xdotool'].every((name) => spawnSync('which', [name]).status === 0);
let screen: ChildProcess;
let newsroom: Newsroom;
let chromium: ExtensionBrowser;

beforeAll(async () => {
  if (!hasTools) return;
  screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  newsroom = await startNewsroom();
  await wait(PROMPT);
  chromium = await launchWithExtension({
    extensionDir: builtFolder('chrome-mv3'),
    headless: false,
    display: DISPLAY,
    flags: ['--window-size=1200,900', '--window-position=0,0'],
  });
});

afterAll(async () => {
  await chromium?.close();
  await newsroom?.close();
  screen?.kill();
});

test('refused, nothing changes; granted, marks come by themselves from then on', async (context) => {
  skipWithoutTools(context);
  const page = await chromium.open(`${newsroom.url}/border`);
  await askForSite(page);
  press('Escape');
  await wait(PROMPT);
  await page.reload();
  await wait(PROMPT);
  expect(await paintedRanges(page)).toEqual([]);

  await askForSite(page);
  press('Tab');
  press('Return');
  await wait(PROMPT);
  await page.reload();
  expect((await waitForMarks(page)).length).toBeGreaterThan(10);

  const popup = await chromium.clickButton(page);
  await popup.locator('::-p-aria([role="button"][name="On click"])').click();
  await popup.waitForFunction(() => document.querySelector('[aria-pressed="true"]')?.textContent === 'On click');
  await page.reload();
  await wait(PROMPT);
  expect(await paintedRanges(page)).toEqual([]);
});

function skipWithoutTools(context: TestContext): void {
  if (!hasTools) context.skip('needs Xvfb and xdotool (Debian: apt-get install xvfb xdotool)');
}

/** Clicks "Always on …" in the popup, and waits for the browser's question. */
async function askForSite(page: Page): Promise<void> {
  const popup = await chromium.clickButton(page);
  await popup.locator('::-p-aria([role="button"][name="Always on 127.0.0.1"])').click();
  await wait(PROMPT);
}

function press(key: string): void {
  spawnSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY } });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
