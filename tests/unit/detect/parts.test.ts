import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { confidenceOf, PRECISE_THRESHOLD } from '../../../lib/detect/confidence.ts';
import { VERB_READINGS } from '../../../lib/detect/lexicon.ts';
import { linkSentence } from '../../../lib/detect/link.ts';
import { contentBefore, skipHearer, trimRange } from '../../../lib/detect/rules/content.ts';
import { looksFinite } from '../../../lib/detect/rules/finite.ts';
import { mainSubject } from '../../../lib/detect/rules/main-subject.ts';
import { skipSetting } from '../../../lib/detect/rules/setting.ts';
import { subjectAfter } from '../../../lib/detect/rules/subject-after.ts';
import { subjectBefore } from '../../../lib/detect/rules/subject-before.ts';
import { skipTime, skipTimeBack } from '../../../lib/detect/rules/time.ts';
import { verbGroups } from '../../../lib/detect/rules/verb-group.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';
import { spanOf, splitAtParagraphs } from '../../../lib/text/spans.ts';

/** Index of the first token that is the given word. */
function indexOf(reading: Reading, word: string): number {
  for (let i = 0; i < reading.tokens.count; i++) if (reading.tokens.raw(i) === word) return i;
  throw new Error(`no ${word} in: ${reading.text}`);
}

function words(reading: Reading, range: Range | null): string | null {
  return range && reading.text.slice(...spanOf(reading, range));
}

describe('subjectBefore: the noun phrase in front of a verb', () => {
  it.each([
    ['The ferry company said', 'The ferry company', 'a common noun'],
    ['Mara Lind said', 'Mara Lind', 'a name'],
    ['Mr. Lind said', 'Mr. Lind', 'a title with a full stop'],
    ['Lind, 54, said', 'Lind, 54', 'an age'],
    ['Lind, a lawyer in Orvel, said', 'Lind, a lawyer in Orvel', 'an apposition'],
    ['Talvik, which lost the case, said', 'Talvik', 'a background clause'],
    ['Talvik, meanwhile, said', 'Talvik', 'an aside'],
    ['In Orvel, the mayor said', 'the mayor', 'a place with a comma'],
    ['On Tuesday the mayor said', 'the mayor', 'a day without a comma'],
    ['However, the mayor said', 'the mayor', 'a linking adverb'],
    ['The dam broke and the mayor said', 'the mayor', 'another clause before'],
    ['The mayor and the council said', 'The mayor and the council', 'a compound'],
    ['a report that said', 'that', 'a relative pronoun'],
    ['When she said', 'she', 'a pronoun behind a conjunction'],
    ['The mayor last week said', 'The mayor', 'a time before the verb'],
    ['A clerk who has worked there for years said', 'A clerk who has worked there for years', 'a restrictive clause'],
    ['The council on said', 'The council', 'a preposition left over'],
    ['Over 900 farmers said', 'Over 900 farmers', 'a number with its preposition'],
    ['Over the past year farmers said', 'farmers', 'a time in front'],
    ['The report, published on Monday, said', 'The report', 'a participle as an aside'],
    ['The firm, advised by Lind, said', 'The firm, advised by Lind', 'a participle with its agent'],
    ['with profits said', null, 'no subject behind "with"'],
    ['expects the numbers said', null, 'no verb at the head'],
    [', said', null, 'nothing'],
    ['of the said', null, 'an article alone'],
  ])('%s → %s (%s)', (text, expected, _reason) => {
    const reading = read(text);
    expect(words(reading, subjectBefore(reading, indexOf(reading, 'said'), 0))).toBe(expected);
  });
});

describe('subjectAfter: the noun phrase behind an inverted verb', () => {
  it.each([
    ['said Mara Lind.', 'Mara Lind', 'to the full stop'],
    ['said Mara Lind, a lawyer.', 'Mara Lind, a lawyer', 'with an apposition'],
    ['said Mayor Lind, who left early.', 'Mayor Lind', 'without a background clause'],
    ['said Mara Lind, who runs the yard.', 'Mara Lind, who runs the yard', 'with a clause that introduces her'],
    ['said Mara Lind on Tuesday.', 'Mara Lind', 'without the day'],
    ['said Mara Lind of the ferry company in a letter.', 'Mara Lind of the ferry company', 'without the medium'],
    ['said Mr. Lind.', 'Mr. Lind', 'over the stop of a title'],
    ['said the dam had leaked.', null, 'a clause is no subject'],
    ['said in Orvel.', null, 'a place is none'],
  ])('%s → %s (%s)', (text, expected, _reason) => {
    const reading = read(text);
    expect(words(reading, subjectAfter(reading, 1, reading.tokens.count))).toBe(expected);
  });
});

