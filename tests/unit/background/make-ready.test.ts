import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readyMaker } from '../../../lib/background/make-ready.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { warmUp } from '../../../lib/detect/warm-up.ts';
import { emptyStore } from '../storage/store.ts';

vi.mock('../../../lib/detect/warm-up.ts', () => ({ warmUp: vi.fn() }));

const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

describe('before a page asks', () => {
  test('the store is open, the weights are read and the detector has run, once for all pages', async () => {
    vi.mocked(warmUp).mockClear();
    const db = emptyStore().connect();
    const readModel = vi.fn(async () => model);
    const makeReady = readyMaker(db, readModel);
    expect(db.isOpen()).toBe(false);
    await Promise.all([makeReady(), makeReady()]);
    expect(db.isOpen()).toBe(true);
    expect(readModel).toHaveBeenCalledOnce();
    expect(warmUp).toHaveBeenCalledExactlyOnceWith(model);
  });

  const FAULTS = [
    { reason: 'weights that cannot be read', hasWeights: false, hasStore: true },
    { reason: 'a store that cannot be opened', hasWeights: true, hasStore: false },
  ];

  test.each(FAULTS)('$reason are left to whoever needs them, who is told; the rest is done', async (given) => {
    vi.mocked(warmUp).mockClear();
    const db = emptyStore().connect();
    if (!given.hasStore) db.close({ disableAutoOpen: true });
    const readModel = () => (given.hasWeights ? Promise.resolve(model) : Promise.reject(new Error('no file')));
    await expect(readyMaker(db, readModel)()).resolves.toBeUndefined();
    expect(warmUp).toHaveBeenCalledTimes(given.hasWeights ? 1 : 0);
    expect(db.isOpen()).toBe(given.hasStore);
  });
});
