import { PUT_FORWARD } from '../../language/en/deeds.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { PREPOSITION } from '../../language/en/word-classes.ts';
import { bodyKind } from '../../sources/nouns.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Right } from './complement.ts';
import { mayBeFinite, mayBeThird } from './finite.ts';
import { isPerson } from './person.ts';
import { isSomebody } from './speaker.ts';
import type { VerbGroup } from './verb-group.ts';

const BY_SOMEBODY = 'announce propose promise pledge order demand request recommend';

/** In tokens, from the comma back to a verb of the clause in front of it. */
const LONGEST_CLAUSE = 30;

/** "The port will close, ¦": a clause with its verb ends in front of the mark, and no mere setting ("On Monday, ¦"). */
function isBehindClause(reading: Reading, mark: number): boolean {
  const { tokens } = reading;
  for (let i = mark - 1; i >= 0 && i > mark - LONGEST_CLAUSE; i--) {
    if (tokens.paragraph[i] !== tokens.paragraph[mark] || isMark(reading, i, '.', '!', '?', ';')) return false;
    if (mayBeFinite(reading, i) || mayBeThird(reading, i)) return true;
  }
  return false;
}

/** "a panel proposed ¦ a ban", "a mediator promised ¦ to call": what somebody puts forward, and not "a cut promised ¦ to voters". */
function isGiven({ tokens }: Reading, subject: Range, right: Right): boolean {
  const isDeal = isOneOf(tokens.lower(subject.from), 'a an') && PUT_FORWARD.has(tokens.lower(subject.to - 1));
  if (isOneOf(right.rule, 'object weak-object infinitive') && tokens.lower(right.content.from) === 'to') return !isDeal;
  return !(isOneOf(right.rule, 'object weak-object') && tokens.is(right.content.from, PREPOSITION));
}

/**
 * "Lind bought the yard, ¦ a deal announced on Monday": a thing behind the comma, which somebody announces, and which announces nothing. A
 * participle of the writer's.
 */
export function isPutForward(reading: Reading, group: VerbGroup, subject: Range, right: Right | null): boolean {
  const { tokens } = reading;
  const { entry, hasAuxiliary, voice, head } = group;
  if (hasAuxiliary || voice !== 'finite' || !tokens.lower(head).endsWith('ed') || !isOneOf(entry.lemma, BY_SOMEBODY))
    return false;
  const mark = subject.from - 1;
  const isSetOff = isMark(reading, mark, ',') || isDash(reading, mark);
  if (!isSetOff || (right && isGiven(reading, subject, right)) || !isBehindClause(reading, mark)) return false;
  const noun = tokens.lower(subject.to - 1);
  if (PUT_FORWARD.has(noun)) return true;
  // "…, a brewery announced on Monday"
  const isSpeaker = isSomebody(reading, subject) || isPerson(reading, subject) || bodyKind(noun) !== null;
  const isThing = !isSpeaker && !MEDIUM_NOUNS.has(noun);
  return isThing && isOneOf(tokens.lower(subject.from), 'a an');
}
