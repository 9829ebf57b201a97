import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildName } from '../../tools/build.ts';
import { ROOT } from './sources.ts';

export type { BuildName };

/** The folder of a build. @throws Error that says how to make it when it is not there. */
export function builtFolder(name: BuildName): string {
  const folder = join(ROOT, '.output', name);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`no build in ${folder}: run "npm run build" first`);
  return folder;
}

export function builtText(name: BuildName, file: string): string {
  return readFileSync(join(builtFolder(name), file), 'utf8');
}

/** All files of a build, relative to its folder. */
export function builtFiles(name: BuildName): string[] {
  return readdirSync(builtFolder(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder(name).length + 1));
}
