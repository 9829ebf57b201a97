import type { ExtensionBrowser } from '../browser/launch.ts';
import { isGone } from './gone.ts';
import { heapOf } from './memory.ts';
import { pause } from './on-page.ts';

/** One end of a background that was killed. */
export interface Kill {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes on its heap just before; `null` where it ended by itself meanwhile. */
  readonly heap: number | null;
}

/** Milliseconds between two kills: at least, and at most. */
const SHORTEST = 2_500;
const LONGEST = 5_500;

/** Kills the background every few seconds, whatever it is doing. */
export class WorkerKills {
  readonly kills: Kill[] = [];
  readonly #chromium: ExtensionBrowser;
  readonly #random: () => number;
  #isOver = true;
  #running: Promise<void> = Promise.resolve();

  constructor(chromium: ExtensionBrowser, random: () => number) {
    this.#chromium = chromium;
    this.#random = random;
  }

  start(): void {
    this.#isOver = false;
    this.#running = this.#run();
  }

  /** Settles when the last one is dead. @throws Error when the browser could not be told */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  /** Bytes on the heap of the background, `null` where it does not run. */
  async heap(): Promise<number | null> {
    const { browser, extensionId } = this.#chromium;
    const workers = browser
      .targets()
      .filter((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
    // Of those that were killed the browser's list goes on naming some.
    const target = workers.at(-1);
    if (!target) return null;
    return unlessGone(async () => {
      // Over the line that there is: a second one would keep those waiting for ever who asked it something when it is killed.
      const worker = await target.worker();
      return worker ? heapOf(worker.client) : null;
    });
  }

  async #run(): Promise<void> {
    for (;;) {
      const deadline = Date.now() + SHORTEST + this.#random() * (LONGEST - SHORTEST);
      while (!this.#isOver && Date.now() < deadline) await pause(50);
      if (this.#isOver) return;
      const runs = this.#chromium.browser.targets().some((one) => one.type() === 'service_worker');
      if (!runs) continue;
      const heap = await this.heap();
      await unlessGone(() => this.#chromium.endBackground());
      this.kills.push({ at: Date.now(), heap });
    }
  }
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
