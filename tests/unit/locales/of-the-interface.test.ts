import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILES = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const SOURCES = FILES.filter((name) => /\.tsx?$/.test(name));
const MAINS = FILES.filter((name) => name.endsWith('index.html'))
  .map((name) => name.replace(/index\.html$/, 'main.tsx'))
  .filter((name) => existsSync(join(ROOT, name)));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Dates, numbers and names in whatever language the system has: `toLocaleDateString()`, `new Intl.NumberFormat(undefined)`. */
const IN_NO_LANGUAGE = /(?:\bIntl\.\w+|\.toLocale(?:Date|Time)?String)\(\s*(?:undefined|\[\])?\s*[,)]/g;

describe('the language of the interface', () => {
  it.each(SOURCES)('is that of all dates and numbers in %s', (file) => {
    expect(read(file).match(IN_NO_LANGUAGE) ?? []).toEqual([]);
  });

  it('is what each page of our own says on its root, and which way it runs', () => {
    expect(MAINS.length).toBeGreaterThanOrEqual(2);
    const silent = MAINS.filter((file) => !read(file).includes('setLanguage(document.documentElement, '));
    expect(silent).toEqual([]);
  });

  it.each([
    ['date.toLocaleDateString()', 1],
    ["date.toLocaleDateString(undefined, { dateStyle: 'medium' })", 1],
    ['new Intl.NumberFormat().format(count)', 1],
    ["date.toLocaleDateString(t('interface.language'))", 0],
    ['new Intl.NumberFormat(language).format(count)', 0],
  ])('%s counts as %i fault(s)', (source, faults) => {
    expect(source.match(IN_NO_LANGUAGE) ?? []).toHaveLength(faults);
  });
});
