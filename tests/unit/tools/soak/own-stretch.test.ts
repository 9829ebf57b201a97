import { describe, expect, test } from 'vitest';
import { longestOwnStretch } from '../../../../tools/soak/own-stretch.ts';

const ROOT = 'chrome-extension://abc/';

/** Nodes of a profile: (root) → page() → listener of ours; (root) → ours → a function of the page; the engine's own. */
const NODES = [
  node(1, '(root)', '', [2, 4, 6, 7, 8]),
  node(2, 'page', 'https://news.example/a.js', [3]),
  node(3, 'heard', `${ROOT}claims.js`),
  node(4, 'read', `${ROOT}claims.js`, [5]),
  node(5, 'getter', 'https://news.example/a.js'),
  node(6, '(idle)', ''),
  node(7, '(garbage collector)', ''),
  node(8, 'other', 'chrome-extension://someone-else/claims.js'),
];

function node(id: number, functionName: string, url: string, children: number[] = []) {
  return { id, callFrame: { functionName, scriptId: '1', url, lineNumber: 0, columnNumber: id }, children };
}

const IDLE = 6;
const COLLECTING = 7;

/** A profile with a sample each millisecond. */
function profile(...samples: number[]) {
  return { nodes: NODES, startTime: 0, endTime: 0, samples, timeDeltas: samples.map(() => 1_000).concat(1_000) };
}

describe('the longest stretch of ours', () => {
  test.each([
    ['nothing of ours', profile(IDLE, 2, 2, IDLE), 0],
    ['ours alone', profile(IDLE, 4, 4, 4, IDLE), 3],
    ['called by the page: the page waits for it', profile(2, 3, 3, 2), 2],
    ['what ours calls is ours', profile(4, 5, 5, IDLE), 3],
    ['the longest of two, not their sum', profile(4, 4, IDLE, 4, 4, 4, IDLE), 3],
    ['a collection in the midst of ours is waited for', profile(4, COLLECTING, 4, IDLE), 3],
    ['a collection before ours is nobody’s', profile(COLLECTING, COLLECTING, 4, IDLE), 1],
    ['another extension is not ours', profile(8, 8, 8), 0],
    ['it may end with the profile', profile(IDLE, 4, 4), 2],
  ])('%s', (_name, given, milliseconds) => {
    expect(longestOwnStretch(given, ROOT).milliseconds).toBe(milliseconds);
  });

  test('names the function that took most of it', () => {
    expect(longestOwnStretch(profile(3, 4, 4, IDLE), ROOT).where).toBe('read claims.js:1:4');
  });

  test('a profile without samples has none', () => {
    expect(longestOwnStretch({ nodes: NODES, startTime: 0, endTime: 0 }, ROOT)).toEqual({ milliseconds: 0, where: '' });
  });
});
