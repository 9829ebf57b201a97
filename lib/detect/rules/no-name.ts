import { POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, type Reading } from '../../text/reading.ts';
import type { VerbGroup } from './verb-group.ts';

const ASKING = 'ask request demand insist plead beg';

/** Who demands or insists that a name be kept out of something speaks of more than a talk with a paper. */
const BEGGING = 'ask request plead beg';

const NAMES = 'name names surname surnames identity identities';

/** What a paper does with the name of a source. */
const PRINTED = 'used published printed given disclosed named identified';

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

/** "that his name not be used", "that their names be withheld", and not "that her name be cleared", "be changed to Lind". */
function withholdsName({ tokens }: Reading, that: number): boolean {
  if (tokens.lower(that) !== 'that' || !tokens.is(that + 1, POSSESSIVE)) return false;
  const name = findForward(that + 2, that + LONGEST_WISH, (i) => isOneOf(tokens.lower(i), NAMES));
  if (name === that + LONGEST_WISH) return false;
  const be = findForward(name + 1, name + LONGEST_WISH, (i) => tokens.lower(i) === 'be');
  if (be === name + LONGEST_WISH) return false;
  const what = tokens.lower(be + 1);
  if (tokens.lower(be - 1) === 'not') return isOneOf(what, PRINTED);
  return isOneOf(what, 'withheld changed') && tokens.lower(be + 2) !== 'to';
}

/** "anonymity", "full anonymity for fear of reprisals", and not "anonymity for victims": a source's own. */
function isOwnAnonymity({ tokens }: Reading, from: number): boolean {
  const noun = isOneOf(tokens.lower(from), 'full complete their his her') ? from + 1 : from;
  if (tokens.lower(noun) !== 'anonymity') return false;
  return tokens.lower(noun + 1) !== 'for' || isOneOf(tokens.lower(noun + 2), 'fear security safety himself herself');
}

/** "They requested anonymity", "asked that her name not be used": how a source stays without a name is no claim. */
export function asksForNoName(reading: Reading, { entry, to: from }: VerbGroup): boolean {
  if (!isOneOf(entry.lemma, ASKING)) return false;
  if (isOwnAnonymity(reading, from) || hidesSelf(reading, from)) return true;
  return isOneOf(entry.lemma, BEGGING) && withholdsName(reading, from);
}

/** "declined to give his name", "would not disclose her full name": how somebody stays without one. `verb`: index of "give". */
export function keepsName({ tokens }: Reading, verb: number): boolean {
  if (!isOneOf(tokens.lower(verb), 'give disclose reveal share') || !tokens.is(verb + 1, POSSESSIVE)) return false;
  const before = tokens.lower(verb - 1);
  const isRefused = isOneOf(before, "to wouldn't") || (before === 'not' && tokens.lower(verb - 2) === 'would');
  const name = findForward(verb + 2, verb + LONGEST_NAME, (i) => isOneOf(tokens.lower(i), NAMES));
  return isRefused && name < verb + LONGEST_NAME;
}

/** In tokens: "give his own full name". */
const LONGEST_NAME = 5;
