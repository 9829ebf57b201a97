import { RECORDS, STUDIES } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Range, type Reading } from '../../text/reading.ts';
import { headOf, isSomebody } from './speaker.ts';
import type { VerbGroup } from './verb-group.ts';

/** What shows by itself what it holds, besides studies, records and media. */
const SHOWING =
  'data figures statistics results tests images pictures photographs footage video documents emails papers files map maps chart graph polls';

/** Whether a subject is a paper, a study, a picture: what shows something by what it holds. */
export function holdsFindings(reading: Reading, subject: Range): boolean {
  const head = headOf(reading, subject);
  return isOneOf(head, SHOWING) || STUDIES.has(head) || RECORDS.has(head) || MEDIUM_NOUNS.has(head);
}

/** "The lake rose again, suggesting that rain had come": what the writer infers from an event. A study suggests what it has found. */
export function isInference(reading: Reading, { entry, from }: VerbGroup, source: Range): boolean {
  if (!isOneOf(entry.lemma, 'suggest show indicate signal demonstrate imply') || !isMark(reading, from - 1, ','))
    return false;
  return !isSomebody(reading, source) && !holdsFindings(reading, source);
}
