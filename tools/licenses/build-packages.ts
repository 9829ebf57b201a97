import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../run-program.ts';
import { bundledPackages } from './bundled-packages.ts';

/**
 * The folders of the packages that are built into the extension, in either browser. The extension is built for it, into a folder that
 * is deleted again: only the bundler knows what it takes from a package and from those that one needs.
 */
export async function builtInPackages(): Promise<string[]> {
  const moduleIds = new Set<string>();
  const collector: Plugin = {
    name: 'says-who:collect-modules',
    generateBundle: (_options, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') for (const id of chunk.moduleIds) moduleIds.add(id);
      }
    },
  };
  // Workers are bundled by themselves.
  const vite = () => ({ plugins: [collector], worker: { plugins: () => [collector] } });
  const outDir = await mkdtemp(join(tmpdir(), 'says-who-licences-'));
  try {
    for (const browser of ['chrome', 'firefox']) {
      await build({ root: ROOT, browser, mode: 'production', outDir, vite, logger: QUIET });
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  return bundledPackages(moduleIds, ROOT);
}

/** What a build has to say when it goes well is of no interest here. */
const QUIET = {
  level: 0,
  debug: () => {},
  log: () => {},
  info: () => {},
  success: () => {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};
