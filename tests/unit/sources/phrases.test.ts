import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/sources/article.ts';
import { splitCompound } from '../../../lib/sources/compound.ts';
import { coreEnd, modifiersOf, readNounPhrase } from '../../../lib/sources/noun-phrase.ts';
import { Roster } from '../../../lib/sources/roster.ts';
import { appositionAfter, appositionBefore, titleBefore } from '../../../lib/sources/titles.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';

const noNames = (at: number) => at;
const whole = (reading: Reading): Range => ({ from: 0, to: reading.tokens.count });
const wordsOf = ({ text, tokens }: Reading, range: Range | null): string | null =>
  range && text.slice(tokens.start[range.from], tokens.end[range.to - 1]);

/** The range of the words, which stand in the text once. */
function rangeIn(reading: Reading, words: string): Range {
  const { tokens, text } = reading;
  const start = text.indexOf(words);
  let from = 0;
  while ((tokens.start[from] ?? 0) < start) from++;
  let to = from;
  while (to < tokens.count && (tokens.end[to] ?? 0) <= start + words.length) to++;
  return { from, to };
}

describe('where the core of a source ends', () => {
  it.each([
    ['the head of the forces', 'the head', 'a preposition'],
    ['residents, who fled', 'residents', 'a comma'],
    ['people who fled', 'people', 'a relative pronoun'],
    ['notes taken by one delegation', 'notes', 'a participle behind its noun'],
    ['figures released Wednesday by brokers', 'figures', 'a participle behind its noun'],
    ['retired surveyors', 'retired surveyors', 'a participle before its noun is an adjective'],
    ['chief operating officer', 'chief operating officer', 'also behind another noun'],
    ['the ministers’ staff', 'the ministers’ staff', 'an apostrophe ends nothing'],
    ['officials', 'officials', 'the phrase itself'],
  ])('%s: %s (%s)', (text, core) => {
    const reading = read(text);
    expect(wordsOf(reading, { from: 0, to: coreEnd(reading, whole(reading), noNames) })).toBe(core);
  });

  it('steps over names', () => {
    const reading = read('the Bank of Orvel chief of staff');
    const bank = rangeIn(reading, 'Bank of Orvel');
    const skip = (at: number) => (at >= bank.from && at < bank.to ? bank.to : at);
    expect(wordsOf(reading, { from: 0, to: coreEnd(reading, whole(reading), skip) })).toBe('the Bank of Orvel chief');
  });
});

describe('a noun phrase', () => {
  it.each([
    ['the interior minister', 'definite', 'minister', ['interior'], null, null],
    ['a resident of the valley', 'indefinite', 'resident', [], null, 'the valley'],
    ['two senior officials', 'quantity', 'officials', ['senior'], null, null],
    ['the two officials', 'definite', 'officials', [], null, null],
    ['19 residents', 'quantity', 'residents', [], null, null],
    ['the 38-year-old', 'definite', '38-year-old', [], null, null],
    ['his lawyer', 'possessive', 'lawyer', [], 'his', null],
    ['her own lawyer', 'possessive', 'lawyer', [], 'her', null],
    ['the minister’s press office', 'possessive', 'office', ['press'], 'the minister’s', null],
    ['the ministers’ staff', 'possessive', 'staff', [], 'the ministers', null],
    ['residents', 'bare', 'residents', [], null, null],
    ['one of them', 'indefinite', 'one', [], null, 'them'],
    ['both', 'definite', 'both', [], null, null],
  ])('%s: %s, %s', (text, determiner, head, modifiers, owner, complement) => {
    const reading = read(text);
    const phrase = readNounPhrase(reading, whole(reading), noNames);
    expect(phrase.determiner).toBe(determiner);
    expect(reading.tokens.lower(phrase.head)).toBe(head);
    expect(modifiersOf(reading, phrase, noNames)).toEqual(modifiers);
    expect(wordsOf(reading, phrase.owner)).toBe(owner);
    expect(wordsOf(reading, phrase.complement)).toBe(complement);
  });
});

