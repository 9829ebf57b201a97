import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as lists from '../../../lib/language/en/function-words.ts';
import * as classes from '../../../lib/language/en/word-classes.ts';
import { beginsLower, beginsUpper, tokenise, WORD } from '../../../lib/text/tokens.ts';

const { classesOf } = classes;

/** Each class with the list it is made of. */
const PAIRS: readonly (readonly [name: string, wordClass: number, words: ReadonlySet<string>])[] = [
  ['auxiliaries', classes.AUXILIARY, lists.AUXILIARIES],
  ['forms of "be"', classes.BE, lists.BE_FORMS],
  ['forms of "have"', classes.HAVE, lists.HAVE_FORMS],
  ['modals', classes.MODAL, lists.MODALS],
  ['negations', classes.NEGATION, lists.NEGATIONS],
  ['pronoun subjects', classes.PRONOUN_SUBJECT, lists.PRONOUN_SUBJECTS],
  ['personal pronouns', classes.PERSONAL_PRONOUN, lists.PERSONAL],
  ['possessives', classes.POSSESSIVE, lists.POSSESSIVES],
  ['determiners', classes.DETERMINER, lists.DETERMINERS],
  ['adverbs', classes.ADVERB, lists.ADVERBS],
  ['clause starters', classes.CLAUSE_STARTER, lists.CLAUSE_STARTERS],
  ['wh-words', classes.WH_WORD, lists.WH_WORDS],
  ['prepositions', classes.PREPOSITION, lists.PREPOSITIONS],
  ['openers', classes.OPENER, lists.OPENERS],
  ['weekdays', classes.WEEKDAY, lists.WEEKDAYS],
  ['months', classes.MONTH, lists.MONTHS],
  ['words of time', classes.TIME_WORD, lists.TIME_WORDS],
  ['leads of time', classes.TIME_LEAD, lists.TIME_LEADS],
  ['common verbs', classes.COMMON_VERB, lists.COMMON_VERBS],
];
const everyWord = [...new Set(PAIRS.flatMap(([, , words]) => [...words]))];

describe('classes of words', () => {
  it.each(PAIRS)('%s: its list, no less and no more', (_, wordClass, words) => {
    for (const word of [...everyWord, 'ferry', '', 'constructor'])
      expect((classesOf(word) & wordClass) !== 0, word).toBe(words.has(word));
  });

  it('have a bit each', () => {
    const bits = Object.values(classes).filter((one) => typeof one === 'number');
    expect(bits.reduce((all, bit) => all | bit, 0)).toBe(bits.reduce((sum, bit) => sum + bit, 0));
    expect(bits.length).toBeGreaterThan(PAIRS.length);
  });

  it.each([
    ['flatly', classes.LY_ADVERB, true, 'a word in -ly'],
    ['family', classes.LY_ADVERB, false, 'a known exception'],
    ['fly', classes.LY_ADVERB, false, 'too short to have an ending'],
    ['walked', classes.ED_FORM, true, 'a past tense'],
    ['agreed', classes.ED_FORM, true, 'a past tense in -eed'],
    ['speed', classes.ED_FORM, false, 'a noun in -eed'],
    ['they', classes.BARE_SUBJECT, true, '"they say"'],
    ['he', classes.BARE_SUBJECT, false, '"he says"'],
  ])('%s (%d): %s, %s', (word, wordClass, expected) => {
    expect((classesOf(word) & wordClass) !== 0).toBe(expected);
  });
});

describe('a token', () => {
  const text = fc
    .array(
      fc.constantFrom(...everyWord, 'The', 'MAY', 'Ferry', 'Éire', 'Ωmega', 'ωmega', '14', '“', '.', '\n', "he'll"),
      {
        maxLength: 20,
      },
    )
    .map((words) => words.join(' '));

  it('is in the classes of its word, any of those asked for', () => {
    const tokens = tokenise('The ferry may go');
    expect(tokens.is(0, classes.DETERMINER)).toBe(true);
    expect(tokens.is(0, classes.PREPOSITION)).toBe(false);
    expect(tokens.is(0, classes.PREPOSITION | classes.DETERMINER)).toBe(true);
    expect(tokens.is(1, -1), 'a word of no class').toBe(false);
    expect([tokens.is(-1, -1), tokens.is(4, -1)], 'outside the text').toEqual([false, false]);
  });

  it('has the classes and the capital that its characters give it, in any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenise(any);
        for (let at = 0; at < tokens.count; at++) {
          for (const [, wordClass, words] of PAIRS) expect(tokens.is(at, wordClass)).toBe(words.has(tokens.lower(at)));
          if (tokens.type[at] !== WORD) continue;
          expect(beginsUpper(tokens, at)).toBe(/^\p{Lu}/u.test(tokens.raw(at)));
          expect(beginsLower(tokens, at)).toBe(/^\p{Ll}/u.test(tokens.raw(at)));
        }
      }),
    );
  });
});
