import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NamedFile } from '../lib/exchange/format.ts';
import { isFileError, reasonOf } from './input-file.ts';
import { whenLeaving } from './leaving.ts';

/** Nothing could be written, in words that name the file. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Writes a text in parts to a file, or to standard output. The file is there whole or as it was before.
 * @param out a file's name; `null` for standard output
 * @throws OutputError
 */
export async function writeParts(parts: AsyncIterable<string>, out: string | null): Promise<void> {
  if (out === null) {
    for await (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
    return;
  }
  await named(out, async () => {
    // What is no file, as /dev/null, is written to and not replaced; of a link it is what it leads to.
    const isThere = existsSync(out);
    if (isThere && !statSync(out).isFile()) return pipeline(Readable.from(parts), createWriteStream(out));
    const target = isThere ? realpathSync(out) : out;
    await replacing(target, async (beside) => {
      await pipeline(Readable.from(parts), createWriteStream(beside));
      renameSync(beside, target);
    });
  });
}

/** What was written into a folder. */
export interface WrittenFolder {
  /** How many files there were to write. */
  readonly count: number;
  /** Files of the same kinds that were there before and are none of them: of an earlier export, or somebody's own. They stay. */
  readonly others: readonly string[];
}

/**
 * Writes files into a folder, which is made where it is missing. They are put there when all of them have been written.
 * @throws OutputError
 */
export async function writeFolder(files: AsyncIterable<NamedFile>, out: string): Promise<WrittenFolder> {
  const names: string[] = [];
  let before: string[] = [];
  await named(out, () =>
    replacing(out, async (beside) => {
      mkdirSync(beside, { recursive: true });
      for await (const { name, content } of files) {
        await writeFile(join(beside, name), content);
        names.push(name);
      }
      if (lstatSync(out, { throwIfNoEntry: false })) {
        mkdirSync(out, { recursive: true });
        before = readdirSync(out);
        for (const name of names) renameSync(join(beside, name), join(out, name));
      } else renameSync(beside, out);
    }),
  );
  const [written, kinds] = [new Set(names), new Set(names.map(extname))];
  return { count: names.length, others: before.filter((name) => !written.has(name) && kinds.has(extname(name))) };
}

/** Writes to a place beside the target, of which nothing is left. */
async function replacing(target: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const remove = () => rmSync(beside, { recursive: true, force: true });
  const forget = whenLeaving(remove);
  try {
    await write(beside);
  } finally {
    remove();
    forget();
  }
}

async function named(out: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isFileError(error)) throw error;
    const isMissing = 'code' in (error as object) && (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new OutputError(`${out}: ${isMissing ? 'there is no such folder' : reasonOf(error)}`);
  }
}
