import { expect, test, vi } from 'vitest';
import { Detections } from '../../../lib/background/detections.ts';
import type { Attribution } from '../../../lib/claim/attribution.ts';

test('a text is detected once, however often its labels change', async () => {
  const detections = new Detections();
  const detect = vi.fn(async () => []);
  const found = await detections.of('Mara Quill said so.', 'en', detect);
  expect(await detections.of('Mara Quill said so.', 'en', detect)).toBe(found);
  expect(detect).toHaveBeenCalledTimes(1);
});

test('another text, and another language, is detected', async () => {
  const detections = new Detections();
  const detect = vi.fn(async () => []);
  await detections.of('Mara Quill said so.', 'en', detect);
  await detections.of('Mara Quill said so!', 'en', detect);
  await detections.of('Mara Quill said so.', 'de', detect);
  expect(detect).toHaveBeenCalledTimes(3);
});

test('of many texts the one used longest ago is forgotten', async () => {
  const detections = new Detections();
  const detect = vi.fn(async () => []);
  for (let i = 0; i < 8; i++) await detections.of(`Text ${i}`, 'en', detect);
  await detections.of('Text 0', 'en', detect);
  await detections.of('Text 8', 'en', detect);
  detect.mockClear();
  await detections.of('Text 0', 'en', detect);
  expect(detect).not.toHaveBeenCalled();
  await detections.of('Text 1', 'en', detect);
  expect(detect).toHaveBeenCalledTimes(1);
});

test('a detection that failed is tried again', async () => {
  const detections = new Detections();
  await expect(detections.of('Text', 'en', () => Promise.reject(new Error('no model')))).rejects.toThrow('no model');
  expect(await detections.of('Text', 'en', async () => [])).toEqual([]);
});

/** As many attributions, of which nothing is looked at. */
const attributions = (count: number) => new Array<Attribution>(count).fill({} as Attribution);

test.each([
  { units: 40, found: 0, kept: [true, true, true], reason: 'short texts' },
  { units: 100, found: 0, kept: [true, true, true], reason: 'texts that just fit' },
  { units: 101, found: 0, kept: [false, true, true], reason: 'texts that are too long together' },
  { units: 200, found: 0, kept: [false, false, true], reason: 'texts of which but one fits' },
  { units: 301, found: 0, kept: [false, false, false], reason: 'a text that does not fit at all' },
  { units: 50, found: 1, kept: [false, false, false], reason: 'more attributions than fit' },
])('what is kept of $reason is bounded in all', async ({ units, found, kept }) => {
  const detections = new Detections(300);
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(units));
  for (const text of texts) await detections.of(text, 'en', async () => attributions(found));
  // Asked from the last, which makes no room for another: those still kept are answered without a detection.
  const known: boolean[] = [];
  for (const text of texts.toReversed()) {
    const detect = vi.fn(async () => attributions(1_000_000));
    await detections.of(text, 'en', detect);
    known.unshift(detect.mock.calls.length === 0);
  }
  expect(known).toEqual(kept);
});

test('nothing of a private window is kept, or looked up', async () => {
  const detections = new Detections();
  const detect = vi.fn(async () => []);
  for (let i = 0; i < 2; i++) await detections.of('Text', 'en', detect, { isPrivate: true });
  expect(detect).toHaveBeenCalledTimes(2);
  await detections.of('Text', 'en', detect);
  expect(detect).toHaveBeenCalledTimes(3);
});
