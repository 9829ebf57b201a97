/**
 * `npm run licenses [-- --write]`: the licences of what is built into the extension and of what builds it. Exit code 1 when one is not
 * allowed (policy.ts), or when the notice in the extension is not that of what is built in; `--write` writes it anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatTable } from '../counted.ts';
import { ROOT } from '../run-program.ts';
import { builtInPackages } from './build-packages.ts';
import { copyrightLines } from './licence-text.ts';
import { lockedPackages } from './locked-packages.ts';
import { formatNotice } from './notice.ts';
import { NOTICE, noticedPackage } from './noticed-packages.ts';
import { EXCEPTIONS, type LockedPackage, licenceProblem } from './policy.ts';

const locked = lockedPackages();
const folders = new Set(await builtInPackages());
const builtIn = locked.filter(({ folder }) => folders.has(folder));
const beside = locked.filter(({ folder }) => !folders.has(folder));
const noticed = builtIn.map(noticedPackage);
const notice = formatNotice(noticed);

console.log('Built into the extension:\n');
console.log(
  formatTable([
    ['package', 'version', 'licence', 'copyright'],
    ...noticed.map(({ name, version, licence, text }) => [name, version, licence, copyrightLines(text).join('; ')]),
  ]),
);
printCounts(
  'Of the command line alone',
  beside.filter(({ isForBuilding }) => !isForBuilding),
);
printCounts(
  'For building, testing and measuring',
  beside.filter(({ isForBuilding }) => isForBuilding),
);
for (const [name, { licence, reason }] of Object.entries(EXCEPTIONS)) console.log(`${name} (${licence}): ${reason}`);

const problems = [
  ...builtIn.flatMap((one) => licenceProblem(one, true) ?? []),
  ...beside.flatMap((one) => licenceProblem(one, !one.isForBuilding) ?? []),
  ...noticeProblems(),
];
for (const problem of problems) console.error(problem);
console.log(`${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function printCounts(title: string, packages: readonly LockedPackage[]): void {
  const byLicence = [...Map.groupBy(packages, ({ licence }) => licence ?? 'none stated')];
  const counts = byLicence.map(([licence, those]) => [licence, those.length] as const);
  console.log(`\n${title}:\n`);
  console.log(formatTable([['licence', 'packages'], ...counts.toSorted((one, other) => other[1] - one[1])]));
}

function noticeProblems(): string[] {
  const file = relative(ROOT, NOTICE);
  if (process.argv.includes('--write')) {
    writeFileSync(NOTICE, notice);
    console.log(`\n${file}: written, ${notice.length} characters`);
    return [];
  }
  if (existsSync(NOTICE) && readFileSync(NOTICE, 'utf8') === notice) return [];
  return [`${file} is not that of what is built in: npm run licenses -- --write`];
}
