import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../tools/start/refusal.ts';
import { readTarget } from '../../../tools/start/target.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-target-'));
  for (const name of ['story.html', 'notes.txt', 'photo.png']) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'drafts'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTarget', () => {
  it('is the sample when nothing is named', () => {
    expect(readTarget([], folder)).toEqual({ kind: 'sample' });
  });

  it('is an address on the web', () => {
    expect(readTarget(['HTTPS://News.example/a b'], folder)).toEqual({
      kind: 'url',
      url: 'https://news.example/a%20b',
    });
  });

  it.each(['story.html', 'notes.txt'])('is a file, meant from where the user stands: %s', (name) => {
    expect(readTarget([name], folder)).toEqual({ kind: 'file', path: join(folder, name) });
  });

  it('is a file by its whole path, or by its URL', () => {
    const path = join(folder, 'story.html');
    expect(readTarget([path], '/')).toEqual({ kind: 'file', path });
    expect(readTarget([pathToFileURL(path).href], '/')).toEqual({ kind: 'file', path });
  });

  it.each([
    { args: ['not-there.html'], says: 'There is no file not-there.html', because: 'a file that does not exist' },
    { args: ['news.example/story'], says: 'begins with https://', because: 'an address without its scheme' },
    { args: ['drafts'], says: 'drafts is not a file', because: 'a folder' },
    { args: ['photo.png'], says: 'neither an .html nor a .txt', because: 'a file that is no text' },
    { args: ['ftp://news.example/a'], says: 'Only http, https and files', because: 'another scheme' },
    { args: ['http://'], says: 'is not an address', because: 'half an address' },
    { args: ['story.html', 'notes.txt'], says: 'one URL or one file', because: 'two things at once' },
  ])('refuses $because in one sentence or two', ({ args, says }) => {
    expect(() => readTarget(args, folder)).toThrow(Refusal);
    expect(() => readTarget(args, folder)).toThrow(says);
  });
});
