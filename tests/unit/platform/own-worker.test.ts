import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const OWN = 'chrome-extension://our-own-id';

/** What a browser makes of an address that its policy has passed: no text any more. */
class PassedAddress {
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
}

/** Takes addresses that a policy has passed, and no texts, as workers do where Trusted Types are required. */
class StrictWorker {
  static readonly started: [string, unknown][] = [];
  constructor(script: unknown, options: unknown) {
    if (!(script instanceof PassedAddress)) throw new TypeError('requires a TrustedScriptURL');
    StrictWorker.started.push([script.address, options]);
  }
}

const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => ({
  createScriptURL: (url: string) => new PassedAddress(rules.createScriptURL(url)),
}));

beforeEach(() => {
  vi.resetModules();
  createPolicy.mockClear();
  StrictWorker.started.length = 0;
  vi.stubGlobal('location', { origin: OWN });
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('Worker', StrictWorker);
});
afterEach(() => vi.unstubAllGlobals());

const start = async (url: string) => (await import('../../../lib/platform/own-worker.ts')).startOwnWorker(url);

test('a script of the package is started, whose address the policy has passed', async () => {
  await start('/assets/import-worker-1a.js');
  await start('/assets/import-worker-1a.js');
  expect(StrictWorker.started).toEqual(
    Array.from({ length: 2 }, () => [`${OWN}/assets/import-worker-1a.js`, { type: 'module' }]),
  );
});

test('the policy is made once: a browser allows no second one of its name', async () => {
  const { startOwnWorker } = await import('../../../lib/platform/own-worker.ts');
  startOwnWorker('/a.js');
  startOwnWorker('/a.js');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['own-scripts']);
});

test.each([
  ['https://news.example/a.js', 'of a site'],
  ['//news.example/a.js', 'of a site, by whatever protocol'],
  ['data:text/javascript,1', 'in the address itself'],
  ['blob:https://news.example/0f', 'made by a site'],
  ['javascript:1', 'a program'],
])('%s is not started: a script %s', async (url) => {
  await expect(start(url)).rejects.toThrow(TypeError);
  expect(StrictWorker.started).toEqual([]);
});
