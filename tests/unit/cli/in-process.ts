/** Runs the program within the test, one call at a time: starting a process for each case of a table would take minutes. */
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { main } from '../../../cli/main.ts';
import { OutputError } from '../../../cli/output-file.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import type { Run } from './program.ts';

/** Runs a command, and says what it wrote. What the program says for a wrong call is in `err`, named by its sort. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<Run> {
  return captured(async (complain) => {
    try {
      return await command(args);
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof OutputError)) throw error;
      complain(`${error.name}: ${error.message}\n`);
      return 2;
    }
  });
}

/** Runs the program with these arguments and this standard input. */
export async function callProgram(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const stdin = vi.spyOn(process, 'stdin', 'get');
  stdin.mockReturnValue(Readable.from([Buffer.from(input)]) as unknown as typeof process.stdin);
  const before = process.stdout.listeners('error');
  try {
    return await captured(() => main(args));
  } finally {
    stdin.mockRestore();
    for (const one of process.stdout.listeners('error'))
      if (!before.includes(one)) process.stdout.off('error', one as (error: Error) => void);
  }
}

async function captured(work: (complain: (words: string) => void) => Promise<number>): Promise<Run> {
  let [out, err] = ['', ''];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const complain = (words: string) => {
    err += words;
  };
  try {
    const code = await work(complain);
    return { code, out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
