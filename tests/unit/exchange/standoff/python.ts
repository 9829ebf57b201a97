/** Python beside the tests: what other programs make of our files is asked of them. `PYTHON` names another than `python3`. */
import { spawnSync } from 'node:child_process';

const PYTHON = process.env['PYTHON'] ?? 'python3';

/** Whether there is a Python with these modules; says so where there is none, and why that matters. */
export function hasPython(what: string, ...modules: readonly string[]): boolean {
  const script = ['import json', ...modules.map((module) => `import ${module}`)].join('\n');
  const { status } = spawnSync(PYTHON, ['-c', script], { stdio: 'ignore' });
  if (status === 0) return true;
  console.log(
    `Not tested: ${what}. There is no ${PYTHON}${modules.length > 0 ? ` with ${modules.join(' and ')}` : ''}.`,
  );
  return false;
}

/**
 * Runs a script that finds its input as `data` and leaves its answer in `answer`, both as JSON goes.
 * @throws Error with what Python says, when the script fails
 */
export function python(script: string, data: unknown): unknown {
  const whole = `import json, sys\ndata = json.load(sys.stdin)\n${script}\nprint(json.dumps(answer))\n`;
  const run = spawnSync(PYTHON, ['-c', whole], {
    input: JSON.stringify(data),
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (run.status !== 0) throw new Error(`${PYTHON}: ${run.stderr || run.error?.message}`);
  return JSON.parse(run.stdout);
}
