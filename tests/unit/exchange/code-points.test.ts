import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '../../../lib/exchange/code-points.ts';

/** The same count by JavaScript's own iteration over code points. */
function counted(text: string): number {
  return Array.from(text).length;
}

/** UTF-16 offsets that stand between two code points. */
function borders(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets;
}

describe('code points before an offset', () => {
  test.each<[text: string, codeUnits: number, codePoints: number, why: string]>([
    ['plain', 5, 5, 'one code unit each'],
    ['🦊 fox', 2, 1, 'a pair is one'],
    ['🦊🦊🦊', 6, 3, 'pairs side by side'],
    ['🦊x🦊', 1, 0, 'between the halves: what is before the pair'],
    ['🦊x🦊', 3, 2, 'before the second pair'],
    ['Երևան ասաց', 10, 10, 'Armenian is in the first plane'],
    ['e\u0301a', 2, 2, 'a combining mark is a code point of its own'],
    ['👩‍👩‍👧', 8, 5, 'joined emoji are as many as were joined, and what joins them'],
    ['\r\n', 2, 2, 'a line end of two'],
    ['\uD83Dx', 2, 2, 'a half alone counts as one'],
    ['\uDD8A\uD83E', 2, 2, 'halves in the wrong order are no pair'],
    ['', 0, 0, 'nothing'],
  ])('%j at %i: %i (%s)', (text, codeUnits, codePoints) => {
    expect(codePointOffsets(text).toCodePoints(codeUnits)).toBe(codePoints);
  });

  test('are as JavaScript counts them, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const offsets = codePointOffsets(text);
        for (const at of borders(text)) expect(offsets.toCodePoints(at)).toBe(counted(text.slice(0, at)));
      }),
    );
  });
});

test('what was changed to code points comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const offsets = codePointOffsets(text);
      for (const at of borders(text)) expect(offsets.toCodeUnits(offsets.toCodePoints(at))).toBe(at);
    }),
  );
});

test('many offsets in a long text of pairs cost no pass over it each', () => {
  const text = '🦊'.repeat(200_000);
  const offsets = codePointOffsets(text);
  let sum = 0;
  for (let at = 0; at <= text.length; at += 2) sum += offsets.toCodePoints(at);
  expect(sum).toBe((200_000 * 200_001) / 2);
});
