import { describe, expect, it } from 'vitest';
import { anchor, describe as describeSpans, indexText } from '../../../lib/anchor/index.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

/** The words that a content is placed on in an edited text. */
function placed(before: string, after: string): readonly string[] {
  const { text, spans } = readMarked(`It rained. {s Oda Venn} {c said} ${before}. It snowed.`);
  const now = `It RAINED. Oda Venn SAID ${after}. It snowed.`;
  const anchored = anchor(indexText(now, 'en'), { selectors: describeSpans(text, spans), antecedent: null });
  expect(anchored.outcome).toBe('normalised');
  return anchored.spans.content.map((span) => now.slice(...span));
}

describe('the ends of a part that is placed', () => {
  it.each([
    [
      '{k the lock was dry}',
      'the lock was dry',
      ['the lock was dry'],
      'small words at its start, as far as they stand there',
    ],
    ['{k the lock was dry}', 'lock was dry', ['lock was dry'], 'not those that are gone'],
    ['{k lock was dry}', 'the lock was dry', ['lock was dry'], 'nor those that are new'],
    ['{k that the lock was dry}', 'the lock was dry', ['the lock was dry'], 'each by itself'],
    ['{k “the lock is dry”}', '"the lock is dry"', ['"the lock is dry"'], 'quotation marks of another kind'],
    ['{k (the lock was dry)}', '(the lock was dry)', ['(the lock was dry)'], 'brackets'],
    ['{k (the lock was dry)}', 'the lock was dry', ['the lock was dry'], 'or none'],
    ['{k the lock was dry,} too', 'the lock was dry too', ['the lock was dry'], 'a comma that is gone'],
    ['{k dry -}', 'dry –', ['dry –'], 'a dash of another kind'],
    ['{k ‘dry’}', "'dry'", ["'dry'"], 'a single mark'],
    ['{k the lock}’s gate was dry', "the lock's gate was dry", ['the lock'], 'its end within a word'],
    ['the non{k sense} was dry', 'the NONsense was dry', ['sense'], 'its start within a word'],
    ['{k 12}kg', '12KG', ['12'], 'its end before a unit'],
    ['{k that}, of course', 'That, of course', ['That'], 'a small word alone'],
    ['it{k :} dry', 'it: DRY', [':'], 'a mark alone'],
    ['{k dry 😀}', 'DRY 😀', ['DRY 😀'], 'a picture at its end'],
    ['{k lock was}, of course, {k dry}', 'lock WAS, of course, dry', ['lock WAS', 'dry'], 'two parts'],
  ])('%j → %j: %j (%s)', (before, after, words) => {
    expect(placed(before, after)).toEqual(words);
  });

  it('never is on half of a surrogate pair', () => {
    const [words] = placed('{k 𠮷 was dry}', '𠮷 WAS dry');
    expect(words).toBe('𠮷 WAS dry');
    expect(words?.isWellFormed()).toBe(true);
  });

  it('is proposed rather than placed where a part of a word is gone', () => {
    const { text, spans } = readMarked(
      'It rained. {s Kestria}’s {c claim} {k that the lock was dry} came late. It snowed.',
    );
    const now = 'It rained. Kestrian’s claim that the lock was dry came late. It snowed.';
    const { outcome } = anchor(indexText(now, 'en'), { selectors: describeSpans(text, spans), antecedent: null });
    expect(outcome).toBe('changed');
  });
});
