import type { Anonymity } from '../../claim/taxonomy.ts';
import { PREPOSITIONS } from '../../language/en/function-words.ts';
import {
  FAMILIAR_PHRASE,
  INSTITUTION_HEADS,
  PERSON_ENDING,
  ROLE_HEADS,
  UNNAMED_HEADS,
} from '../../language/en/sources.ts';
import { isCapitalised, isMark, type Range, type Reading } from '../../text/reading.ts';
import { WORD } from '../../text/tokens.ts';

const PRONOUN = /^(?:he|she|it|they|who|which|his|her|its|their|we|i|him|them|that)$/;
const DETERMINER = /^(?:a|an|the|one|two|three|four|five|his|her|its|their|another|several)$/;

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|rep|gov|gen|col|capt|prof|judge|dame|president|prime)$/;

/** Last word of the head phrase: in front of the first preposition, comma or relative pronoun. */
function headEnd(reading: Reading, source: Range): number {
  for (let i = source.from + 1; i < source.to; i++) {
    const word = reading.tokens.lower(i);
    if (PREPOSITIONS.has(word) || /^(?:who|that|which|whose|familiar)$/.test(word) || isMark(reading, i, ',', '('))
      return i;
  }
  return source.to;
}

function nameLength(reading: Reading, from: number, to: number): number {
  let longest = 0;
  let run = 0;
  for (let i = from; i < to; i++) {
    const isName = reading.tokens.type[i] === WORD && /^\p{Lu}/u.test(reading.tokens.raw(i));
    run = isName ? run + 1 : isMark(reading, i, '.') ? run : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** "the minister", "the 38-year-old": a person the article has named before, as a rule. */
const DEFINITE = /^(?:the|its|his|her)$/;

/**
 * How a source is identified, from its own words and the family names of the text. `null`: as its antecedent is, which
 * the caller knows (pronouns, "the minister").
 */
function anonymityOf(reading: Reading, source: Range | null, names: ReadonlySet<string>): Anonymity | null {
  if (!source) return 'none';
  const { tokens, text } = reading;
  const first = tokens.lower(source.from);
  if (source.to - source.from === 1 && PRONOUN.test(first)) return null;
  const end = headEnd(reading, source);
  const head = tokens.lower(end - 1).replace(/'s$/, '');
  const phrase = text.slice(tokens.start[source.from] ?? 0, tokens.end[source.to - 1] ?? 0);
  if (UNNAMED_HEADS.has(head) || UNNAMED_HEADS.has(first) || FAMILIAR_PHRASE.test(phrase)) return 'unnamed';
  if (isMark(reading, end, ',') && nameLength(reading, end, source.to) >= 1 && isPersonAfter(reading, end + 1, names))
    return 'named';
  if (INSTITUTION_HEADS.has(head)) return 'institution';
  if (!isCapitalised(reading, end - 1)) return ofCommonNoun(first, head, source.to - source.from);
  if (ROLE_HEADS.has(head)) return 'role';
  return ofName(reading, source.from, end, names);
}

function ofCommonNoun(first: string, head: string, length: number): Anonymity | null {
  const isSingular = !head.endsWith('s') && !/(?:men|people|police)$/.test(head);
  if (/-year-old$/.test(head)) return null;
  if (!ROLE_HEADS.has(head) && !PERSON_ENDING.test(head)) return 'institution';
  return isSingular && DEFINITE.test(first) && length === 2 ? null : 'role';
}

function isPersonAfter(reading: Reading, at: number, names: ReadonlySet<string>): boolean {
  return (
    isCapitalised(reading, at) &&
    (isCapitalised(reading, at + 1) || names.has(reading.tokens.lower(at)) || isMark(reading, at + 1, ','))
  );
}

function ofName(reading: Reading, from: number, end: number, names: ReadonlySet<string>): Anonymity {
  const { tokens } = reading;
  const last = tokens.lower(end - 1).replace(/'s$/, '');
  const hasRole = anyRole(reading, from, end);
  if (DETERMINER.test(tokens.lower(from)) && !hasRole) return 'institution';
  if (hasRole || HONORIFIC.test(tokens.lower(from)) || names.has(last)) return 'named';
  if (end - from === 1) return 'institution';
  return /^\p{Lu}{2,}$/u.test(tokens.raw(end - 1)) ? 'institution' : 'named';
}

function anyRole(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ROLE_HEADS.has(reading.tokens.lower(i))) return true;
  return false;
}

/**
 * Identifies the sources of a text in their order. A pronoun or "the minister" is identified as its antecedent: "he" and "she"
 * as the last person, "it" as the last body, all others as the source before.
 */
export class Anonymities {
  readonly #names: ReadonlySet<string>;
  #person: Anonymity = 'named';
  #body: Anonymity = 'institution';
  #last: Anonymity = 'named';

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  of(reading: Reading, source: Range | null): Anonymity {
    const own = anonymityOf(reading, source, this.#names);
    if (own === 'none') return own;
    if (own) {
      if (own === 'institution') this.#body = own;
      else this.#person = own;
      this.#last = own;
      return own;
    }
    const word = source ? reading.tokens.lower(source.from) : '';
    if (/^(?:it|its)$/.test(word)) return this.#body;
    return /^(?:they|their|them|which|that)$/.test(word) ? this.#last : this.#person;
  }
}
