import type { Stream } from '../schema/exchange-file.ts';

/** UTF-16 code units of a part: large enough that 100,000 claims make a few thousand parts, small enough to hold. */
const PART = 65_536;

/** Joins many small strings into fewer, larger ones, for a Blob or a stream to be made of. */
export async function* inParts(pieces: Stream<string>): AsyncGenerator<string> {
  let part = '';
  for await (const piece of pieces) {
    part += piece;
    if (part.length >= PART) {
      yield part;
      part = '';
    }
  }
  if (part) yield part;
}
