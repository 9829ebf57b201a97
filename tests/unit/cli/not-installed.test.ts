/** The program in a fresh clone, before `npm ci`: it says what to do, whatever Node the machine has. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MACHINE_NODE, PINNED_NODE, saysWho } from './program.ts';

const ROOT = join(import.meta.dirname, '../../..');
const clone = mkdtempSync(join(tmpdir(), 'says-who-clone-'));
afterAll(() => rmSync(clone, { recursive: true }));
for (const part of ['cli', 'lib', 'locales', 'package.json']) {
  cpSync(join(ROOT, part), join(clone, part), { recursive: true });
}
const program = join(clone, 'cli/says-who.mjs');

describe('without its libraries it says so, without a trace', () => {
  test('with a Node that strips types', async () => {
    const run = await saysWho(['detect'], '', PINNED_NODE, program);
    expect(run).toEqual({
      code: 2,
      out: '',
      err: 'says-who: its libraries are not installed yet: run "npm ci" in the folder of the program\n',
    });
  });

  test('with the Node of the machine, which may be older', async () => {
    const run = await saysWho(['detect'], '', MACHINE_NODE ?? PINNED_NODE, program);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^says-who: [^\n]*: run "npm ci" in the folder of the program\n$/);
  });
});

test('its help needs none of them', async () => {
  const run = await saysWho(['--help'], '', PINNED_NODE, program);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('says-who detect');
});

test('a file of ours that is missing is no matter of libraries, and is not passed over', async () => {
  writeFileSync(join(clone, 'cli/main.ts'), "import './no-such-file.ts';\n");
  const run = await saysWho(['detect'], '', PINNED_NODE, program);
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.err).toContain('no-such-file.ts');
  expect(run.err).not.toContain('npm ci');
});
