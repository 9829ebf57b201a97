/**
 * `npm run bench:page [-- --write] [--pages FOLDER] [--only SECTION]`: what finding claims again, painting them and
 * reading pages costs, beside what others offer for it, in one Chromium. Times are printed and never asserted, since
 * they are the machine's. `--write` brings the tables of docs/anchoring.md up to date, all of them together.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../build.ts';
import { replaceCounted } from '../../counted.ts';
import { PAGES_ARCHIVE } from '../../pages-archive.ts';
import { step } from '../../progress.ts';
import { ROOT } from '../../run-program.ts';
import { measureDrift } from './drift/section.ts';
import { measurePaint } from './paint/section.ts';
import { measureReading } from './reading/section.ts';
import { englishPages } from './text/real-pages.ts';
import { measureText } from './text/section.ts';
import { measureWaking } from './waking/section.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, pages: { type: 'string' }, only: { type: 'string' } },
});
const hasPages = values.pages !== undefined || existsSync(PAGES_ARCHIVE);
const isWritten = values.write && values.only === undefined;
// Without them the tables would be written without their figures on real pages, and those that are published be lost.
if (isWritten && !hasPages)
  throw new Error(`--write needs the real pages: ${PAGES_ARCHIVE} is not there, nor --pages given`);
const isWanted = (section: string) => values.only === undefined || values.only === section;

const drift = isWanted('drift') ? await step('Finding claims again', measureDrift) : '';
const paint = isWanted('paint') ? await step('Painting', measurePaint) : '';
const e2e = isWanted('waking') ? await buildExtension('chrome-mv3-e2e') : null;
const waking = e2e ? await step('Waking', () => measureWaking(e2e)) : '';
const page = [
  paint && `Marking places of a page of 12,000 words; a change is 500 paragraphs that come, change and go.\n\n${paint}`,
  ...(await realPages()),
  waking &&
    `An article on its way for 0.4 s on an allowed site. Its own loading is without these, until all of it is parsed; the rest from there until the first mark is painted.\n\n${waking}`,
]
  .filter(Boolean)
  .join('\n\n');
console.log(`\n${drift}\n\n${page}\n`);
if (isWritten) write();

async function realPages(): Promise<string[]> {
  if (!hasPages) {
    console.log('Not measured on real pages: they are not beside the repository.');
    return [];
  }
  const pages = englishPages(values.pages);
  return [
    isWanted('text') ? await step('Reading texts', () => measureText(pages)) : '',
    isWanted('reading') ? await step('Reading and marking', () => measureReading(pages)) : '',
  ];
}

function write(): void {
  const path = join(ROOT, 'docs/anchoring.md');
  const document = replaceCounted(readFileSync(path, 'utf8'), 'npm run bench:page -- --write (drift)', drift);
  writeFileSync(path, replaceCounted(document, 'npm run bench:page -- --write (page)', page));
}
