/**
 * `node tools/corpus/rows.ts [FOLDER]`: the articles below a folder (corpus/ unless given) as JSON Lines on standard output,
 * one {@link CorpusArticle} a line. Exit code 1, and no line, when an article breaks the notation.
 */
import { resolve } from 'node:path';
import { formatProblem } from './article.ts';
import { CORPUS, readCorpus } from './read-corpus.ts';

const parsed = readCorpus(resolve(process.argv[2] ?? CORPUS));
const problems = parsed.flatMap((one) => one.problems);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exitCode = 1;
else for (const { article } of parsed) process.stdout.write(`${JSON.stringify(article)}\n`);
