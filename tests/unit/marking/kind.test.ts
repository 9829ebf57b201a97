import { expect, it } from 'vitest';
import { kindOf } from '../../../lib/marking/kind.ts';

it.each([
  ['“It leaks,” she said', '“It leaks,”', 'direct', 'all of it in quotation marks'],
  ['"It leaks," she said', '"It leaks,"', 'direct', 'straight ones'],
  ['„Es leckt“, sagte sie', '„Es leckt“', 'direct', 'those of another language'],
  ['She said it leaks', 'it leaks', 'indirect', 'none'],
  ['She said it was “a sieve”', 'it was “a sieve”', 'mixed', 'some of it'],
  ['“It leaks,” she said, as pumps do', 'as pumps do', 'indirect', 'after a quotation'],
  ['“It leaks, and badly', 'and badly', 'direct', 'a quotation that is not closed'],
  ['“It leaks\nThe board denied it', 'denied it', 'indirect', 'a new block begins anew'],
  ['the board’s pump, it said', 'pump', 'indirect', 'an apostrophe is no quotation mark'],
])('%s: “%s” is %s (%s)', (text, content, kind) => {
  const start = text.indexOf(content);
  expect(kindOf(text, [[start, start + content.length]])).toBe(kind);
});

it('goes by all spans of a content', () => {
  const text = '“It leaks,” she said, and that it would.';
  expect(
    kindOf(text, [
      [0, 11],
      [22, 39],
    ]),
  ).toBe('mixed');
});
