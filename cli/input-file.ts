import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { whenLeaving } from './leaving.ts';

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
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'is no folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read or written';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}

/** Whether an error is one of reading or writing files, which is for people, or one of the program. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/**
 * A path at which an input can be read more than once, and from its middle. What comes once and has no size, standard input or a pipe
 * with a name, is kept in a file until the program ends.
 * @throws errors of the file system
 */
export async function pathOf(file: string): Promise<string> {
  const isStandardInput = file === '-';
  if (!isStandardInput && !isStream(file)) return file;
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
  whenLeaving(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'input');
  // Labels are their reader's own business.
  const kept = createWriteStream(path, { mode: 0o600 });
  await pipeline(isStandardInput ? process.stdin : createReadStream(file), kept);
  return path;
}

function isStream(file: string): boolean {
  const stats = statSync(file);
  return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
}
