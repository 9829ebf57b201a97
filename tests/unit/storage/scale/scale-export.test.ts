/** A file of a large store is put together from pieces: what is written already is the browser's to keep, and not the page's memory's. */
import { afterEach, expect, test, vi } from 'vitest';
import { exportEverything, fileOf } from '../../../../lib/library/export/export.ts';
import { NOON, sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Units of text that one Blob at most was made of, from now on. */
function largestPiece(): () => number {
  let largest = 0;
  const lengthOf = (part: BlobPart) => (typeof part === 'string' ? part.length : 0);
  class WatchedBlob extends Blob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      largest = Math.max(
        largest,
        parts.reduce((sum, part) => sum + lengthOf(part), 0),
      );
    }
  }
  vi.stubGlobal('Blob', WatchedBlob);
  return () => largest;
}

test('no more than a few megabytes of a file are held as text, and the file is whole', async () => {
  const db = emptyStore().connect();
  const text = 'The port authority denied that ships had been turned away. '.repeat(15_000);
  const ids = Array.from({ length: 10 }, (_, nth) => String(nth).repeat(64));
  await db.texts.bulkAdd(ids.map((id) => ({ id, text, savedAt: NOON.toISOString() })));
  const largest = largestPiece();
  const { content, lacking } = await exportEverything({
    db,
    format: 'json',
    now: NOON,
    program: '0.1.0',
    wordOf: (key) => key,
  });
  expect(content.size).toBeGreaterThan(10 * text.length);
  expect(largest()).toBeGreaterThan(text.length);
  expect(largest()).toBeLessThan(6 * text.length);
  expect(lacking).toBe(0);
  expect(content.type).toBe('application/json');
  expect(JSON.parse(await content.text()).texts).toHaveLength(10);
});

test('whatever takes long, the page has its turn between two parts of a file', async () => {
  const db = emptyStore().connect();
  const article = sampleArticle();
  const claims = Array.from({ length: 2_000 }, (_, nth) =>
    sampleClaim({ id: `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}` }),
  );
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const context = { db, format: 'wide', now: NOON, program: '0.1.0', wordOf: String } as const;
  const { content } = await fileOf(context, { articles: [article], claims, changes: [], sources: [], texts: [] }, 0);
  // Parts of 64 Ki code units, and a turn before each: the store here waits by other means.
  const parts = Math.floor(content.size / 70_000);
  expect(parts).toBeGreaterThan(4);
  const turns = waits.mock.calls.filter(([, delay]) => delay === undefined);
  expect(turns.length).toBeGreaterThanOrEqual(parts);
});
