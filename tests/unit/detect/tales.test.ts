import { expect, it } from 'vitest';
import { VERB_READINGS } from '../../../lib/detect/lexicon.ts';
import { isTale } from '../../../lib/detect/rules/untold.ts';
import { verbGroups } from '../../../lib/detect/rules/verb-group.ts';
import { read } from '../../../lib/text/reading.ts';

it.each([
  ['She told the story of her town', true, 'a story by its kind'],
  ['She told a story that fell flat', true, 'a story, and what it was like'],
  ['She told the truth about what befell her', true, 'the truth is no story'],
  ['She told the story of how she had fled', false, 'how it was'],
  ['She told a tale about why the boat sank', false, 'why it was'],
  ['She told the story how the boat sank', false, 'without a preposition'],
])('isTale(%j) is %j: %s', (text, expected, _reason) => {
  const reading = read(text);
  const groups = verbGroups(reading, VERB_READINGS.get('told') ?? [], 1, 0, reading.tokens.count);
  expect(groups.some((group) => isTale(reading, group, null))).toBe(expected);
});
