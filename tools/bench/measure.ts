import type { WebWorker } from 'puppeteer-core';
import type { Arena } from './arena.ts';
import type { Contestant, Handle } from './contestant.ts';

/** What a contestant's worker holds. The functions below are sent there as text: they can use nothing from outside. */
interface Realm {
  contestant: Contestant;
  handle: Handle;
}

/** A contestant that is ready in a worker of its own. */
export interface Loaded {
  readonly worker: WebWorker;
  /** Milliseconds from evaluating the script to the first text's result, the reading of weights included. */
  readonly cold: number;
}

/** Starts the contestant whose script has this path in a fresh worker, and lets it handle a first text. The script's way there is not counted. */
export async function loadCold(arena: Arena, script: string, text: string): Promise<Loaded> {
  const worker = await arena.worker();
  const cold = await worker.evaluate(
    async (path, first) => {
      const realm = globalThis as unknown as Realm;
      const source = await (await fetch(path)).text();
      const start = performance.now();
      // biome-ignore lint/security/noGlobalEval: a script of ours; `importScripts` would count its way to the worker as well.
      // biome-ignore lint/complexity/noCommaOperator: an indirect eval runs in the global scope, as a script does.
      (0, eval)(source);
      realm.handle = await realm.contestant.load();
      realm.handle(first);
      return performance.now() - start;
    },
    script,
    text,
  );
  return { worker, cold };
}

/**
 * Milliseconds in which the contestant handles all texts of a file of the arena, one after the other. They are handled once before,
 * uncounted: while a worker waits for its turn, the browser throws away some of what it had compiled.
 */
export function timeAll(worker: WebWorker, path: string): Promise<number> {
  return worker.evaluate(async (from) => {
    const { handle } = globalThis as unknown as Realm;
    const texts: string[] = await (await fetch(from)).json();
    let found = 0;
    for (const text of texts) found += handle(text);
    const start = performance.now();
    for (const text of texts) found -= handle(text);
    const time = performance.now() - start;
    if (found !== 0) throw new Error(`not the same is found twice in ${from}`);
    return time;
  }, path);
}

/** Bytes of the worker's JavaScript heap after a garbage collection, typed arrays included (CDP `Runtime.getHeapUsage`). */
export async function heapOf(worker: WebWorker): Promise<number> {
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
