import { isApostrophe } from '../text/characters.ts';
import { isMark, isStopOfAbbreviation, type Reading } from '../text/reading.ts';
import { beginsLower, beginsUpper, type Tokens, WORD } from '../text/tokens.ts';

/** Longer tokens are data, not words: they are never looked up or made a key of. */
const LONGEST_WORD = 40;

/** Whether the token is a word all of whose letters are capitals, at least two: "NATO", "U.S". */
export function isAcronym(tokens: Tokens, index: number): boolean {
  // Most capitals are followed by a small letter.
  const second = tokens.text.charCodeAt((tokens.start[index] ?? 0) + 1);
  if (second >= 0x61 && second <= 0x7a) return false;
  return beginsUpper(tokens, index) && /^(?:\p{Lu}\.?){2,}\d*$/u.test(bare(tokens, index));
}

/** The acronym in brackets that open at a token, in lower case: "World Weather Watch (WWW)"; `null` if none stands there. */
export function acronymInBrackets(reading: Reading, at: number): string | null {
  const isOne = isMark(reading, at, '(') && isMark(reading, at + 2, ')') && isAcronym(reading.tokens, at + 1);
  return isOne ? reading.tokens.lower(at + 1) : null;
}

const HYPHEN = 0x2d;
/** The article of a name in small letters, and its hyphen: "al-", "ash-". */
const LONGEST_ARTICLE = 4;
/** "al-Sabri", "ash-Sharq": Arabic names keep their article small. */
const WITH_ARTICLE = /^(?:al|el|ul|ur|ad|an|ar|as|az|ash)-\p{Lu}/u;

/** Whether the token may be part of a name: it begins with a capital, or with a small article and one behind it. */
export function beginsName(tokens: Tokens, index: number): boolean {
  if (!beginsLower(tokens, index)) return beginsUpper(tokens, index);
  const start = tokens.start[index] ?? 0;
  const isHyphened =
    tokens.text.charCodeAt(start + 2) === HYPHEN || tokens.text.charCodeAt(start + LONGEST_ARTICLE - 1) === HYPHEN;
  return isHyphened && WITH_ARTICLE.test(tokens.raw(index));
}

/** Whether a full stop belongs to the word it stands behind, as far as that word tells: "U.S.", "J.". */
export function isStopOfInitials(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isStopOfAbbreviation(reading, at)) return true;
  return isMark(reading, at, '.') && tokens.end[at - 1] === tokens.start[at] && tokens.lower(at - 1).length === 1;
}

/** The token as written, without a possessive ending, its apostrophes typewriter's; '' for what is no word. */
export function bare(tokens: Tokens, index: number): string {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  if (length === 0 || length > LONGEST_WORD) return '';
  const start = tokens.start[index] ?? 0;
  const hasEnding = length > 2 && endsInS(tokens.text, start + length);
  const word = tokens.text.slice(start, start + length - (hasEnding ? 2 : 0));
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** {@link bare} in lower case. */
export function bareLower(tokens: Tokens, index: number): string {
  const word = tokens.lower(index);
  return word.endsWith("'s") && word.length > 2 ? word.slice(0, -2) : word;
}

function endsInS(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2));
}

/** Whether the token is a possessive: "Baku’s", and "ministers’" with its apostrophe behind it. */
export function isPossessive(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(index);
  if (word.endsWith("'s") && word.length > 2) return true;
  return word.endsWith('s') && isLooseApostrophe(reading, index + 1) && tokens.type[index + 2] === WORD;
}

/** An apostrophe that is a token of its own behind a plural. */
export function isLooseApostrophe(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return isMark(reading, index, "'", '’') && tokens.end[index - 1] === tokens.start[index];
}

/** The singular of a noun, as far as its form tells: "officials", "ministries", "spokeswomen". */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  // Most nouns that are asked about are singular: no expression is tried for them.
  if (!noun.endsWith('s')) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is|news|series)$/.test(noun) || noun.length < 4) return noun;
  return /(?:sh|ch|x|ss)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** What a compound names: "founder" of "co-founder", "gen" of "major-gen"; a word without a hyphen itself. */
export const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** "Zbyněk" → "Zbynek". */
export function withoutAccents(word: string): string {
  return isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Words joined to a key: lower case, no accents, hyphens between: "Zbyněk Kadlec" → "zbynek-kadlec". */
export function slug(words: readonly string[]): string {
  const joined = words.join('-').toLowerCase();
  // Most names are such a key already.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(joined)) return joined;
  return withoutAccents(joined)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
