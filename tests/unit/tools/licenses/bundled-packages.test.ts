import { expect, test } from 'vitest';
import { bundledPackages } from '../../../../tools/licenses/bundled-packages.ts';
import { packageOf } from '../../../../tools/licenses/locked-packages.ts';

const ROOT = '/somewhere/repository';

test.each([
  { id: `${ROOT}/lib/claim/claim.ts`, folders: [], reason: 'it is ours' },
  { id: `${ROOT}/node_modules/preact/dist/preact.mjs`, folders: ['node_modules/preact'], reason: 'a package' },
  { id: `${ROOT}/node_modules/@a/b/index.js`, folders: ['node_modules/@a/b'], reason: 'a package of a scope' },
  {
    id: `${ROOT}/node_modules/a/node_modules/@b/c/x.js`,
    folders: ['node_modules/a/node_modules/@b/c'],
    reason: 'a second version lies within the package that needs it',
  },
  {
    id: `\0${ROOT}/node_modules/a/x.cjs?commonjs-proxy`,
    folders: ['node_modules/a'],
    reason: 'wrapped by the bundler',
  },
  {
    id: `/elsewhere/node_modules/a/x.js`,
    folders: ['node_modules/a'],
    reason: 'the folder of packages may be a link',
  },
  { id: '\0rolldown/runtime.js', folders: ['node_modules/rolldown'], reason: 'the bundler puts code of its own in' },
  { id: '\0vite/preload-helper.js', folders: ['node_modules/vite'], reason: 'so does Vite' },
  { id: 'virtual:wxt-background?x', folders: ['node_modules/wxt'], reason: 'so does WXT' },
])('$id: $reason', ({ id, folders }) => {
  expect(bundledPackages([id], ROOT)).toEqual(folders);
});

test('each package is named once, in order', () => {
  const ids = ['b/1.js', 'a/1.js', 'b/2.js'].map((file) => `${ROOT}/node_modules/${file}`);
  expect(bundledPackages(ids, ROOT)).toEqual(['node_modules/a', 'node_modules/b']);
});

test.each(['\0unheard-of', '/elsewhere/file.js'])('a module of unknown origin is an error: %j', (id) => {
  expect(() => bundledPackages([id], ROOT)).toThrow(JSON.stringify(id));
});

test.each([
  ['node_modules/preact', 'preact'],
  ['node_modules/a/node_modules/@b/c', '@b/c'],
])('the package in %s is %s', (folder, name) => {
  expect(packageOf(folder)).toBe(name);
});
