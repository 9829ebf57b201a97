import type { Problem } from './article.ts';
import { checkArticle } from './check-article.ts';
import { likeShapes, repeatedSentences } from './duplicates.ts';
import type { ParsedArticle } from './notation.ts';

/** All that can be held against articles by themselves and beside each other. */
export function checkCorpus(parsed: readonly ParsedArticle[]): Problem[] {
  const problems = parsed.flatMap((one) => [...one.problems, ...checkArticle(one)]);
  return [...problems, ...doubleNames(parsed), ...repeatedSentences(parsed), ...likeShapes(parsed)];
}

/** Training and held-out articles lie in two folders, but are named as one. */
function doubleNames(parsed: readonly ParsedArticle[]): Problem[] {
  const seen = new Set<string>();
  return parsed.flatMap(({ file }) => {
    if (seen.has(file)) return [{ file, line: 1, message: 'another article has this name' }];
    seen.add(file);
    return [];
  });
}
