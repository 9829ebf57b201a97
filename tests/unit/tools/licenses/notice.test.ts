import { expect, test } from 'vitest';
import { copyrightLines, licenceText } from '../../../../tools/licenses/licence-text.ts';
import { lockedPackages } from '../../../../tools/licenses/locked-packages.ts';
import { formatNotice } from '../../../../tools/licenses/notice.ts';
import { sourceAddress } from '../../../../tools/licenses/noticed-packages.ts';
import { packagesOf } from './packages-of.ts';

const one = {
  name: '@one/part',
  version: '1.0.0',
  licence: 'MIT',
  source: 'https://code.example/one',
  text: 'May be used.\n\nCopyright (c) 2020 One',
};
const two = { ...one, name: 'two', version: '2.0.0-rc.1' };
const other = { ...one, name: 'other', licence: 'ISC', text: 'May be used too.' };

function textOf(name: string): string {
  const found = lockedPackages().find((locked) => locked.name === name);
  if (!found) throw new Error(`${name} is not in the lockfile`);
  return licenceText(found);
}

test('a notice names each package with version, licence and source', () => {
  expect(formatNotice([one])).toContain('@one/part 1.0.0  (MIT)  https://code.example/one\n');
});

test('a notice has each text in full, once for those that share it', () => {
  const notice = formatNotice([one, two, other]);
  expect(notice.split(one.text)).toHaveLength(2);
  expect(notice).toContain(`@one/part, two\n\n${one.text}`);
  expect(notice).toContain(`other\n\n${other.text}`);
});

test('a notice says where source is that its licence wants to be found', () => {
  const mozilla = { ...one, licence: 'MPL-2.0' };
  expect(formatNotice([one])).not.toContain('Mozilla');
  expect(formatNotice([one, mozilla])).toContain('files under the Mozilla Public License 2.0 can be had');
});

test('a notice can be read back', () => {
  const named = [one, two, other].map(({ name, version }) => ({ name, version }));
  expect(packagesOf(formatNotice([one, two, other]))).toEqual(named);
});

test('a text is never taken for the list', () => {
  const sly = { ...one, text: 'sly 1.0.0  (MIT)  https://code.example/sly' };
  expect(packagesOf(formatNotice([sly]))).toEqual([{ name: one.name, version: one.version }]);
});

test.each([
  { name: 'preact', words: 'Permission is hereby granted', reason: 'a licence file' },
  { name: 'dexie', words: 'David Fahlander', reason: 'a NOTICE file goes along' },
  { name: 'wxt', words: 'Copyright (c) 2023 Aaron\n\nPermission is hereby granted', reason: 'no file, MIT' },
  { name: 'lucide', words: 'Cole Bemis', reason: 'a second licence in the same file' },
])('the text of $name: $reason', ({ name, words }) => {
  expect(textOf(name)).toContain(words);
});

test('the text of a bundler is its own, without those of what it is made of', () => {
  expect(textOf('vite').length).toBeLessThan(2000);
});

test('a package that carries no text is an error that names it', () => {
  const bare = { name: 'bare', version: '1.0.0', licence: 'ISC', folder: 'node_modules/wxt', isForBuilding: false };
  expect(() => licenceText(bare)).toThrow('bare carries no licence text');
});

test.each([
  ['Copyright (c) 2015 A. Person\n\nPermission …', ['Copyright (c) 2015 A. Person']],
  ['MIT\n  Copyright © 2015 B\n\n * Copyright 2016 C  \n', ['Copyright © 2015 B', 'Copyright 2016 C']],
  ['Copyright [yyyy] [name of copyright owner]', []],
  ['The above copyright notice and this permission notice', []],
])('copyright lines of %j', (text, lines) => {
  expect(copyrightLines(text)).toEqual(lines);
});

test.each([
  ['git+https://code.example/a/b.git', 'https://code.example/a/b'],
  ['git://code.example/a/b.git', 'https://code.example/a/b'],
  ['ssh://git@code.example/a/b.git', 'https://code.example/a/b'],
  ['https://code.example/a/b', 'https://code.example/a/b'],
  ['github:a/b', 'https://github.com/a/b'],
  ['a/b', 'https://github.com/a/b'],
])('the source of %s is at %s', (repository, address) => {
  expect(sourceAddress(repository)).toBe(address);
});
