import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines, LongLineError } from '../../../cli/lines.ts';
import { expectGrowth } from '../growth.ts';

async function* chunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let i = 1; i < places.length; i++) yield bytes.subarray(places[i - 1], places[i]);
}

async function linesOf(text: string, cuts: readonly number[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of byteLines(chunks(Buffer.from(text), cuts))) lines.push(Buffer.from(line).toString());
  return lines;
}

const anyText = fc.string({ unit: fc.constantFrom('\n', '\n', '\r', 'a', 'é', '🌉', '\u2028', '') });

test('lines are those of the whole, wherever the stream is cut, in the middle of a character too', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.array(fc.nat(), { maxLength: 12 }), async (text, cuts) => {
      // What stands after the last line feed is a line only if there is something.
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(text, cuts)).toEqual(expected);
    }),
  );
});

test('a line over many chunks costs its length, not its square', async () => {
  async function* long(chunks: number) {
    for (let i = 0; i < chunks; i++) yield new Uint8Array(100).fill(97);
  }
  const reading = (chunks: number) => async () => {
    const lengths: number[] = [];
    for await (const line of byteLines(long(chunks))) lengths.push(line.length);
    expect(lengths).toEqual([chunks * 100]);
  };
  // Joining at every chunk would copy 64 times as much for eight times the length.
  await expectGrowth({ small: reading(2_500), large: reading(20_000), under: 8 * 4 });
});

test('a reader who leaves off in the middle closes the stream', async () => {
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from('line\n');
    } finally {
      isClosed = true;
    }
  }
  for await (const line of byteLines(endless())) {
    expect(line.length).toBe(4);
    break;
  }
  expect(isClosed).toBe(true);
});

test.each([
  { text: 'aaaa\nbb', longest: 4, reason: 'as long as may be' },
  { text: 'aaa\naaa\naaa', longest: 4, reason: 'each counts for itself' },
])('a line that is not too long is read: $reason', async ({ text, longest }) => {
  const lines = await Array.fromAsync(byteLines(chunks(Buffer.from(text), [1, 2, 3, 5]), longest));
  expect(lines.map((line) => Buffer.from(line).toString())).toEqual(text.split('\n'));
});

test('a line that is too long is not held to its end', async () => {
  let sent = 0;
  async function* endless() {
    for (;;) yield new Uint8Array(100).fill(97 + (sent++ % 2));
  }
  await expect(Array.fromAsync(byteLines(endless(), 1_000))).rejects.toThrow(LongLineError);
  expect(sent).toBe(11);
});
