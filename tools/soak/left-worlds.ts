/**
 * Whether anything of ours stays of pages that were left. The bytes of their tab cannot tell: they hold what the pages and the browser
 * leave, with and without us. But everything that a script of ours makes belongs to the world that it ran in, and keeps it alive. So each
 * world of ours gets an object with a name of its own, and a snapshot of the heap shows which of them are still there.
 */
import type { CDPSession } from 'puppeteer-core';
import { isGone } from './gone.ts';
import { type HeapSnapshot, objectNames, takeSnapshot } from './heap-snapshot.ts';

/** What became of the worlds of ours in pages that were left. */
export interface LeftWorlds {
  /** How many were looked for and are gone. */
  readonly gone: number;
  /** The addresses of pages whose world is still there. */
  readonly still: readonly string[];
  /** How often a snapshot did not even show the world that was there at that time. */
  readonly blind: number;
}

/** What the objects are called, with the world's number after it. */
const NAME = 'SoakWorld';

/** The worlds of ours in one tab after the other. */
export class Worlds {
  readonly #origin: string;
  readonly #isRest: (address: string) => boolean;
  #addresses = new Map<number, string>();
  #last = 0;
  #gone = 0;
  #still = new Map<number, string>();
  #blind = 0;

  /** @param isRest whether an address is of a small page that the tab is at when it is looked at */
  constructor(extensionId: string, isRest: (address: string) => boolean) {
    this.#origin = `chrome-extension://${extensionId}`;
    this.#isRest = isRest;
  }

  /** Names worlds of ours that come from now on in another tab; what was in the tab before goes with it. */
  async follow(session: CDPSession): Promise<void> {
    this.#addresses = new Map();
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === this.#origin) void this.#name(session, id);
    });
    await session.send('Runtime.enable');
  }

  /** Looks which of them are there. To be called when all pages were left. */
  async look(session: CDPSession): Promise<void> {
    this.take(await takeSnapshot(session));
  }

  /** Takes note of what a snapshot shows. */
  take(snapshot: HeapSnapshot): void {
    const there = new Set(worldsIn(snapshot));
    if (![...there].some((number) => this.#isRest(this.#addresses.get(number) ?? ''))) this.#blind++;
    for (const [number, address] of this.#addresses) {
      if (this.#isRest(address)) continue;
      if (there.has(number)) this.#still.set(number, address);
      else this.#forget(number);
    }
  }

  get left(): LeftWorlds {
    return { gone: this.#gone, still: [...this.#still.values()], blind: this.#blind };
  }

  #forget(number: number): void {
    this.#addresses.delete(number);
    this.#still.delete(number);
    this.#gone++;
  }

  async #name(session: CDPSession, contextId: number): Promise<void> {
    const number = ++this.#last;
    const expression = `globalThis.${NAME} = new (class ${NAME}${number} {}); location.href`;
    try {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
      this.#addresses.set(number, String(result.value));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
}

/** The numbers of the worlds that a snapshot shows. */
export function* worldsIn(snapshot: HeapSnapshot): Generator<number> {
  const named = new RegExp(`^${NAME}(\\d+)`);
  for (const name of objectNames(snapshot)) {
    const number = named.exec(name)?.[1];
    if (number !== undefined) yield Number(number);
  }
}
