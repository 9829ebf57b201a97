import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { modelReader } from '../../../lib/background/model.ts';

vi.mock('../../../lib/platform/own-file.ts', () => ({ readOwnFile: vi.fn() }));

const weights = new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url)));

test('the weights are read once, however many pages ask at the same time', async () => {
  const read = vi.fn(async () => weights);
  const readModel = modelReader(read);
  const [one, two] = await Promise.all([readModel(), readModel()]);
  expect(one).toBe(two);
  expect(read).toHaveBeenCalledExactlyOnceWith('/model/en.bin');
});

test('a failure reaches whoever asked, and the next one tries again', async () => {
  const read = vi.fn(async () => weights).mockRejectedValueOnce(new Error('not there'));
  const readModel = modelReader(read);
  await expect(readModel()).rejects.toThrow('not there');
  expect(await readModel()).toHaveProperty('tagger');
});

test('bytes that are no weights are refused', async () => {
  await expect(modelReader(async () => new Uint8Array(8))()).rejects.toThrow(RangeError);
});
