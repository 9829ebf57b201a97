/** Words that name nobody by themselves. */
const NAMELESS = new Set(
  `he she it they we i you who which that this these those some others other another one both all many most several few none
  someone somebody anyone the a an his her its their our my and or of for in at from by mr mrs ms`.split(/\s+/),
);

/**
 * Whether a claim's source says who speaks only together with the text before it: no source at all, a pronoun, or a
 * description without a name ("the ministry", "officials"). In scripts without capitals that cannot be told, so there
 * the context is always needed.
 * @param sources the words of the claim's source spans
 */
export function needsAntecedent(sources: readonly string[]): boolean {
  const words = sources.flatMap((source) => source.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []);
  return !words.some((word) => /^[\p{Lu}\p{Lt}]/u.test(word) && !NAMELESS.has(word.toLowerCase()));
}
