import { PUT_FORWARD } from '../../language/en/deeds.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Right } from './complement.ts';
import { isPerson } from './person.ts';
import { isSomebody } from './speaker.ts';
import type { VerbGroup } from './verb-group.ts';

const BY_SOMEBODY = 'announce propose promise pledge order demand request recommend';

/**
 * "Lind bought the yard, ¦ a deal announced on Monday": a thing behind the comma, which somebody announces, and which announces nothing. A
 * participle of the writer's.
 */
export function isPutForward(reading: Reading, group: VerbGroup, subject: Range, right: Right | null): boolean {
  const { tokens } = reading;
  const { entry, hasAuxiliary, voice, head } = group;
  if (hasAuxiliary || voice !== 'finite' || !tokens.lower(head).endsWith('ed') || !isOneOf(entry.lemma, BY_SOMEBODY))
    return false;
  const isSetOff = isMark(reading, subject.from - 1, ',') || isDash(reading, subject.from - 1);
  if (!isSetOff || (right && isOneOf(right.rule, 'quotation colon'))) return false;
  const noun = tokens.lower(subject.to - 1);
  if (PUT_FORWARD.has(noun)) return true;
  const isThing = !isSomebody(reading, subject) && !isPerson(reading, subject) && !MEDIUM_NOUNS.has(noun);
  return isThing && isOneOf(tokens.lower(subject.from), 'a an');
}
