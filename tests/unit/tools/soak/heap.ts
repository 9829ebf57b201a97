import type { HeapSnapshot } from '../../../../tools/soak/heap-snapshot.ts';

/** A thing on a heap: the engine's word for it, its name, and its bytes. */
export type Thing = readonly [type: string, name: string, bytes: number];

/** A snapshot of a heap with these things on it. */
export function heapOf(things: readonly Thing[]): HeapSnapshot {
  const types = [...new Set(things.map(([type]) => type))];
  const strings = [...new Set(things.map(([, name]) => name))];
  return {
    snapshot: {
      meta: {
        node_fields: ['type', 'name', 'id', 'self_size', 'edge_count'],
        node_types: [types, 'string', 'number', 'number', 'number'],
      },
    },
    nodes: things.flatMap(([type, name, bytes], index) => [
      types.indexOf(type),
      strings.indexOf(name),
      index,
      bytes,
      0,
    ]),
    strings,
  };
}
