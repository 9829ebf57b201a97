/** Running the programs that npm installed, and others, always under the pinned Node. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

export interface Outcome {
  /** `null` when the program did not start or was killed. */
  readonly code: number | null;
  /** Standard output and error together; '' when they went to the terminal. */
  readonly output: string;
}

/**
 * Runs a program of an installed package by the script its package.json names: the shims in `.bin` would take
 * whichever Node comes first in PATH, and are shell scripts on one system and batch files on another.
 */
export function runBin(packageName: string, args: readonly string[], isQuiet = false): Promise<Outcome> {
  return run(process.execPath, [scriptOf(packageName), ...args], isQuiet);
}

/** Runs a program and waits for its end. `isQuiet` keeps what it prints for the caller instead of showing it. */
export function run(program: string, args: readonly string[], isQuiet = false): Promise<Outcome> {
  const { promise, resolve: settle } = Promise.withResolvers<Outcome>();
  const child = spawn(program, args, {
    cwd: ROOT,
    // Windows starts batch files only through a shell.
    shell: program.endsWith('.cmd'),
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      // What is kept is text to show later: no colours, no spinners.
      ...(isQuiet ? { NO_COLOR: '1', CI: '1' } : {}),
    },
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.on('error', (error) => settle({ code: null, output: error.message }));
  child.on('close', (code) => settle({ code, output }));
  return promise;
}

function scriptOf(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  return join(folder, script);
}
