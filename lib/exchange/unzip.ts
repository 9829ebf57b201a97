import { Inflate } from 'fflate';

/** A file of an archive, unpacked. */
export interface UnpackedFile {
  readonly name: string;
  /** Its bytes, in the pieces in which they came. */
  readonly pieces: readonly Uint8Array[];
}

/** An archive that is damaged, or unpacks to more than may be held. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** Where a file of an archive is, as its central directory says. */
interface Entry {
  readonly name: string;
  readonly method: number;
  /** Bytes as they are packed. */
  readonly size: number;
  /** Of its own header in the archive. */
  readonly at: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Bytes that are unpacked at a time: DEFLATE makes at most 1,032 of one, so that no more than 17 MB come before they are counted. */
const SLICE = 16_384;
/** Signatures of the records of an archive, and bytes of each before its names. */
const FILE = { signature: 0x04034b50, size: 30 };
const LISTED = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
/** Bytes of a remark at the end of an archive, at most. */
const MAX_REMARK = 65_535;

/** Whether these bytes begin a ZIP archive: with a file, or with the end of one that is empty. */
export function isZip(start: Uint8Array): boolean {
  const [p, k, third, fourth] = start;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * Unpacks the wanted files of an archive, in the order of its list: ZIP (APPNOTE.TXT of PKWARE), stored or deflated. It stops with the first
 * bytes beyond the limit, whatever the archive says of its sizes: a small one can be made to unpack to more than any memory.
 * @param limit bytes of all that is unpacked
 * @throws ArchiveError
 */
export function unzipped(archive: Uint8Array, isWanted: (name: string) => boolean, limit: number): UnpackedFile[] {
  let left = limit;
  return entriesOf(archive)
    .filter(({ name }) => isWanted(name))
    .map((entry) => {
      const pieces: Uint8Array[] = [];
      unpack(archive, entry, (piece) => {
        left -= piece.byteLength;
        if (left < 0) throw new ArchiveError(`it unpacks to more than ${Math.round(limit / 1024 / 1024)} MB`);
        pieces.push(piece);
      });
      return { name: entry.name, pieces };
    });
}

/** What the central directory lists: it alone says where files end that were written without knowing their sizes. */
function entriesOf(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + LISTED.size <= end && view.getUint32(at, true) === LISTED.signature) {
    const [name, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const start = at + LISTED.size;
    entries.push({
      name: new TextDecoder().decode(archive.subarray(start, start + name)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = start + name + extra + remark;
  }
  if (at !== end) throw new ArchiveError('its list of files is damaged');
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - MAX_REMARK); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new ArchiveError('its end is missing: the file was cut off');
}

function unpack(archive: Uint8Array, { name, method, size, at }: Entry, take: (piece: Uint8Array) => void): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const isThere = at + FILE.size <= view.byteLength && view.getUint32(at, true) === FILE.signature;
  if (!isThere) throw new ArchiveError(`${name}: not where the list of files says`);
  const start = at + FILE.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > view.byteLength) throw new ArchiveError(`${name}: cut off`);
  const packed = archive.subarray(start, start + size);
  if (method === STORED) take(packed);
  else if (method === DEFLATED) inflate(name, packed, take);
  else throw new ArchiveError(`${name}: packed in a way that is not read here`);
}

function inflate(name: string, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.byteLength; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.byteLength);
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(`${name}: damaged`);
  }
}
