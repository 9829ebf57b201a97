import { COMMON_VERBS } from '../language/en/function-words.ts';
import { LOOKING_ABROAD, OUTSIDERS, POSTS_OF_STATES, TOPICS } from '../language/en/roles.ts';
import { PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { beginsUpper, MARK } from '../text/tokens.ts';
import { isPublic } from './kinds.ts';
import { bodyKind, endingKind, isPersonNoun, postOf, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { stateAt } from './states.ts';
import { bareLower, isAcronym, isLooseApostrophe, isPossessive, isStopOfInitials } from './words.ts';

/** A post or class stands at most so many tokens from its name. */
export const LONGEST_TITLE = 8;

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
  const behind = OUTSIDERS.has(post) ? null : bodyBehind(reading, head + 1);
  const within =
    behind?.kind ??
    ofOwner ??
    (country === null && isOfUnknownBody(reading, from, head, behind) ? 'unspecified' : null);
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
  /** Whose forces or offices they are. */
  readonly country: string | null;
  /** A state, a name that may be one, or "the republic". */
  readonly mayBeState: boolean;
}

/** Nouns for what a president may be of without a body. */
const LANDS = 'republic country nation state kingdom federation island islands territory';

function bodyBehind(reading: Reading, at: number): BodyBehind | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(at), 'of at for with')) return null;
  let kind: Role['within'] = null;
  let country: string | null = null;
  let mayBeState = false;
  for (let i = at + 1; i < at + LONGEST_TITLE && tokens.paragraph[i] === tokens.paragraph[at]; i++) {
    if (isLooseApostrophe(reading, i) || isStopOfInitials(reading, i)) continue;
    const word = bareLower(tokens, i);
    if (tokens.type[i] === MARK || (isEndOfClause(word) && word !== 'and')) break;
    // "of a protest against the army", "of the union of prison officers", "for victims of the army"
    const isFarther = tokens.is(i, PREPOSITION) && (word !== 'of' || kind !== null);
    if (isFarther || (kind === null && roleKind(word) !== null && bodyKind(word) === null && !beginsUpper(tokens, i)))
      break;
    const isName = beginsUpper(tokens, i);
    const match = isName ? stateAt(reading, i) : null;
    if (match && isOneOf(match.word, 'name demonym')) country ??= match.code;
    mayBeState ||= isName || isOneOf(word, LANDS);
    // A minister of energy is in no firm, and the author of a report in no report.
    const own = TOPICS.has(word) ? bodyKind(word) : ((isName ? endingKind(word) : null) ?? bodyKind(word));
    if (own !== 'document_data' && own !== 'social_media') kind = own ?? kind;
  }
  return { kind, country: kind !== null && isPublic(kind) ? country : null, mayBeState };
}

/** "ARW President", "president of the local", "vice president of Orvel": there are presidents in bodies of every kind. */
function isOfUnknownBody(reading: Reading, from: number, head: number, behind: BodyBehind | null): boolean {
  const { tokens } = reading;
  if (postOf(bareLower(tokens, head)) !== 'president' || behind?.kind) return false;
  const at = head - 1;
  if (at < from) return behind !== null && !behind.mayBeState;
  if (tokens.lower(at) === 'vice') return behind !== null;
  return (behind !== null && !behind.mayBeState) || (isAcronym(tokens, at) && stateAt(reading, at) === null);
}

/** Whether a noun phrase ends before the word. */
export const isEndOfClause = (word: string): boolean =>
  COMMON_VERBS.has(word) || isOneOf(word, 'and or but that when as because told asked who which said');
