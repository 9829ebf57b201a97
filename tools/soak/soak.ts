/** Reads page after page in one profile, with the background killed every few seconds, and measures along the way. */
import type { ExtensionBrowser } from '../browser/launch.ts';
import { problemsOf } from '../kills/store-problems.ts';
import type { Beside } from './beside.ts';
import { apartFromKills, type BrowserErrors, browserErrors, collectErrors } from './browser-errors.ts';
import { Ears, type Entry } from './ears.ts';
import { ledgerProblems } from './ledger.ts';
import type { LeftWorlds } from './left-worlds.ts';
import type { OwnStretch } from './own-stretch.ts';
import { type PaintedAgain, paintProblems } from './painted-again.ts';
import type { SoakPage } from './read-pages.ts';
import type { Counts, Reader } from './reader.ts';
import { Run } from './run.ts';
import type { SoakSite } from './site.ts';
import type { Point } from './slope.ts';
import { type Sample, Tabs } from './tabs.ts';
import type { Kill } from './worker-kills.ts';

export interface SoakRequest {
  readonly chromium: ExtensionBrowser;
  readonly site: SoakSite;
  readonly pages: readonly SoakPage[];
  /** How many pages are read: all of them once, then again. */
  readonly count: number;
  /** How many of them are read with one background that lives: the last ones. Until then it is killed every few seconds. */
  readonly unkilled: number;
  /** Milliseconds that they are spread over, where they take less. */
  readonly duration: number;
  /** Memory is measured whenever so many pages have been read. */
  readonly sampleEvery: number;
  /** How many pages are shown in the one that was kept open, and in a fresh one, before they are compared. */
  readonly compared: number;
  /** How many articles are opened again at the end. */
  readonly reopened: number;
  readonly random: () => number;
  tell(line: string): void;
}

/** Everything that came of a run. */
export interface SoakResult {
  readonly read: number;
  readonly distinct: number;
  /** While the background was killed. */
  readonly milliseconds: number;
  /** From the first page that was opened until everything was looked at. */
  readonly altogether: number;
  readonly samples: readonly Sample[];
  /** Bytes of the background that lives, by pages. */
  readonly living: readonly Point[];
  readonly left: LeftWorlds;
  /** What was open all the time beside a fresh one. */
  readonly keptBeside: Beside;
  readonly libraryBeside: Beside;
  readonly acts: Reader['acts'];
  readonly counts: Counts;
  readonly kills: readonly Kill[];
  /** The longest stretch of ours on each page that was read in the tab for it. */
  readonly stretches: readonly OwnStretch[];
  readonly heard: readonly Entry[];
  /** What the browser itself has on its list of the extension's errors, and how much that is of kills. */
  readonly errors: BrowserErrors['errors'];
  readonly ofKills: BrowserErrors['ofKills'];
  readonly again: PaintedAgain;
  /** What went wrong, in words: with reading and labelling, with what is stored, with listening. */
  readonly problems: {
    readonly reading: readonly string[];
    readonly stored: readonly string[];
    readonly ears: readonly string[];
  };
}

/** Runs a soak. @throws Error when the browser itself fails */
export async function soak(request: SoakRequest): Promise<SoakResult> {
  const { chromium } = request;
  const began = Date.now();
  await collectErrors(chromium);
  const ears = await Ears.on(chromium.browser, chromium.extensionId);
  const dialogs = { count: 0 };
  const tabs = await Tabs.open(chromium, request.site, () => dialogs.count++);
  const run = new Run(request, tabs, dialogs);
  await run.go();
  const keptBeside = await run.compareKept();
  const rows = await run.store.rows();
  const again = await paintProblems(tabs.reading.page, rows, run.reader.acts, { ...request, browser: chromium });
  const libraryBeside = await tabs.compareLibrary(run.result().read);
  return {
    ...run.result(),
    altogether: Date.now() - began,
    left: tabs.left,
    keptBeside,
    libraryBeside,
    heard: [...ears.entries],
    ...apartFromKills(await browserErrors(chromium)),
    again,
    problems: {
      reading: run.reader.problems,
      stored: [...problemsOf(rows), ...ledgerProblems(run.reader.acts, rows)],
      ears: ears.problems,
    },
  };
}
