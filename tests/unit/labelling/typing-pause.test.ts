import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isTyped, TYPING_PAUSE, TypingPause } from '../../../lib/labelling/typing-pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const work = vi.fn(async (key: string) => `stored ${key}`);
  return { work, pause: new TypingPause(work) };
}

test('ten letters are one change, and each of them learns how it ended', async () => {
  const { work, pause } = setUp();
  const ends: Promise<string>[] = [];
  for (let letter = 0; letter < 10; letter++) {
    ends.push(pause.soon('a'));
    vi.advanceTimersByTime(TYPING_PAUSE - 1);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledExactlyOnceWith('a');
  expect(await Promise.all(ends)).toEqual(Array(10).fill('stored a'));
});

test('each key waits for itself', () => {
  const { work, pause } = setUp();
  void pause.soon('a');
  vi.advanceTimersByTime(TYPING_PAUSE / 2);
  void pause.soon('b');
  vi.advanceTimersByTime(TYPING_PAUSE / 2);
  expect(work.mock.calls).toEqual([['a']]);
});

test('what cannot wait takes along what waits, once', async () => {
  const { work, pause } = setUp();
  const typed = pause.soon('a');
  const chosen = pause.now('a');
  expect(work).toHaveBeenCalledTimes(1);
  expect(await Promise.all([typed, chosen])).toEqual(['stored a', 'stored a']);
  vi.advanceTimersByTime(10 * TYPING_PAUSE);
  expect(work).toHaveBeenCalledTimes(1);
});

test('flush does everything that waits, and then there is nothing left', () => {
  const { work, pause } = setUp();
  void pause.soon('a');
  void pause.soon('b');
  pause.flush();
  expect(work.mock.calls).toEqual([['a'], ['b']]);
  pause.flush();
  vi.advanceTimersByTime(10 * TYPING_PAUSE);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a failure reaches everybody who waits', async () => {
  const pause = new TypingPause(() => Promise.reject(new Error('no room')));
  const ends = Promise.allSettled([pause.soon('a'), pause.soon('a')]);
  pause.flush();
  expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected']);
});

test.each([
  { edit: { note: 'a' }, typed: true, reason: 'a note is typed' },
  { edit: { sourceText: 'a' }, typed: true, reason: 'a source is typed' },
  { edit: { note: 'a', status: 'denied' }, typed: false, reason: 'a choice does not wait' },
  { edit: { dismissed: true }, typed: false, reason: 'a click does not wait' },
])('isTyped: $reason', ({ edit, typed }) => {
  expect(isTyped(edit)).toBe(typed);
});
