import { HARMED, IN_COURT } from '../language/en/fates.ts';
import { ANYBODY, FAMILY, GENDERED } from '../language/en/roles.ts';
import { SOLE_TRADES } from '../language/en/trades.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Reading } from '../text/reading.ts';
import type { Described } from './described.ts';
import { roleKind } from './nouns.ts';
import { isOfOtherRank } from './ranks.ts';
import { isNamedPerson, type Referent } from './referent.ts';
import { isOpening } from './runs.ts';
import type { Scene } from './scene.ts';

/** The name follows within so many tokens. */
const NEXT_PARAGRAPHS = 70;
/** The lead is told in the first sentences, the headline's among them. */
const LAST_OF_LEAD = 3;
/** Parents who speak are no younger. */
const LEAST_AGE_OF_PARENTS = 18;

/**
 * "A mum-of-three has told how her roof fell in. Kelly Brand, 34, was making tea": who a private person of the lead is, by the next sentence that
 * opens with a name and an age; `null` where it is not told so.
 */
export function namedNext({ roster }: Scene, { phrase, noun, range }: Described): Referent | null {
  const [plain = ''] = noun.split('-of-');
  if (phrase.determiner !== 'indefinite' || phrase.owner !== null) return null;
  const isPrivate = ANYBODY.has(plain) || FAMILY.has(plain) || roleKind(plain) === 'witness_civilian';
  if (!isPrivate || isOneOf(plain, 'witness victim')) return null;
  const { article, runs, runOf } = roster;
  for (let at = range.to; at < range.to + NEXT_PARAGRAPHS; at = Math.max(at + 1, runs[runOf[at] ?? -1]?.to ?? 0)) {
    const parsed = roster.parsedAt(at);
    if (parsed?.is !== 'name' || !isOpening(article, at)) continue;
    const [one, other] = roster.candidates(runOf[at] ?? -1);
    if (!one || other || parsed.age === null || !isNamedPerson(one) || one.first.from < range.from) return null;
    const gender = GENDERED.get(plain) ?? null;
    const isOther = gender !== null && one.gender !== null && one.gender !== gender;
    if (isOther || (FAMILY.has(plain) && parsed.age < LEAST_AGE_OF_PARENTS)) return null;
    return one.roles.every(({ head }) => FAMILY.has(head)) && !isElse(article.reading, parsed.range.to) ? one : null;
  }
  return null;
}

/** "A coroner has ruled that …", and below "Assistant coroner Mara Lind found …": who the holder of a post is in the lead of an article that names one of them alone. */
export function namedBelow({ roster }: Scene, { phrase, wanted, sentence, range }: Described): Referent | null {
  if (phrase.determiner !== 'indefinite' || phrase.owner !== null || sentence > LAST_OF_LEAD) return null;
  // "a doctor for the club" may be one of two.
  if (phrase.complement !== null && !isOneOf(phrase.preposition, 'in at from')) return null;
  if (wanted.head === 'official' || (roleKind(wanted.head) !== 'government' && !SOLE_TRADES.has(wanted.head)))
    return null;
  const [one, other] = roster.withRole(wanted.head).filter(isNamedPerson);
  if (!one || other || one.first.from < range.from || isOfOtherRank(wanted, one)) return null;
  return wanted.country === null || one.country === wanted.country ? one : null;
}

/** Whether the verb behind a name and an age tells of somebody else in the story: who was hurt, who stands before the court. */
function isElse(reading: Reading, from: number): boolean {
  let verb = isMark(reading, from, ',') ? from + 2 : from + 3;
  if (isMark(reading, verb, ',')) verb++;
  const { tokens } = reading;
  const isPassive = isOneOf(tokens.lower(verb), 'was were is has had');
  return (
    IN_COURT.has(tokens.lower(verb)) ||
    (isPassive && (HARMED.has(tokens.lower(verb + 1)) || IN_COURT.has(tokens.lower(verb + 1))))
  );
}
