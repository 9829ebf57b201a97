import { describe, expect, it } from 'vitest';
import { guessLanguage, isSupported, primarySubtag } from '../../../lib/detect/language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry was late on Tuesday and the harbour office said that it would not sail before noon.',
  de: 'Die Fähre war am Dienstag zu spät, und das Hafenamt hat gesagt, dass sie nicht vor dem Mittag ausläuft.',
  fr: 'Le bac était en retard mardi et le bureau du port a dit qu’il ne partirait pas avant midi dans la journée.',
  es: 'El transbordador llegó tarde el martes y la oficina del puerto dijo que no iba a salir antes del mediodía.',
  it: 'Il traghetto era in ritardo martedì e l’ufficio del porto ha detto che non sarebbe partito prima di mezzogiorno.',
  pt: 'A balsa chegou com atraso na terça e o escritório do porto disse que não vai sair antes do meio-dia.',
  nl: 'De veerboot was dinsdag te laat en het havenkantoor zei dat hij niet voor de middag zou vertrekken.',
  sv: 'Färjan var sen på tisdagen och hamnkontoret sade att den inte skulle gå före middag för att det var storm.',
  pl: 'Prom spóźnił się we wtorek i biuro portu podało, że nie wypłynie przed południem, ale po nim na pewno się to uda.',
  tr: 'Feribot salı günü çok geç kaldı ve liman ofisi bunun için bir açıklama yaptı, ancak daha sonra ne olduğu belli değil.',
  ru: 'Паром опоздал во вторник, и в порту сообщили, что он не выйдет до полудня, но после этого всё будет как обычно.',
  uk: 'Пором запізнився у вівторок, і в порту повідомили, що він не вийде до полудня, але після цього все буде як завжди.',
};

describe('guessLanguage', () => {
  it.each(Object.entries(TEXTS))('knows %s by its stop words', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(Object.entries(TEXTS))('believes a page that declares %s rightly, with a region', (language, text) => {
    expect(guessLanguage(text, `${language}-XX`)).toBe(language);
  });

  it('overrules a page whose template declares English over a German article', () => {
    expect(guessLanguage(TEXTS['de'] ?? '', 'en')).toBe('de');
  });

  it('believes the page about a language it has no list for, as long as nothing contradicts it', () => {
    expect(guessLanguage('Lautta oli tiistaina myöhässä ja satamatoimisto kertoi asiasta vasta illalla', 'fi')).toBe(
      'fi',
    );
  });

  it.each([
    ['', undefined, '', 'nothing to tell it by'],
    ['', 'de', 'de', 'only the declaration'],
    ['Orvel 3 Talvik 2', undefined, '', 'too short'],
    ['Councillors also questioned Lind about her closed testimony.', 'en', 'en', 'one word of Turkish is chance'],
    ['Lind dubbed the plan “a kettle without a lid”.', 'en', 'en', 'and so are two of Spanish'],
    ['Lind dubbed the plan “a kettle without a lid”.', undefined, '', 'too little to tell it by'],
    ['Lind Hart Dorn Vane Orvel Talvik Dunmere Brank Aske Sills', undefined, '', 'names only'],
    ['\ud800\ud800 \udfff', 'not a tag!', '', 'rubbish'],
  ])('%j declared %s: %j (%s)', (text, declared, expected, _reason) => {
    expect(guessLanguage(text, declared)).toBe(expected);
  });
});

describe('primarySubtag and isSupported', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    [' de ', 'de'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
    ['english', ''],
    [null, ''],
    [undefined, ''],
  ])('%j → %j', (tag, subtag) => {
    expect(primarySubtag(tag)).toBe(subtag);
  });

  it('has rules for English alone', () => {
    expect(['en', 'en-US', 'de', '', 'fr-CA'].map(isSupported)).toEqual([true, true, false, false, false]);
  });
});
