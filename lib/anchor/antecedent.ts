import { foldWord } from './fold-word.ts';

/** Words that name nobody by themselves. */
const NAMELESS = new Set(
  `he she it they we i you who which that this these those some others other another one both all many most several few none
  someone somebody anyone the a an his her its their our my and or of for in at from by mr mrs ms`.split(/\s+/),
);

/** The words of a source, marks left out. */
function wordsOf(source: string): string[] {
  return source.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

const CAPITAL = /[\p{Lu}\p{Lt}]/u;

/** Whether a word of a source is a name, as far as capitals tell. */
export function isName(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word) && !NAMELESS.has(word.toLowerCase());
}

/**
 * Whether a claim's source says who speaks only together with the text before it: no source at all, a pronoun, or a
 * description without a name ("the ministry", "officials"). In scripts without capitals that cannot be told, so there
 * the context is always needed.
 * @param sources the words of the claim's source spans
 */
export function needsAntecedent(sources: readonly string[]): boolean {
  return !sources.some((source) => CAPITAL.test(source) && wordsOf(source).some(isName));
}

/**
 * Whether two names of one article are the same one's: equal, or one the end of the other ("Oda Venn", "Venn"; "the defence
 * ministry", "ministry"), since an edit may put the fuller form elsewhere.
 */
export function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [a, b].map((name) => wordsOf(name).map(foldWord)).sort((x, y) => x.length - y.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  const rest = longer.slice(longer.length - shorter.length);
  return shorter.every((word, i) => word === rest[i]);
}
