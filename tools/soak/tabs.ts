/** The pages that are open all the time, and what they hold in memory. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { countListed } from './in-popup.ts';
import { countObjects, heapIdOf, heapOf, type Memory, memoryOf, ownWorldOf } from './memory.ts';
import { closeDialogs, hasMarks, pause } from './on-page.ts';
import type { SoakSite } from './site.ts';

/** A page, and the debugger's line to it. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

/** What was measured at one point of a run. Bytes, but for what {@link Memory} counts. */
export interface Sample {
  /** How many pages had been read. */
  readonly pages: number;
  /** The tab in which pages are read, all of them left. */
  readonly left: Memory;
  /** The page that is never left. */
  readonly kept: Memory;
  /** How many objects of ours that page holds. */
  readonly keptObjects: number;
  /** What a popup over that page takes for itself. */
  readonly popup: number;
  readonly library: Memory;
  /** The store, as the browser estimates it. */
  readonly stored: number;
  readonly background: number | null;
}

/** Small pages that are gone to before memory is measured: a browser keeps six pages to go back to. */
const RESTS = 8;
/** Milliseconds for what a page does once more after it was left, shown or opened. */
const SETTLING = 150;
const TIMEOUT = 15_000;
/** Screens of the library that are gone through each time. */
const SCREENS = ['#/sources', '#/articles', '#/pictures', '#/claims'];

/** The tab in which pages are read, the one that is kept, and the library, all in one profile. */
export class Tabs {
  readonly kept: Tab;
  readonly library: Tab;
  readonly #chromium: ExtensionBrowser;
  readonly #site: SoakSite;
  /** The world of our script in the page that is kept open. */
  readonly #ownWorld: number;
  #rested = 0;
  #reading: Tab;
  readonly #onDialog: () => void;

  private constructor(
    chromium: ExtensionBrowser,
    site: SoakSite,
    onDialog: () => void,
    ownWorld: number,
    { reading, kept, library }: Readonly<Record<'reading' | 'kept' | 'library', Tab>>,
  ) {
    this.#chromium = chromium;
    this.#site = site;
    this.#onDialog = onDialog;
    this.#ownWorld = ownWorld;
    this.#reading = reading;
    this.kept = kept;
    this.library = library;
  }

  /** @param onDialog called whenever a page asks something in a window of its own */
  static async open(chromium: ExtensionBrowser, site: SoakSite, onDialog: () => void): Promise<Tabs> {
    const library = await chromium.openOwn('library.html');
    const kept = await chromium.open(site.shell);
    if (!(await hasMarks(kept, TIMEOUT))) throw new Error('the page that is kept open got no marks');
    const reading = await chromium.open(site.restUrl(0));
    const tabs = { reading: await tabOf(reading), kept: await tabOf(kept), library: await tabOf(library) };
    closeDialogs(kept, onDialog);
    closeDialogs(reading, onDialog);
    const ownWorld = await ownWorldOf(tabs.kept.session, `chrome-extension://${chromium.extensionId}/`);
    return new Tabs(chromium, site, onDialog, ownWorld, tabs);
  }

  /** The tab in which pages are read. */
  get reading(): Tab {
    return this.#reading;
  }

  /** Gives up the tab in which pages are read for another one: a page in it does not let go. */
  async renewReading(): Promise<void> {
    const stuck = this.#reading.page;
    this.#reading = await tabOf(closeDialogs(await this.#chromium.open(this.#site.restUrl(0)), this.#onDialog));
    await stuck.close();
  }

  /** Measures everything. @param background bytes on its heap */
  async sample(pages: number, stored: () => Promise<number>, background: number | null): Promise<Sample> {
    const left = await this.#leaveAll();
    const { kept, keptObjects } = await this.#lookAtKept();
    const library = await this.#lookThroughLibrary();
    const popup = await this.#openPopup(library.heap);
    return { pages, left, kept, keptObjects, popup, library, stored: await stored(), background };
  }

  async #leaveAll(): Promise<Memory> {
    for (let count = 0; count < RESTS; count++) {
      this.#rested += 1;
      await this.reading.page.goto(this.#site.restUrl(this.#rested));
    }
    await pause(SETTLING);
    return memoryOf(this.reading.session);
  }

  /** A browser holds on to what was clicked, selected and pointed at last, and with it to the text that stood there. */
  async #lookAtKept(): Promise<Pick<Sample, 'kept' | 'keptObjects'>> {
    const { page, session } = this.kept;
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.click(1, 1);
    await pause(SETTLING);
    const kept = await memoryOf(session);
    return { kept, keptObjects: await countObjects(session, this.#ownWorld) };
  }

  async #lookThroughLibrary(): Promise<Memory> {
    const { page, session } = this.library;
    await page.bringToFront();
    for (const screen of SCREENS) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, screen);
      await pause(SETTLING);
    }
    await pause(SETTLING);
    return memoryOf(session);
  }

  /** @param others bytes of the process that it shares with the extension's other pages */
  async #openPopup(others: number): Promise<number> {
    const popup = await this.#chromium.clickButton(this.kept.page);
    await countListed(popup);
    await pause(SETTLING);
    const session = await popup.createCDPSession();
    const isShared = (await heapIdOf(session)) === (await heapIdOf(this.library.session));
    const heap = await heapOf(session);
    await popup.close();
    return heap - (isShared ? others : 0);
  }
}

async function tabOf(page: Page): Promise<Tab> {
  return { page, session: await page.createCDPSession() };
}
