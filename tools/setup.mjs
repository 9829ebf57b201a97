/**
 * What every command begins with: the dependencies, among them the pinned Node everything else runs under.
 * Plain JavaScript on Node 20 built-ins, since nothing but Node and npm need be on the machine yet.
 *
 * Run by itself (`node tools/setup.mjs [--browser]`) it does the whole set-up and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const MODULES = join(ROOT, 'node_modules');
const LOCKFILE = join(ROOT, 'package-lock.json');
/** npm's own record of what it installed, written when it has finished. */
const INSTALLED = join(MODULES, '.package-lock.json');
/** Of which lockfile the installed packages are. A hash, since a checkout gives old content a new time. */
const STAMP = join(MODULES, '.says-who-setup');
const IS_WINDOWS = process.platform === 'win32';
const PINNED_NODE = join(MODULES, 'node', 'bin', IS_WINDOWS ? 'node.exe' : 'node');

/**
 * Installs what is missing and runs a TypeScript file under the pinned Node, in the repository's folder.
 * Ends this process with that one's exit code; never returns. `failureLine` is the last thing said when npm fails.
 */
export function runAfterSetup(script, args, failureLine) {
  const startedAt = Date.now();
  try {
    ensureDependencies();
  } catch (error) {
    console.error(error.message);
    if (failureLine) console.log(failureLine);
    process.exit(1);
  }
  // Ctrl+C reaches the child as well, which is to end in its own way and time.
  process.on('SIGINT', () => {});
  const { status, error } = spawnSync(PINNED_NODE, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // A file the user names is meant from where the user stands, which npm keeps in INIT_CWD.
    env: { ...process.env, SETUP_STARTED_AT: String(startedAt), CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  });
  if (error) console.error(`The pinned Node (${PINNED_NODE}) does not start: ${error.message}`);
  process.exit(status ?? 1);
}

/** @throws Error with a sentence for the user when npm fails. */
function ensureDependencies() {
  const lockHash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (isInstalled(lockHash)) return;
  const startedAt = Date.now();
  console.log('Installing the dependencies (npm ci) …');
  const { status, error } = npm([canReplaceAll() ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error || status !== 0) {
    throw new Error(`The dependencies could not be installed (${error?.message ?? `npm ended with ${status}`}).`);
  }
  if (!existsSync(PINNED_NODE)) {
    throw new Error('npm installed the dependencies but not the pinned Node: was its install script switched off?');
  }
  writeFileSync(STAMP, lockHash);
  console.log(`Dependencies installed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function isInstalled(lockHash) {
  if (!existsSync(PINNED_NODE)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash;
  // Installed by hand, with npm alone.
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
}

/** `npm ci` begins by deleting everything, which Windows refuses while the Node in there is running this very script. */
function canReplaceAll() {
  return !(IS_WINDOWS && process.execPath.startsWith(MODULES));
}

function npm(args) {
  const options = { cwd: ROOT, stdio: 'inherit' };
  const npmScript = process.env.npm_execpath;
  if (npmScript && basename(npmScript) === 'npm-cli.js')
    return spawnSync(process.execPath, [npmScript, ...args], options);
  return spawnSync('npm', args, { ...options, shell: IS_WINDOWS });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  runAfterSetup('tools/setup/main.ts', process.argv.slice(2));
}
