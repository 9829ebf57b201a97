/** The promise to reviewers: the sources' package builds, in an empty folder, what is submitted beside it, byte by byte. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveOf, type PackedFile } from '../../tools/package/archive.ts';
import { readFolder, readListed } from '../../tools/package/read-files.ts';
import { SOURCES } from '../../tools/package/sources.ts';
import { run } from '../../tools/run-program.ts';
import { builtFolder } from '../repo/built.ts';
import { ROOT } from '../repo/sources.ts';
import { filesOf } from '../unit/tools/package/files-of.ts';

/** Milliseconds: two builds on a machine that does something else as well. */
const TIMEOUT = 240_000;

/** What the packages of the repository's own folder hold: its builds, and its sources. */
const HERE: Readonly<Record<string, () => PackedFile[]>> = {
  chrome: () => readFolder(builtFolder('chrome-mv3')),
  firefox: () => readFolder(builtFolder('firefox-mv3')),
  sources: () => readListed(ROOT, SOURCES),
};

let folder = '';
let printed = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-sources-'));
  for (const { path, content } of filesOf(archiveOf(readListed(ROOT, SOURCES)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // What `npm ci` installs of the same lockfile, without its minute and the network that it wants: whoever runs this test has run it.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { code, output } = await run(process.execPath, [join(folder, 'tools/package/main.ts')], true);
  if (code !== 0) throw new Error(output);
  printed = output;
}, TIMEOUT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(HERE))('the package “%s” is the same, and named with its sum', (what, filesHere) => {
  const there = readFileSync(join(folder, '.output/packages', fileName(what)));
  expect(sumsOf(filesOf(there)), 'was something changed since it was built here?').toEqual(sumsOf(filesHere()));
  const sum = sumOf(there);
  expect(sum).toBe(sumOf(archiveOf(filesHere())));
  expect(printed).toContain(sum);
  expect(readFileSync(join(folder, '.output/packages/SHA256SUMS'), 'utf8')).toContain(`${sum}  ${fileName(what)}\n`);
});

test('it says that this is no repository, so that nobody takes it for a release', () => {
  expect(printed).toContain('There is no git repository here');
});

function fileName(what: string): string {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name}-${version}-${what}.zip`;
}

/** Sums by path: a difference then names its file. */
function sumsOf(files: readonly PackedFile[]): Record<string, string> {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return Object.fromEntries(inOrder.map(({ path, content }) => [path, sumOf(content)]));
}

function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
