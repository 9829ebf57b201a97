import { expect, test } from 'vitest';
import { isGone } from '../../../../tools/soak/gone.ts';

test.each([
  ['a worker that was killed', 'Protocol error (Runtime.evaluate): Target closed', true],
  ['a page that was closed', 'Protocol error: Session closed. Most likely the page has been closed.', true],
  ['a page that went elsewhere', 'Protocol error (Runtime.callFunctionOn): Inspected target navigated or closed', true],
  [
    'a page that went elsewhere while a script ran',
    'Execution context was destroyed, most likely because of a navigation.',
    true,
  ],
  ['a world that went with its page', 'Protocol error (Runtime.evaluate): Cannot find context with specified id', true],
  ['a target that ended before it could be attached to', 'Protocol error: No target with given id found', true],
  ['a frame that was taken out', 'Attempted to use detached Frame', true],
  ['a page that does not answer in time', 'Navigation timeout of 20000 ms exceeded', false],
  ['a mistake in a script', 'TypeError: undefined is not a function', false],
])('%s: %s', (_name, words, gone) => {
  expect(isGone(new Error(words))).toBe(gone);
});
