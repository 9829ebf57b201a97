import { EXHIBITS, INNER_LIFE, SHOWPIECES, TALES } from '../../language/en/deeds.ts';
import { CLAUSE_STARTER, DETERMINER, ED_FORM, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Right } from './complement.ts';
import { headOf } from './speaker.ts';
import type { VerbGroup } from './verb-group.ts';

/** In tokens: "his own innermost thoughts", "a small new electric ferry". */
const LONGEST_THING = 6;

/** Index of the last noun of the phrase at `from`, up to its first preposition, mark or clause. */
function lastNoun(reading: Reading, { from, to }: Range): number {
  const isEnd = (i: number) =>
    reading.tokens.is(i, PREPOSITION | CLAUSE_STARTER) || isPunctuation(reading, i) || quotationAt(reading, i) >= 0;
  return findForward(from + 1, Math.min(to, from + LONGEST_THING), isEnd) - 1;
}

/** "disclosed her worries to a priest", "described his feelings": that there are some. "described her feelings as “a storm”" tells them. */
function isInnerLife(reading: Reading, { entry }: VerbGroup, content: Range): boolean {
  const { tokens } = reading;
  if (!isOneOf(entry.lemma, 'reveal disclose divulge describe recount recall outline detail relate relay convey'))
    return false;
  if (!tokens.is(content.from, POSSESSIVE)) return false;
  const noun = findForward(content.from + 1, Math.min(content.to, content.from + LONGEST_THING), (i) =>
    INNER_LIFE.has(tokens.lower(i)),
  );
  if (noun >= content.to || !INNER_LIFE.has(tokens.lower(noun))) return false;
  // "her fears for her children", but "her ordeal in court for the first time"
  if (noun + 1 < content.to && isOneOf(tokens.lower(noun + 1), 'for about')) return false;
  const tells = (i: number) => quotationAt(reading, i) >= 0 || isOneOf(tokens.lower(i), 'as of that how');
  return findForward(noun + 1, content.to, tells) === content.to;
}

/** What may follow the noun for a thing: "a dress made of nets", and not "the car firm’s plan". */
function isWhole(reading: Reading, next: number): boolean {
  const { tokens } = reading;
  if (tokens.is(next, PREPOSITION | CLAUSE_STARTER | ED_FORM) || isPunctuation(reading, next)) return true;
  return isOneOf(tokens.lower(next), 'made built able capable yet');
}

/** "revealed a robot", "unveiled a statue": a thing is shown. */
function isShowpiece(reading: Reading, { entry }: VerbGroup, { rule, content: { from, to } }: Right): boolean {
  const { tokens } = reading;
  if (!isOneOf(entry.lemma, 'reveal unveil') || !isOneOf(rule, 'object weak-object')) return false;
  const isBorder = (i: number) => tokens.is(i, PREPOSITION | CLAUSE_STARTER) || isPunctuation(reading, i);
  const limit = Math.min(to, from + LONGEST_THING);
  const noun = findForward(from + 1, limit, (i) => SHOWPIECES.has(tokens.lower(i)) || isBorder(i));
  const isLast = noun + 1 >= to || isWhole(reading, noun + 1);
  return tokens.is(from, DETERMINER) && noun < limit && SHOWPIECES.has(tokens.lower(noun)) && isLast;
}

/** "The hall shows the tools of the miners": what can be seen there. */
const isExhibit = (reading: Reading, { entry }: VerbGroup, subject: Range, { rule }: Right): boolean =>
  entry.lemma === 'show' && rule === 'weak-object' && EXHIBITS.has(headOf(reading, subject));

/** "the story ¦ of how she fled", "a tale ¦ about why it sank": what is told. */
function tellsHow({ tokens }: Reading, next: number): boolean {
  const at = isOneOf(tokens.lower(next), 'of about') ? next + 1 : next;
  return isOneOf(tokens.lower(at), at > next ? 'how why what' : 'how');
}

/** "tells a tale that no book has", "told a joke": by its kind. What is told takes no "that", for it is no hearer. */
export function isTale(reading: Reading, { entry, to }: VerbGroup, right: Right | null): boolean {
  const { tokens } = reading;
  if (entry.lemma !== 'tell' || !tokens.is(to, DETERMINER) || (right && isOneOf(right.rule, 'colon quotation')))
    return false;
  const noun = lastNoun(reading, { from: to, to: to + LONGEST_THING });
  const isStory = isOneOf(tokens.lower(noun), 'story stories tale tales');
  return TALES.has(tokens.lower(noun)) && !(isStory && tellsHow(reading, noun + 1));
}

/** Whether a verb names what is told, or shows a thing, and tells nothing of it. */
export const tellsNothing = (reading: Reading, group: VerbGroup, subject: Range | null, right: Right): boolean =>
  isInnerLife(reading, group, right.content) ||
  isShowpiece(reading, group, right) ||
  (subject !== null && isExhibit(reading, group, subject, right));
