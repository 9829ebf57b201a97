/** What `npm start` opens. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

export type Target =
  | { readonly kind: 'sample' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string };

const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

/**
 * The target that the command line names; a relative path is meant from `folder`.
 * @throws Refusal for a file that is not there, a scheme that is no web page's, and more than one argument
 */
export function readTarget(args: readonly string[], folder: string): Target {
  const [named, ...more] = args;
  if (named === undefined) return { kind: 'sample' };
  if (more.length > 0) throw new Refusal('Name one URL or one file to open, not several.');
  const scheme = SCHEME.exec(named)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return { kind: 'url', url: readUrl(named) };
  if (scheme && scheme !== 'file') throw new Refusal(`Only http, https and files can be opened, not ${named}.`);
  return { kind: 'file', path: readPath(scheme ? fileURLToPath(named) : resolve(folder, named), named) };
}

function readUrl(named: string): string {
  if (!URL.canParse(named)) throw new Refusal(`${named} is not an address.`);
  return new URL(named).href;
}

function readPath(path: string, named: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal(`There is no file ${named}. An address on the web begins with https://.`);
  if (!stat.isFile()) throw new Refusal(`${named} is not a file.`);
  if (!/\.(x?html?|txt)$/i.test(path)) throw new Refusal(`${named} is neither an .html nor a .txt file.`);
  return path;
}
