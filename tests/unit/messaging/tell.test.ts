import { afterEach, expect, test, vi } from 'vitest';
import { tell } from '../../../lib/messaging/tell.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose background answers or does not. */
function stubBrowser(error: unknown) {
  const runtime = {
    sendMessage: vi.fn((_message: unknown, answered: () => void) => answered()),
    lastErrorSeen: 0,
    get lastError() {
      this.lastErrorSeen++;
      return error;
    },
  };
  vi.stubGlobal('chrome', { runtime });
  return runtime;
}

test('what is told is a message like any other', () => {
  const runtime = stubBrowser(undefined);
  tell('page.coming', {});
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(
    { type: 'page.coming', request: {} },
    expect.any(Function),
  );
});

test('a background that is not there is taken note of: a page’s console stays free of it', () => {
  const runtime = stubBrowser({ message: 'Could not establish connection.' });
  expect(() => tell('page.coming', {})).not.toThrow();
  expect(runtime.lastErrorSeen).toBe(1);
});
