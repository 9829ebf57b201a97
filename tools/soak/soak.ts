/** Reads page after page in one profile, with the background killed every few seconds, and measures along the way. */
import type { ExtensionBrowser } from '../browser/launch.ts';
import { problemsOf } from '../kills/store-problems.ts';
import { browserErrors, collectErrors } from './browser-errors.ts';
import { Ears, type Entry } from './ears.ts';
import { ledgerProblems } from './ledger.ts';
import type { OwnStretch } from './own-stretch.ts';
import { type PaintedAgain, paintProblems } from './painted-again.ts';
import type { SoakPage } from './read-pages.ts';
import type { Counts, Reader } from './reader.ts';
import { Run } from './run.ts';
import type { SoakSite } from './site.ts';
import { type Sample, Tabs } from './tabs.ts';
import type { Kill } from './worker-kills.ts';

export interface SoakRequest {
  readonly chromium: ExtensionBrowser;
  readonly site: SoakSite;
  readonly pages: readonly SoakPage[];
  /** How many pages are read while the background is killed: all of them once, then again. */
  readonly count: number;
  /** How many are read after that with one background that lives. */
  readonly unkilled: number;
  /** Milliseconds that the first ones are spread over, where they take less. */
  readonly duration: number;
  /** Memory is measured whenever so many pages have been read. */
  readonly sampleEvery: number;
  /** How many articles are opened again at the end. */
  readonly reopened: number;
  readonly random: () => number;
  tell(line: string): void;
}

/** Everything that came of a run. */
export interface SoakResult {
  readonly read: number;
  readonly distinct: number;
  readonly milliseconds: number;
  readonly samples: readonly Sample[];
  /** Of them, those with the background that lives. */
  readonly unkilledSamples: readonly Sample[];
  readonly acts: Reader['acts'];
  readonly counts: Counts;
  readonly kills: readonly Kill[];
  /** The longest stretch of ours on each page that was read in the tab for it. */
  readonly stretches: readonly OwnStretch[];
  readonly heard: readonly Entry[];
  /** What the browser itself has on its list of the extension's errors. */
  readonly errors: readonly string[];
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
  await collectErrors(chromium);
  const ears = await Ears.on(chromium.browser, chromium.extensionId);
  const dialogs = { count: 0 };
  const tabs = await Tabs.open(chromium, request.site, () => dialogs.count++);
  const run = new Run(request, tabs, dialogs);
  await run.go();
  const rows = await run.store.rows();
  const again = await paintProblems(tabs.reading.page, rows, run.reader.acts, request);
  const heard = [...ears.entries];
  return {
    ...run.result(),
    heard,
    errors: await browserErrors(chromium),
    again,
    problems: {
      reading: run.reader.problems,
      stored: [...problemsOf(rows), ...ledgerProblems(run.reader.acts, rows)],
      ears: ears.problems,
    },
  };
}
