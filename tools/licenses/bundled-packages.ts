/** From the modules of a build to the packages they come from. */

/** Modules that a program of the build makes while it runs, by how their ids begin, and the package whose code they are. */
const GENERATED: readonly (readonly [start: string, folder: string])[] = [
  ['\0rolldown/', 'node_modules/rolldown'],
  ['\0vite/', 'node_modules/vite'],
  ['\0virtual:wxt', 'node_modules/wxt'],
  ['virtual:wxt', 'node_modules/wxt'],
];

const IN_PACKAGE = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/**
 * The folders (`node_modules/preact`) of the packages that modules come from, sorted, each once.
 *
 * @param moduleIds as Rolldown names them: absolute paths with `/`, perhaps with a query
 * @param root the repository's folder
 * @throws Error that names a module which is neither ours nor a package's
 */
export function bundledPackages(moduleIds: Iterable<string>, root: string): string[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = folderOf(id, root);
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].toSorted();
}

function folderOf(id: string, root: string): string | undefined {
  const made = GENERATED.find(([start]) => id.startsWith(start));
  if (made) return made[1];
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const inside = IN_PACKAGE.exec(path);
  if (inside) return inside[1];
  if (path.startsWith(`${root}/`)) return undefined;
  throw new Error(`the build has a module of unknown origin: ${JSON.stringify(id)}`);
}
