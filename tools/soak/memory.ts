/** What a page, a popup or a worker holds in memory once everything that nobody needs has been collected. */
import type { CDPSession } from 'puppeteer-core';

/** After a collection. The process is what is counted: pages of one site that are open in one have their sum. */
export interface Memory {
  /** Bytes of scripts' objects and of the nodes that they can reach. */
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Trees that are in no document, and that a script still holds. */
  readonly detached: number;
}

/** Measures a page over a session with it. */
export async function memoryOf(session: CDPSession): Promise<Memory> {
  const heap = await heapOf(session);
  const { documents, nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return { heap, documents, nodes, listeners, detached: detachedNodes.length };
}

/** Bytes on the heap of a page or a worker. */
export async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection finalises lets go of more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** Names the heap: pages in one process share it. */
export async function heapIdOf(session: CDPSession): Promise<string> {
  return (await session.send('Runtime.getIsolateId')).id;
}
