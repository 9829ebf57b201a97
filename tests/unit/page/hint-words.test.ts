import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HINT, hintsOf } from '../../../lib/page/hint-words.ts';

const { invisible, smallPrint, comments, doubtful } = HINT;

describe('the hints in a class name', () => {
  test.each([
    ['nothing', 'story-body', 0],
    ['a whole word', 'share', doubtful],
    ['in whichever way the words are put together', 'articleShare_bar', doubtful],
    ['two words that belong together', 'most-read', doubtful],
    ['and do not by themselves', 'most', 0],
    ['a part of a word is none', 'shareholder', 0],
    ['the beginning of a word that stands for many', 'recirculation', doubtful],
    ['several at once', 'comments credit', comments | smallPrint | doubtful],
    ['what is read out alone', 'sr-only', invisible],
    ['a widget', 'widget', doubtful],
    ['what one page builder calls everything', 'elementor-widget', 0],
    ['what stands beyond what is looked at', `${'x '.repeat(200)}comments`, 0],
  ])('%s: "%s"', (_reason, name, bits) => {
    expect(hintsOf(name)).toBe(bits);
  });

  test('are the same however many other names were met in between', () => {
    const words = fc.constantFrom('share', 'story', 'comments', 'sr-only', 'Most', 'read', 'credit', 'widget', 'x1');
    const names = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join('-'));
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 2_500 }), (name, between) => {
        const before = hintsOf(name);
        for (let other = 0; other < between; other++) hintsOf(`other-${other}`);
        expect(hintsOf(name)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test('are those of a long name each time, though it is not remembered', () => {
    const name = `comments ${'block '.repeat(2_000)}`;
    expect([hintsOf(name), hintsOf(name)]).toEqual([comments, comments]);
  });
});