describe('what stands around a name', () => {
  it.each<[text: string, head: string | null, words: string[], why: string]>([
    ['Then spokeswoman Mara Lind spoke.', 'spokesperson', [], 'a post before it'],
    ['Then deputy interior minister Mara Lind spoke.', 'minister', ['deputy', 'interior'], 'with its words'],
    ['Then minister of trade Mara Lind spoke.', null, [], 'but not over a preposition'],
    ['Then ministers Mara Lind and Karl Oswin spoke.', null, [], 'a plural names several'],
    ['He told Mara Lind.', null, [], 'a verb is no post'],
  ])('%s: %s (%s)', (text, head, words) => {
    const reading = read(text);
    const title = titleBefore(reading, rangeIn(reading, 'Mara Lind'));
    expect(title && { head: title.head, words: title.words }).toEqual(head === null ? null : { head, words });
  });

  it.each<[text: string, head: string | null, why: string]>([
    ['The regional governor, Mara Lind, spoke.', 'governor', 'a post with an article'],
    ['Kenya’s foreign minister, Mara Lind, spoke.', 'minister', 'a post with an owner'],
    ['The head of the mission, Mara Lind, spoke.', 'head', 'not the noun behind "of"'],
    ['On Monday, Mara Lind spoke.', null, 'a day is no post'],
    ['The governor, Mara Lind said, spoke.', null, 'a clause is no apposition'],
  ])('%s: %s (%s)', (text, head) => {
    const reading = read(text);
    expect(appositionBefore(reading, rangeIn(reading, 'Mara Lind'))?.head ?? null).toBe(head);
  });

  it.each<[text: string, head: string | null, why: string]>([
    ['Mara Lind, the interior minister, spoke.', 'minister', 'a post with an article'],
    ['Mara Lind, 44, a diver, spoke.', 'diver', 'behind an age'],
    ['Mara Lind, president of the front, spoke.', 'president', 'a post without an article'],
    ['Mara Lind, a diver who lives there, spoke.', 'diver', 'before a relative clause'],
    ['Mara Lind, the minister said, spoke.', null, 'a clause is no apposition'],
    ['Mara Lind, Karl Oswin and Tavi Orm spoke.', null, 'a list is none'],
    ['Mara Lind, whose driver waited, spoke.', null, 'somebody else’s trade'],
    ['Mara Lind spoke.', null, 'nothing'],
  ])('%s: %s (%s)', (text, head) => {
    const reading = read(text);
    const title = appositionAfter(reading, rangeIn(reading, 'Mara Lind'));
    expect(title === 'aged' ? title : (title?.head ?? null)).toBe(head);
  });

  it('an age alone shows a person', () => {
    const reading = read('Mara Lind, 44, spoke.');
    expect(appositionAfter(reading, rangeIn(reading, 'Mara Lind'))).toBe('aged');
  });

  it('an owner that is a state gives the country', () => {
    const reading = read('Kenya’s foreign minister, Mara Lind, spoke.');
    expect(appositionBefore(reading, rangeIn(reading, 'Mara Lind'))).toMatchObject({
      words: ['foreign'],
      country: 'KE',
    });
  });
});

describe('the names of a text', () => {
  /** Keys of all that a text names, in its order. */
  function namedIn(text: string): string[] {
    const reading = read(text);
    const roster = new Roster(readArticle(reading), new Uint8Array(reading.tokens.count));
    return roster.runs.flatMap((_, run) => roster.candidates(run).map(({ key }) => key));
  }

  it.each<[text: string, keys: string[], why: string]>([
    ['He met Mara Lind there.', ['mara-lind'], 'a name'],
    ['He met Dr. Mara J. Lind there.', ['mara-j-lind'], 'with title and initial'],
    ['He met Karl von der Oswin there.', ['karl-von-der-oswin'], 'with particles'],
    [
      'He went to the Ministry of Energy and Minerals there.',
      ['energy-ministry'],
      'a body’s name goes on over "of" and "and"',
    ],
    ['He met Mara Lind and Karl Oswin there.', ['mara-lind', 'karl-oswin'], 'people’s names do not'],
    [
      'He joined the Competition and Markets Authority there.',
      ['competition-and-markets-authority'],
      'nor does half a body stand alone',
    ],
    ['He rang Oak & Sons there.', ['oak-sons'], 'an ampersand'],
    ['Rain fell, and more rain fell. Nobody came.', [], 'a capital that only opens a sentence'],
    ['On Monday in May it rained.', [], 'days and months'],
    ['I said that I’m late.', [], 'I'],
    ['It cost RO 12 or Rs 40.', [], 'a currency'],
    ['The Toronto-listed firm fell.', [], 'a compound adjective'],
    [
      'He met the Professional Cricketers’ Forum there.',
      ['professional-cricketers-forum'],
      'a plural owner within a name',
    ],
    ['Council Adjourns Over Harbour Without Mention of Flour', [], 'a headline set in capitals'],
  ])('%s: %j (%s)', (text, keys) => {
    expect(namedIn(text)).toEqual(keys);
  });
});

describe('two sources in one', () => {
  it.each<[text: string, parts: string[] | null, why: string]>([
    ['the police and the army', ['the police', 'the army'], 'two bodies'],
    ['residents and officials', ['residents', 'officials'], 'two groups'],
    ['Kenya and Uganda', ['Kenya', 'Uganda'], 'two states'],
    ['chairman and founder', null, 'two posts of one'],
    ['people who came and left', null, 'two verbs'],
    ['the head of health and safety', null, 'a topic'],
    ['residents', null, 'one'],
  ])('%s: %j (%s)', (text, parts) => {
    const reading = read(`It rained, ${text} said.`);
    const split = splitCompound(
      new Roster(readArticle(reading), new Uint8Array(reading.tokens.count)),
      rangeIn(reading, text),
    );
    expect(split?.map((part) => wordsOf(reading, part)) ?? null).toEqual(parts);
  });
});
