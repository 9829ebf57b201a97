import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

const TEXT = /\.(ts|tsx|mjs|js|json|md|css|html|yml|txt|svg)$|^\.ci\//;
const files = repositoryFiles();
const texts = files.filter((file) => TEXT.test(file) && file !== 'tests/repo/repository.test.ts');

test('the lockfile names no registry host', () => {
  const lockfile = read('package-lock.json');
  expect(lockfile).not.toMatch(/"resolved"/);
  expect(lockfile).not.toMatch(/https?:\/\/[^"]*(registry|npmjs)/);
});

test('every version in package.json is exact, so that a clone gets what was tested', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('no text of the repository carries a path of one machine', () => {
  const found = texts.filter((file) => /\/(root|work)\/[\w.-]+/.test(read(file)));
  expect(found).toEqual([]);
});

test('markup is never made from text', () => {
  const sources = files.filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));
  const found = sources.filter((file) =>
    /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/.test(read(file)),
  );
  expect(found).toEqual([]);
});

test('the top level is the one that was agreed', () => {
  const top = new Set(files.map((file) => file.split('/')[0]));
  for (const name of ['entrypoints', 'components', 'lib', 'tests', 'wxt.config.ts', 'package.json', 'README.md']) {
    expect(top).toContain(name);
  }
});
