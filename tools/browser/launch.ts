/**
 * A real Chromium with the built extension in it, for the start command, the screenshots and the end-to-end tests.
 * The extension is loaded over the debugging pipe, which branded Chrome allows too (it ignores `--load-extension`), and
 * the toolbar button is clicked as a person clicks it: the browser then grants `activeTab`, as it does for them.
 */
import puppeteer, {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type Target,
  TimeoutError,
  type WebWorker,
} from 'puppeteer-core';
import { allowInPrivateWindows, revokeSite } from './chromium-settings.ts';
import { HEADLESS_FLAGS, QUIET_FLAGS } from './quiet-flags.ts';
import type { ReaderBrowser } from './reader-browser.ts';

const FLAGS = [
  ...QUIET_FLAGS,
  // Chromium asks a service about the text fields of every page, an extension's too: about their names, not their text.
  '--disable-features=AutofillServerCommunication',
  '--no-default-browser-check',
  '--enable-unsafe-extension-debugging',
];
/** What puppeteer adds and a person would be told of: "controlled by automated test software". */
const AUTOMATION_FLAG = '--enable-automation';
const POPUP = 'popup.html';
/** Milliseconds to wait for a target the browser is about to open. */
const TARGET_TIMEOUT = 15_000;
/** Milliseconds to wait for the page that an extension opens when it is new. */
const WELCOME_TIMEOUT = 3_000;

/** What a Chromium is started with. */
export interface LaunchRequest {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  /** The browser's program; `CHROMIUM_PATH` or Debian's chromium by default. */
  readonly executablePath?: string;
  /** A profile that is kept; by default a new one that goes with the browser. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  readonly flags?: readonly string[];
  /** Language of the interface while headless; English by default. A person's window has their own. */
  readonly language?: string;
  /** Leaves the page open that the extension shows when it is new. */
  readonly keepsWelcome?: boolean;
  /** The X display to open a window on (":1"); that of the environment by default. */
  readonly display?: string;
}

/** A Chromium with the extension. */
export interface ExtensionBrowser extends ReaderBrowser {
  readonly name: 'Chromium';
  readonly extensionId: string;
  /** The background worker, once it runs. */
  worker(): Promise<WebWorker>;
}

/** @throws Error when the browser does not start or does not take the extension. */
export async function launchWithExtension(request: LaunchRequest): Promise<ExtensionBrowser> {
  const headless = request.headless ?? true;
  const options: LaunchOptions = {
    executablePath: request.executablePath ?? process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: headless ? [] : [AUTOMATION_FLAG],
    handleSIGINT: headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [...FLAGS, ...(headless ? HEADLESS_FLAGS : rootFlags()), ...(request.flags ?? [])],
    ...(request.userDataDir ? { userDataDir: request.userDataDir } : {}),
    env: {
      ...process.env,
      // A browser that nobody looks at is driven by the names of its controls.
      ...(headless ? { LANGUAGE: request.language ?? 'en' } : {}),
      ...(request.display ? { DISPLAY: request.display } : {}),
    },
  };
  const browser = await puppeteer.launch(options);
  try {
    const extension = await install(browser, request.extensionDir);
    const welcome = await welcomePage(browser, extension);
    if (!request.keepsWelcome) await welcome?.close();
    return withExtension(browser, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Chromium refuses to start as root inside its sandbox. */
function rootFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`the browser did not take the extension in ${folder}: is it a built one?`);
  return extension;
}

/** The page that opens at install comes to the front a moment later: whoever opens another before it would lose sight of that. */
async function welcomePage(browser: Browser, { id }: Extension): Promise<Page | null> {
  const isWelcome = (target: Target) => target.url() === `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget(isWelcome, { timeout: WELCOME_TIMEOUT }).catch((error: unknown) => {
    // A profile that is kept has seen it.
    if (error instanceof TimeoutError) return null;
    throw error;
  });
  return (await target?.page()) ?? null;
}

function withExtension(browser: Browser, extension: Extension): ExtensionBrowser {
  const root = `chrome-extension://${extension.id}/`;

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  async function clickButton(page: Page, popup = POPUP): Promise<Page> {
    await page.bringToFront();
    const known = new Set<Target>(browser.targets());
    const opening = browser.waitForTarget((target) => target.url().startsWith(root + popup) && !known.has(target), {
      timeout: TARGET_TIMEOUT,
    });
    await page.triggerExtensionAction(extension);
    return (await opening).asPage();
  }

  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(root);

  async function worker(): Promise<WebWorker> {
    const target = await browser.waitForTarget(isWorker, { timeout: TARGET_TIMEOUT });
    const found = await target.worker();
    if (!found) throw new Error('the background worker is gone again');
    return found;
  }

  async function endBackground(): Promise<void> {
    const running = await browser.targets().find(isWorker)?.worker();
    try {
      await running?.close();
    } catch (error) {
      // It is closed, then detached from: its session may have gone with it by then.
      if (!(error instanceof Error && error.message.includes('No session with given id'))) throw error;
    }
  }

  /** Does something on the browser's own page of extensions. */
  async function inSettings(work: (settings: Page, extensionId: string) => Promise<void>): Promise<void> {
    const settings = await open('chrome://extensions/');
    await work(settings, extension.id);
    await settings.close();
  }

  return {
    name: 'Chromium',
    browser,
    extensionId: extension.id,
    open,
    openOwn: (path) => open(root + path),
    clickButton,
    worker,
    endBackground,
    isBackgroundAwake: async () => browser.targets().some(isWorker),
    revokeSite: (pattern) => inSettings((settings, id) => revokeSite(settings, id, pattern)),
    allowInPrivateWindows: () => inSettings(allowInPrivateWindows),
    close: () => browser.close(),
  };
}
