import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-program.ts';
import { licenceText } from './licence-text.ts';
import type { NoticedPackage } from './notice.ts';
import type { LockedPackage } from './policy.ts';

/** The notice's file, which every build copies into the extension. */
export const NOTICE = join(ROOT, 'public/third-party.txt');

/** What the notice says of an installed package. @throws Error that names the package when something of it is missing */
export function noticedPackage(locked: LockedPackage): NoticedPackage {
  const { repository } = JSON.parse(readFileSync(join(ROOT, locked.folder, 'package.json'), 'utf8')) as {
    repository?: string | { readonly url?: string };
  };
  const address = typeof repository === 'string' ? repository : repository?.url;
  if (address === undefined || locked.licence === undefined)
    throw new Error(`${locked.name} does not say where its source is, or under which licence`);
  const { name, version, licence } = locked;
  return { name, version, licence, source: sourceAddress(address), text: licenceText(locked) };
}

/** An address to open, of one that npm packages give: `git+https://host/a/b.git`, `git://…`, `github:a/b` or `a/b`. */
export function sourceAddress(repository: string): string {
  const path = repository
    .replace(/^git\+/, '')
    .replace(/^(git|ssh|http):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '');
  if (path.startsWith('https://')) return path;
  return `https://github.com/${path.replace(/^github:/, '')}`;
}
