/** The reading itself: page after page, in each of the ways in which pages are come to and left, and measured in between. */
import type { Page } from 'puppeteer-core';
import { shuffled } from '../random.ts';
import type { Beside } from './beside.ts';
import type { Tab } from './looks.ts';
import { closeDialogs, goBackTo, hasMarks, pause } from './on-page.ts';
import { longestOwnStretch, type OwnStretch } from './own-stretch.ts';
import type { SoakPage } from './read-pages.ts';
import { Reader } from './reader.ts';
import type { Point } from './slope.ts';
import type { SoakRequest } from './soak.ts';
import { StoreView } from './store-view.ts';
import type { Sample, Tabs } from './tabs.ts';
import { WorkerKills } from './worker-kills.ts';

/** Milliseconds that a page may take to be there. */
const LOADING = 20_000;
const GOING_BACK = 10_000;
/** After how many samples it is looked which worlds of ours are still there, besides after the last: a snapshot takes seconds. */
const LOOK_EVERY = 6;

/** Reads all pages, once. */
export class Run {
  readonly store: StoreView;
  readonly reader: Reader;
  readonly #request: SoakRequest;
  readonly #tabs: Tabs;
  readonly #kills: WorkerKills;
  /** How many windows of their own pages have opened. */
  readonly #dialogs: { count: number };
  readonly #samples: Sample[] = [];
  /** Bytes of the background that lives on, by pages. */
  readonly #living: Point[] = [];
  readonly #stretches: OwnStretch[] = [];
  #read = 0;
  #began = 0;
  #milliseconds = 0;

  constructor(request: SoakRequest, tabs: Tabs, dialogs: { count: number }) {
    this.#request = request;
    this.#dialogs = dialogs;
    this.#tabs = tabs;
    this.store = new StoreView(tabs.library.page);
    this.reader = new Reader(request.chromium, this.store, request.random);
    // Its own numbers: when it is killed is not what is read next.
    this.#kills = new WorkerKills(request.chromium, () => Math.random());
  }

  async go(): Promise<void> {
    const { count, unkilled, pages, random } = this.#request;
    const order = inRounds(pages, count, random);
    this.#began = Date.now();
    this.#kills.start();
    for (const page of order.slice(0, count - unkilled)) await this.#readOne(page);
    this.#milliseconds = Date.now() - this.#began;
    await this.#kills.stop();
    for (const page of order.slice(count - unkilled)) {
      await this.#readOne(page);
      const heap = await this.#kills.heap();
      if (heap !== null) this.#living.push({ at: this.#read, value: heap });
    }
  }

