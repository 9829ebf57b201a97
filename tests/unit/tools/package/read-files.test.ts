import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder, readListed } from '../../../../tools/package/read-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'says-who-package-'));
  for (const path of [
    'README.md',
    'lib/a.ts',
    'lib/deep/b.ts',
    'lib/.DS_Store',
    'lib/.idea/c.xml',
    'tests/d.ts',
    '.env',
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `this is ${path}`);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path).toSorted();

describe('readFolder', () => {
  it('reads everything but what the system and editors leave there', () => {
    expect(pathsOf(readFolder(root))).toEqual(['README.md', 'lib/a.ts', 'lib/deep/b.ts', 'tests/d.ts']);
  });

  it('gives what the files hold, by paths from the folder', () => {
    const [first] = readFolder(join(root, 'lib/deep'));
    expect(first?.path).toBe('b.ts');
    expect(new TextDecoder().decode(first?.content)).toBe('this is lib/deep/b.ts');
  });
});

describe('readListed', () => {
  it.each([
    [['README.md'], ['README.md'], 'a file'],
    [['lib/'], ['lib/a.ts', 'lib/deep/b.ts'], 'a folder, with what is below it'],
    [['lib/deep/', 'README.md'], ['README.md', 'lib/deep/b.ts'], 'both, and nothing beside them'],
    [[], [], 'nothing'],
  ])('reads of %j %j: %s', (list, expected) => {
    expect(pathsOf(readListed(root, list))).toEqual(expected);
  });

  it('says what a list names and is not there: a package without it would build for nobody else', () => {
    expect(() => readListed(root, ['README.md', 'LICENSE', 'public/'])).toThrow('not there: LICENSE, public/');
  });
});
