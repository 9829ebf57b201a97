/** Runs a command of the program within the test: starting a process for each case of a table would take minutes. */
import { vi } from 'vitest';
import { OutputError } from '../../../cli/output-file.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import type { Run } from './program.ts';

/** Runs it, and says what it wrote. What the program says for a wrong call is in `err`, named by its sort. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<Run> {
  let [out, err] = ['', ''];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  try {
    const code = await command(args);
    return { code, out, err };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OutputError)) throw error;
    return { code: 2, out, err: `${err}${error.name}: ${error.message}\n` };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