describe('mainSubject: whose participle or second verb it is', () => {
  it.each([
    ['Judge Hart refused bail, citing', 'Judge Hart', 'before the first finite verb'],
    ['On Friday, Judge Hart refused bail, citing', 'Judge Hart', 'after a fronted day'],
    ['Ministry rebuilds pier, says', 'Ministry', 'a headline in the present'],
    ['Nothing here', null, 'no verb'],
  ])('%s → %s (%s)', (text, expected, _reason) => {
    const reading = read(text);
    expect(words(reading, mainSubject(reading, 0, reading.tokens.count - 1))).toBe(expected);
  });
});

describe('looksFinite', () => {
  it.each([
    ['the dam had', 'had', true, 'an auxiliary'],
    ['Lind refused the offer', 'refused', true, 'in -ed before an object'],
    ['the injured man', 'injured', false, 'in -ed as an adjective'],
    ['figures released by Orvel', 'released', false, 'a participle with its agent'],
    ['the speed limit', 'speed', false, 'a noun in -eed'],
  ])('%s: %s is %s (%s)', (text, word, expected, _reason) => {
    const reading = read(text);
    expect(looksFinite(reading, indexOf(reading, word))).toBe(expected);
  });
});

describe('skipping', () => {
  it.each([
    ['on Tuesday that', 'on Tuesday'],
    ['Friday morning that', 'Friday morning'],
    ['late last week that', 'late last week'],
    ['in May 2021 that', 'in May 2021'],
    ['on the roof that', ''],
    ['that', ''],
  ])('a time: %s → %j', (text, expected) => {
    const reading = read(text);
    expect(words(reading, { from: 0, to: skipTime(reading, 0, reading.tokens.count) })).toBe(expected);
  });

  it('a time in front of the verb', () => {
    const reading = read('The mayor late last week said');
    expect(skipTimeBack(reading, 0, indexOf(reading, 'said'))).toBe(2);
  });

  it.each([
    ['reporters that', 'that', 'one word'],
    ['the council that', 'that', 'a noun phrase'],
    ['a radio host in Orvel that', 'in', 'up to a place'],
    ['him the dam', 'the', 'a pronoun'],
    ['“no”', '“', 'no hearer before a quotation'],
  ])('a hearer: %s → before %s (%s)', (text, next, _reason) => {
    const reading = read(text);
    expect(reading.tokens.raw(skipHearer(reading, 0, reading.tokens.count))).toBe(next);
  });

  it.each([
    ['in Orvel that it held', 'that'],
    ['after the talks: “No”', ':'],
    ['over the phone, it held', ','],
  ])('a setting: %s → before %s', (text, next) => {
    const reading = read(text);
    expect(reading.tokens.raw(skipSetting(reading, 0, reading.tokens.count))).toBe(next);
  });
});

describe('verbGroups: the cue around a verb', () => {
  it.each([
    ['Orvel said that', 'said', 'said', 'finite'],
    ['Orvel has repeatedly said that', 'said', 'has repeatedly said', 'finite'],
    ['Orvel did not say that', 'say', 'did not say', 'finite'],
    ['Orvel called for calm', 'called', 'called for', 'finite'],
    ['Orvel said in a statement that', 'said', 'said in a statement', 'finite'],
    ['Orvel is demanding calm', 'demanding', 'is demanding', 'finite'],
    ['Orvel was accused of', 'accused', 'was accused', 'passive'],
    ['Orvel left, accusing Talvik', 'accusing', 'accusing', 'ing'],
    ['Orvel wants to say that', 'say', 'say', 'infinitive'],
    ['Officials say that', 'say', 'say', 'base'],
  ])('%s: %s → %s, %s', (text, head, cue, voice) => {
    const reading = read(text);
    const at = indexOf(reading, head);
    const [group] = verbGroups(reading, VERB_READINGS.get(reading.tokens.lower(at)) ?? [], at, 0, reading.tokens.count);
    expect(group && [words(reading, group), group.voice]).toEqual([cue, voice]);
  });

  it('knows a negation', () => {
    const reading = read('Orvel never said that');
    const [group] = verbGroups(reading, VERB_READINGS.get('said') ?? [], 2, 0, 4);
    expect(group?.isNegated).toBe(true);
  });
});

