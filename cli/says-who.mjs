#!/usr/bin/env node
// The command's door: plain JavaScript, so that it opens on any Node. The rest is TypeScript without a build step, which
// wants a Node that strips types; on an older one the pinned Node of node_modules takes over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIBRARIES = fileURLToPath(new URL('../node_modules', import.meta.url));
const INSTALL = 'run "npm ci" in the folder of the program';

// npm runs a script in the folder of the package: files are named from where it was called.
const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
if (script === 'says-who' && calledFrom) process.chdir(calledFrom);

process.exitCode = process.features.typescript ? await run() : runWithPinnedNode();

async function run() {
  keepCompiled();
  try {
    const { main } = await import('./main.ts');
    // Here and not by the caller: the program loads what a command needs when it is called.
    return await main(process.argv.slice(2));
  } catch (error) {
    // Node says "package" of what is to be in node_modules, and "module" of a file of ours.
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.startsWith('Cannot find package')) throw error;
    process.stderr.write(`says-who: its libraries are not installed yet: ${INSTALL}\n`);
    return 2;
  }
}

/** Has Node keep what it compiles of the program, so that the next start takes half the time. Where it cannot be written, none is kept. */
function keepCompiled() {
  if (existsSync(LIBRARIES)) nodeModule.enableCompileCache(join(LIBRARIES, '.cache/says-who'));
}

function runWithPinnedNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(LIBRARIES, 'node/bin', program);
  const run = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) {
    process.stderr.write(`says-who: needs Node 22.18 or newer; the pinned one is not installed yet: ${INSTALL}\n`);
    return 2;
  }
  return run.status ?? 2;
}
