import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describePlace } from '../../../../lib/anchor/index.ts';
import type { ClaimSelectors } from '../../../../lib/claim/selector.ts';
import { mapParts, type Span } from '../../../../lib/claim/span.ts';
import { placeClaim } from '../../../../lib/exchange/standoff/place-claim.ts';
import { selector } from '../../schema/samples.ts';
import { claimIn } from './filed.ts';

const TEXT =
  'The harbour was quiet. The port authority said that it was open, and nobody was turned away. Later the port said no more.';
const CLAIM = claimIn(TEXT, { source: 'The port authority', cue: 'said', content: ['that it was open'] }).selectors;
const CUE_ALONE = claimIn(TEXT, { cue: 'said' }).selectors;

/** The words that a claim is placed on. */
function wordsIn(text: string, selectors: ClaimSelectors): string[] | null {
  const spans = placeClaim(text, selectors);
  return spans && [...spans.source, ...spans.cue, ...spans.content].map((span) => text.slice(...span));
}

const IN_PLACE = ['The port authority', 'said', 'that it was open'];

describe('a stored claim in a saved text', () => {
  test.each<[string, string, ClaimSelectors, string[] | null]>([
    ['the same text', TEXT, CLAIM, IN_PLACE],
    ['a text with something in front', `By our own writer. ${TEXT}`, CLAIM, IN_PLACE],
    [
      'a text that goes on otherwise, where every word of the claim still stands',
      `${TEXT.slice(0, 66)}we hear.`,
      CLAIM,
      IN_PLACE,
    ],
    ['a text in which its words are not', 'Another text altogether, in which nobody said anything.', CLAIM, null],
    ['a text in which one of its parts is not', TEXT.replace('it was open', 'all was shut'), CLAIM, null],
    ['an empty text', '', CLAIM, null],
    ['a text that has it twice, and not where it was', `First. ${TEXT} Again. ${TEXT}`, CLAIM, null],
    ['a text that has it twice, once where it was', `${TEXT} Again. ${TEXT}`, CLAIM, IN_PLACE],
    ['a claim that is a cue alone, in its place', TEXT, CUE_ALONE, ['said']],
    ['a cue alone whose four letters stand there by chance', `${'~'.repeat(42)}said${'~'.repeat(80)}`, CUE_ALONE, null],
    ['a cue alone in a longer text', `Before. ${TEXT}`, CUE_ALONE, ['said']],
  ])('%s', (_what, text, selectors, words) => {
    expect(wordsIn(text, selectors)).toEqual(words);
  });

  test.each([
    ['white space', ' \u00a0\n'],
    ['control characters', '\u001c\u0085'],
  ])('a cue of %s is no cue', (_what, cue) => {
    const text = `Nobody${cue}spoke.`;
    expect(
      placeClaim(text, { source: [], cue: [selector(cue, 6, { prefix: 'Nobody', suffix: 'spoke.' })], content: [] }),
    ).toBeNull();
  });

  test('a place between the halves of a character is none', () => {
    const text = 'They said 😀 and left.';
    const half = text.slice(10, 11);
    const selectors = { source: [], cue: [selector('said', 5)], content: [selector(half, 10)] };
    expect(placeClaim(text, selectors)).toBeNull();
  });
});

describe('whatever the text', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '.', 'é', '😀', 'Հ', '\n'),
    minLength: 4,
    maxLength: 60,
  });
  const anyClaim = anyText.chain((text) => {
    const starts = Array.from(text.matchAll(/\S/gu), ({ index, 0: first }): Span => [index, index + first.length]);
    // White space alone has no place for a claim.
    if (starts.length === 0) return fc.constant(null);
    const span = fc.constantFrom<Span>(...starts);
    return fc.record({
      text: fc.constant(text),
      source: span,
      cue: span,
      content: span,
      front: fc.string({ maxLength: 5 }),
    });
  });

  test('in its own text a claim stands where it was; in another on its own words or nowhere', () => {
    fc.assert(
      fc.property(anyClaim, (drawn) => {
        fc.pre(drawn !== null);
        const { text, front, ...parts } = drawn;
        const spans = mapParts({ source: [parts.source], cue: [parts.cue], content: [parts.content] }, (span) => span);
        const selectors = describePlace(text, spans);
        expect(placeClaim(text, selectors)).toEqual(spans);
        const words = wordsIn(front + text, selectors);
        if (words) expect(words).toEqual([parts.source, parts.cue, parts.content].map((span) => text.slice(...span)));
      }),
    );
  });
});
