import {
  AUXILIARY,
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN_SUBJECT,
} from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK, NUMBER } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { bodyKind, isNounFor, isPersonNoun, roleKind } from './nouns.ts';
import type { Roster } from './roster.ts';
import { isOpening } from './runs.ts';
import { bareLower, isPossessive, singular } from './words.ts';

/** From the first word of a subject to its noun there are at most so many tokens. */
const LONGEST_SUBJECT = 6;
/** A name that a subject is told to be stands within so many tokens behind the verb. */
const FARTHEST_NAME = 5;
/** And the sentence begins within so many in front of it. */
const FARTHEST_START = 10;
/** What ends a subject. */
const BEHIND = AUXILIARY | CLAUSE_STARTER | COMMON_VERB | PREPOSITION | PRONOUN_SUBJECT;
/** Words that open a sentence in front of its first subject. */
const OPENERS =
  'but and yet so still now then however though although as when while after before since because once if until unless whereas later meanwhile instead';
/** Joins to somebody the body or place that they are of. */
const OF = 'of at from in for with';

/**
 * People, a body or a paper without a name of whom a sentence tells that opens at a token: "The driver | climbed out", "Researchers at the University of Rain | took
 * cores". A pronoun behind it means them rather than somebody named before. `null` for any other opening.
 */
export function subjectAt(roster: Roster, at: number): Range | null {
  const { article, runOf } = roster;
  const { tokens } = article.reading;
  if (!isOpening(article, at) || (runOf[at] ?? -1) >= 0 || isHeading(article, at)) return null;
  const head = headBehind(roster, at);
  if (head < 0 || isPossessive(article.reading, head)) return null;
  const noun = bareLower(tokens, head);
  // "Leader Lind": a bare singular is a title.
  const isPhrase = tokens.is(at, DETERMINER | POSSESSIVE) || tokens.type[at] === NUMBER;
  if (noun === singular(noun) ? !isPhrase : roleKind(noun) === null) return null;
  // "The treasurer, Mara Lind": somebody with a name.
  if ((runOf[isMark(article.reading, head + 1, ',') ? head + 2 : head + 1] ?? -1) >= 0) return null;
  if (isNamedBehind(roster, head + 1)) return null;
  return { from: at, to: endBehind(roster, head) };
}

/** Whether the sentence of a token ends without a full stop, as headings do. */
export function isHeading({ reading, sentenceOf }: Article, at: number): boolean {
  const { to = 0 } = reading.sentences[sentenceOf[at] ?? 0] ?? {};
  return !isMark(reading, to - 1, '.', '!', '?', ':', '”', '"', '’');
}

/** The last of the nouns for people that stand together within the first words from a token; -1 for none. */
function headBehind({ article, runOf }: Roster, at: number): number {
  const { reading, sentenceOf } = article;
  const { tokens } = reading;
  let head = -1;
  for (let i = at; i < at + LONGEST_SUBJECT && sentenceOf[i] === sentenceOf[at]; i++) {
    if (tokens.type[i] === MARK || (i > at && tokens.is(i, BEHIND | DETERMINER))) break;
    const isNoun = (runOf[i] ?? -1) < 0 && !isPossessive(reading, i) && isNounFor(bareLower(tokens, i));
    if (isNoun) head = i;
    else if (head >= 0) break;
  }
  return head;
}

/** "The first witness was the head of the port, | Mara Lind": whether a name stands where a sentence tells who its subject is. */
function isPredicate({ reading, sentenceOf }: Article, at: number): boolean {
  const { tokens } = reading;
  for (let verb = at - 1; verb > at - FARTHEST_NAME && sentenceOf[verb] === sentenceOf[at]; verb--) {
    if (tokens.is(verb, PREPOSITION)) return false;
    if (!isOneOf(tokens.lower(verb), 'is was')) continue;
    return sentenceOf[verb - FARTHEST_START] !== sentenceOf[at];
  }
  return false;
}

/** Whether the name or pronoun at a token is the subject of its sentence, or told to be who that is. */
export function isSubject(roster: Roster, at: number): boolean {
  const { article } = roster;
  const first = isOneOf(article.reading.tokens.lower(at - 1), 'the a an') ? at - 1 : at;
  return (
    isOpening(article, first) ||
    isBehindOpener(article, first) ||
    isTitled(article, at) ||
    isBehindSetting(roster, at, first) ||
    isPredicate(article, at) ||
    isApposed(article, at)
  );
}

/** "But | Lind knew", "As | Mr Lind left": a name right behind the word that joins its clause to another. */
function isBehindOpener(article: Article, first: number): boolean {
  const { tokens } = article.reading;
  return isOpening(article, first - 1) && isOneOf(tokens.lower(first - 1), OPENERS);
}

/** "Orvel striker | Paul Oswin saw it": a name behind the post or trade that a sentence opens with. */
function isTitled(article: Article, at: number): boolean {
  const { tokens } = article.reading;
  if (!isPersonNoun(bareLower(tokens, at - 1))) return false;
  for (let i = at - 1; i > at - FARTHEST_START; i--) {
    if (tokens.type[i] === MARK || tokens.is(i, AUXILIARY | CLAUSE_STARTER | COMMON_VERB | PREPOSITION)) return false;
    if (isOpening(article, i)) return true;
  }
  return false;
}

/** "When I ask, | Crane goes": a name with its verb behind a clause or a setting. `first`: the article in front of it, or itself. */
function isBehindSetting(roster: Roster, at: number, first: number): boolean {
  const { reading } = roster.article;
  const next = roster.runAt(at)?.to ?? at + 1;
  return isMark(reading, first - 1, ',') && reading.tokens.is(next, AUXILIARY | COMMON_VERB | ED_FORM);
}

/** "The club’s treasurer, | Mara Lind": whether a name stands behind the words for a post that a sentence opens with. */
function isApposed({ reading, sentenceOf }: Article, at: number): boolean {
  const { tokens } = reading;
  const comma = at - 1;
  if (!isMark(reading, comma, ',') || roleKind(bareLower(tokens, comma - 1)) === null) return false;
  for (let i = comma - 1; i > comma - FARTHEST_START; i--) {
    if (sentenceOf[i] !== sentenceOf[at]) return true;
    if (tokens.type[i] === MARK || tokens.is(i, AUXILIARY | COMMON_VERB | CLAUSE_STARTER)) return false;
  }
  return false;
}

/** "The first witness | was Mara Lind": whether the name of a subject follows behind it. */
function isNamedBehind({ article, runOf }: Roster, at: number): boolean {
  for (let i = at; i < at + FARTHEST_START; i++) if ((runOf[i] ?? -1) >= 0 && isPredicate(article, i)) return true;
  return false;
}

/** "at the University of Rain": where a name ends that is joined to the noun, else the noun’s own end. */
function endBehind({ article, runs, runOf }: Roster, head: number): number {
  const { tokens } = article.reading;
  if (!isOneOf(tokens.lower(head + 1), OF)) return head + 1;
  const name = tokens.is(head + 2, DETERMINER) ? head + 3 : head + 2;
  let end = runs[runOf[name] ?? -1]?.to ?? head + 1;
  // "Doctors at the Lorvo hospital"
  while (end > name && bodyKind(tokens.lower(end)) !== null) end++;
  return end;
}
