import type { Parsed } from '../../lib/exchange/outcome.ts';
import { FileNotes } from './file-notes.ts';
import { JoinedFiles, JoiningProblem } from './joined-files.ts';
import { openStored, type ReadingOptions } from './open-stored.ts';
import type { OnRecord, StoredFile } from './stored-file.ts';

/** Told of each thing in one line. */
export interface OpeningWatch {
  /** Nothing can be done because of it. */
  onProblem(problem: string): void;
  /** It is left out. */
  onLacking(problem: string): void;
}

/**
 * Opens files and joins them into one.
 * @param files names; `-` is standard input
 * @returns `null` where one of them cannot be read or contradicts another: all of such problems are told
 */
export async function openAll(
  files: readonly string[],
  options: ReadingOptions,
  watch: OpeningWatch,
): Promise<JoinedFiles | null> {
  const joined = new JoinedFiles((problem) => watch.onLacking(problem));
  let isWhole = true;
  for (const file of files) {
    const notes = new FileNotes(files.length === 1);
    const opened = await openTelling(file, options, watch, (read) => notes.add(read));
    const added = opened.ok ? join(joined, opened.value, notes) : opened;
    if (added.ok) continue;
    watch.onProblem(added.problem);
    isWhole = false;
  }
  if (isWhole) return joined;
  joined.close();
  return null;
}

/** Opens a file, and tells what of it is left out. */
export async function openTelling(
  file: string,
  options: ReadingOptions,
  watch: OpeningWatch,
  onRecord: OnRecord,
): Promise<Parsed<StoredFile>> {
  const opened = await openStored(file, options, onRecord);
  if (!opened.ok) return opened;
  const { name, refused, tags } = opened.value;
  for (const { place, problem } of refused) watch.onLacking(`${name}: ${place}: ${problem}`);
  if (tags.length > 0) watch.onLacking(`${name}: ${tagsLeftOut(tags.length)}`);
  return opened;
}

function tagsLeftOut(claims: number): string {
  return `tags of another program, on ${claims === 1 ? 'one claim' : `${claims} claims`}, are left out: the library can import them as labels`;
}

function join(joined: JoinedFiles, file: StoredFile, notes: FileNotes): Parsed<null> {
  try {
    joined.add(file, notes);
    return { ok: true, value: null };
  } catch (error) {
    if (!(error instanceof JoiningProblem)) throw error;
    file.close();
    return { ok: false, problem: error.message };
  }
}
