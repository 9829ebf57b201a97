import { POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, type Reading } from '../../text/reading.ts';
import type { VerbGroup } from './verb-group.ts';

const ASKING = 'ask request demand insist plead beg';

const NAMES = 'name names surname surnames identity identities';

/** In tokens, from "that" to a name, and from there to what shall become of it: "that their full names not be used". */
const LONGEST_WISH = 5;

/** "to remain anonymous", "not to be named", "to be identified only by his age", and not "to be named captain". */
function hidesSelf({ tokens }: Reading, from: number): boolean {
  const isNot = tokens.lower(from) === 'not';
  const to = isNot ? from + 1 : from;
  if (tokens.lower(to) !== 'to') return false;
  const how = tokens.lower(to + 2);
  if (isOneOf(how, 'anonymous anonymously')) return true;
  const isNaming = tokens.lower(to + 1) === 'be' && isOneOf(how, 'named identified');
  return isNaming && (isNot || isOneOf(tokens.lower(to + 3), 'only by'));
}

/** "that his name not be used", "that their names be withheld". */
function withholdsName({ tokens }: Reading, that: number): boolean {
  if (tokens.lower(that) !== 'that' || !tokens.is(that + 1, POSSESSIVE)) return false;
  const name = findForward(that + 2, that + LONGEST_WISH, (i) => isOneOf(tokens.lower(i), NAMES));
  const end = name + LONGEST_WISH;
  if (name === that + LONGEST_WISH) return false;
  return findForward(name + 1, end, (i) => isOneOf(tokens.lower(i), 'not withheld changed omitted concealed')) < end;
}

/** "They requested anonymity", "asked that her name not be used": how a source stays without a name is no claim. */
export function asksForNoName(reading: Reading, { entry, to: from }: VerbGroup): boolean {
  if (!isOneOf(entry.lemma, ASKING)) return false;
  const noun = isOneOf(reading.tokens.lower(from), 'full complete their his her') ? from + 1 : from;
  return reading.tokens.lower(noun) === 'anonymity' || hidesSelf(reading, from) || withholdsName(reading, from);
}
