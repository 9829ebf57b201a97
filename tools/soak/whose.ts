/** Whose an entry of a console is: ours, the page's that is read, or the tool's that drives the browser. */

/** The world that a script ran in, as the browser vouches for it. */
export interface World {
  /** What it runs for: a page's own address, or the extension's in which a content script has its world. */
  readonly origin: string;
  readonly name: string;
}

/** One entry, as it was heard. */
export interface Heard {
  readonly kind: 'console' | 'exception' | 'log';
  readonly level: string;
  readonly text: string;
  /** Where it comes from, or ''. */
  readonly url: string;
  /** Addresses of the scripts on its stack, the innermost first. */
  readonly stack: readonly string[];
  /** The world it was written in; `null` where the browser itself wrote it. */
  readonly world: World | null;
  /** The address of the page or worker that it was heard in. */
  readonly heardIn: string;
}

export type Owner = 'ours' | 'page' | 'tool';

/** What the driver names the worlds that it makes for itself. */
const TOOL_WORLD = '__puppeteer';

/**
 * Goes by the world that the browser ran the script in, and not by what the entry says: a page can write what it likes, but not into
 * another world. What the browser writes by itself (a file that is missing, a policy that is broken) has no world: it goes by whose
 * script or file it is about.
 * @param root of the extension's own addresses
 */
export function ownerOf({ world, url, stack, heardIn }: Heard, root: string): Owner {
  if (heardIn.startsWith(root)) return 'ours';
  if (world?.name.startsWith(TOOL_WORLD)) return 'tool';
  // An origin comes without the slash that an address has after it.
  if (world) return `${world.origin}/`.startsWith(root) ? 'ours' : 'page';
  return [url, ...stack].some((address) => address.startsWith(root)) ? 'ours' : 'page';
}
