import { describe, expect, it } from 'vitest';
import { LANGUAGES, localeByKey, readLocale, substitutionsOf, TRANSLATIONS } from './read-locale.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const ENGLISH = localeByKey('en');
/** UTF-16 code units: what Chrome's store and browsers take of a description. */
const MAX_DESCRIPTION = 132;
/** How much longer than in English the words on a control may be before they break its place … */
const MAX_GROWTH = 2.2;
/** … and what every control has room for: short words grow more ("Undo", "Rückgängig"). */
const ALWAYS_FITS = 12;
/** Longer ones, and sentences, stand where text can wrap. */
const MAX_ON_CONTROL = 24;
/** Sentences that tell the reader to use a control, and the control. */
const QUOTED = [
  ['changed.place', 'claim.showOnPage'],
  ['card.noClaims', 'extension.menuMark'],
  ['marking.nothingSelected', 'extension.menuMark'],
  ['popup.nothingFound.mark', 'extension.menuMark'],
  ['filter.none', 'filter.clear'],
  ['library.disputes.empty.text', 'editor.disputes'],
  ['codebook.news.default', 'codebook.undo'],
  ['codebook.news.takenOver', 'codebook.undo'],
  ['codebook.file.otherFormat', 'codebook.file.export'],
] as const;
/** Not the names of the controls that their keys seem to belong to. */
const NO_PAIR = ['batch.selectOf', 'library.sources.partOf'];

const isOnControl = (key: string, english: string) =>
  !key.startsWith('welcome.sample.') && english.length <= MAX_ON_CONTROL && !/[.?!:]$/.test(english);
const textOf = (messages: ReadonlyMap<string, { forms: readonly string[] }>, key: string) =>
  messages.get(key)?.forms.join('\n') ?? '';

describe('the languages', () => {
  it('are those that the product promises', () => {
    expect([...LANGUAGES].sort()).toEqual(['de', 'en', 'es', 'fr']);
  });

  it.each(LANGUAGES)('%s says which it is and which way it runs', (language) => {
    const messages = localeByKey(language);
    expect(textOf(messages, 'interface.language')).toBe(language);
    expect(textOf(messages, 'interface.direction')).toMatch(/^(ltr|rtl)$/);
  });

  it.each(LANGUAGES)('%s has no empty message, and none with space around it', (language) => {
    const wrong = readLocale(language).filter(({ forms }) => forms.some((text) => text !== text.trim() || text === ''));
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('%s has a description that fits where browsers show it', (language) => {
    expect(textOf(localeByKey(language), 'extension.description').length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });

  it.each(LANGUAGES)(
    '%s has no dollar but before a digit, since browsers read it as the start of a name',
    (language) => {
      expect(readLocale(language).filter(({ forms }) => forms.some((text) => /\$(?![1-9])/.test(text)))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('%s holds no bar between spaces, by which plural forms are parted', (language) => {
    expect(readLocale(language).filter(({ forms }) => forms.join('').includes(' | '))).toEqual([]);
  });

  // Speech control finds a control by the words that are seen on it (WCAG 2.2, success criterion 2.5.3).
  it.each(LANGUAGES)(
    '%s names a control by the words that stand on it, and what it is about after them',
    (language) => {
      const messages = localeByKey(language);
      const shown = (key: string) => messages.get(key === 'changed.takeBackOf' ? 'action.undo' : key.slice(0, -2));
      // What is counted ("2 claims") stands on no control.
      const visible = (key: string) => (shown(key)?.forms.length === 1 ? (shown(key)?.forms[0] ?? '') : '');
      const named = [...messages.keys()].filter(
        (key) => key.endsWith('Of') && !NO_PAIR.includes(key) && visible(key) !== '',
      );
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((key) => !textOf(messages, key).startsWith(visible(key)))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('%s calls a button in a sentence what it is called on the button', (language) => {
    const messages = localeByKey(language);
    const others = QUOTED.filter(
      ([sentence, button]) => !textOf(messages, sentence).includes(textOf(messages, button)),
    );
    expect(others).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the messages in %s', (language) => {
  const messages = localeByKey(language);
  const pairs = [...messages.values()].map((message) => ({ ...message, english: ENGLISH.get(message.key) }));

  it('are those there are in English: none missing, none left over', () => {
    expect([...ENGLISH.keys()].filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !ENGLISH.has(key))).toEqual([]);
  });

  it('have plural forms where English has them, and only there', () => {
    const wrong = pairs.filter(({ plurals, english }) => plurals.join() !== english?.plurals.join());
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('take the same substitutions in each form', () => {
    const wrong = pairs.filter(({ forms, english }) =>
      forms.some((text, at) => substitutionsOf(text).join() !== substitutionsOf(english?.forms[at] ?? '').join()),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('mark the same parts of the sample on the first page', () => {
    const marked = (text: string) => (text.match(/[[{]\d=/g) ?? []).sort().join(' ');
    const sample = textOf(messages, 'welcome.sample.text');
    expect(marked(sample)).toBe(marked(textOf(ENGLISH, 'welcome.sample.text')));
  });

  it('are translated, but for a listed few', () => {
    const reasons = { ...SAME_AS_ENGLISH['*'], ...SAME_AS_ENGLISH[language] };
    const same = pairs.flatMap(({ forms, english }) => forms.filter((text, at) => text === english?.forms[at]));
    const withWords = same.filter((text) => /\p{L}/u.test(text));
    expect([...new Set(withWords)].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('fit on the controls that English fits on', () => {
    const tooLong = pairs.flatMap(({ key, forms, english }) =>
      forms
        .map((text, at) => ({ key, text, english: english?.forms[at] ?? '' }))
        .filter((one) => isOnControl(one.key, one.english))
        .filter((one) => one.text.length > Math.max(ALWAYS_FITS, MAX_GROWTH * one.english.length)),
    );
    expect(tooLong).toEqual([]);
  });

  it('end as the English ones end: a sentence stays one, a name stays one', () => {
    const ending = (text: string) => /[.…?:]$/.exec(text)?.[0] ?? '';
    const wrong = pairs.filter(({ forms, english }) => ending(forms[0] ?? '') !== ending(english?.forms[0] ?? ''));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
