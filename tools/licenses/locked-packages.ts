import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-program.ts';
import type { LockedPackage } from './policy.ts';

/** An entry of package-lock.json, version 3. @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Needed by a package for building, and optional for one of the product. */
  readonly devOptional?: boolean;
}

const FOLDER = 'node_modules/';

/** Every package of the lockfile, those of other systems too, in the lockfile's order. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version, license, dev, devOptional }]) => ({
      name: packageOf(folder),
      version,
      licence: license,
      folder,
      isForBuilding: dev === true || devOptional === true,
    }));
}

/** The name of the package that lies in a folder: what follows the last `node_modules/`. */
export function packageOf(folder: string): string {
  return folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
}
