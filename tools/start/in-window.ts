/** `npm start` with a display: the extension in a window, for as long as the user likes. */
import { mkdirSync } from 'node:fs';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { openPage } from './open-page.ts';
import { Refusal } from './refusal.ts';
import { profileFolder } from './surroundings.ts';

/** Opens the address and waits until the browser is closed, or Ctrl+C is pressed. */
export async function runInWindow(extensionDir: string, url: string): Promise<void> {
  const browser = await launch(extensionDir);
  const closed = Promise.withResolvers<void>();
  browser.browser.once('disconnected', () => closed.resolve());
  // Closed, not killed: the browser writes its profile first.
  process.on('SIGINT', () => void browser.close());
  try {
    const [blank] = await browser.browser.pages();
    await openPage(browser, url);
    await blank?.close();
  } catch (error) {
    await browser.close();
    throw error;
  }
  console.log(WHAT_TO_DO(url));
  await closed.promise;
  console.log('The browser is closed. Your labels stay in its profile for the next time.');
}

async function launch(extensionDir: string): Promise<ExtensionBrowser> {
  const userDataDir = profileFolder();
  mkdirSync(userDataDir, { recursive: true });
  try {
    return await launchWithExtension({ extensionDir, userDataDir, headless: false, keepsWelcome: true });
  } catch (error) {
    throw explained(error);
  }
}

/** What puppeteer says is meant for programmers. */
function explained(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('already running')) {
    return new Refusal('The browser of an earlier npm start is still open: close it first.');
  }
  if (message.includes('Missing X server')) {
    return new Refusal(
      'No window can be opened on the display that DISPLAY names: correct it, or unset it to do without.',
    );
  }
  return error;
}

const WHAT_TO_DO = (url: string) => `
The browser is open at ${url}

  1. Click the Says Who button in the toolbar. If it is not there, open the puzzle piece and pin it.
  2. Click a mark in the text, or a claim in the list, and label it.
  3. Reload the page and click the button again: your labels are still there.

Close the browser, or press Ctrl+C here, to end.`;
