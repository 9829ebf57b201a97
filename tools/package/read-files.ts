import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackedFile } from './archive.ts';

/** All files below a folder, by paths relative to it. Names that begin with a dot are the system's or an editor's, and left out. */
export function readFolder(folder: string): PackedFile[] {
  return readPaths(folder, pathsBelow(folder, ''));
}

/**
 * The files and folders (which end in `/`) that a list names.
 * @throws Error that names what is not there
 */
export function readListed(root: string, list: readonly string[]): PackedFile[] {
  const missing = list.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Error(`not there: ${missing.join(', ')}`);
  return readPaths(
    root,
    list.flatMap((path) => (path.endsWith('/') ? pathsBelow(root, path) : [path])),
  );
}

function readPaths(root: string, paths: readonly string[]): PackedFile[] {
  return paths.map((path) => ({ path, content: readFileSync(join(root, path)) }));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll(sep, '/'))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split('/')
          .some((name) => name.startsWith('.')),
    );
}
