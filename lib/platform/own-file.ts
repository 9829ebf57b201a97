import { browser } from './browser.ts';

/** The bytes of a file of the extension's own package, from the disk; `path` from its root. @throws Error when it is not there */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
