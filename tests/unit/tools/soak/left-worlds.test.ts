import type { CDPSession } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { Worlds, worldsIn } from '../../../../tools/soak/left-worlds.ts';
import { heapOf } from './heap.ts';

const REST = 'http://127.0.0.1/rest/1';
const heapWith = (...names: string[]) => heapOf(names.map((name) => ['object', name, 16]));

/** A tab that goes to pages: in each, our script gets a world, unless the browser says otherwise. */
function tab(worlds: Worlds) {
  let heard: ((event: object) => void) | undefined;
  let address = '';
  let refusal: Error | null = null;
  const session = {
    on: (_name: string, listener: (event: object) => void) => {
      heard = listener;
    },
    send: async (method: string) => {
      if (refusal && method === 'Runtime.evaluate') throw refusal;
      return { result: { value: address } };
    },
  } as unknown as CDPSession;
  return {
    follow: () => worlds.follow(session),
    async goTo(where: string, origin = 'chrome-extension://abc', error: Error | null = null) {
      [address, refusal] = [where, error];
      heard?.({ context: { id: 7, origin } });
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

async function started() {
  const worlds = new Worlds('abc', (address) => address.includes('/rest/'));
  const pages = tab(worlds);
  await pages.follow();
  return { worlds, ...pages };
}

describe('worlds of ours in pages that were left', () => {
  test('are gone when a snapshot does not show them', async () => {
    const { worlds, goTo } = await started();
    for (const page of ['http://127.0.0.1/page/a', 'http://127.0.0.1/page/b', REST]) await goTo(page);
    worlds.take(heapWith('Window', 'SoakWorld3'));
    expect(worlds.left).toEqual({ gone: 2, still: [], blind: 0 });
  });

  test('are told with their address when it does', async () => {
    const { worlds, goTo } = await started();
    for (const page of ['http://127.0.0.1/page/a', 'http://127.0.0.1/page/b', REST]) await goTo(page);
    worlds.take(heapWith('SoakWorld2', 'SoakWorld3'));
    expect(worlds.left).toEqual({ gone: 1, still: ['http://127.0.0.1/page/b'], blind: 0 });
  });

  test('may go later: the last look counts, and each is counted once', async () => {
    const { worlds, goTo } = await started();
    for (const page of ['http://127.0.0.1/page/a', REST]) await goTo(page);
    worlds.take(heapWith('SoakWorld1', 'SoakWorld2'));
    worlds.take(heapWith('SoakWorld2'));
    worlds.take(heapWith('SoakWorld2'));
    expect(worlds.left).toEqual({ gone: 1, still: [], blind: 0 });
  });

  test('are not known of when a snapshot does not show the one that is there', async () => {
    const { worlds, goTo } = await started();
    for (const page of ['http://127.0.0.1/page/a', REST]) await goTo(page);
    worlds.take(heapWith('Window'));
    expect(worlds.left.blind).toBe(1);
  });

  test('of a tab that was given up went with it; those that were still there stay told', async () => {
    const { worlds, goTo, follow } = await started();
    for (const page of ['http://127.0.0.1/page/a', REST]) await goTo(page);
    worlds.take(heapWith('SoakWorld1', 'SoakWorld2'));
    await goTo('http://127.0.0.1/page/stuck');
    await follow();
    await goTo(REST);
    worlds.take(heapWith('SoakWorld4'));
    expect(worlds.left).toEqual({ gone: 0, still: ['http://127.0.0.1/page/a'], blind: 0 });
  });

  test.each([
    ['the page’s own world', 'http://127.0.0.1', null],
    ['that of another extension', 'chrome-extension://abcd', null],
    [
      'one that was gone before it had a name',
      'chrome-extension://abc',
      new Error('Cannot find context with specified id'),
    ],
  ])('are not %s', async (_name, origin, error) => {
    const { worlds, goTo } = await started();
    await goTo('http://127.0.0.1/page/a', origin, error);
    await goTo(REST);
    worlds.take(heapWith('SoakWorld1', 'SoakWorld2'));
    expect(worlds.left).toEqual({ gone: 0, still: [], blind: 0 });
  });
});

test('the number of a world is told whatever the engine puts after its name, and of nothing else', () => {
  expect([
    ...worldsIn(heapWith('SoakWorld12', 'SoakWorld7 (prototype)', 'SoakWorld', 'MySoakWorld3', 'Window')),
  ]).toEqual([12, 7]);
});
