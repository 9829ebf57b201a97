import { joined } from './dump.ts';
import { BACKUPS, PARTS } from './place.ts';
import type { BackupPart } from './record.ts';
import { abortIfOpen, committed, requested } from './requests.ts';

/** Everything was deleted while a backup was being made. */
export class BackupUnwantedError extends Error {
  override readonly name = 'BackupUnwantedError';
}

/** Bytes of a part at most. */
export const PART_BYTES = 1_048_576;

/** Parts on their way to the disk at once: what a backup holds in memory. */
const MAX_PENDING = 4;

/** A digest in hexadecimal digits: SHA-256 (FIPS 180-4). */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The checksum of a backup: over the digests of its parts, in their order, so that none can be missing, changed or elsewhere. */
export function checksumOf(digests: readonly string[]): Promise<string> {
  return digestOf(new TextEncoder().encode(digests.join('\n')));
}

/** Cuts the bytes of one backup into parts and stores each as it is full. */
export class PartWriter {
  readonly #backups: IDBDatabase;
  readonly #id: string;
  #pieces: Uint8Array[] = [];
  #held = 0;
  #bytes = 0;
  #pending = new Set<Promise<unknown>>();
  readonly #digests: Promise<string>[] = [];

  constructor(backups: IDBDatabase, id: string) {
    this.#backups = backups;
    this.#id = id;
  }

  /**
   * Takes bytes.
   * @param wait waits for the disk where too much is on its way
   * @throws what a part that was on its way failed with
   */
  async write(bytes: Uint8Array<ArrayBuffer>, wait: (work: Promise<unknown>) => Promise<unknown>): Promise<void> {
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    this.#bytes += bytes.length;
    while (this.#held >= PART_BYTES) this.#cut(PART_BYTES);
    while (this.#pending.size >= MAX_PENDING) await wait(Promise.race(this.#pending));
  }

  /** Stores what is left. @returns what the backup's row says of the parts, once all are on the disk */
  async finish(): Promise<{ bytes: number; parts: number; checksum: string }> {
    if (this.#held > 0) this.#cut(this.#held);
    const digests = await Promise.all(this.#digests);
    return { bytes: this.#bytes, parts: digests.length, checksum: await checksumOf(digests) };
  }

  #cut(length: number): void {
    const whole = joined(this.#pieces);
    const bytes = whole.slice(0, length);
    this.#pieces = [whole.slice(length)];
    this.#held -= length;
    const writing = this.#store(bytes, this.#digests.length);
    this.#digests.push(writing);
    this.#pending.add(writing);
    const done = () => this.#pending.delete(writing);
    // A failure is thrown where the digest is awaited: by `finish`.
    writing.then(done, done);
  }

  async #store(bytes: Uint8Array<ArrayBuffer>, index: number): Promise<string> {
    const digest = await digestOf(bytes);
    const transaction = this.#backups.transaction([BACKUPS, PARTS], 'readwrite', { durability: 'strict' });
    const stored = committed(transaction);
    if ((await requested(transaction.objectStore(BACKUPS).getKey(this.#id))) === undefined) {
      abortIfOpen(transaction);
      await stored.catch(() => {});
      throw new BackupUnwantedError('everything was deleted meanwhile');
    }
    const part: BackupPart = { backup: this.#id, index, bytes, digest };
    transaction.objectStore(PARTS).put(part);
    await stored;
    return digest;
  }
}
