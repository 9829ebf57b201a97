import { describe, expect, it } from 'vitest';
import { announced } from '../../../lib/detect/rules/announced.ts';
import { headOf, isKnownSpeaker, isSomebody } from '../../../lib/detect/rules/speaker.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';
import { spanOf } from '../../../lib/text/spans.ts';

describe('who speaks', () => {
  const whole = (reading: Reading): Range => ({ from: 0, to: reading.tokens.count });

  it.each([
    ['Villagers living near the dam', 'villagers', 'a participle ends the head'],
    ['both warring sides', 'sides', 'an adjective in -ing does not'],
    ['data from the survey', 'data', 'nor does what follows a preposition count'],
    ['the union', 'union', 'the last word otherwise'],
  ])('headOf(%j) is %j: %s', (text, expected, _reason) => {
    const reading = read(text);
    expect(headOf(reading, whole(reading))).toBe(expected);
  });

  it.each([
    ['Mara Lind', true, true, 'a name'],
    ['the union', true, true, 'a body'],
    ['a campaigner', true, true, 'a post'],
    ['the baker', false, true, 'a trade that no list holds'],
    ['they', false, true, 'a pronoun'],
    ['the feud', false, false, 'a thing'],
    ['the pipe burst', false, false, 'a clause'],
  ])('%j: known %s, somebody %s (%s)', (text, isKnown, isAnybody, _reason) => {
    const reading = read(text);
    expect([isKnownSpeaker(reading, whole(reading)), isSomebody(reading, whole(reading))]).toEqual([
      isKnown,
      isAnybody,
    ]);
  });
});

describe('announced: the quotation that a line with a colon brings in', () => {
  it.each([
    ['It said:\n“The dam holds.”\nRain fell.', '“The dam holds.”', 'a paragraph of its own'],
    ['It said:\n“The dam holds.”', '“The dam holds.”', 'the last paragraph'],
    ['It said: “The dam holds.”', null, 'in the same paragraph it is the verb’s own'],
    ['It said:\n“The dam holds,” she said.', null, 'a quotation with a cue of its own'],
    ['It said:\nThe dam holds.', null, 'no quotation'],
    ['It said:', null, 'nothing'],
  ])('%j → %j (%s)', (text, expected, _reason) => {
    const reading = read(text);
    const colon = Array.from({ length: reading.tokens.count }, (_, i) => reading.tokens.raw(i)).indexOf(':');
    const range = announced(reading, colon);
    expect(range && text.slice(...spanOf(reading, range))).toBe(expected);
  });
});
