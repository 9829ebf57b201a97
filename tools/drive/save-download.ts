/** Takes a download off a headless browser, which saves without asking. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';

/** Milliseconds. */
const TIMEOUT = 20_000;

/**
 * Answers the path in `folder` of the one file that `press` makes the browser save.
 * @throws Error when none has come after 20 seconds
 */
export async function saveDownload(browser: Browser, folder: string, press: () => Promise<void>): Promise<string> {
  const downloads = mkdtempSync(join(tmpdir(), 'says-who-download-'));
  // What is set holds as long as the session does.
  const session = await browser.target().createCDPSession();
  try {
    const behaviour = { behavior: 'allow', downloadPath: downloads, eventsEnabled: true } as const;
    await session.send('Browser.setDownloadBehavior', behaviour);
    const [name] = await Promise.all([nextDownload(session), press()]);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(downloads, name), join(folder, name));
    return join(folder, name);
  } finally {
    await session.detach();
    rmSync(downloads, { recursive: true, force: true });
  }
}

/** The name of the next file that is saved whole. */
function nextDownload(session: CDPSession): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(() => reject(new Error('the browser saved no file')), TIMEOUT);
  let name = '';
  session.on('Browser.downloadWillBegin', (event) => {
    name = event.suggestedFilename;
  });
  session.on('Browser.downloadProgress', ({ state }) => {
    if (state === 'inProgress') return;
    clearTimeout(timer);
    if (state === 'completed') resolve(name);
    else reject(new Error(`the browser gave up saving ${name}`));
  });
  return promise;
}
