import { COMMON_VERBS } from '../language/en/function-words.ts';
import { DETERMINER, OPENER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { beginsUpper, MARK, NUMBER } from '../text/tokens.ts';
import { bodyKind, endingKind, isBodyNoun, isPersonNoun, postOf, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { stateAt } from './states.ts';
import { bareLower, isLooseApostrophe, isPossessive } from './words.ts';

/** A post or class stands at most so many tokens from its name. */
const LONGEST_TITLE = 8;
const LONGEST_APPOSITION = 14;

/** What the text says beside a name about whose it is. */
export interface Title extends Role {
  readonly isPerson: boolean;
}

/** The title whose head is the token `head` and whose words begin at `from`. */
export function titleOf(reading: Reading, from: number, head: number): Title {
  const { tokens } = reading;
  const words: string[] = [];
  let country: string | null = null;
  for (let i = from; i < head; i++) {
    const match = beginsUpper(tokens, i) ? stateAt(reading, i) : null;
    if (match && match.to <= head && match.word !== 'sign' && match.word !== 'other') {
      country = match.code;
      i = match.to - 1;
    } else if (tokens.type[i] !== MARK) words.push(...bareLower(tokens, i).split('-'));
  }
  const noun = bareLower(tokens, head);
  const parts = noun.split('-');
  const last = parts.at(-1) ?? noun;
  const within = bodyBehind(reading, head + 1);
  const isListed = roleKind(noun) !== null || bodyKind(noun) !== null;
  if (!isListed && parts.length > 1) words.push(...parts.slice(0, -1));
  const post = isListed ? noun : last;
  const before = words.at(-1) ?? '';
  if (post === 'general' && roleKind(before) !== null && before !== 'general') {
    return { head: `${before}-general`, words: words.slice(0, -1), country, within, isPerson: true };
  }
  return { head: postOf(post), words, country, within, isPerson: isPersonNoun(post) };
}

/** The kind of the body that a post belongs to: "president of the Farmers' Front". */
function bodyBehind(reading: Reading, at: number): Role['within'] {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(at), 'of at for with')) return null;
  let kind: Role['within'] = null;
  for (
    let i = at + 1;
    i < at + LONGEST_TITLE && tokens.paragraph[i] === tokens.paragraph[at] && tokens.type[i] !== MARK;
    i++
  ) {
    const word = bareLower(tokens, i);
    if (isEndOfClause(word) && word !== 'and') break;
    kind = (beginsUpper(tokens, i) ? endingKind(word) : null) ?? bodyKind(word) ?? kind;
  }
  return kind;
}

function startsPhrase(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(at);
  return (
    tokens.type[at] === MARK || tokens.is(at, DETERMINER | POSSESSIVE | PREPOSITION | OPENER) || isEndOfClause(word)
  );
}

const isEndOfClause = (word: string): boolean =>
  COMMON_VERBS.has(word) || isOneOf(word, 'and or but that when as because told asked who which said');

/** First token of the words that go with the noun at `head`, looking back; a possessive or demonym before it belongs to it. */
function phraseStart(reading: Reading, head: number, least: number): number {
  const { tokens } = reading;
  let from = head;
  while (from > least && from > head - LONGEST_TITLE && tokens.paragraph[from - 1] === tokens.paragraph[head]) {
    if (startsPhrase(reading, from - 1)) break;
    from--;
  }
  return from;
}

/** "spokeswoman Carys Delacroix", "holiday firm Staylark": a noun directly before a name. */
export function titleBefore(reading: Reading, name: Range): Title | null {
  const { tokens } = reading;
  const head = name.from - 1;
  if (head < 0 || tokens.paragraph[head] !== tokens.paragraph[name.from] || tokens.type[head] === MARK) return null;
  if (isPossessive(reading, head)) return null;
  const word = tokens.lower(head);
  if (!isPersonNoun(word) && !isBodyNoun(word)) return null;
  if (word.endsWith('s') && isPersonNoun(word)) return null;
  return titleOf(reading, phraseStart(reading, head, 0), head);
}

