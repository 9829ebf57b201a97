/** How long a script of ours kept a page's thread at a stretch, from a sampled profile of the processor. */
import type { Protocol } from 'puppeteer-core';

/** The longest stretch of samples with one of our functions on the stack. */
export interface OwnStretch {
  /** Milliseconds, to the nearest sample. */
  readonly milliseconds: number;
  /** The function of ours that was innermost in most of its samples. */
  readonly where: string;
}

type ProfileNode = Protocol.Profiler.ProfileNode;

/** What the engine does in between by itself, and what it interrupted goes on after it. */
const COLLECTING = '(garbage collector)';

/**
 * The longest stretch of a profile. Two of our tasks that follow each other without a sample in between count as one, so what is told
 * is rather too long than too short.
 * @param root of our scripts' addresses
 */
export function longestOwnStretch({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, root: string) {
  const functionOf = ownFunctions(nodes, root);
  let longest: OwnStretch = { milliseconds: 0, where: '' };
  let microseconds = 0;
  let counts = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const own = functionOf.get(id);
    if (own === undefined) {
      microseconds = 0;
      counts = new Map();
      continue;
    }
    if (own === COLLECTING && counts.size === 0) continue;
    // A sample stands for the time until the next one.
    microseconds += timeDeltas[index + 1] ?? 0;
    if (own !== COLLECTING) counts.set(own, (counts.get(own) ?? 0) + 1);
    if (microseconds / 1_000 > longest.milliseconds)
      longest = { milliseconds: microseconds / 1_000, where: mostOf(counts) };
  }
  return longest;
}

/** By node: the innermost function of ours on its stack; nothing for nodes without one. */
function ownFunctions(nodes: readonly ProfileNode[], root: string): Map<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string>();
  for (const node of nodes) {
    if (node.callFrame.functionName === COLLECTING) found.set(node.id, COLLECTING);
    for (let up: ProfileNode | undefined = node; up; up = byId.get(parents.get(up.id) ?? -1)) {
      if (!up.callFrame.url.startsWith(root)) continue;
      const { url, functionName, lineNumber, columnNumber } = up.callFrame;
      found.set(
        node.id,
        `${functionName || '(anonymous)'} ${url.slice(root.length)}:${lineNumber + 1}:${columnNumber}`,
      );
      break;
    }
  }
  return found;
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
