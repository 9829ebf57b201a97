import { describe, expect, it } from 'vitest';
import { anchor, describe as describeSpans, indexText } from '../../../lib/anchor/index.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

const BEFORE = 'The ferry Halcyon reached the port of Lunde at dawn.';
const AFTER = 'Rain had fallen on the valley for three days.';
const CLAIM = '{s Oda Venn} {c said} {k the northern lock near Tarn was dry and would stay so}.';

/** What is proposed for a claim in an edited text: the words of its parts, or nothing. */
function proposed(after: string, claim = CLAIM) {
  const { text, spans } = readMarked(`${BEFORE} ${claim} ${AFTER}`);
  const { outcome, spans: now } = anchor(indexText(after, 'en'), {
    selectors: describeSpans(text, spans),
    antecedent: null,
  });
  if (outcome === 'gone') return null;
  expect(outcome).toBe('changed');
  const wordsIn = (list: typeof now.cue) => list.map((span) => after.slice(...span)).join(' … ');
  return [wordsIn(now.source), wordsIn(now.cue), wordsIn(now.content)];
}

describe('what is proposed for a claim whose words have changed', () => {
  it.each([
    [
      'a word of the content',
      `${BEFORE} Oda Venn said the northern lock near Tarn was full and would stay so. ${AFTER}`,
      ['Oda Venn', 'said', 'the northern lock near Tarn was full and would stay so'],
    ],
    [
      'half of the content, moved',
      `${AFTER} Oda Venn said the northern lock near Tarn was a ruin. Nobody else spoke.`,
      ['Oda Venn', 'said', 'the northern lock near Tarn was a ruin'],
    ],
    [
      'the cue',
      `${BEFORE} Oda Venn claimed the northern lock near Tarn was dry and would stay so. ${AFTER}`,
      ['Oda Venn', 'claimed', 'the northern lock near Tarn was dry and would stay so'],
    ],
    [
      'all of the content, in its very place',
      `${BEFORE} Oda Venn said nothing had been decided. ${AFTER}`,
      ['Oda Venn', 'said', 'nothing had been decided'],
    ],
    [
      'the speaker, in its very place',
      `${BEFORE} Ivo Brask said the northern lock near Tarn was dry and would stay so. ${AFTER}`,
      ['Ivo Brask', 'said', 'the northern lock near Tarn was dry and would stay so'],
    ],
  ])('%s', (_, after, words) => {
    expect(proposed(after)).toEqual(words);
  });

  it.each([
    ['the speaker alone, elsewhere', `${AFTER} Oda Venn said nothing had been decided. The market was shut.`],
    [
      'another speaker’s same words, elsewhere',
      `${AFTER} Ivo Brask said the northern lock near Tarn was dry and would stay so. The market was shut.`,
    ],
    [
      'the same words as nobody’s, elsewhere',
      `The market was shut. The northern lock near Tarn was dry and would stay so.`,
    ],
    ['a few of its words', `${AFTER} A lock near Tarn is for sale. The market was shut.`],
    ['what was around it', `${BEFORE} ${AFTER}`],
  ])('nothing for %s', (_, after) => {
    expect(proposed(after)).toBeNull();
  });

  it('is the place with more of its words, not the nearer one', () => {
    const less = 'Oda Venn said the northern lock was a ruin and no more than that.';
    const more = 'Oda Venn said the northern lock near Tarn was dry and would soon be full.';
    expect(proposed(`${less} The crew slept. The mayor left. ${AFTER} ${more}`)?.[2]).toBe(
      'the northern lock near Tarn was dry and would soon be full',
    );
  });

  it('takes in the closing mark of a quotation that ends in other words', () => {
    const after = `${BEFORE} “The northern lock is closed,” Oda Venn said. ${AFTER}`;
    expect(proposed(after, '{k “The northern lock is dry,”} {s Oda Venn} {c said}.')?.[2]).toBe(
      '“The northern lock is closed,”',
    );
  });
});
