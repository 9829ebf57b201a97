import { describe, expect, test } from 'vitest';
import { readLarge } from '../../../tools/fuzz/large.ts';

/** Each is read in a process of its own, which takes a while beside other tests. */
const PATIENCE = { timeout: 120_000 };
const MEGABYTE = 1024 * 1024;

/** A sample of `npm run fuzz -- --large`. */
const MEGABYTES = 20;

describe(`files of ${MEGABYTES} MB`, () => {
  test.each<[file: string, says: RegExp, most: number, why: string]>([
    ['good JSON', /^read$/, 320, 'all of its records are held at once, and of its text one record'],
    ['good JSON Lines', /^read$/, 320, 'as those of JSON'],
    [
      'JSON of empty claims',
      /^line 11: claims\[0\]\.id: /,
      60,
      'the first record is looked at before the second is read',
    ],
    [
      'JSON with one endless text',
      /^line 11: claims\[0\]: longer than 16000000 characters$/,
      120,
      'no more is held of a record',
    ],
    ['white space', /^not a file that can be imported/, 60, 'the beginning is enough to know'],
    ['CSV of empty lines', /^read$/, 200, 'lines that say nothing leave nothing behind'],
    [
      'CSV of many columns',
      /^line 1: longer than 100000 characters$/,
      200,
      'the heading is looked at before it is taken apart',
    ],
    ['W3C of empty lists', /^more than 5000000 values$/, 200, 'values are counted before they are made'],
  ])('%s: %s, within %i MB', PATIENCE, async (file, says, most) => {
    const { outcome, peak, baseline } = await readLarge(file, MEGABYTES);
    expect(outcome).toMatch(says);
    expect((peak - baseline) / MEGABYTE).toBeLessThan(most);
  });
});

describe('files of 100 MB', () => {
  test.each<[file: string, says: RegExp]>([
    ['good CSV', /^the file is larger than 96 MB: use JSON Lines, or fewer claims at a time$/],
    ['Hypothesis of empty rows', /^the file is larger than 96 MB: /],
    ['W3C of numbers', /^the file is larger than 96 MB: /],
  ])('%s are refused by their size before they are read', PATIENCE, async (file, says) => {
    const { outcome, peak, baseline } = await readLarge(file, 100);
    expect(outcome).toMatch(says);
    expect((peak - baseline) / MEGABYTE).toBeLessThan(30);
  });
});
