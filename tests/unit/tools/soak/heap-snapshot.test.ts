import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bytesByKind, type HeapSnapshot, objectNames, takeSnapshot } from '../../../../tools/soak/heap-snapshot.ts';
import { heapOf } from './heap.ts';

const SNAPSHOT = heapOf([
  ['object', 'Claim', 40],
  ['object', 'Claim', 60],
  ['closure', 'Claim', 32],
  ['code', 'read', 500],
  ['string', 'The ferries sail', 24],
  ['concatenated string', 'The ferries sail again', 20],
  ['sliced string', 'ferries', 16],
]);

test('bytes are counted by kind, and strings are one kind: what they say is not told', () => {
  expect([...bytesByKind(SNAPSHOT)]).toEqual([
    ['object Claim', 100],
    ['closure Claim', 32],
    ['code read', 500],
    ['string', 60],
  ]);
});

test('a long name is cut', () => {
  const [kind] = [...bytesByKind(heapOf([['native', 'a'.repeat(500), 8]])).keys()];
  expect(kind).toBe(`native ${'a'.repeat(60)}`);
});

test('the names of objects are told as often as they are there', () => {
  expect([...objectNames(SNAPSHOT)]).toEqual(['Claim', 'Claim']);
});

test('the order of a node’s fields is that which the snapshot names', () => {
  const turned: HeapSnapshot = {
    snapshot: {
      meta: {
        node_fields: ['self_size', 'id', 'name', 'type'],
        node_types: ['number', 'number', 'string', ['object']],
      },
    },
    nodes: [48, 1, 0, 0],
    strings: ['Mark'],
  };
  expect([...bytesByKind(turned)]).toEqual([['object Mark', 48]]);
});

test('a snapshot without sizes is not read as an empty one', () => {
  const other: HeapSnapshot = {
    snapshot: { meta: { node_fields: ['type', 'name'], node_types: [['object'], 'string'] } },
    nodes: [0, 0],
    strings: ['Mark'],
  };
  expect(() => bytesByKind(other)).toThrow('other fields: type,name');
});

test('it comes in pieces, which are put together, and nobody listens for more of them after that', async () => {
  const listeners = new Set<(piece: { chunk: string }) => void>();
  const session = {
    on: (_name: string, listener: (piece: { chunk: string }) => void) => listeners.add(listener),
    off: (_name: string, listener: (piece: { chunk: string }) => void) => listeners.delete(listener),
    send: async () => {
      const text = JSON.stringify(SNAPSHOT);
      for (const chunk of [text.slice(0, 50), text.slice(50)]) for (const listener of listeners) listener({ chunk });
    },
  };
  expect(await takeSnapshot(session as unknown as CDPSession)).toEqual(SNAPSHOT);
  expect(listeners.size).toBe(0);
});
