/**
 * ZIP archives whose bytes depend on nothing but what is in them. Not those of `wxt zip`: it compresses with Node's own zlib, whose
 * bytes differ by version and processor, and a store's reviewer rebuilds on whatever machine they have. fflate is JavaScript.
 */
import { zipSync } from 'fflate';

/** A file of a package. */
export interface PackedFile {
  /** Relative to the package, with `/` on every system. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The oldest day that a ZIP can name. A ZIP has no time zone, so this is the local one in each. */
const DAY = new Date(1980, 0, 1);
const LEVEL = 9;

/** A ZIP of these files, the same whatever their order, the day, the time zone and the machine. @throws Error when two have the same path */
export function archiveOf(files: readonly PackedFile[]): Uint8Array {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const twice = inOrder.find(({ path }, index) => inOrder[index + 1]?.path === path);
  if (twice) throw new Error(`${twice.path} would be in the package twice`);
  return zipSync(
    Object.fromEntries(inOrder.map(({ path, content }) => [path, [content, { level: LEVEL, mtime: DAY }]])),
  );
}
