import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, makePatches } from '../../../lib/messaging/text-patches.ts';

const BEFORE = 'One.\nTwo.\nThree.\nFour.';

describe('what changed', () => {
  it.each([
    ['nothing', BEFORE, []],
    ['a line', 'One.\nZwei.\nThree.\nFour.', ['Two.\n>Zwei.\n']],
    ['the first line', 'Eins.\nTwo.\nThree.\nFour.', ['One.\n>Eins.\n']],
    ['the last line', 'One.\nTwo.\nThree.\nVier.', ['Four.>Vier.']],
    ['two lines far apart', 'Eins.\nTwo.\nThree.\nVier.', ['One.\n>Eins.\n', 'Four.>Vier.']],
    ['a new line at the start', `Zero.\n${BEFORE}`, ['>Zero.\n']],
    ['a new line at the end', `${BEFORE}\nFive.`, ['Four.>Four.\nFive.']],
    ['a line gone', 'One.\nThree.\nFour.', ['Two.\n>']],
    ['everything', 'Another text.', [`${BEFORE}>Another text.`]],
    ['all of it gone', '', [`${BEFORE}>`]],
  ])('is told in few words: %s', (_, after, told) => {
    const patches = makePatches(BEFORE, after);
    expect(patches.map(({ start, end, text }) => `${BEFORE.slice(start, end)}>${text}`)).toEqual(told);
    expect(applyPatches(BEFORE, patches)).toBe(after);
  });

  it('is as small as the change where lines repeat', () => {
    const lines = Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? '“Yes.”' : `Line ${i}.`));
    const before = lines.join('\n');
    const after = lines.with(201, '“No.”').join('\n');
    const patches = makePatches(before, after);
    expect(applyPatches(before, patches)).toBe(after);
    expect(patches.map(({ text }) => text)).toEqual(['“No.”\n']);
  });

  it('makes any text of any other', () => {
    const line = fc.constantFrom('a', 'b', 'Oda Venn said so.', '', '“Yes.”', '\u2028', '😀');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patches = makePatches(before, after);
        expect(applyPatches(before, patches)).toBe(after);
        if (before === after) expect(patches).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('patches that do not fit a text', () => {
  it.each([
    ['beyond its end', [{ start: 0, end: 99, text: '' }]],
    ['backwards', [{ start: 5, end: 3, text: '' }]],
    [
      'overlapping',
      [
        { start: 0, end: 5, text: '' },
        { start: 4, end: 6, text: '' },
      ],
    ],
    [
      'out of order',
      [
        { start: 10, end: 12, text: '' },
        { start: 0, end: 2, text: '' },
      ],
    ],
  ])('are refused: %s', (_, patches) => {
    expect(applyPatches(BEFORE, patches)).toBeNull();
  });
});
