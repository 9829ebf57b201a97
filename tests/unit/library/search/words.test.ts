import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWordsOf, foldQuery, foldWords, hasWords } from '../../../../lib/library/search/words.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';

describe('words are folded', () => {
  const cases: [text: string, words: string[], reason: string][] = [
    ['The Port', ['the', 'port'], 'capitals'],
    ['Zürich, São Paulo', ['zurich', 'sao', 'paulo'], 'marks'],
    ['Erdoğan İlham ılıman', ['erdogan', 'ilham', 'iliman'], 'Turkish i, with and without a dot'],
    ['Straße Łódź Ørsted Đà œuvre', ['strasse', 'lodz', 'orsted', 'da', 'oeuvre'], 'letters that are not taken apart'],
    ['ΛΌΓΟΣ λόγος', ['λογοσ', 'λογοσ'], 'Greek sigma at the end'],
    ['Армения ЙОД', ['армения', 'иод'], 'Cyrillic'],
    ['Հայաստան', ['հայաստան'], 'Armenian'],
    ["don’t O'Neill l'eau", ['don', 't', 'o', 'neill', 'l', 'eau'], 'apostrophes of all kinds part words'],
    ['cease-fire 1,200 km²', ['cease', 'fire', '1', '200', 'km2'], 'hyphens and digits'],
    ['ﬁre Ａ', ['fire', 'a'], 'compatibility forms'],
    ['한국 정부', ['한국', '정부'], 'Hangul stays in syllables'],
    ['東京都', ['東京', '京都', '都'], 'pairs where there are no spaces'],
    ['カナダ', ['カナ', 'ナタ', 'タ'], 'kana, whose marks go as well'],
    ['東', ['東'], 'a single letter'],
    ['G7サミット', ['g7', 'サミ', 'ミッ', 'ット', 'ト'], 'mixed writing'],
    ['😀 — …', [], 'nothing to search for'],
    ['', [], 'nothing'],
  ];
  test.each(cases)('%s: %j, %s', (text, words) => expect(foldedWordsOf(text)).toEqual(words));

  test('a word longer than any is cut, not refused', () => {
    expect(foldedWordsOf('a'.repeat(500))).toEqual(['a'.repeat(40)]);
  });

  test('half of a letter at the cut stays a key that a database takes', () => {
    const [word = ''] = foldedWordsOf(`${'a'.repeat(39)}${'𐐨'.repeat(5)}`);
    expect(word.isWellFormed()).toBe(true);
  });

  test('folding again changes nothing', () => {
    const letters = fc.constantFrom(...'aÄßœİıŁΣςЙйÅﬁ한ㅎé1²ǆ', ' ', '’', '-', '\u0301', '\u0327');
    fc.assert(
      fc.property(fc.array(letters), (text) => {
        const words = foldedWordsOf(text.join(''));
        expect(foldedWordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('a claim is found by', () => {
  const claim = sampleClaim({
    sourceText: 'Vellmar’s harbour',
    entity: { key: 'XV', name: 'Republic of Vellmar', kind: 'government', country: null },
    antecedent: 'Ida Brandt',
    selectors: {
      source: [selector('She', 0)],
      cue: [selector('shrugged off', 4)],
      content: [selector('the seizure', 20), selector('of barges', 40)],
    },
    sentence: 'She shrugged off the seizure, on Monday, of barges.',
    note: 'Compare the log.',
  });

  test.each([
    ['the reader’s name for the source', 'harbour'],
    ['its words in the article', 'she'],
    ['who it is', 'republic'],
    ['whom a pronoun stands for', 'brandt'],
    ['the cue', 'shrugged'],
    ['each part of the content', 'barges'],
    ['the rest of the sentence', 'monday'],
    ['the note', 'compare'],
  ])('%s', (_, word) => expect(foldWords(claim)).toContain(word));

  test('each word once', () => {
    const words = foldWords(claim);
    expect(new Set(words).size).toBe(words.length);
  });

  test('no more words than a bound, however long a hostile page made it', () => {
    const sentence = Array.from({ length: 9_000 }, (_, index) => `w${index}`).join(' ');
    expect(foldWords(sampleClaim({ sentence }))).toHaveLength(2_000);
  });
});

describe('a search', () => {
  const cases: [text: string, query: string, expected: boolean, reason: string][] = [
    ['the grain ships', 'grain', true, 'a word'],
    ['the grain ships', 'ships grain', true, 'the order is free'],
    ['the grain ships', 'grain shi', true, 'the last word may be a beginning'],
    ['the grain ships', 'gra ships', false, 'the others may not'],
    ['the grain ships', 'rain', false, 'the middle of a word is none'],
    ["Vellmar's port", 'vellmar', true, 'without what the apostrophe parts off'],
    ["Vellmar's port", 'vellmar’s port', true, 'with another apostrophe'],
    ['Café Zürich', 'cafe zurich', true, 'typed without marks'],
    ['Cafe Zurich', 'café zürich', true, 'typed with marks'],
    ['東京都知事', '京都', true, 'neighbouring letters'],
    ['東京都知事', '都', true, 'one letter in the middle'],
    ['東京都知事', '事', true, 'the last letter'],
    ['東京都知事', '東都', false, 'letters that are not neighbours'],
    ['東京都 port', '東京 port', true, 'followed by another word'],
    ['anything', ' ?! ', true, 'no word asks for nothing'],
  ];
  test.each(cases)('"%s" by "%s": %s, %s', (text, query, expected) => {
    expect(hasWords(foldedWordsOf(text), foldQuery(query))).toBe(expected);
  });

  test('finds every text by any stretch of its words', () => {
    const words = fc.array(fc.constantFrom('grain', 'Zürich', "l'eau", '東京都', '政府', 'G7サミット', '12'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
        const start = from % all.length;
        const query = all.slice(start, start + 1 + (length % 5)).join(' ');
        expect(hasWords(foldedWordsOf(all.join(' ')), foldQuery(query))).toBe(true);
      }),
    );
  });

  test('of a whole page looks for its first words alone', () => {
    expect(foldQuery('word '.repeat(5_000))).toHaveLength(20);
  });
});
