import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('../../../tools/start/main.ts', import.meta.url));
const TEST = fileURLToPath(new URL('../../../tools/test/main.ts', import.meta.url));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

describe('a command that cannot do what it is asked for', () => {
  it('npm start says in one line that a file is not there, before it builds anything, with exit code 2', () => {
    const { status, stdout, stderr } = run(START, 'not-there.html');
    expect(stderr).toMatch(/^There is no file not-there\.html\..*\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('npm test names the stages there are, with exit code 2', () => {
    const { status, stderr } = run(TEST, 'unit', 'untied');
    expect(stderr).toMatch(/^No such stage: untied\. There are lint, types, .*unit, .*\n$/);
    expect(status).toBe(2);
  });
});
