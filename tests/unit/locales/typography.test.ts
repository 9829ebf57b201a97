import { describe, expect, it } from 'vitest';
import { LANGUAGES, readLocale } from './read-locale.ts';

/** What is not written so in a language, and why: the characters are easily typed wrong, and hardly seen. */
const WRONG: readonly { readonly language: string; readonly pattern: RegExp; readonly reason: string }[] = [
  ...LANGUAGES.flatMap((language) => [
    { language, pattern: /['"]/, reason: 'apostrophes and quotation marks are curved or angled, never straight' },
    { language, pattern: /\.\.\./, reason: 'an ellipsis is one character' },
    { language, pattern: / {2}/, reason: 'one space is enough' },
  ]),
  { language: 'en', pattern: /[«»„]/, reason: 'English quotes “so”' },
  {
    language: 'fr',
    pattern: /(?<!\u202F)([;?!»]|:(?!\S))/,
    reason: 'a narrow no-break space stands before : ; ? ! and »',
  },
  { language: 'fr', pattern: /«(?!\u202F)/, reason: 'a narrow no-break space stands after «' },
  { language: 'fr', pattern: /[“”„]/, reason: 'French quotes « so »' },
  { language: 'de', pattern: /”|[«»]/, reason: 'German quotes „so“' },
  { language: 'de', pattern: /(?<!„[^“]*)“/, reason: '“ closes what „ opened' },
  { language: 'de', pattern: /(?<!\u00A0)…/, reason: 'an ellipsis for words stands apart, by a no-break space' },
  { language: 'de', pattern: /\b(Sie|Ihre?[mnrs]?|Ihnen)\b(?<=[^.:;] \w+)/, reason: 'nobody is addressed' },
  { language: 'es', pattern: /[“”„]/, reason: 'Spanish quotes «so»' },
  { language: 'es', pattern: /^[^¿]*\?|^[^¡]*!/, reason: 'a question and a call are opened as well' },
  { language: 'es', pattern: /\busted(es)?\b/i, reason: 'nobody is addressed' },
  { language: 'fr', pattern: /\b(tu|ton|tes|toi)\b/i, reason: 'the reader is “vous”' },
];

describe('the typography', () => {
  it.each(WRONG)('of $language: $reason', ({ language, pattern }) => {
    const found = readLocale(language).filter(({ forms }) => forms.some((text) => pattern.test(text)));
    expect(found.map(({ key, forms }) => `${key}: ${forms.join(' / ')}`)).toEqual([]);
  });

  it.each([
    ['fr', 'Pourquoi ce repère ?'],
    ['fr', 'Dément : « $1 »'],
    ['fr', 'Dément\u202F: "$1"'],
    ['de', 'Dementiert: “$1”'],
    ['de', 'Speichert…'],
    ['de', 'Warten Sie und versuchen es erneut.'],
    ['es', 'Por qué?'],
    ['es', 'Recargue usted la página'],
  ])('of %s would not let pass: %s', (language, text) => {
    expect(WRONG.some((rule) => rule.language === language && rule.pattern.test(text))).toBe(true);
  });
});
