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

/** The idle callbacks asked for so far, each once. */
const beIdle = () => {
  for (const callback of idle.splice(0)) callback();
};

describe('what can wait', () => {
  test('is done when the page has nothing else to do', () => {
    const work = vi.fn();
    whenIdle(document, work, ending.signal)('one');
    expect(work).not.toHaveBeenCalled();
    beIdle();
    expect(work.mock.calls).toEqual([['one']]);
  });

  test('is done while nobody looks at the page only when somebody looks again', () => {
    see('hidden');
    const work = vi.fn();
    whenIdle(document, work, ending.signal)('one');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(idle).toEqual([]);
    see('visible');
    see('visible');
    expect(idle).toHaveLength(1);
    beIdle();
    see('visible');
    expect([work.mock.calls.length, idle.length]).toEqual([1, 0]);
  });

  test('is one thing, however often it was asked for while nobody looked, and as it was asked for last', () => {
    see('hidden');
    const work = vi.fn();
    const ask = whenIdle(document, work, ending.signal);
    for (const how of ['one', 'two', 'three']) ask(how);
    see('visible');
    expect(idle).toHaveLength(1);
    ask('four');
    expect(idle).toHaveLength(1);
    beIdle();
    expect(work.mock.calls).toEqual([['four']]);
  });

  test('is done again when it is asked for again', () => {
    const work = vi.fn();
    const ask = whenIdle(document, work, ending.signal);
    for (const how of ['one', 'two']) {
      ask(how);
      beIdle();
    }
    expect(work.mock.calls).toEqual([['one'], ['two']]);
  });

  test('is still done when the page has written itself anew meanwhile, which takes all listeners off it', async () => {
    see('hidden');
    const work = vi.fn();
    whenIdle(document, work, ending.signal)('one');
    document.open();
    document.write('<p>Anew</p>');
    document.close();
    await new Promise((resolve) => setTimeout(resolve));
    see('visible');
    beIdle();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is not done any more after the end', () => {
    const work = vi.fn();
    const ask = whenIdle(document, work, ending.signal);
    ask('one');
    ending.abort();
    beIdle();
    ask('two');
    beIdle();
    expect(work).not.toHaveBeenCalled();
  });

  test('is done at once where there is no telling when the page is idle', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const work = vi.fn();
    whenIdle(document, work, ending.signal)('one');
    expect(work.mock.calls).toEqual([['one']]);
  });
});
