import { ANAPHORIC_NOUNS } from '../../language/en/nouns.ts';
import { DETERMINER, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isDash, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimRange } from './content.ts';
import { hasVerb } from './finite.ts';
import type { Base } from './joint.ts';
import { objectEnd } from './object-end.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether a subject begins here: a determiner, pronoun or name, with no verb in it. */
function isCaughtUp(reading: Reading, source: Range): boolean {
  if (
    !reading.tokens.is(source.from, DETERMINER | PERSONAL_PRONOUN | POSSESSIVE) &&
    !isCapitalised(reading, source.from) &&
    !reading.tokens.lower(source.to - 1).endsWith('s')
  )
    return false;
  return !hasVerb(reading, source);
}

/** "described as late", "called “a joke”": the verb has its name but no object. */
function isNaming(reading: Reading, { entry, to }: VerbGroup): boolean {
  if (isOneOf(entry.lemma, 'describe characterise characterize')) return reading.tokens.lower(to) === 'as';
  return isOneOf(entry.lemma, 'call dub brand label') && quotationAt(reading, to) >= 0;
}

/** "…, a charge Orvel denies", "something the company rejects as false": the noun in front of the clause is the content. */
export function anaphor(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (!/[nNdc]/.test(group.entry.frames) || !isOneOf(group.voice, 'finite base')) return null;
  for (let i = group.from - 2; i > sentence.from && i > group.from - 14; i--) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ';', ':')) return null;
    // "…, a prospect the mayor denied": to be denied a thing must be claimed, whatever it is called.
    // So must it where it is only given a name: "…, a step the union described as “a slap”".
    const isDenied =
      (group.entry.verbClass === 'deny' || isNaming(reading, group)) && isOneOf(tokens.lower(i - 1), 'a an');
    const isNoun =
      (isDenied && isMark(reading, i - 2, ',')) ||
      (ANAPHORIC_NOUNS.has(tokens.lower(i)) && isOneOf(tokens.lower(i - 1), 'a an the that any'));
    if (!isNoun && tokens.lower(i) !== 'something') continue;
    const from = isNoun ? i - 1 : i;
    if (!isMark(reading, from - 1, ',', '(') && !isDash(reading, from - 1)) return null;
    const relative = isOneOf(tokens.lower(i + 1), 'that which') ? i + 2 : i + 1;
    const source = trimRange(reading, relative, group.from);
    if (!source || !isCaughtUp(reading, source)) {
      if (isDenied) continue;
      return null;
    }
    const rest = trimRange(reading, group.to, objectEnd(reading, group.to, sentence.to));
    const isAs = rest && (tokens.lower(rest.from) === 'as' || quotationAt(reading, rest.from) >= 0);
    const content = isAs ? [{ from, to: i + 1 }, rest] : [{ from, to: i + 1 }];
    return { ...base, rule: 'anaphor', source, content, start: from, joint: 'clause' };
  }
  return null;
}
