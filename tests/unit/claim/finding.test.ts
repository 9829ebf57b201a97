import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inShort, MAX_SHORT } from '../../../lib/claim/finding.ts';

const WORDS = 'the bridge was open to all who came '.repeat(10).trim();

describe('words in short', () => {
  test.each([
    ['the bridge was open', 'the bridge was open', 'few words stay as they are'],
    ['  the bridge\n\nwas\topen ', 'the bridge was open', 'on one line'],
    ['', '', 'none'],
    ['x'.repeat(160), 'x'.repeat(160), 'as long as it may be'],
    ['x'.repeat(161), `${'x'.repeat(159)}…`, 'one word too long is cut within'],
    [`${'x'.repeat(158)}🌉🌉`, `${'x'.repeat(158)}…`, 'but not within a character'],
    [`a ${'x'.repeat(200)}`, `a ${'x'.repeat(157)}…`, 'a space far from the end is no place to cut at'],
  ])('%#: %j is %j (%s)', (words, short) => {
    expect(inShort(words)).toBe(short);
  });

  test('are cut between two words', () => {
    const short = inShort(WORDS);
    expect(short.endsWith('…')).toBe(true);
    expect(WORDS.startsWith(`${short.slice(0, -1)} `)).toBe(true);
    expect(short.length).toBeGreaterThan(140);
  });

  test('are short and on one line, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => {
        const short = inShort(words);
        expect(short.length).toBeLessThanOrEqual(MAX_SHORT);
        expect(short).not.toMatch(/[\n\t]| {2}/);
        if (words.isWellFormed()) expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
