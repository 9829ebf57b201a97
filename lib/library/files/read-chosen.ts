import { readImport } from '../../exchange/read-import.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { type ChosenFile, type FileProblem, lookAt } from './file-problem.ts';
import type { JobWatch } from './import-job.ts';

/**
 * What is in a file that the reader chose, or why nothing of it can be imported.
 * @param coder who reads it
 * @throws the reason of the signal
 */
export async function readChosen(
  file: ChosenFile,
  coder: string,
  watch: JobWatch,
): Promise<ImportedFile | FileProblem> {
  try {
    const seen = await lookAt(file);
    if ('problem' in seen) return seen.problem;
    const bytes = () => bytesOf(file, watch);
    const read = await readImport({ size: file.size, bytes }, { now: new Date(), coder }, seen.format);
    return read.ok ? read.value : { type: 'invalid', format: seen.format, detail: read.problem };
  } catch (error) {
    if (isUnreadable(error)) return { type: 'unreadable' };
    throw error;
  }
}

/** The file's bytes, counted; ends where the signal says so. Not every browser can walk a stream by itself. */
async function* bytesOf(file: ChosenFile, { signal, onProgress }: JobWatch): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value } = await reader.read();
      if (!value) return;
      done += value.byteLength;
      onProgress({ step: 'reading', done, total: file.size });
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** A file that was moved, changed or taken away since it was chosen cannot be read any more (File API, "snapshot state"). */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && /^(NotReadable|NotFound|Security)Error$/.test(error.name);
}
