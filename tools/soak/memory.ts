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

/** The world in which scripts of ours run: in a page of the extension's own that of the page, in another one beside the page's. */
export async function ownWorldOf(session: CDPSession, root: string): Promise<number> {
  const found = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // An origin comes without the slash that an address has after it.
    if (`${context.origin}/`.startsWith(root)) found.resolve(context.id);
  });
  await session.send('Runtime.enable');
  return found.promise;
}

/**
 * How many objects a world holds. What an engine keeps for itself, as compiled code and lists of what was painted and fetched, is not
 * among them.
 */
export async function countObjects(session: CDPSession, contextId: number): Promise<number> {
  const objectGroup = 'counted';
  try {
    const expression = 'Object.prototype';
    const { result: prototype } = await session.send('Runtime.evaluate', { expression, contextId, objectGroup });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId ?? '',
      objectGroup,
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return result.value as number;
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
  }
}

/** Names the heap: pages in one process share it. */
export async function heapIdOf(session: CDPSession): Promise<string> {
  return (await session.send('Runtime.getIsolateId')).id;
}
