import { describe, expect, it } from 'vitest';
import { isOneOf } from '../../../lib/text/one-of.ts';

describe('isOneOf', () => {
  it.each([
    ['who', 'who which that', true, 'the first'],
    ['that', 'who which that', true, 'the last'],
    ['a', 'a', true, 'a list of one'],
    ['hat', 'who which that', false, 'the end of a word in the list is none'],
    ['who which', 'who which that', false, 'two words are none'],
    ['', 'who which that', false, 'nothing, as outside the text'],
  ])('%j in %j: %s, %s', (word, list, wanted) => {
    expect(isOneOf(word, list)).toBe(wanted);
    expect(isOneOf(word, list), 'and again').toBe(wanted);
  });
});