/** "the operator, Bright Lake Transporters,": a noun phrase with an article or owner in front of a comma. */
export function appositionBefore(reading: Reading, name: Range): Title | null {
  const { tokens } = reading;
  const comma = name.from - 1;
  if (!isMark(reading, comma, ',') || tokens.type[name.to] !== MARK) return null;
  const least = Math.max(0, comma - LONGEST_APPOSITION);
  let head = -1;
  for (
    let i = comma - 1;
    i >= least && tokens.paragraph[i] === tokens.paragraph[comma] && tokens.type[i] !== MARK;
    i--
  ) {
    if (tokens.is(i, PREPOSITION)) head = -1;
    else if (head < 0 && !tokens.is(i, DETERMINER | POSSESSIVE)) head = i;
    const isStart = tokens.is(i, DETERMINER | POSSESSIVE) || isPossessive(reading, i);
    // "the head of the mission": the article that opens the phrase is the one with no preposition before it.
    if (!isStart || isOneOf(tokens.lower(i - 1), 'of for to')) continue;
    if (head < 0) return null;
    const noun = tokens.lower(head);
    if (!isPersonNoun(noun) && !isBodyNoun(noun)) return null;
    return titleOf(reading, isPossessive(reading, i) ? Math.max(0, i - 1) : i + 1, head);
  }
  return null;
}

/** Behind a name: "Mara Lind, 44, the interior minister,", "Saturnino Puma, president of the front,". */
export function appositionAfter(reading: Reading, name: Range): Title | 'aged' | null {
  const { tokens } = reading;
  const { paragraph } = tokens;
  let at = name.to;
  const bracket = isMark(reading, at, '(');
  if ((!isMark(reading, at, ',') && !bracket) || paragraph[at] !== paragraph[name.from]) return null;
  at++;
  const isAged = tokens.type[at] === NUMBER && tokens.type[at + 1] === MARK && /^\d{1,2}$/.test(tokens.raw(at));
  if (isAged) at += 2;
  if (bracket && isAged && isMark(reading, at, ',')) at++;
  const title = describedAt(reading, at, name.to + LONGEST_APPOSITION);
  return title ?? (isAged ? 'aged' : null);
}

function describedAt(reading: Reading, at: number, most: number): Title | null {
  const { tokens } = reading;
  if (tokens.lower(at) === 'whose') return null;
  const opens = tokens.is(at, DETERMINER | POSSESSIVE);
  const from = opens ? at + 1 : at;
  let to = from;
  while (
    to < most &&
    to < tokens.count &&
    tokens.paragraph[to] === tokens.paragraph[at] &&
    (tokens.type[to] !== MARK || isLooseApostrophe(reading, to))
  ) {
    const word = tokens.lower(to);
    if (tokens.is(to, PREPOSITION) || isEndOfClause(word)) break;
    to++;
  }
  const head = to - 1;
  if (head < from) return null;
  const end = tokens.lower(to);
  const isClosed =
    tokens.type[to] === MARK ||
    tokens.is(to, PREPOSITION) ||
    isOneOf(end, 'who and which that') ||
    tokens.paragraph[to] !== tokens.paragraph[at];
  const noun = bareLower(tokens, head);
  if (!isClosed || (!isPersonNoun(noun) && !isBodyNoun(noun))) return null;
  // Without an article only a post describes: "Mara Lind, president of the front", not "Orvel, farmers said".
  if (!opens && (noun.endsWith('s') || roleKind(noun) === null || beginsUpper(tokens, from)))
    return isAppositionOfPost(reading, from, head);
  return titleOf(reading, from, head);
}

function isAppositionOfPost(reading: Reading, from: number, head: number): Title | null {
  const noun = bareLower(reading.tokens, head);
  return beginsUpper(reading.tokens, from) && roleKind(noun) !== null && !noun.endsWith('s')
    ? titleOf(reading, from, head)
    : null;
}
