import { expect, test } from 'vitest';
import { newOwnCodeId } from '../../../lib/claim/own-code.ts';
import { labelIdSchema } from '../../../lib/schema/claim.ts';

test('every id is one that records take, and another one', () => {
  const ids = Array.from({ length: 1000 }, () => newOwnCodeId());
  for (const id of ids) expect(labelIdSchema.safeParse(id).success, id).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test('every letter and digit is as likely as the others: bytes that would favour some are drawn again', () => {
  let next = 0;
  const counting = (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => next++ % 256) as Uint8Array<ArrayBuffer>;
  const counts = new Map<string, number>();
  // 252 of every 256 bytes count, in runs of twelve to an id: 21 ids use each of the 36 characters seven times.
  for (let ids = 0; ids < 21; ids++) {
    for (const letter of newOwnCodeId(counting).slice('own-'.length)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(counts.size).toBe(36);
  expect(newOwnCodeId((bytes) => bytes.fill(next++ === 0 ? 255 : 35))).toBe('own-zzzzzzzzzzzz');
});
