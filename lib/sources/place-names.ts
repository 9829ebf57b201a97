import { isOneOf } from '../text/one-of.ts';
import type { Article } from './article.ts';
import { BEFORE_PLACES, type Parsed } from './parse-run.ts';
import type { Run } from './runs.ts';
import { isInHeadline } from './usages.ts';
import { bareLower } from './words.ts';

/** The names of a text, as far as they are read. */
interface Names {
  readonly article: Article;
  readonly runs: readonly Run[];
  readonly parsed: readonly (Parsed | null)[];
}

/**
 * The names of states and capitals, of one word and in lower case, by which a text means the place: something is in it, or
 * nobody has been called so before. `isPerson`: whether somebody is told of by that name before the token.
 */
export function findPlaceNames(
  { article, runs, parsed }: Names,
  isPerson: (name: string, at: number) => boolean,
): ReadonlySet<string> {
  const { tokens } = article.reading;
  const names = new Set<string>();
  for (const [index, one] of parsed.entries()) {
    const run = runs[index];
    if (one?.is !== 'state' || !run || run.to !== run.from + 1 || isInHeadline(article, run)) continue;
    const name = bareLower(tokens, run.from);
    if (isOneOf(tokens.lower(run.from - 1), BEFORE_PLACES) || !isPerson(name, run.from)) names.add(name);
  }
  return names;
}
