import { describe, expect, test } from 'vitest';
import type { SourceEntity } from '../../../../lib/claim/source-entity.ts';
import {
  linkedSelector,
  quotation,
  sourceName,
  writtenSource,
} from '../../../../lib/exchange/citations/claim-words.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';

const MARA: SourceEntity = { key: 'mara-lind', name: 'Mara Lind', kind: 'expert', country: null };
const { selectors } = sampleClaim();
const she = { ...selectors, source: [selector('she', 0)] };

describe('a source is called', () => {
  test.each<[Partial<ClaimRecord>, string, string]>([
    [
      { sourceText: 'she', entity: MARA, antecedent: 'Ms Lind' },
      'Mara Lind',
      'by the name of whom the words stand for',
    ],
    [{ sourceText: 'She', entity: MARA, antecedent: null }, 'Mara Lind', 'capitals are no renaming'],
    [{ sourceText: 'she', entity: null, antecedent: 'Ms Lind' }, 'Ms Lind', 'else by what the pronoun stood for'],
    [{ sourceText: 'she', entity: null, antecedent: null }, 'she', 'else by the words'],
    [{ sourceText: '', entity: null, antecedent: null }, 'she', 'of the article, where the reader gave none'],
    [{ sourceText: 'the mayor', entity: MARA, antecedent: 'Ms Lind' }, 'the mayor', 'never against the reader'],
  ])('%j %j: %s', (changed, name) => {
    expect(sourceName(sampleClaim({ selectors: she, ...changed }))).toBe(name);
  });

  test('nothing where there is none', () => {
    const claim = sampleClaim({ selectors: { ...selectors, source: [] }, sourceText: ' ' });
    expect([sourceName(claim), writtenSource(claim)]).toEqual(['', '']);
  });
});

describe('what is quoted is', () => {
  const split = [selector('“The gates', 0), selector('are open”', 40)];
  test.each<[Partial<ClaimRecord>, string, string]>([
    [{ selectors: { ...selectors, content: split } }, '“The gates … are open”', 'the content, its parts joined'],
    [
      { selectors: { ...selectors, content: [] }, sentence: 'She declined to comment.' },
      'She declined to comment.',
      'the sentence',
    ],
    [{ selectors: { ...selectors, content: [] }, sentence: '' }, 'denied', 'the cue'],
  ])('%# %j: %s', (changed, words) => {
    expect(quotation(sampleClaim(changed))).toBe(words);
  });
});

test('a link leads to what was said, else to the cue', () => {
  const split = [selector('“The gates', 0), selector('are open”', 40)];
  expect(linkedSelector({ selectors: { ...selectors, content: split } })).toBe(split[0]);
  expect(linkedSelector({ selectors: { ...selectors, content: [] } })).toBe(selectors.cue[0]);
});
