import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_STARTERS,
  COMMON_VERBS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  MONTHS,
  NEGATIONS,
  NOT_ADVERBS,
  OPENERS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUN_SUBJECTS,
  TIME_LEADS,
  TIME_WORDS,
  WEEKDAYS,
  WH_WORDS,
} from './function-words.ts';

/**
 * The closed classes (function-words.ts) as bits of one number, which is worked out once for each different word of a text. The rules ask
 * each word for its classes a dozen times; to look it up in a set each time was a quarter of their time.
 */
export const AUXILIARY = 1 << 0;
/** Forms of "be", which are auxiliaries too. */
export const BE = 1 << 1;
/** Forms of "have", which are auxiliaries too. */
export const HAVE = 1 << 2;
/** "Will", "may" and "did": a bare verb follows. */
export const MODAL = 1 << 3;
/** Words that turn a verb group into its contrary. */
export const NEGATION = 1 << 4;
/** Words that are a subject by themselves: pronouns, and "others", "several" and their like. */
export const PRONOUN_SUBJECT = 1 << 5;
/** Personal pronouns in the form of a subject. */
export const PERSONAL_PRONOUN = 1 << 6;
/** "Its", "their": they begin a noun phrase, and point back to somebody. */
export const POSSESSIVE = 1 << 7;
/** Words that begin a noun phrase. */
export const DETERMINER = 1 << 8;
/** Adverbs that may stand between a subject and its verb, by list. */
export const ADVERB = 1 << 9;
/** Words that begin a clause, and so end the phrase before them. */
export const CLAUSE_STARTER = 1 << 10;
/** Words of questions, which begin a content that is asked. */
export const WH_WORD = 1 << 11;
/** Words that tie a noun phrase to what stands before it. */
export const PREPOSITION = 1 << 12;
/** Words that open a sentence or an aside and are no part of a source. */
export const OPENER = 1 << 13;
/** Days of the week, written with a capital and yet no names. */
export const WEEKDAY = 1 << 14;
/** Months, written with a capital and yet no names. */
export const MONTH = 1 << 15;
/** Words that say when something was said, and are no part of content or source. */
export const TIME_WORD = 1 << 16;
/** Words before a time word ("last", "late") that belong to it. */
export const TIME_LEAD = 1 << 17;
/** Frequent verbs that are no cues: a clause with one has its verb. */
export const COMMON_VERB = 1 << 18;
/** Subjects of a verb in its bare form. */
export const BARE_SUBJECT = 1 << 21;
/** An adverb by its form: a word in -ly that is no known exception. A name may have the form, too. */
export const LY_ADVERB = 1 << 19;
/** A past tense in -ed by its form, "agreed" among them, but not "speed". */
export const ED_FORM = 1 << 20;

const LISTS: readonly (readonly [wordClass: number, words: ReadonlySet<string>])[] = [
  [AUXILIARY, AUXILIARIES],
  [BE, BE_FORMS],
  [HAVE, HAVE_FORMS],
  [MODAL, MODALS],
  [NEGATION, NEGATIONS],
  [PRONOUN_SUBJECT, PRONOUN_SUBJECTS],
  [PERSONAL_PRONOUN, PERSONAL],
  [POSSESSIVE, POSSESSIVES],
  [DETERMINER, DETERMINERS],
  [ADVERB, ADVERBS],
  [CLAUSE_STARTER, CLAUSE_STARTERS],
  [WH_WORD, WH_WORDS],
  [PREPOSITION, PREPOSITIONS],
  [OPENER, OPENERS],
  [WEEKDAY, WEEKDAYS],
  [MONTH, MONTHS],
  [TIME_WORD, TIME_WORDS],
  [TIME_LEAD, TIME_LEADS],
  [COMMON_VERB, COMMON_VERBS],
  [BARE_SUBJECT, new Set(['i', 'we', 'you', 'they'])],
];

function listed(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [wordClass, words] of LISTS)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | wordClass);
  return classes;
}

let known: ReadonlyMap<string, number> | undefined;

const IN_ED = /(?:[^e]|agre)ed$/;

/** All classes of a word in lower case, joined by "or". */
export function classesOf(word: string): number {
  known ??= listed();
  const classes = known.get(word) ?? 0;
  if (word.endsWith('ly')) return word.length > 4 && !NOT_ADVERBS.has(word) ? classes | LY_ADVERB : classes;
  return word.endsWith('ed') && IN_ED.test(word) ? classes | ED_FORM : classes;
}
