/**
 * `npm run package`: what the stores are given, into .output/packages: the extension for Chromium browsers and for Firefox, and the
 * sources that Firefox's reviewers build it from. The same sources give the same bytes, in whatever folder they lie.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { step } from '../progress.ts';
import { ROOT, runBin } from '../run-program.ts';
import { archiveOf, type PackedFile } from './archive.ts';
import { problemsOf } from './problems.ts';
import { readFolder, readListed } from './read-files.ts';
import { SOURCES } from './sources.ts';
import { treeState } from './tree-state.ts';

const FOLDER = join(ROOT, '.output/packages');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;

// What a shell has set for other work must not change what is built.
process.env['NODE_ENV'] = 'production';

try {
  const state = await treeState(ROOT);
  const packages = new Map<string, Uint8Array>();
  for (const browser of ['chrome', 'firefox']) packages.set(browser, archiveOf(await build(browser)));
  packages.set('sources', archiveOf(readListed(ROOT, SOURCES)));
  console.log(['', ...write(packages), '', ...state].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Builds the extension for a browser. @throws Error when it cannot be built, or must not be published as it is */
async function build(browser: string): Promise<PackedFile[]> {
  return step(`Building the extension for ${browser}`, async () => {
    const { code, output } = await runBin('wxt', ['build', '-b', browser], true);
    if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
    const files = readFolder(join(ROOT, `.output/${browser}-mv3`));
    const problems = problemsOf(files, { version: version ?? '', machinePaths: [ROOT, homedir()] });
    if (problems.length > 0)
      throw new Error([`The build for ${browser} must not be published:`, ...problems].join('\n  '));
    return files;
  });
}

/** Writes the packages and their sums in place of those of before, and answers a line for each. */
function write(packages: ReadonlyMap<string, Uint8Array>): string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const rows = [...packages].map(([what, content]) => {
    const file = `${name}-${version}-${what}.zip`;
    writeFileSync(join(FOLDER, file), content);
    return { file, size: content.length, sum: createHash('sha256').update(content).digest('hex') };
  });
  // As `sha256sum --check` reads it.
  writeFileSync(join(FOLDER, 'SHA256SUMS'), rows.map(({ file, sum }) => `${sum}  ${file}\n`).join(''));
  return [
    `In ${FOLDER}:`,
    ...rows.map(({ file, size, sum }) => `  ${file.padEnd(30)} ${String(size).padStart(9)} bytes  SHA-256 ${sum}`),
  ];
}
