/** Documents and comments lead from one file to another: what they name has to be there. */
import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

const files = repositoryFiles();
const folders = new Set(
  files.flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
);
const there = new Set([...files, ...folders]);
const TOP = 'cli|components|corpus|docs|entrypoints|lib|locales|public|tests|tools';

/** Paths in code style: `lib/claim/`, `tests/repo/layers.test.ts`, but not `lib/…` or `locales/*.json`. */
const IN_DOCUMENT = new RegExp(`\`((?:${TOP})/[\\w./-]*)\``, 'g');
/** In a comment also in plain words, from the start of a word, so that no part of an address is meant. */
const IN_COMMENT = new RegExp(`(?<![\\w./-])((?:${TOP})/[\\w./-]*\\w)`, 'g');
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const isDocument = (file: string) => file.endsWith('.md') && file !== 'CHANGELOG.md';
const isSource = (file: string) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith('tests/');

const inDocuments = files
  .filter(isDocument)
  .flatMap((file) =>
    [...read(file).matchAll(IN_DOCUMENT)].map(([, path = '']) => ({ file, path: path.replace(/\/$/, '') })),
  );
const inComments = files
  .filter(isSource)
  .flatMap((file) =>
    [...read(file).matchAll(COMMENT)]
      .flatMap(([comment]) => [...comment.matchAll(IN_COMMENT)])
      .map(([, path = '']) => ({ file, path })),
  );

test.each([
  { what: 'documents', named: inDocuments },
  { what: 'comments', named: inComments },
])('the paths that $what name are there', ({ named }) => {
  expect(named.length).toBeGreaterThan(20);
  const gone = named.filter(({ path }) => !there.has(path) && !there.has(`${path}.ts`));
  expect(gone).toEqual([]);
});

test('links between documents lead to files', () => {
  const links = files.filter(isDocument).flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => ({
      file,
      path: new URL(target, `file:///${file}`).pathname.slice(1).replace(/\/$/, ''),
    })),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ path }) => !there.has(path))).toEqual([]);
});
