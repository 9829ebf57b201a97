/**
 * A real Firefox with the built extension in it, for the end-to-end tests: the package as people get it, its button clicked in the
 * toolbar, its sidebar beside the page, its questions answered where the browser asks them.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import {
  allowInPrivateWindows,
  answerQuestion,
  closePopup,
  endBackground,
  hasPopup,
  hideSidebar,
  isBackgroundAwake,
  pressToolbarButton,
  showSidebar,
  switchSite,
} from './firefox-acts.ts';
import { tellOfLoads } from './firefox-loads.ts';
import { chooseMenuItem, pressAltShift } from './firefox-menu.ts';
import { forget, type Place, pageIn } from './firefox-surfaces.ts';
import { type FirefoxWindow, windowOf } from './firefox-window.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { waitForRegisteredScripts } from './registered-scripts.ts';
import { type StartedBrowser, startFirefox } from './start-firefox.ts';

const POPUP = 'popup.html';

/** What a Firefox is started with. */
export interface FirefoxRequest {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  readonly executablePath: string;
  /** Settings of `about:config`, besides those that it takes to have the extension in. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /**
   * A profile that is kept, with the extension installed in it for good. By default a new one that goes with the browser, and a temporary
   * extension, which Firefox takes away with all it has stored when it ends.
   */
  readonly userDataDir?: string;
  /** A profile that a new one is a copy of, instead of being empty: one that has been started in saves half of a start. */
  readonly startedProfile?: string | undefined;
  /** Leaves the browser's own question for a permission on the screen, instead of answering it with yes. */
  readonly asksForPermissions?: boolean;
  /** Leaves the page open that the extension shows when it is new. */
  readonly keepsWelcome?: boolean;
}

/** A Firefox with the extension, and what people do in it besides reading pages. */
export interface FirefoxWithExtension extends ReaderBrowser {
  readonly name: 'Firefox';
  readonly window: FirefoxWindow;
  /** Closes the popup, if it is open. */
  closePopup(): Promise<void>;
  /** Whether the popup is open. */
  hasPopup(): Promise<boolean>;
  /** Opens the sidebar beside the page in front, and answers it. */
  openSidebar(): Promise<Page>;
  /** The sidebar that the extension itself, or a shortcut, has opened. */
  sidebar(): Promise<Page>;
  closeSidebar(): Promise<void>;
  /** Gives the extension the permission for a site ("http://127.0.0.1/*"), and waits until it has taken note. */
  allowSite(pattern: string): Promise<void>;
  /**
   * Chooses an item of the menu that opens over a point of a page with the other mouse button.
   * @throws Error when it has no such item
   */
  chooseFromMenu(page: Page, point: { readonly x: number; readonly y: number }, label: string): Promise<void>;
  /** Presses Alt, Shift and a letter in the browser's window. */
  pressShortcut(letter: string): Promise<void>;
  /** Answers the question that the browser asks, once it asks one. @throws Error when none has come after 10 seconds */
  answerQuestion(answer: 'allow' | 'deny'): Promise<void>;
}

/** @throws Error when the browser does not start or does not take the extension. */
export async function launchFirefox(request: FirefoxRequest): Promise<FirefoxWithExtension> {
  const id = geckoIdOf(request.extensionDir);
  const uuid = request.userDataDir ? keptUuid(request.userDataDir) : randomUUID();
  if (request.userDataDir) installIn(request.userDataDir, id, request.extensionDir);
  const started = await startFirefox({
    executablePath: request.executablePath,
    userDataDir: request.userDataDir,
    startedProfile: request.startedProfile,
    // Without it a test reaches neither the extension's own pages nor the window.
    args: ['--remote-allow-system-access'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': request.asksForPermissions ?? false,
      // An extension that is not signed, and lies in the profile: only developers' editions and ESR take it.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      // A question can be answered as soon as it is there.
      'security.notification_enable_delay': 0,
      'accessibility.force_disabled': -1,
      'intl.locale.requested': 'en-US',
      ...request.prefs,
    },
  });
  try {
    if (!request.userDataDir) await started.browser.installExtension(request.extensionDir);
    const firefox = withExtension(started, await windowOf(started.browser), id, uuid);
    if (!request.keepsWelcome) await closeWelcome(firefox);
    return firefox;
  } catch (error) {
    await started.close();
    throw error;
  }
}