describe('the edges of contents and spans', () => {
  it.each([
    [', the dam, ', 'the dam'],
    ['— the dam —', 'the dam'],
    ['“The dam,”', '“The dam,”'],
    ['the dam (in Orvel)', 'the dam (in Orvel)'],
    ['the dam)', 'the dam'],
    [', ;', null],
  ])('%s → %s', (text, expected) => {
    const reading = read(text);
    expect(words(reading, trimRange(reading, 0, reading.tokens.count))).toBe(expected);
  });

  it.each([
    ['But the dam held, she', 'the dam held', 'a conjunction is the writer’s'],
    ['Meanwhile, the dam held, she', 'the dam held', 'a linking adverb too'],
    ['The gate shut; the dam held, she', 'the dam held', 'the last of several clauses'],
    ['He looked up: “The dam held,” she', '“The dam held,”', 'a quotation that opens a sentence'],
    ['It was “the end”, she', 'It was “the end”', 'a quotation within one'],
  ])('before an aside: %s → %s (%s)', (text, expected, _reason) => {
    const reading = read(text);
    expect(words(reading, contentBefore(reading, 0, indexOf(reading, 'she')))).toBe(expected);
  });

  it('splits at line feeds and leaves nothing empty', () => {
    const text = 'one\n \ntwo ';
    expect(splitAtParagraphs(text, [0, text.length]).map(([start, end]) => text.slice(start, end))).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('linkSentence', () => {
  const reading = read('Orvel said that Dorn lied and that Talvik knew , but Dorn denied it .');
  const make = (cue: number, content: Range[], extra: Partial<Candidate> = {}): Candidate => ({
    rule: 'that',
    verbClass: 'say',
    lemma: 'say',
    isNegated: false,
    sentence: 0,
    source: { from: cue - 1, to: cue },
    cue: { from: cue, to: cue + 1 },
    content,
    start: cue - 1,
    joint: 'none',
    ...extra,
  });
  const outer = () => make(1, [{ from: 2, to: 13 }]);

  it('drops what stands inside the content of another', () => {
    expect(linkSentence(reading, [outer(), make(8, [{ from: 8, to: 9 }])]).map(({ cue }) => cue.from)).toEqual([1]);
  });

  it('ends a content where a clause with a source of its own begins', () => {
    const kept = linkSentence(reading, [outer(), make(12, [{ from: 13, to: 14 }], { joint: 'clause' })]);
    expect(kept.map(({ cue }) => cue.from)).toEqual([1, 12]);
    expect(words(reading, kept[0]?.content[0] ?? null)).toBe('that Dorn lied and that Talvik knew');
  });

  it('prefers the aside that takes the whole sentence as its content', () => {
    const aside = make(12, [{ from: 0, to: 10 }], { rule: 'aside' });
    expect(linkSentence(reading, [make(1, [{ from: 2, to: 9 }]), aside]).map(({ cue }) => cue.from)).toEqual([12]);
  });
});

describe('confidenceOf', () => {
  const reading = read('He said that the dam would hold if she denied it');
  const base: Candidate = {
    rule: 'that',
    verbClass: 'say',
    lemma: 'say',
    isNegated: false,
    sentence: 0,
    source: { from: 0, to: 1 },
    cue: { from: 1, to: 2 },
    content: [{ from: 2, to: 7 }],
    start: 0,
    joint: 'none',
  };

  it('is high for a clause with "that", low for a doubtful object', () => {
    expect(confidenceOf(reading, base)).toBeGreaterThan(PRECISE_THRESHOLD);
    expect(confidenceOf(reading, { ...base, rule: 'weak-object' })).toBeLessThan(PRECISE_THRESHOLD);
  });

  it('falls inside a conditional and for a verb of many meanings', () => {
    const sure = confidenceOf(reading, { ...base, rule: 'object' });
    expect(confidenceOf(reading, { ...base, rule: 'object', start: 8 })).toBeLessThan(sure);
    expect(confidenceOf(reading, { ...base, rule: 'object', lemma: 'show' })).toBeLessThan(sure);
  });
});
