import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-program.ts';
import type { LockedPackage } from './policy.ts';

/**
 * Packages that state the MIT licence and carry no text of it: the line by which their repository says whose they are. The text is then
 * that of our own LICENSE, which is the same licence.
 */
const MIT_WITHOUT_TEXT: Readonly<Record<string, string>> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
};

/** What a bundler's own licence file goes on with: the licences of what it is made of, which is in no build of ours. */
const OF_THE_PROGRAM_ALONE = '\n# Licenses of bundled dependencies';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
const COPYRIGHT_LINE = /^\W*(copyright (?:\(c\)|©|\d{4}).*?)\s*$/gim;

/**
 * The text under which an installed package may be handed on: its licence file, followed by its NOTICE file where it has one
 * (Apache-2.0, section 4 d).
 *
 * @throws Error that names the package when it carries no text
 */
export function licenceText({ name, folder, licence }: LockedPackage): string {
  const files = readdirSync(join(ROOT, folder)).filter((file) => LICENCE_FILE.test(file));
  const texts = files.toSorted().map((file) => plainText(readFileSync(join(ROOT, folder, file), 'utf8')));
  if (texts.length > 0) return texts.join('\n\n');
  const copyright = licence === 'MIT' ? MIT_WITHOUT_TEXT[name] : undefined;
  if (copyright === undefined)
    throw new Error(`${name} carries no licence text: put its copyright line into tools/licenses/licence-text.ts`);
  return plainText(readFileSync(join(ROOT, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, copyright));
}

/** The lines of a licence text that say whose the work is; none where a text leaves that to the files (Apache-2.0, MPL-2.0). */
export function copyrightLines(text: string): string[] {
  return [...text.matchAll(COPYRIGHT_LINE)].flatMap(([, line]) => line ?? []);
}

function plainText(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(OF_THE_PROGRAM_ALONE);
  return own.replace(/[ \t]+$/gm, '').trim();
}
