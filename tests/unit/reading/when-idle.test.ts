// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../lib/reading/when-idle.ts';

let idle: (() => void)[];
let ending: AbortController;
beforeEach(() => {
  idle = [];
  ending = new AbortController();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const see = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('what can wait', () => {
  test('is done when the page has nothing else to do', () => {
    const work = vi.fn();
    whenIdle(document, work, ending.signal);
    expect(work).not.toHaveBeenCalled();
    for (const callback of idle) callback();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is done while nobody looks at the page only when somebody looks again', () => {
    see('hidden');
    const work = vi.fn();
    whenIdle(document, work, ending.signal);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(idle).toEqual([]);
    see('visible');
    for (const callback of idle) callback();
    see('visible');
    expect([work.mock.calls.length, idle.length]).toEqual([1, 1]);
  });

  test('is not done any more after the end', () => {
    const work = vi.fn();
    whenIdle(document, work, ending.signal);
    ending.abort();
    for (const callback of idle) callback();
    expect(work).not.toHaveBeenCalled();
  });

  test('is done at once where there is no telling when the page is idle', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const work = vi.fn();
    whenIdle(document, work, ending.signal);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
