import { PREPOSITIONS } from '../language/en/function-words.ts';
import { ADVERB, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { MARK, NUMBER, WORD } from '../text/tokens.ts';
import { bodyKind, roleKind } from './nouns.ts';
import { bareLower, isLooseApostrophe, isPossessive } from './words.ts';

/** How a noun phrase begins: it decides whether it can be somebody the text has named before. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'bare';

/** A common noun with what stands before and behind it. */
export interface NounPhrase {
  readonly determiner: Determiner;
  /** The token of the head noun. */
  readonly head: number;
  /** First token behind determiner and possessor. */
  readonly from: number;
  /** Whose it is: a possessive pronoun, or the tokens in front of "’s". */
  readonly owner: Range | null;
  /** What stands behind a preposition: "of the dam" without "of". */
  readonly complement: Range | null;
  readonly preposition: string;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'either', 'neither']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any', 'every', 'each', 'no', 'certain']);
const QUANTITY = new Set(
  'two three four five six seven eight nine ten several many most few dozens hundreds thousands half all other more various numerous'.split(
    ' ',
  ),
);
/** Participles that go with the noun before them: "notes taken by one delegation". */
const PARTICIPLE =
  /(?:ed|ing)$|^(?:taken|seen|kept|sent|written|known|held|drawn|given|led|built|made|found|put|read|sat|left|hired)$/;

const BEHIND_HEAD = new Set(
  'who whom whose which that involved familiar close briefed led based speaking named called here there working present whose'.split(
    ' ',
  ),
);

function determinerAt(reading: Reading, at: number): Determiner {
  const word = reading.tokens.lower(at);
  if (DEFINITE.has(word)) return 'definite';
  if (INDEFINITE.has(word)) return 'indefinite';
  if (QUANTITY.has(word) || (reading.tokens.type[at] === NUMBER && !word.includes('-'))) return 'quantity';
  return reading.tokens.is(at, POSSESSIVE) ? 'possessive' : 'bare';
}

/** Where the part in front of a preposition, a comma or a relative clause ends; names in the way are stepped over. */
export function coreEnd(reading: Reading, range: Range, skip: (at: number) => number): number {
  const { tokens } = reading;
  for (let i = range.from; i < range.to; ) {
    const behind = skip(i);
    if (behind > i) {
      i = behind;
      continue;
    }
    // "the Ministry of Rain (MoR) director, Mara Lind"
    if (isMark(reading, i, '(') && isMark(reading, i + 2, ')') && i + 3 < range.to && tokens.type[i + 3] === WORD) {
      i += 3;
      continue;
    }
    const word = tokens.lower(i);
    if (i > range.from && (tokens.is(i, PREPOSITION) || BEHIND_HEAD.has(word) || isBehindNoun(reading, i, range)))
      return i;
    if (
      tokens.type[i] === MARK &&
      !isLooseApostrophe(reading, i) &&
      !isMark(reading, i, '.', '-', '/', '“', '”', '"', '‘', '’')
    )
      return i;
    i++;
  }
  return range.to;
}

function isBehindNoun({ tokens }: Reading, at: number, { from, to }: Range): boolean {
  if (at + 1 >= to || !PARTICIPLE.test(tokens.lower(at))) return false;
  const next = tokens.lower(at + 1);
  // "chief operating officer"
  if (roleKind(next) !== null || bodyKind(next) !== null) return false;
  const noun = bareLower(tokens, at - 1);
  return (
    at - 1 >= from && (roleKind(noun) !== null || bodyKind(noun) !== null || (noun.length > 4 && noun.endsWith('s')))
  );
}

/** The last possessive in [from, to): what stands before it owns what stands behind. */
function ownerEnd(reading: Reading, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (isPossessive(reading, i)) return i + 1;
  return -1;
}

/** Reads a noun phrase. `skip` steps over names, which are no part of its own words. */
export function readNounPhrase(reading: Reading, range: Range, skip: (at: number) => number): NounPhrase {
  const end = coreEnd(reading, range, skip);
  const { tokens } = reading;
  let determiner = determinerAt(reading, range.from);
  // "one of them", "both": the determiner is all there is.
  const isAlone = end === range.from + 1;
  let from = determiner === 'bare' || isAlone ? range.from : range.from + 1;
  if (determiner === 'definite' && from < end - 1 && determinerAt(reading, from) === 'quantity') from++;
  let owner: Range | null = determiner === 'possessive' && !isAlone ? { from: range.from, to: from } : null;
  const owned = ownerEnd(reading, range.from, end);
  if (owned > 0) {
    owner = { from: range.from, to: owned };
    determiner = 'possessive';
    from = isLooseApostrophe(reading, owned) ? owned + 1 : owned;
  }
  if (owner && tokens.lower(from) === 'own' && from < end - 1) from++;
  let head = Math.max(Math.min(from, range.to - 1), end - 1);
  while (head > from && (tokens.type[head] === MARK || tokens.is(head, ADVERB))) head--;
  const preposition = end < range.to ? tokens.lower(end) : '';
  const isComplement = PREPOSITIONS.has(preposition) && end + 1 < range.to;
  const complement = isComplement ? { from: end + 1, to: range.to } : null;
  return {
    determiner,
    head,
    from: Math.min(from, head),
    owner,
    complement,
    preposition: isComplement ? preposition : '',
  };
}

/** The words between determiner and head in lower case, but for names, which `skip` steps over. */
export function modifiersOf(
  { tokens }: Reading,
  phrase: Pick<NounPhrase, 'from' | 'head'>,
  skip: (at: number) => number,
): string[] {
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.head; i++) {
    const behind = skip(i);
    if (behind > i) i = behind - 1;
    else if (tokens.type[i] !== MARK) words.push(...bareLower(tokens, i).split('-'));
  }
  return words;
}
