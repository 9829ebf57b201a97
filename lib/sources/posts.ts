import {
  AMERICAN_POSTS,
  LOOKING_ABROAD,
  OUTSIDERS,
  POSTS_OF_STATES,
  RANK_WORDS,
  VOICES_OF_PEOPLE,
  WITH_SECRETARIES,
} from '../language/en/roles.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { beginsUpper, MARK, WORD } from '../text/tokens.ts';
import { type BodyBehind, bodyBehind } from './beside-body.ts';
import { knownBodyAt } from './institutions.ts';
import { bodyKind, endingKind, isPersonNoun, postOf, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { isBareName, type StateContext, type StateMatch, stateAt } from './states.ts';
import { bareLower, isAcronym, isPossessive } from './words.ts';

/** A post or class stands at most so many tokens from its name. */
export const LONGEST_TITLE = 8;
/** Of whose a post is, so many tokens behind its preposition are looked at. */
const LONGEST_OWNER = 6;

/** What the text says beside a name about whose it is. */
export interface Title extends Role {
  readonly isPerson: boolean;
  /** A second post told in the same breath: "founder and chief executive". */
  readonly second?: Title | null;
}

/** What stands in front of a post. */
interface WordsBefore {
  /** In lower case, without the names of states. */
  readonly words: string[];
  readonly country: string | null;
  /** The kind of a body that owns the post, by its name: "Amnesty International’s chief executive". */
  readonly ofOwner: Role['within'];
  readonly known: Role['within'];
}

function wordsBefore(reading: Reading, from: number, head: number): WordsBefore {
  const { tokens } = reading;
  const looksAbroad = LOOKING_ABROAD.has(bareLower(tokens, head));
  // "the Ukraine envoy", but "the US envoy": letters have no adjective.
  const isWhereTo = (at: number, match: StateMatch) =>
    looksAbroad && isBareName(reading, match) && !isAcronym(tokens, at);
  const words: string[] = [];
  let country: string | null = null;
  let ofOwner: Role['within'] = null;
  let known: Role['within'] = null;
  for (let i = from; i < head; i++) {
    const isName = beginsUpper(tokens, i);
    const body = isName ? knownBodyAt(reading, i) : null;
    // "Apple Daily" is not Apple, and the "Africa CDC" no state's.
    const goesOn =
      body !== null &&
      body.to < head &&
      beginsUpper(tokens, body.to) &&
      !isPossessive(reading, body.to - 1) &&
      !opensTitle(tokens.lower(body.to));
    if (body && body.to <= head && !goesOn) {
      known = body.kind;
      if (i === from || !beginsUpper(tokens, i - 1) || country !== null) country ??= body.country;
      for (; i < body.to; i++) if (tokens.type[i] !== MARK) words.push(bareLower(tokens, i));
      i--;
      continue;
    }
    const match = isName ? stateAt(reading, i) : null;
    if (match && match.to <= head && match.word !== 'sign' && match.word !== 'other') {
      // "a White House Ukraine expert", "Amnesty's Ukraine director" are not Ukraine's.
      if (known === null && !isWhereTo(i, match)) country ??= match.code;
      i = match.to - 1;
    } else if (tokens.type[i] !== MARK) words.push(...bareLower(tokens, i).split('-'));
    if (beginsUpper(tokens, i) && isPossessive(reading, i)) ofOwner = endingKind(bareLower(tokens, i));
  }
  return { words, country, ofOwner, known };
}

/** Whether a word can begin a title, behind the body's name. */
const opensTitle = (word: string): boolean =>
  roleKind(word) !== null || RANK_WORDS.has(word) || bodyKind(word) !== null;

/** The title whose head is the token `head` and whose words begin at `from`. */
export function titleOf(reading: Reading, from: number, head: number): Title {
  const { tokens } = reading;
  const { words, ofOwner, ...before } = wordsBefore(reading, from, head);
  const noun = bareLower(tokens, head);
  const parts = noun.split('-');
  const last = parts.at(-1) ?? noun;
  const isListed = roleKind(noun) !== null || bodyKind(noun) !== null;
  if (!isListed && parts.length > 1) words.push(...parts.slice(0, -1));
  const post = isListed ? noun : last;
  // "the US representative to the UN" is the state's.
  const isVoice = VOICES_OF_PEOPLE.has(postOf(post)) && !(post === 'representative' && before.country !== null);
  const behind = OUTSIDERS.has(post) ? null : bodyBehind(reading, head + 1, isVoice);
  const known = before.known ?? behind?.known ?? null;
  const isOfStaff = post === 'chief' && tokens.lower(head + 1) === 'of' && tokens.lower(head + 2) === 'staff';
  const within =
    behind?.kind ??
    ofOwner ??
    (isOfStaff ? 'government' : null) ??
    (before.country === null && known === null && isOfUnknownBody(reading, from, head, behind) ? 'unspecified' : null);
  const isAmerican = AMERICAN_POSTS.has(post) || (post === 'secretary' && tokens.lower(head + 2) === 'state');
  const country =
    (isAmerican && before.country === 'GE' ? 'US' : before.country) ??
    POSTS_OF_STATES.get(post) ??
    (LOOKING_ABROAD.has(post) ? null : (behind?.country ?? null));
  const abroad = sentTo(reading, head);
  const of = wordsBehindPost(reading, head + 1);
  if (post === 'attorney' && country === 'US')
    return { head: 'prosecutor', words, country, within, known, isPerson: true };
  const rank = words.at(-1) ?? '';
  if (post === 'general' && roleKind(rank) !== null && rank !== 'general') {
    return { head: `${rank}-general`, words: words.slice(0, -1), country, within, known, isPerson: true };
  }
  return { head: postOf(post), words, country, within, known, of, abroad, isPerson: isPersonNoun(post) };
}

/** Whose a post is by the words behind it: "spokesman | for the organisers". */
function wordsBehindPost({ tokens }: Reading, at: number): string[] {
  const words: string[] = [];
  if (!isOneOf(tokens.lower(at), 'of for at with')) return words;
  for (let i = at + 1; i < at + LONGEST_OWNER && tokens.type[i] === WORD && !tokens.is(i, PREPOSITION); i++) {
    if (!tokens.is(i, DETERMINER | POSSESSIVE)) words.push(bareLower(tokens, i));
  }
  return words;
}

/** Where the holder of a post, the token `head`, is sent to: "envoy to Kenya", "ambassador in Nairobi". An ISO code, or `null`. */
export function sentTo(reading: Reading, head: number): string | null {
  const { tokens } = reading;
  if (!LOOKING_ABROAD.has(bareLower(tokens, head)) || !isOneOf(tokens.lower(head + 1), 'to for in')) return null;
  return stateAt(reading, tokens.lower(head + 2) === 'the' ? head + 3 : head + 2)?.code ?? null;
}

/** The state that an article is at home in, for whom the holder of a post speaks unless another is named; not where an envoy is sent to. */
export function homeOfPosts(
  states: StateContext,
  posts: readonly Pick<Role, 'head' | 'words' | 'abroad'>[],
): string | null {
  const home = states.homeFor(posts.map(({ head }) => head));
  const isSecretary = posts.some(
    ({ head, words }) => head === 'secretary' && isOneOf(words.at(-1) ?? '', 'foreign home'),
  );
  if (isSecretary && !WITH_SECRETARIES.has(home ?? '')) return null;
  return posts.some(({ abroad }) => abroad === home) ? null : home;
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
