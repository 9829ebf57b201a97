/** What a heap holds, thing by thing, by a snapshot of it: nodes in one row of numbers, and the strings that they name. */
import type { CDPSession } from 'puppeteer-core';

/** A snapshot as V8 writes it, as far as it is used here. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      /** What the numbers of a node are, in their order: "type", "name", "self_size" are among them. */
      readonly node_fields: readonly string[];
      /** For each of them what its values stand for; for the type a list of words. */
      readonly node_types: readonly (string | readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Takes a snapshot after a collection. */
export async function takeSnapshot(session: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const gather = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', gather);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', gather);
  }
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}

/** What strings are called here: their text is what a page says. */
const STRING = 'string';
/** Characters of a name: that of an element has its attributes. */
const LONGEST = 60;

/**
 * Bytes by kind: the engine's word for it ("object", "closure", "code") and the name of the class or function, all strings being one kind.
 * @throws Error when it is not a snapshot that can be read
 */
export function bytesByKind(snapshot: HeapSnapshot): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { type = '', name, size } of nodesOf(snapshot)) {
    const kind = type.endsWith(STRING) ? STRING : `${type} ${(snapshot.strings[name] ?? '').slice(0, LONGEST)}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + size);
  }
  return kinds;
}

/** The names of objects that are there, each as often as it is: that of an object is that of its class. */
export function* objectNames(snapshot: HeapSnapshot): Generator<string> {
  for (const { type, name } of nodesOf(snapshot)) if (type === 'object') yield snapshot.strings[name] ?? '';
}

interface HeapNode {
  readonly type: string | undefined;
  /** Index of a string. */
  readonly name: number;
  /** Bytes, without what it refers to. */
  readonly size: number;
}

function* nodesOf({ snapshot: { meta }, nodes }: HeapSnapshot): Generator<HeapNode> {
  const width = meta.node_fields.length;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  const words = meta.node_types[type ?? -1];
  if (
    type === undefined ||
    name === undefined ||
    size === undefined ||
    !Array.isArray(words) ||
    Math.min(type, name, size) < 0
  )
    throw new Error(`nodes of a heap with other fields: ${meta.node_fields}`);
  for (let start = 0; start < nodes.length; start += width)
    yield {
      type: words[nodes[start + type] ?? -1],
      name: nodes[start + name] ?? 0,
      size: nodes[start + size] ?? 0,
    };
}
