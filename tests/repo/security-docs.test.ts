/** docs/security.md names for each threat the test that shows what stops it: each of them must be there. */
import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

const DOCUMENT = 'docs/security.md';
/** A test file, and after it the names of tests in it: `tests/a.test.ts` “one”, “another”. */
const CITATION = /`(tests\/[\w./-]+\.test\.tsx?)`((?:,?\s*“[^”]+”)*)/g;

const citations = [...read(DOCUMENT).matchAll(CITATION)].flatMap(([, file = '', names = '']) =>
  [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name: name.replace(/\s+/g, ' ') })),
);

test('there are such tests', () => {
  expect(citations.length).toBeGreaterThan(40);
});

test.each(citations)('$file has “$name”', ({ file, name }) => {
  expect(repositoryFiles()).toContain(file);
  // A test may be named by what stands beside a place for a value ("%s is …"); quotation marks are escaped in a source.
  expect(read(file).replaceAll("\\'", "'")).toContain(name);
});

test('every file of tests that it speaks of is cited with the name of a test', () => {
  const spoken = new Set([...read(DOCUMENT).matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file));
  expect([...spoken].filter((file) => !citations.some((cited) => cited.file === file))).toEqual([]);
});

test('every threat says what is tried, what stops it and what shows that', () => {
  const threats = read(DOCUMENT).split(/^### /m).slice(1);
  expect(threats.length).toBeGreaterThan(15);
  for (const threat of threats) {
    const [title] = threat.split('\n');
    for (const part of ['**Tries**', '**Stopped by**', '**Shown by**'])
      expect({ title, has: threat.includes(part), part }).toEqual({ title, has: true, part });
  }
});
