import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from '../run-program.ts';
import { type Counts, single } from './outcome.ts';
import type { Command, Stage } from './stages.ts';

/** Runs a stage, with what it prints on the terminal, and counts. */
export function runStage(stage: Stage): Promise<Counts> {
  return 'projects' in stage.work ? runTests(stage.work.projects) : runCommands(stage.work);
}

async function runCommands(commands: readonly Command[]): Promise<Counts> {
  const failed: string[] = [];
  for (const command of commands) {
    const [packageName, ...args] = command;
    const { code } = await runBin(packageName, args);
    if (code !== 0) failed.push(command.join(' '));
  }
  return single(failed.length > 0 ? { name: failed.join(', '), message: '' } : null);
}

async function runTests(projects: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-test-'));
  process.env['COUNTS_FILE'] = join(folder, 'counts.json');
  try {
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=./tools/test/counts-reporter.ts'];
    const { code } = await runBin('vitest', ['run', ...chosen, ...reporters]);
    return withExitCode(readCounts(process.env['COUNTS_FILE']), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** vitest can fail for a reason that is no test's, finding no test at all among them. */
function withExitCode(counts: Counts, code: number | null): Counts {
  if (code === 0 || counts.failures.length > 0) return counts;
  return { ...counts, failures: [{ name: 'vitest', message: `ended with ${code}, though no test failed` }] };
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return single({ name: 'vitest', message: 'ended before it could tell its counts' });
  }
}
