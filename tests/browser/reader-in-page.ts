import type { Page } from 'puppeteer-core';
import type { OpenedPage } from './browser-page.ts';
import { bundle } from './bundle-library.ts';

/** The modules of reading as functions in the page see them: `declare const library: ReaderLibrary`. */
export type ReaderLibrary = typeof import('./reader-library.ts');

let code: Promise<string> | undefined;

/** Loads them into the page's own world: in these pages nothing works against us. They are bundled once for a file's tests. */
export async function withReader({ page }: OpenedPage): Promise<Page> {
  code ??= bundle(new URL('./reader-library.ts', import.meta.url).pathname);
  await page.evaluate(`${await code};globalThis.library=library;0`);
  return page;
}
