import { COMMON_VERBS } from '../language/en/function-words.ts';
import { LOOKING_ABROAD, POSTS_OF_STATES, RANK_WORDS } from '../language/en/roles.ts';
import { DETERMINER, OPENER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { beginsUpper, MARK, NUMBER } from '../text/tokens.ts';
import { bodyKind, endingKind, isBodyNoun, isPersonNoun, postOf, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { stateAt } from './states.ts';
import { bareLower, isAcronym, isLooseApostrophe, isPossessive, isStopOfInitials, singular } from './words.ts';

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
  /** The kind of a body by its name, where it owns the post: "Amnesty International’s chief executive". */
  let ofOwner: Role['within'] = null;
  for (let i = from; i < head; i++) {
    const match = beginsUpper(tokens, i) ? stateAt(reading, i) : null;
    if (match && match.to <= head && match.word !== 'sign' && match.word !== 'other') {
      country = match.code;
      i = match.to - 1;
    } else if (tokens.type[i] !== MARK) words.push(...bareLower(tokens, i).split('-'));
    if (beginsUpper(tokens, i) && isPossessive(reading, i)) ofOwner = endingKind(bareLower(tokens, i));
  }
  const noun = bareLower(tokens, head);
  const parts = noun.split('-');
  const last = parts.at(-1) ?? noun;
  const isListed = roleKind(noun) !== null || bodyKind(noun) !== null;
  if (!isListed && parts.length > 1) words.push(...parts.slice(0, -1));
  const post = isListed ? noun : last;
  const behind = bodyBehind(reading, head + 1);
  const within = behind?.kind ?? ofOwner ?? (isOfUnknownBody(reading, from, head, post, behind) ? 'unspecified' : null);
  country ??= POSTS_OF_STATES.get(post) ?? (LOOKING_ABROAD.has(post) ? null : (behind?.country ?? null));
  if (post === 'attorney' && country === 'US') return { head: 'prosecutor', words, country, within, isPerson: true };
  const before = words.at(-1) ?? '';
  if (post === 'general' && roleKind(before) !== null && before !== 'general') {
    return { head: `${before}-general`, words: words.slice(0, -1), country, within, isPerson: true };
  }
  return { head: postOf(post), words, country, within, isPerson: isPersonNoun(post) };
}

/** What stands behind a post: "president of the Farmers' Front", "chief of Kenya's military engineers". */
interface BodyBehind {
  readonly kind: Role['within'];
  readonly hasState: boolean;
  /** Whose forces or offices they are. */
  readonly country: string | null;
}

function bodyBehind(reading: Reading, at: number): BodyBehind | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(at), 'of at for with')) return null;
  let kind: Role['within'] = null;
  let country: string | null = null;
  let hasState = false;
  for (let i = at + 1; i < at + LONGEST_TITLE && tokens.paragraph[i] === tokens.paragraph[at]; i++) {
    if (isLooseApostrophe(reading, i) || isStopOfInitials(reading, i)) continue;
    const word = bareLower(tokens, i);
    if (tokens.type[i] === MARK || (isEndOfClause(word) && word !== 'and')) break;
    const match = beginsUpper(tokens, i) ? stateAt(reading, i) : null;
    if (match && isOneOf(match.word, 'name demonym')) country ??= match.code;
    const own = (beginsUpper(tokens, i) ? endingKind(word) : null) ?? bodyKind(word);
    // The author of a report is no report.
    if (own !== 'document_data' && own !== 'social_media') kind = own ?? kind;
    hasState ||= match !== null;
  }
  return { kind, hasState, country: kind !== null && isOneOf(kind, 'government military security') ? country : null };
}

/** "ARW President", "president of the local": there are presidents in bodies of every kind. */
function isOfUnknownBody(
  reading: Reading,
  from: number,
  head: number,
  post: string,
  behind: BodyBehind | null,
): boolean {
  const { tokens } = reading;
  const at = head - 1;
  if (!isOneOf(post, 'president vice-president')) return false;
  if (behind && behind.kind === null && !behind.hasState) return true;
  if (at < from || !beginsUpper(tokens, at)) return false;
  if (RANK_WORDS.has(tokens.lower(at)) || stateAt(reading, at) !== null) return false;
  // Any word may open a sentence with a capital: "Embattled President Mara Lind".
  return (
    isAcronym(tokens, at) ||
    (at > 0 && tokens.paragraph[at - 1] === tokens.paragraph[at] && tokens.type[at - 1] !== MARK)
  );
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
  // Nor "said officials Mara Lind …", nor the verb in "reports Mara Lind".
  if (word !== singular(word)) return null;
  return titleOf(reading, phraseStart(reading, head, 0), head);
}

/**
 * "the operator, Bright Lake Transporters,": a noun phrase with an article or owner in front of a comma; "Kenyan Ambassador to Uganda, Mara
 * Lind": or one that opens a sentence with a capital.
 */
export function appositionBefore(reading: Reading, name: Range): Title | null {
  const { tokens } = reading;
  const comma = name.from - 1;
  if (!isMark(reading, comma, ',')) return null;
  const isClosed = tokens.type[name.to] === MARK;
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
    const isOwnStart = isStart && !isOneOf(tokens.lower(i - 1), 'of for to');
    if (!isOwnStart && opensWithPost(reading, i, head)) return titleOf(reading, i, head);
    if (!isOwnStart) continue;
    if (head < 0 || !isClosed) return null;
    const noun = tokens.lower(head);
    if (!isPersonNoun(noun) && !isBodyNoun(noun)) return null;
    return titleOf(reading, isPossessive(reading, i) ? Math.max(0, i - 1) : i + 1, head);
  }
  return null;
}

/** Whether a sentence opens at `at` with a post in capitals: "Kenyan Ambassador", "Minister for Rain". */
function opensWithPost(reading: Reading, at: number, head: number): boolean {
  const { tokens } = reading;
  const isFirst = at === 0 || tokens.paragraph[at - 1] !== tokens.paragraph[at] || isMark(reading, at - 1, '.', '”');
  return isFirst && head >= at && beginsUpper(tokens, head) && roleKind(bareLower(tokens, head)) !== null;
}

/** Behind a name: "Mara Lind, 44, the interior minister,", "Saturnino Puma, president of the front,". */
export function appositionAfter(reading: Reading, name: Range): Title | 'aged' | null {
  const { tokens } = reading;
  const { paragraph } = tokens;
  // "Osgar Lindquist Jr., the mayor"
  let at = isMark(reading, name.to, '.') && isMark(reading, name.to + 1, ',') ? name.to + 1 : name.to;
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
    (tokens.type[to] !== MARK || isLooseApostrophe(reading, to) || isStopOfInitials(reading, to))
  ) {
    const word = tokens.lower(to);
    if (tokens.is(to, PREPOSITION) || isEndOfClause(word)) break;
    to++;
  }
  const head = to - 1;
  if (head < from) return null;
  const end = tokens.lower(to);
  // "Mara Lind, her former label and its owner" are three.
  if (end === 'and' && tokens.is(at, POSSESSIVE)) return null;
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