  /** Holds the page that was kept open against a fresh one. */
  compareKept(): Promise<Beside> {
    const { pages, compared } = this.#request;
    const marked = pages.filter(({ isEnglish }) => isEnglish).slice(0, compared);
    return this.#tabs.compareKept(this.#read, async (tab) => {
      for (const page of marked) await this.#attempt(page, () => this.#readInPlace(page, tab));
    });
  }

  async #readOne(page: SoakPage): Promise<void> {
    const { count, duration } = this.#request;
    await this.#visit(page);
    await this.#sampleNow();
    await pause(Math.max(0, this.#began + (duration * this.#read) / count - Date.now()));
  }

  result() {
    return {
      read: this.#read,
      distinct: Math.min(this.#read, this.#request.pages.length),
      milliseconds: this.#milliseconds,
      samples: this.#samples,
      living: this.#living,
      acts: this.reader.acts,
      counts: this.reader.counts,
      kills: this.#kills.kills,
      stretches: this.#stretches,
    };
  }

  async #sampleNow(): Promise<void> {
    const { count, sampleEvery, tell } = this.#request;
    if (this.#read % sampleEvery !== 0) return;
    const heap = this.#living.at(-1)?.value ?? this.#kills.kills.at(-1)?.heap ?? null;
    this.#samples.push(await this.#tabs.sample(this.#read, () => this.store.size(), heap));
    const isLast = this.#read + sampleEvery > count;
    if (isLast || this.#samples.length % LOOK_EVERY === 0) await this.#tabs.lookAtLeft();
    const seconds = ((Date.now() - this.#began) / 1_000).toFixed(0);
    tell(`${this.#read} pages, ${this.reader.acts.length} labels, ${this.#kills.kills.length} kills, ${seconds} s`);
  }

  /** One page, in one of the ways in which pages are come to and left. */
  async #visit(page: SoakPage): Promise<void> {
    const way = this.#read % 5;
    this.#read += 1;
    await this.#attempt(page, () => {
      if (way === 4) return this.#readInPlace(page, this.#tabs.kept);
      return way === 2 ? this.#readInNewTab(page) : this.#readInTab(page, way === 3);
    });
  }

  /** Notes what went wrong with a page, and goes on. */
  async #attempt({ id }: SoakPage, work: () => Promise<void>): Promise<void> {
    const dialogs = this.#dialogs.count;
    try {
      await work();
    } catch (error) {
      if (this.#dialogs.count === dialogs) {
        this.reader.problems.push(`${id}: ${error}`);
      } else {
        this.reader.counts.heldUp++;
        await this.#tabs.renewReading();
      }
    }
  }

  async #readInTab(page: SoakPage, isGoneBackTo: boolean): Promise<void> {
    const { reading } = this.#tabs;
    await reading.page.bringToFront();
    await startProfile(reading);
    try {
      await this.#load(reading.page, page);
      if (this.#isThere(reading.page)) await this.reader.read(reading.page, reading.session, page.isEnglish);
    } finally {
      const { profile } = await reading.session.send('Profiler.stop');
      this.#stretches.push(longestOwnStretch(profile, `chrome-extension://${this.#request.chromium.extensionId}/`));
    }
    if (isGoneBackTo) await this.#goAndComeBack(reading.page);
  }

  async #readInNewTab(page: SoakPage): Promise<void> {
    const tab = closeDialogs(await this.#request.chromium.browser.newPage(), () => this.#dialogs.count++);
    try {
      await this.#load(tab, page);
      if (this.#isThere(tab)) await this.reader.read(tab, await tab.createCDPSession(), page.isEnglish);
    } finally {
      await tab.close();
    }
  }

  /** In a page that stays open: its text and address change, and change back. */
  async #readInPlace({ id, isEnglish }: SoakPage, { page, session }: Tab): Promise<void> {
    await page.bringToFront();
    await page.evaluate((shown) => (globalThis as unknown as Shell).go(shown), id);
    await this.reader.read(page, session, isEnglish);
    await page.evaluate(() => history.back());
    if (!(await hasMarks(page, GOING_BACK))) throw new Error('no marks after going back in a page that is kept open');
  }

  async #goAndComeBack(tab: Page): Promise<void> {
    const before = tab.url();
    const hadMarks = await hasMarks(tab, 0);
    await tab.goto(this.#request.site.restUrl(0));
    await goBackTo(tab, before, GOING_BACK);
    if (hadMarks && !(await hasMarks(tab, GOING_BACK))) throw new Error('no marks after going back');
  }

  async #load(tab: Page, page: SoakPage): Promise<void> {
    await tab.goto(this.#request.site.urlOf(page), { waitUntil: 'domcontentloaded', timeout: LOADING });
  }

  /** A page's own scripts may lead away from it. */
  #isThere(tab: Page): boolean {
    const isThere = tab.url().startsWith(new URL(this.#request.site.shell).origin);
    if (!isThere) this.reader.counts.strayed++;
    return isThere;
  }
}

/** The page that changes in place. */
interface Shell {
  go(id: string): Promise<void>;
}

async function startProfile({ session }: Tab): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1_000 });
  await session.send('Profiler.start');
}

/** All pages in random order, then all of them again in another, until there are enough. */
function inRounds(pages: readonly SoakPage[], count: number, random: () => number): SoakPage[] {
  const order: SoakPage[] = [];
  while (order.length < count && pages.length > 0) order.push(...shuffled(pages, random));
  return order.slice(0, count);
}
