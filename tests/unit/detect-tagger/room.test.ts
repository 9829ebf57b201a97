import { describe, expect, it } from 'vitest';
import { Room } from '../../../lib/detect/tagger/room.ts';

describe('a room', () => {
  it.each([
    [[4], 'a first array'],
    [[4, 2], 'a shorter one'],
    [[4, 5], 'a longer one'],
    [[4, 100, 1], 'a much longer one, and a short one'],
    [[0, 1], 'an empty one first'],
  ])('gives arrays of %j numbers (%s)', (sizes) => {
    const room = new Room();
    for (const size of sizes) expect(room.take(0, size)).toHaveLength(size);
  });

  it('gives the same memory again for the same place, and other memory for another', () => {
    const room = new Room();
    room.take(0, 8).fill(1);
    room.take(1, 8).fill(2);
    expect([...room.take(0, 3)]).toEqual([1, 1, 1]);
    expect([...room.take(1, 3)]).toEqual([2, 2, 2]);
  });
});