/** Milliseconds for the browser to ask its question. */
const QUESTION = 10_000;
/** Milliseconds for the page that the extension opens when it is new. */
const WELCOME = 5_000;

/** It would come to the front over what a test opens. A profile that is kept has seen it. */
async function closeWelcome({ browser }: FirefoxWithExtension): Promise<void> {
  const until = Date.now() + WELCOME;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      const isWelcome = await page.evaluate(
        () => location.pathname === '/welcome.html' && document.readyState === 'complete',
      );
      if (isWelcome) return page.close();
    }
    await new Promise((go) => setTimeout(go, 100));
  }
}

function withExtension(
  { browser, close }: StartedBrowser,
  window: FirefoxWindow,
  id: string,
  uuid: string,
): FirefoxWithExtension {
  const root = `moz-extension://${uuid}/`;
  tellOfLoads(window.connection, root);
  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(root + path);
    return page;
  }

  let inPopup: Page | null = null;
  let inSidebar: Page | null = null;
  const surface = (place: Place, path: string) => pageIn(browser, window, place, root + path);
  const drop = (page: Page | null) => page && forget(window, [page]);

  async function leavePopup(): Promise<void> {
    await window.run(closePopup);
    drop(inPopup);
    inPopup = null;
  }

  async function clickButton(page: Page, popup = POPUP): Promise<Page> {
    await page.bringToFront();
    await leavePopup();
    await window.run(pressToolbarButton, id);
    inPopup = await surface('popup', popup);
    return inPopup;
  }

  async function openSidebar(): Promise<Page> {
    await window.run(showSidebar, id);
    return sidebar();
  }

  async function sidebar(): Promise<Page> {
    drop(inSidebar);
    inSidebar = await surface('sidebar', 'sidepanel.html');
    return inSidebar;
  }

  async function allowSite(pattern: string): Promise<void> {
    await window.run(switchSite, id, pattern, true);
    // The one page of ours that makes no store, which may have to be made by a test.
    const own = await openOwn('welcome.html');
    await own.evaluate(waitForRegisteredScripts);
    await own.close();
  }

  return {
    name: 'Firefox',
    browser,
    window,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openOwn,
    clickButton,
    closePopup: leavePopup,
    hasPopup: () => window.run(hasPopup),
    openSidebar,
    sidebar,
    async closeSidebar() {
      drop(inSidebar);
      inSidebar = null;
      await window.run(hideSidebar);
    },
    endBackground: () => window.run(endBackground, id),
    isBackgroundAwake: () => window.run(isBackgroundAwake, id),
    allowSite,
    revokeSite: (pattern) => window.run(switchSite, id, pattern, false),
    allowInPrivateWindows: () => window.run(allowInPrivateWindows, id),
    async chooseFromMenu(page, { x, y }, label) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await window.run(chooseMenuItem, label, QUESTION);
    },
    pressShortcut: (letter) => window.run(pressAltShift, letter),
    answerQuestion: (answer) => window.run(answerQuestion, answer, QUESTION),
    close,
  };
}

function geckoIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`the build in ${extensionDir} is not one for Firefox`);
  return id;
}

/** The name under which a profile knows the extension, the same at each start: what is stored lies under it. */
function keptUuid(userDataDir: string): string {
  const path = join(userDataDir, 'says-who-uuid.txt');
  if (!existsSync(path)) {
    mkdirSync(userDataDir, { recursive: true });
    writeFileSync(path, randomUUID());
  }
  return readFileSync(path, 'utf8');
}

/** Lays the extension into a profile, where Firefox finds it when it starts. */
function installIn(userDataDir: string, id: string, extensionDir: string): void {
  const folder = join(userDataDir, 'extensions');
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(extensionDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(extensionDir, path), readFileSync(path)] as const;
  });
  const path = join(folder, `${id}.xpi`);
  const packed = zipSync(Object.fromEntries(files), { mtime: '1980-01-01' });
  // What is written anew is an update to Firefox.
  if (!existsSync(path) || !readFileSync(path).equals(packed)) writeFileSync(path, packed);
}
