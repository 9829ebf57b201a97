import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What an input is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The bytes of a file, or of standard input where its name is `-`. */
export function streamOf(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** Why a file cannot be read or written, for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ENOTDIR') return 'is no folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read or written';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}

/** Whether an error is one of reading or writing files, which is for people, or one of the program. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/**
 * A path at which an input can be read more than once, and from its middle. Standard input, which comes once and has no size, is kept in
 * a file until the program ends.
 * @throws errors of the file system
 */
export async function pathOf(file: string): Promise<string> {
  if (file !== '-') return file;
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'input');
  // Labels are their reader's own business.
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  return path;
}
