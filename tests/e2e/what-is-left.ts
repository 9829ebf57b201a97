/** Everything that one of our own pages could find of what the reader did: as much as a thief with the profile finds by our doing. */
import type { Page } from 'puppeteer-core';

/** What is left, by its place, and how much; empty where nothing is. */
export function whatIsLeft(own: Page): Promise<Record<string, number>> {
  return own.evaluate(lookEverywhere);
}

/** What is there from the start: the build for Chromium's tests has its site by its manifest, and so the scripts that start there. */
export const FROM_THE_START = { Chromium: { 'scripts that start by themselves': 2 }, Firefox: {} } as const;

/** The little of the page's global that is used here. */
interface Api {
  /** Only for an extension that asked for it. */
  readonly storage?: Readonly<Record<'local' | 'session' | 'sync', { get(): Promise<object> }>>;
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

/** Runs in the page. */
async function lookEverywhere(): Promise<Record<string, number>> {
  const left: Record<string, number> = {};
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await result(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      left[`${name}: ${table}`] = await result(db.transaction(table).objectStore(table).count());
    }
    db.close();
  }
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Api>;
  const { storage, scripting } = browser ?? chrome;
  for (const area of ['local', 'session', 'sync'] as const) {
    left[`storage.${area}`] = Object.keys((await storage?.[area].get()) ?? {}).length;
  }
  left['scripts that start by themselves'] = (await scripting.getRegisteredContentScripts()).length;
  left['localStorage'] = localStorage.length;
  left['sessionStorage'] = sessionStorage.length;
  left['caches'] = (await caches.keys()).length;
  left['cookies'] = document.cookie.length;
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
}
