/** The pages that are open all the time, and what they hold in memory. */
import type { ExtensionBrowser } from '../browser/launch.ts';
import { type Beside, besideFresh } from './beside.ts';
import { takeSnapshot } from './heap-snapshot.ts';
import { countListed } from './in-popup.ts';
import { type LeftWorlds, Worlds } from './left-worlds.ts';
import { comeToRest, leaveAll, SETTLING, type Tab, tabOf, walkThroughLibrary } from './looks.ts';
import { countObjects, heapIdOf, heapOf, type Memory, memoryOf, ownWorldOf } from './memory.ts';
import { closeDialogs, hasMarks, pause } from './on-page.ts';
import type { SoakSite } from './site.ts';

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

const TIMEOUT = 15_000;
/** Milliseconds in which a page has certainly read the article that it has gone back to, and let go of the one before. */
const READING = 2_000;
/** How often a fresh library is walked through before it is compared, so that what it does once has been done. */
const WALKS = 3;

/** The tab in which pages are read, the one that is kept, and the library, all in one profile. */
export class Tabs {
  readonly kept: Tab;
  readonly library: Tab;
  readonly #chromium: ExtensionBrowser;
  readonly #site: SoakSite;
  /** The world of our script in the page that is kept open. */
  readonly #ownWorld: number;
  readonly #worlds: Worlds;
  /** The next of the small pages. */
  #rest = 1;
  #reading: Tab;
  readonly #onDialog: () => void;

  private constructor(
    chromium: ExtensionBrowser,
    site: SoakSite,
    onDialog: () => void,
    { ownWorld, worlds }: { readonly ownWorld: number; readonly worlds: Worlds },
    { reading, kept, library }: Readonly<Record<'reading' | 'kept' | 'library', Tab>>,
  ) {
    this.#chromium = chromium;
    this.#site = site;
    this.#onDialog = onDialog;
    this.#ownWorld = ownWorld;
    this.#worlds = worlds;
    this.#reading = reading;
    this.kept = kept;
    this.library = library;
  }

  /** @param onDialog called whenever a page asks something in a window of its own */
  static async open(chromium: ExtensionBrowser, site: SoakSite, onDialog: () => void): Promise<Tabs> {
    const library = await tabOf(await chromium.openOwn('library.html'));
    const kept = await openMarked(chromium, site.shell, onDialog);
    const reading = await tabOf(closeDialogs(await chromium.open(site.restUrl(0)), onDialog));
    const worlds = new Worlds(chromium.extensionId, site.isRest);
    await worlds.follow(reading.session);
    const ownWorld = await ownWorldOf(kept.session, `chrome-extension://${chromium.extensionId}/`);
    return new Tabs(chromium, site, onDialog, { ownWorld, worlds }, { reading, kept, library });
  }

  /** The tab in which pages are read. */
  get reading(): Tab {
    return this.#reading;
  }

  /** What became of worlds of ours in pages that were left, by what {@link lookAtLeft} has seen. */
  get left(): LeftWorlds {
    return this.#worlds.left;
  }

  /** Gives up the tab in which pages are read for another one: a page in it does not let go. */
  async renewReading(): Promise<void> {
    const stuck = this.#reading.page;
    this.#reading = await tabOf(closeDialogs(await this.#chromium.open(this.#site.restUrl(0)), this.#onDialog));
    await this.#worlds.follow(this.#reading.session);
    await stuck.close();
  }

  /** Measures everything. @param background bytes on its heap */
  async sample(pages: number, stored: () => Promise<number>, background: number | null): Promise<Sample> {
    const left = await this.#measureLeft();
    const { kept, keptObjects } = await this.#measureKept();
    await walkThroughLibrary(this.library);
    const library = await memoryOf(this.library.session);
    const popup = await this.#measurePopup(library.heap);
    return { pages, left, kept, keptObjects, popup, library, stored: await stored(), background };
  }

  /** Looks which worlds of ours are still there in the tab in which pages are read. To be called after a sample: all its pages are left. */
  lookAtLeft(): Promise<void> {
    return this.#worlds.look(this.#reading.session);
  }

  /**
   * Holds the page that was kept open against one that is opened for it, in a process of its own.
   * @param walk is taken through either of them before
   */
  async compareKept(pages: number, walk: (tab: Tab) => Promise<void>): Promise<Beside> {
    await walk(this.kept);
    await pause(READING);
    await comeToRest(this.kept);
    const old = await takeSnapshot(this.kept.session);
    const fresh = await openMarked(this.#chromium, this.#site.shell, this.#onDialog);
    for (const { session } of [this.kept, this.reading])
      if ((await heapIdOf(session)) === (await heapIdOf(fresh.session)))
        throw new Error('a page that was opened to be compared shares the heap of another one');
    await walk(fresh);
    await pause(READING);
    await comeToRest(fresh);
    const compared = besideFresh(pages, old, await takeSnapshot(fresh.session));
    await fresh.page.close();
    return compared;
  }

  /** The same of the library. Pages of the extension share a heap: the old one is closed, and with it goes whatever was its own. */
  async compareLibrary(pages: number): Promise<Beside> {
    await walkThroughLibrary(this.library);
    const old = await takeSnapshot(this.library.session);
    const fresh = await tabOf(await this.#chromium.openOwn('library.html'));
    await this.library.page.close();
    for (let walk = 0; walk < WALKS; walk++) await walkThroughLibrary(fresh);
    const compared = besideFresh(pages, old, await takeSnapshot(fresh.session));
    await fresh.page.close();
    return compared;
  }

  async #measureLeft(): Promise<Memory> {
    this.#rest = await leaveAll(this.reading, this.#site, this.#rest);
    return memoryOf(this.reading.session);
  }

  async #measureKept(): Promise<Pick<Sample, 'kept' | 'keptObjects'>> {
    await comeToRest(this.kept);
    const kept = await memoryOf(this.kept.session);
    return { kept, keptObjects: await countObjects(this.kept.session, this.#ownWorld) };
  }

  /** @param others bytes of the process that it shares with the extension's other pages */
  async #measurePopup(others: number): Promise<number> {
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

/** Opens an article in a tab of its own, and waits for its marks. */
async function openMarked(chromium: ExtensionBrowser, address: string, onDialog: () => void): Promise<Tab> {
  const page = closeDialogs(await chromium.open(address), onDialog);
  if (!(await hasMarks(page, TIMEOUT))) throw new Error('a page that is kept open got no marks');
  return tabOf(page);
}
