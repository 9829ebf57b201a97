import { describe, expect, it } from 'vitest';
import { linkSegments } from '../../../lib/detect/tagger/link.ts';
import { proposalOf } from '../../../lib/detect/tagger/proposal.ts';
import { expectGrowth } from '../growth.ts';
import { tagged, textOf } from './tagging.ts';

/** `source | cue | content … content` of each attribution. */
function linked(marked: string): string[] {
  const { reading, tagging } = tagged(marked);
  return linkSegments(reading, tagging).map(({ source, cue, content }) =>
    [
      source ? textOf(reading, source) : '-',
      textOf(reading, cue),
      content.map((one) => textOf(reading, one)).join(' … '),
    ].join(' | '),
  );
}

describe('linkSegments', () => {
  it.each([
    ['subject, cue, content', '[s Lind] [c said] [t the dam would hold].', ['Lind | said | the dam would hold']],
    ['content first', '“[t The dam will hold],” [c said] [s Lind].', ['Lind | said | The dam will hold']],
    [
      'content on both sides',
      '[t The dam], [s Lind] [c said], [t would hold].',
      ['Lind | said | The dam … would hold'],
    ],
    ['no source', '[t The dam] [c reportedly] [t leaks].', ['- | reportedly | The dam … leaks']],
    [
      'two sentences',
      '[s Lind] [c said] [t it was late]. [s Trask] [c denied] [t that].',
      ['Lind | said | it was late', 'Trask | denied | that'],
    ],
    [
      'two cues with one source',
      '[s Lind] [c denied] [t the charge] and [c accused] [t Trask of lying].',
      ['Lind | denied | the charge', 'Lind | accused | Trask of lying'],
    ],
    [
      'a participle with the source of the cue before it',
      '[s Lind] [c denied] [t the charge], [c calling] [t it absurd].',
      ['Lind | denied | the charge', 'Lind | calling | it absurd'],
    ],
    [
      'a second cue with no word that joins it keeps no source',
      '[s Lind] [c denied] [t the charge] in a hall where it was [c said] [t that he lied].',
      ['Lind | denied | the charge', '- | said | that he lied'],
    ],
    [
      'a source of its own is nobody else’s',
      '[s Lind] [c denied] [t it] and [s Trask] [c said] [t otherwise].',
      ['Lind | denied | it', 'Trask | said | otherwise'],
    ],
    ['a cue without content says nothing', '[s Lind] [c spoke] and left, they said.', []],
    ['a content without a cue has nowhere to go', '[t The dam will hold], they said.', []],
  ])('%s', (_, marked, wanted) => {
    expect(linked(marked)).toEqual(wanted);
  });

  it.each([
    [
      'runs a content on to the end of its clause',
      '[s Lind] [c said] [t the dam would] hold for years.',
      ['Lind | said | the dam would hold for years'],
    ],
    [
      'but not into the next clause',
      '[s Lind] [c said] [t the dam would] hold while others slept.',
      ['Lind | said | the dam would hold'],
    ],
    ['nor over a comma', '[s Lind] [c said] [t the dam], he would hold.', ['Lind | said | the dam']],
    [
      'nor up to another part',
      '[s Lind] [c said] [t the dam] would [s Trask] [c denied] [t it].',
      ['Lind | said | the dam', 'Trask | denied | it'],
    ],
    ['nor in front of its cue', '[t The dam] would hold, [s Lind] [c said].', ['Lind | said | The dam']],
  ])('%s', (_, marked, wanted) => {
    expect(linked(marked)).toEqual(wanted);
  });

  it('gives a cue nothing from far away', () => {
    const between = 'and then the rain went on '.repeat(15);
    expect(linked(`[s Lind] [c said] ${between} [t the dam would hold].`)).toEqual([]);
  });

  it('takes a paragraph of three thousand cues in its stride: it costs its length, not its square', async () => {
    const linking = (cues: number) => {
      const text = '[s Lind] [c said] [t it], '.repeat(cues);
      return () => expect(linked(text)).toHaveLength(cues);
    };
    await expectGrowth({ small: linking(375), large: linking(3000), under: 8 * 2 });
  });
});

describe('proposalOf', () => {
  it.each([
    ['[s Lind] [c has flatly denied] [t it].', 'deny', 'deny', false, 'the verb’s class'],
    ['[s Lind] [c did not say] [t why].', 'say', 'say', true, 'a negation'],
    [
      '[s Lind] [c huffed] [t that it was late], said no one.',
      'say',
      'huffed',
      false,
      'a word of no class is a plain cue',
    ],
  ])('%s', (marked, verbClass, lemma, isNegated) => {
    const { reading, tagging } = tagged(marked);
    const [first] = linkSegments(reading, tagging);
    expect(first && proposalOf(reading, first)).toMatchObject({ rule: 'model', verbClass, lemma, isNegated });
  });
});
