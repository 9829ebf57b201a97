/** Takes a download off a browser without a window, which saves without asking. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { type BidiConnection, connectionOf } from '../browser/firefox-window.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

/**
 * Answers the path in `folder` of the one file that `press` makes the browser save.
 * @param browser of either kind
 * @throws Error when none has come after 20 seconds
 */
export async function saveDownload(browser: Browser, folder: string, press: () => Promise<void>): Promise<string> {
  const downloads = mkdtempSync(join(tmpdir(), 'says-who-download-'));
  try {
    const isFirefox = (await browser.version()).startsWith('firefox');
    const name = await (isFirefox ? savedByFirefox : savedByChromium)(browser, downloads, press);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(downloads, name), join(folder, name));
    return join(folder, name);
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

async function savedByChromium(browser: Browser, folder: string, press: () => Promise<void>): Promise<string> {
  // What is set holds as long as the session does.
  const session = await browser.target().createCDPSession();
  try {
    const behaviour = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
    await session.send('Browser.setDownloadBehavior', behaviour);
    const [name] = await Promise.all([nextOfChromium(session), press()]);
    return name;
  } finally {
    await session.detach();
  }
}

/** The name of the next file that is saved whole. */
function nextOfChromium(session: CDPSession): Promise<string> {
  const { promise, resolve, reject } = nextFile();
  let name = '';
  session.on('Browser.downloadWillBegin', (event) => {
    name = event.suggestedFilename;
  });
  session.on('Browser.downloadProgress', ({ state }) => {
    if (state === 'inProgress') return;
    if (state === 'completed') resolve(name);
    else reject(new Error(`the browser gave up saving ${name}`));
  });
  return promise;
}

async function savedByFirefox(browser: Browser, folder: string, press: () => Promise<void>): Promise<string> {
  const connection = connectionOf(browser);
  const set = (downloadBehavior: object | null) => connection.send('browser.setDownloadBehavior', { downloadBehavior });
  await set({ type: 'allowed', destinationFolder: folder });
  try {
    const [name] = await Promise.all([nextOfFirefox(connection), press()]);
    return name;
  } finally {
    await set(null);
  }
}

/** WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/#event-browsingContext-downloadEnd */
interface DownloadEnd {
  readonly status: 'complete' | 'canceled';
  readonly filepath?: string;
}

function nextOfFirefox(connection: BidiConnection): Promise<string> {
  const { promise, resolve, reject } = nextFile();
  const listen = ({ status, filepath }: DownloadEnd) => {
    if (status === 'complete' && filepath) resolve(basename(filepath));
    else reject(new Error('the browser gave up saving a file'));
  };
  connection.on('browsingContext.downloadEnd', listen);
  return promise.finally(() => connection.off('browsingContext.downloadEnd', listen));
}

/** What is settled by the next file that comes, or by the time. */
function nextFile(): PromiseWithResolvers<string> {
  const next = Promise.withResolvers<string>();
  const timer = setTimeout(() => next.reject(new Error('the browser saved no file')), TIMEOUT);
  const stop = () => clearTimeout(timer);
  next.promise.then(stop, stop);
  return next;
}
