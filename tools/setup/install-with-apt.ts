import { existsSync } from 'node:fs';
import { run } from '../run-program.ts';

/** The words to put before a command that needs root; `null` where there is no apt-get, or a password would have to be typed. */
export async function howToRunApt(): Promise<string[] | null> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], true);
  return code === 0 ? ['sudo', '-n'] : null;
}

/** Installs a Debian package. What went wrong is printed: the caller looks for the program afterwards, and may know another way. */
export async function installWithApt(asRoot: readonly string[], packageName: string): Promise<void> {
  const [program = 'env', ...before] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const update = await run(program, [...before, 'update'], true);
  report(update);
  if (update.code === 0) report(await run(program, [...before, 'install', '-y', packageName], true));
}

/** What a failed installer said is worth reading, though the next way may still succeed. */
export function report({ code, output }: { code: number | null; output: string }): void {
  if (code !== 0) console.log(output.trimEnd());
}
