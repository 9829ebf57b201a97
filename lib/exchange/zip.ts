import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { NamedFile } from './format.ts';

/** As fflate counts it, from 0 to 12: it would lay out two megabytes for each file, however small, and there may be 100,000 of them. */
const MEMORY = 4;

/**
 * Files put together in one: ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), names in UTF-8.
 * @param now when all of them were changed last
 */
export async function* zipped(files: AsyncIterable<NamedFile>, now: Date): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for await (const { name, content } of files) {
    const file = new ZipDeflate(name, { mem: MEMORY });
    file.mtime = now;
    zip.add(file);
    file.push(strToU8(content), true);
    yield* parts;
    parts = [];
  }
  zip.end();
  yield* parts;
}
