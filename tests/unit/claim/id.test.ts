import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfId, uuidV7 } from '../../../lib/claim/id.ts';

const fill = (value: number) => (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(value);

describe('uuidV7', () => {
  test('is the example of RFC 9562, appendix A.6', () => {
    const random = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    const id = uuidV7(0x017f22e279b0, (bytes) => {
      bytes.set(random, 6);
      return bytes;
    });
    expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test.each([
    [0, 0x00, '00000000-0000-7000-8000-000000000000', 'the first moment, no bit of chance set'],
    [2 ** 48 - 1, 0xff, 'ffffffff-ffff-7fff-bfff-ffffffffffff', 'the last, every bit set'],
  ])('at %d with 0x%s: version and variant stand', (now, value, expected) => {
    expect(uuidV7(now, fill(value))).toBe(expected);
  });

  test('has its time in it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 48 - 1 }), (time) => {
        expect(timeOfId(uuidV7(time))).toBe(time);
      }),
    );
    expect(timeOfId('')).toBe(0);
  });

  test('sorts by time', () => {
    const anyTime = fc.nat({ max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        fc.pre(a !== b);
        expect(uuidV7(a) < uuidV7(b)).toBe(a < b);
      }),
    );
  });

  test('differs from call to call within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => uuidV7(1))).size).toBe(10_000);
  });
});
