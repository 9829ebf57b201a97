import { expect, test, vi } from 'vitest';
import { Detections } from '../../../lib/background/detections.ts';

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
