/**
 * `npm run corpus:check [-- --write]`: checks all articles and prints what is there; exit code 1 when something is wrong.
 * `--write` brings the tables of corpus/README.md up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceCounted } from '../counted.ts';
import { ROOT } from '../run-program.ts';
import { formatProblem, type Problem } from './article.ts';
import { checkCorpus } from './check.ts';
import { DOMAINS, groupOf, OTHER, STYLES } from './groups.ts';
import { createOutsideCheck, outsideTexts } from './outside.ts';
import { CORPUS, readCorpus } from './read-corpus.ts';
import { COUNTED_BY, formatTables } from './tables.ts';

/** Other people's texts, which are not part of the repository and may lie beside it. */
const OUTSIDE = join(ROOT, '../shared/data');
const README = join(CORPUS, 'README.md');

const parsed = readCorpus(CORPUS);
const articles = parsed.flatMap(({ article }) => article ?? []);
const problems = [...checkCorpus(parsed), ...checkOutside()];

const tables = formatTables(articles);
console.log(tables);
if (process.argv.includes('--write'))
  writeFileSync(README, replaceCounted(readFileSync(README, 'utf8'), COUNTED_BY, tables));
for (const { id, style, domain } of articles) {
  if (groupOf(STYLES, style) === OTHER) console.log(`${id}: the style "${style}" is in no group of the tables`);
  if (groupOf(DOMAINS, domain) === OTHER) console.log(`${id}: the domain "${domain}" is in no group of the tables`);
}
for (const problem of problems) console.log(formatProblem(problem));
console.log(`${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkOutside(): Problem[] {
  if (!existsSync(OUTSIDE)) {
    console.log(`Not compared with other people's texts: they are not beside the repository.`);
    return [];
  }
  const check = createOutsideCheck(parsed);
  return [...outsideTexts(OUTSIDE)].flatMap(([name, text]) => check(name, text));
}
