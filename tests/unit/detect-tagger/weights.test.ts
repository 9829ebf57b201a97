import { describe, expect, it } from 'vitest';
import { EVIDENCE_SIZE } from '../../../lib/detect/tagger/evidence.ts';
import { loadTagger } from '../../../lib/detect/tagger/index.ts';
import { readWeights, writeWeights } from '../../../lib/detect/tagger/weights.ts';
import { shippedModel, shippedWeights } from './tagging.ts';

function changed(at: number): Uint8Array {
  const bytes = shippedWeights();
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

describe('weights', () => {
  it('are read and written without loss', () => {
    const bytes = shippedWeights();
    expect(writeWeights(readWeights(bytes, EVIDENCE_SIZE))).toEqual(bytes);
  });

  it('are small enough to ship', () => {
    expect(shippedModel().length).toBeLessThanOrEqual(600_000);
  });

  it('are finite', () => {
    const { scale, transitions, evidence } = readWeights(shippedWeights(), EVIDENCE_SIZE);
    for (const value of [scale, ...transitions, ...evidence]) expect(value).toSatisfy(Number.isFinite);
    expect(scale).toBeGreaterThan(0);
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a file cut short', shippedWeights().subarray(0, 1000)],
    ['another kind of file', changed(0)],
    ['another version', changed(4)],
    ['other features', changed(6)],
    ['another table', changed(8)],
    ['other evidence', changed(12)],
  ])('refuse %s', (_, bytes) => {
    expect(() => loadTagger(bytes)).toThrow(RangeError);
  });

  it('may lie anywhere in a larger buffer', () => {
    const bytes = shippedWeights();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(writeWeights(readWeights(larger.subarray(3), EVIDENCE_SIZE))).toEqual(bytes);
  });
});
