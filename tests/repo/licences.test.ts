import { expect, test } from 'vitest';
import { lockedPackages } from '../../tools/licenses/locked-packages.ts';
import { formatNotice } from '../../tools/licenses/notice.ts';
import { noticedPackage } from '../../tools/licenses/noticed-packages.ts';
import { EXCEPTIONS, licenceProblem } from '../../tools/licenses/policy.ts';
import { packagesOf } from '../unit/tools/licenses/packages-of.ts';
import { builtText } from './built.ts';
import { importsOf, read, repositoryFiles } from './sources.ts';

const FILE = 'public/third-party.txt';
const notice = read(FILE);
const locked = lockedPackages();
const noticed = packagesOf(notice);
const HINT = 'npm run licenses -- --write';

test('every package of the lockfile has a licence that its use allows', () => {
  const problems = locked.flatMap((one) => licenceProblem(one, !one.isForBuilding) ?? []);
  expect(problems).toEqual([]);
});

test('no exception is made for a package that is not there any more', () => {
  const names = locked.map(({ name }) => name);
  expect(Object.keys(EXCEPTIONS).filter((name) => !names.includes(name))).toEqual([]);
});

test('the notice is that of the installed packages, word for word', () => {
  const packages = noticed.map(({ name, version }) => {
    const found = locked.find((one) => one.name === name && one.version === version);
    if (!found) throw new Error(`${FILE} names ${name} ${version}, which is not in the lockfile: ${HINT}`);
    return noticedPackage(found);
  });
  expect(packages.length).toBeGreaterThan(10);
  expect(notice, HINT).toBe(formatNotice(packages));
});

test('whatever the notice names may be shipped, also what comes from a program of the build', () => {
  const problems = locked
    .filter(({ name }) => noticed.some((one) => one.name === name))
    .flatMap((one) => licenceProblem(one, true) ?? []);
  expect(problems).toEqual([]);
});

test('the notice names every package that a source of the extension imports', () => {
  const names = new Set(noticed.map(({ name }) => name));
  // A package that is not installed has types alone (`@types/…`), of which nothing is built in.
  const installed = new Set(locked.map(({ name }) => name));
  const missing = imported().filter((name) => installed.has(name) && !names.has(name));
  expect(missing, HINT).toEqual([]);
});

test.each(['chrome-mv3', 'firefox-mv3'] as const)('the notice is in the package of %s', (name) => {
  expect(builtText(name, 'third-party.txt')).toBe(notice);
});

/** The packages that are imported by what the entry points reach. */
function imported(): string[] {
  const files = new Set(repositoryFiles());
  const waiting = [...files].filter((file) => file.startsWith('entrypoints/'));
  const reached = new Set<string>();
  const packages = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !/\.tsx?$/.test(file)) continue;
    reached.add(file);
    for (const { target } of importsOf(file)) {
      if (files.has(target)) waiting.push(target);
      // `#imports` is what wxt makes for the entry points.
      else if (!target.startsWith('#')) packages.add(packageName(target));
    }
  }
  return [...packages];
}

/** `preact` of `preact/hooks`. */
function packageName(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
