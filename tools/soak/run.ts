/** The reading itself: page after page, in each of the ways in which pages are come to and left, and measured in between. */
import type { Page } from 'puppeteer-core';
import { shuffled } from '../train/random.ts';
import { closeDialogs, hasMarks, pause } from './on-page.ts';
import { longestOwnStretch, type OwnStretch } from './own-stretch.ts';
import type { SoakPage } from './read-pages.ts';
import { Reader } from './reader.ts';
import type { SoakRequest } from './soak.ts';
import { StoreView } from './store-view.ts';
import type { Sample, Tab, Tabs } from './tabs.ts';
import { WorkerKills } from './worker-kills.ts';

/** Milliseconds that a page may take to be there. */
const LOADING = 20_000;
const GOING_BACK = 10_000;

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
  readonly #unkilled: Sample[] = [];
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
    const { count, unkilled, pages, duration, random } = this.#request;
    const order = inRounds(pages, count + unkilled, random);
    this.#began = Date.now();
    this.#kills.start();
    for (const page of order.slice(0, count)) {
      await this.#visit(page);
      await this.#sampleNow(this.#samples);
      await pause(Math.max(0, this.#began + (duration * this.#read) / count - Date.now()));
    }
    this.#milliseconds = Date.now() - this.#began;
    await this.#kills.stop();
    for (const page of order.slice(count)) {
      await this.#visit(page);
      await this.#sampleNow(this.#unkilled);
    }
  }

  result() {
    return {
      read: this.#read,
      distinct: Math.min(this.#read, this.#request.pages.length),
      milliseconds: this.#milliseconds,
      samples: this.#samples,
      unkilledSamples: this.#unkilled,
      acts: this.reader.acts,
      counts: this.reader.counts,
      kills: this.#kills.kills,
      stretches: this.#stretches,
    };
  }

  async #sampleNow(samples: Sample[]): Promise<void> {
    const { sampleEvery, tell } = this.#request;
    if (this.#read % sampleEvery !== 0) return;
    const lastKill = this.#kills.kills.at(-1)?.heap ?? null;
    const heap = samples === this.#unkilled ? await this.#kills.heap() : lastKill;
    samples.push(await this.#tabs.sample(this.#read, () => this.store.size(), heap));
    const seconds = ((Date.now() - this.#began) / 1_000).toFixed(0);
    tell(`${this.#read} pages, ${this.reader.acts.length} labels, ${this.#kills.kills.length} kills, ${seconds} s`);
  }

  /** One page, in one of the ways in which pages are come to and left. */
  async #visit(page: SoakPage): Promise<void> {
    const way = this.#read % 5;
    this.#read += 1;
    const dialogs = this.#dialogs.count;
    try {
      if (way === 4) await this.#readInPlace(page);
      else if (way === 2) await this.#readInNewTab(page);
      else await this.#readInTab(page, way === 3);
    } catch (error) {
      if (this.#dialogs.count === dialogs) {
        this.reader.problems.push(`${page.id}: ${error}`);
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

  /** In the page that stays open: its text and address change, and change back. */
  async #readInPlace(page: SoakPage): Promise<void> {
    const { kept } = this.#tabs;
    await kept.page.bringToFront();
    await kept.page.evaluate((id) => (globalThis as unknown as Shell).go(id), page.id);
    await this.reader.read(kept.page, kept.session, page.isEnglish);
    await kept.page.evaluate(() => history.back());
    if (!(await hasMarks(kept.page, GOING_BACK)))
      throw new Error('no marks after going back in the page that is kept open');
  }

  async #goAndComeBack(tab: Page): Promise<void> {
    const before = tab.url();
    const hadMarks = await hasMarks(tab, 0);
    await tab.goto(this.#request.site.restUrl(0));
    await tab.evaluate(() => history.back());
    const deadline = Date.now() + GOING_BACK;
    while (tab.url() !== before && Date.now() < deadline) await pause(50);
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
