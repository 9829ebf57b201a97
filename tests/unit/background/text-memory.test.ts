import { describe, expect, test } from 'vitest';
import { TextMemory } from '../../../lib/background/text-memory.ts';
import { makePatches } from '../../../lib/messaging/text-patches.ts';

const TAB = 4;
/** Bytes that are counted for a reading beside its id and its text. */
const ENTRY = 200;
const FIRST = 'The bridge\nMara Quill said that the bridge was closed.';
const SECOND = 'The bridge\nMara Quill said that the bridge was open.';

const whole = (readingId: string, text = FIRST) => ({ readingId, revision: 1, text });
const change = (changes: object = {}) => ({
  readingId: 'a',
  revision: 2,
  text: { base: 1, patches: makePatches(FIRST, SECOND), length: SECOND.length, ...changes },
});

function remembering(): TextMemory {
  const memory = new TextMemory();
  memory.textOf(whole('a'), TAB);
  return memory;
}

describe('a text that comes as what changed', () => {
  test('is put together from the one before', () => {
    expect(remembering().textOf(change(), TAB)).toBe(SECOND);
  });

  test('may be the same text once more: a label changed, no word did', () => {
    const same = { readingId: 'a', revision: 2, text: { base: 1, patches: [], length: FIRST.length } };
    expect(remembering().textOf(same, TAB)).toBe(FIRST);
  });

  test('is the same when it is asked about a second time, because the first answer got lost', () => {
    const memory = remembering();
    memory.textOf(change(), TAB);
    expect(memory.textOf(change(), TAB)).toBe(SECOND);
  });

  test('goes on from there', () => {
    const memory = remembering();
    memory.textOf(change(), TAB);
    const back = { base: 2, patches: makePatches(SECOND, FIRST), length: FIRST.length };
    expect(memory.textOf({ readingId: 'a', revision: 3, text: back }, TAB)).toBe(FIRST);
  });

  test.each([
    {
      asked: { ...change(), readingId: 'b' },
      tab: TAB,
      reason: 'another reading, or a background that has lost its memory',
    },
    { asked: change(), tab: 5, reason: 'the tab of another page' },
    { asked: change({ base: 0 }), tab: TAB, reason: 'a revision that is not the last' },
    { asked: change({ length: SECOND.length + 1 }), tab: TAB, reason: 'a length the patches do not make' },
    { asked: change({ patches: [{ start: 0, end: 999, text: '' }] }), tab: TAB, reason: 'patches beyond the text' },
  ])('cannot be told of $reason', ({ asked, tab }) => {
    const memory = remembering();
    expect(memory.textOf(asked, tab)).toBeNull();
    expect(memory.textOf(change(), TAB)).toBe(SECOND);
  });
});

describe('what is kept', () => {
  const hundred = 'x'.repeat(100);
  const same = (readingId: string) => ({ readingId, revision: 2, text: { base: 1, patches: [], length: 100 } });

  test('is bounded by bytes: the page heard of longest ago is forgotten', () => {
    const memory = new TextMemory(2 * ENTRY + 500);
    for (const id of ['a', 'b']) memory.textOf(whole(id, hundred), TAB);
    memory.textOf(same('a'), TAB);
    memory.textOf(whole('c', hundred), TAB);
    expect([
      memory.textOf(same('b'), TAB),
      memory.textOf({ ...same('a'), revision: 3, text: { base: 2, patches: [], length: 100 } }, TAB),
    ]).toEqual([null, hundred]);
  });

  test('is nothing of a text that is too long, which is answered all the same', () => {
    const memory = new TextMemory(ENTRY + 100);
    expect(memory.textOf(whole('a', hundred), TAB)).toBe(hundred);
    expect(memory.textOf(same('a'), TAB)).toBeNull();
  });

  test.each([
    { length: 1, reason: 'pages without text' },
    { length: 10_000, reason: 'ids that are made to be long' },
  ])('counts $reason, too', ({ length }) => {
    const memory = new TextMemory(5 * (ENTRY + 2 * length));
    const ids = Array.from({ length: 6 }, (_, i) => String(i).padStart(length, '0'));
    for (const id of ids) memory.textOf(whole(id, ''), TAB);
    const empty = { base: 1, patches: [], length: 0 };
    const known = ids.map((readingId) => memory.textOf({ readingId, revision: 2, text: empty }, TAB));
    expect(known).toEqual([null, '', '', '', '', '']);
  });

  test('is nothing of a private window, which is answered all the same', () => {
    const memory = new TextMemory();
    const isPrivate = true;
    expect(memory.textOf(whole('a', hundred), TAB, { isPrivate })).toBe(hundred);
    expect(memory.textOf(same('a'), TAB, { isPrivate })).toBeNull();
    expect(memory.textOf(same('a'), TAB)).toBeNull();
  });

  test('counts a text that replaces another once', () => {
    const memory = new TextMemory(2 * ENTRY + 450);
    memory.textOf(whole('b', hundred), TAB);
    for (let i = 0; i < 5; i++) memory.textOf(whole('a', hundred), TAB);
    expect(memory.textOf(same('b'), TAB)).toBe(hundred);
  });
});
