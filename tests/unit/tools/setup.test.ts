import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SETUP = fileURLToPath(new URL('../../../tools/setup.mjs', import.meta.url));
const NODE = process.platform === 'win32' ? 'node.exe' : 'node';

/** What npm does, as far as the set-up sees it: it installs the pinned Node and notes that it has finished. */
const NPM = `
const { appendFileSync, copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
mkdirSync('node_modules/node/bin', { recursive: true });
if (!process.env.NPM_SKIPS_SCRIPTS) copyFileSync(process.execPath, 'node_modules/node/bin/${NODE}');
writeFileSync('node_modules/.package-lock.json', '{}');
`;

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'says-who-setup-'));
  mkdirSync(join(clone, 'tools/setup'), { recursive: true });
  mkdirSync(join(clone, 'npm'));
  copyFileSync(SETUP, join(clone, 'tools/setup.mjs'));
  writeFileSync(
    join(clone, 'tools/setup/main.ts'),
    'console.log("ran", process.argv.slice(2).join(" ")); process.exitCode = 3;',
  );
  writeFileSync(join(clone, 'npm/npm-cli.js'), NPM);
  writeFileSync(join(clone, 'package-lock.json'), '{"lockfileVersion": 3}');
});
afterEach(() => rmSync(clone, { recursive: true, maxRetries: 3 }));

function setUp(env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/setup.mjs', '--browser'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(clone, 'npm/npm-cli.js'), ...env },
  });
  return { status, stdout, stderr };
}

function npmCalls(): number {
  const log = join(clone, 'npm-calls');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0;
}

describe('set-up', () => {
  it('installs the dependencies, then runs the rest under the Node among them and hands on its exit code', () => {
    const { status, stdout } = setUp();
    expect(stdout).toContain('Installing the dependencies');
    expect(stdout).toContain('ran --browser');
    expect(status).toBe(3);
    expect(npmCalls()).toBe(1);
  });

  it('asks npm for nothing when everything is there, so that it works offline', () => {
    setUp();
    expect(setUp({ NPM_FAILS: '1' }).status).toBe(3);
    expect(npmCalls()).toBe(1);
  });

  it('takes what somebody installed with npm alone', () => {
    setUp();
    rmSync(join(clone, 'node_modules/.says-who-setup'));
    expect(setUp().status).toBe(3);
    expect(npmCalls()).toBe(1);
  });

  it('does not mind that a checkout gave an unchanged lockfile a new time', () => {
    setUp();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(clone, 'package-lock.json'), later, later);
    setUp();
    expect(npmCalls()).toBe(1);
  });

  it('installs again when the lockfile has changed', () => {
    setUp();
    writeFileSync(join(clone, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}');
    setUp();
    expect(npmCalls()).toBe(2);
  });

  it('installs again when the pinned Node is gone', () => {
    setUp();
    rmSync(join(clone, 'node_modules/node'), { recursive: true });
    setUp();
    expect(npmCalls()).toBe(2);
  });

  it.each([
    { because: 'npm fails', env: { NPM_FAILS: '1' }, says: 'npm ended with 7' },
    { because: 'install scripts are switched off', env: { NPM_SKIPS_SCRIPTS: '1' }, says: 'not the pinned Node' },
  ])('says in a sentence that $because, and runs nothing', ({ env, says }) => {
    const { status, stdout, stderr } = setUp(env);
    expect(stderr).toContain(says);
    expect(stdout).not.toContain('ran');
    expect(status).toBe(1);
  });
}, 60_000);
