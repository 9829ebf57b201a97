import { describe, expect, it } from 'vitest';
import { isMark, isQuote, Vocabulary, WordId } from '../../../lib/anchor/vocabulary.ts';
import { LIGHT_WORDS, SPELLING_VARIANTS } from '../../../lib/language/en/spelling-variants.ts';

describe('words as numbers', () => {
  it('gives a word one number, and another word another one', () => {
    const words = new Vocabulary('en');
    const [lock, bridge] = [words.add('lock'), words.add('bridge')];
    expect(words.add('lock')).toBe(lock);
    expect(bridge).not.toBe(lock);
    expect([words.find('lock'), words.find('bridge')]).toEqual([lock, bridge]);
    expect(words.size).toBe(Math.max(lock, bridge) + 1);
  });

  it('knows no word that was not added, not even as the name of something else', () => {
    const words = new Vocabulary('en');
    expect(['lock', '', '__proto__', 'constructor'].map((word) => words.find(word))).toEqual([-1, -1, -1, -1]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'xx', 'EN', 'en-GB'])(
    'takes “%s” for a language of no leeway',
    (language) => {
      const words = new Vocabulary(language);
      expect(words.add('the')).toBeGreaterThanOrEqual(0);
      expect(words.add('colour')).not.toBe(words.add('color'));
    },
  );

  it.each(['de', 'fr', 'es', 'pt', 'hy', ''])('leaves no word out in a language of no leeway: “%s”', (language) => {
    const words = new Vocabulary(language);
    for (const word of LIGHT_WORDS) expect(words.find(word)).not.toBe(words.add(word));
  });
});

describe('what English lets an editor change', () => {
  it.each([...LIGHT_WORDS])('“%s” is left out', (word) => {
    const words = new Vocabulary('en');
    expect([words.find(word), words.add(word)]).toEqual([WordId.light, WordId.light]);
  });

  it.each([...SPELLING_VARIANTS])('“%s” is “%s”, whichever the text has', (variant, main) => {
    for (const [there, stored] of [
      [variant, main],
      [main, variant],
    ] as const) {
      const words = new Vocabulary('en');
      expect(words.add(there)).toBe(words.find(stored));
    }
  });

  it('lists each variant once, and none that leads on to another one', () => {
    for (const [variant, main] of SPELLING_VARIANTS) {
      expect(SPELLING_VARIANTS.has(main)).toBe(false);
      expect(variant).not.toBe(main);
      expect([variant, main].some((word) => LIGHT_WORDS.has(word))).toBe(false);
    }
  });

  it.each([
    ['few', 'a few boats are some, few boats are hardly any'],
    ['little', 'a little hope is some, little hope is hardly any'],
  ])('“a %s” is another word than “%s” (%s)', (amount) => {
    const words = new Vocabulary('en');
    expect(words.add(amount, 'a')).not.toBe(words.add(amount, 'only'));
    expect(words.find(amount, 'a')).toBe(words.add(amount, 'the'));
    expect(words.find(amount, 'a')).not.toBe(words.find(amount));
  });

  it('no other word hangs on what stands before it', () => {
    const words = new Vocabulary('en');
    expect(words.add('boats', 'a')).toBe(words.add('boats', 'few'));
  });
});

describe('numbers that stand for no word', () => {
  it('are told from those that do', () => {
    const { light, unknown, stop, question, openingQuote, closingQuote, singleQuote } = WordId;
    const word = new Vocabulary('en').add('lock');
    expect([stop, question, openingQuote, closingQuote, singleQuote].map(isMark)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([light, unknown, word].map(isMark)).toEqual([false, false, false]);
    expect([openingQuote, closingQuote, singleQuote, stop, undefined].map(isQuote)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
