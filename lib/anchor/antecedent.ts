import { INSTITUTION_HEADS, ROLE_HEADS, UNNAMED_HEADS } from '../language/en/sources.ts';
import { foldWord } from './fold-word.ts';

/** Words that name nobody by themselves. */
const NAMELESS = new Set(
  `he she it they we i you who which that this these those some others other another one both all many most several few none
  someone somebody anyone the a an his her its their our my and or of for in at from by mr mrs ms`.split(/\s+/),
);

/** Bodies among the institutions' heads of which there is only one. */
const UNIQUE = new Set(['kremlin', 'pentagon', 'nato', 'un', 'eu']);
/**
 * Words that describe a speaker. A capital does not make a name of them: "Officials" begins a sentence, "the Defence
 * Minister" is a title.
 */
const DESCRIPTIVE = new Set([
  ...ROLE_HEADS,
  ...INSTITUTION_HEADS,
  ...UNNAMED_HEADS,
  ...`prime foreign defence defense interior finance health education justice federal national regional local municipal state military
  opposition senior junior former deputy vice acting top eyewitness eyewitnesses journalists reporters commentators refugees tourists
  commuters tenants fans patients two three four five six seven eight nine ten dozens hundreds thousands`.split(/\s+/),
]);
for (const body of UNIQUE) DESCRIPTIVE.delete(body);

const PRONOUN = /(?:^|\s(?:and|or|nor)\s)\s*(?:he|she|it|they|we|i|you)(?![\p{L}\p{N}’'])/iu;

const CAPITALISED = /(?<![\p{L}\p{N}\p{M}])[\p{Lu}\p{Lt}][\p{L}\p{N}\p{M}]*/gu;

/** Whether a word of a source is a name, as far as capitals tell. */
export function isName(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word) && !NAMELESS.has(word.toLowerCase());
}

/**
 * Whether a claim's source says who speaks only together with the text before it: no source at all, a pronoun ("he",
 * "she and Orr"), or a description without a name ("the ministry", "Officials"). In scripts without capitals that
 * cannot be told, so there the context is always needed.
 * @param sources the words of the claim's source spans
 */
export function needsAntecedent(sources: readonly string[]): boolean {
  if (sources.some((source) => PRONOUN.test(source))) return true;
  for (const source of sources) {
    for (const [word] of source.matchAll(CAPITALISED)) {
      const folded = word.toLowerCase();
      if (!NAMELESS.has(folded) && !DESCRIPTIVE.has(folded)) return false;
    }
  }
  return true;
}

/**
 * Whether two names of one article are the same one's: equal, or one the end of the other ("Oda Venn", "Venn"; "the
 * defence ministry", "ministry"), since an edit may put the fuller form elsewhere. A name in two parts ("Venn-Orr") is
 * not its second one.
 */
export function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [a, b].map(wordsOf).sort((x, y) => x.length - y.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  const rest = longer.slice(longer.length - shorter.length);
  return shorter.every((word, i) => word === rest[i]);
}

/** The words of a name as spaces part them, folded, without the marks around them. */
function wordsOf(name: string): string[] {
  return name.split(/\s+/).flatMap((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(foldWord(word))?.[0] ?? []);
}
