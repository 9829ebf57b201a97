#!/usr/bin/env node
// The command's door: plain JavaScript, so that it opens on any Node. The rest is TypeScript without a build step, which
// wants a Node that strips types; on an older one the pinned Node of node_modules takes over.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.features.typescript) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = runWithPinnedNode();
}

function runWithPinnedNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = fileURLToPath(new URL(`../node_modules/node/bin/${program}`, import.meta.url));
  const run = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) {
    process.stderr.write('says-who: needs Node 22.18 or newer; the pinned one is not installed yet: run "npm ci"\n');
    return 2;
  }
  return run.status ?? 2;
}
