const LINE_FEED = 0x0a;

/** A line is longer than is read. */
export class LongLineError extends Error {
  override readonly name = 'LongLineError';
}

/**
 * The lines of a stream of bytes, without their line feed; the last one also where none ends it.
 * @param longest bytes of a line that are held
 * @throws LongLineError
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  // The begun line is kept in pieces: joining at every chunk would make a long line cost its square.
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longest) throw new LongLineError(`longer than ${longest} bytes`);
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
