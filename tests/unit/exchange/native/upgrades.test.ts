/** Every version of the native file that a reader may still have is kept as an example in tests/fixtures/files. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import type { NativeFile } from '../../../../lib/exchange/native/read-records.ts';
import { FILE_VERSION } from '../../../../lib/schema/exchange-file.ts';
import { RECORDS_VERSION } from '../../../../lib/schema/records.ts';
import { bringIn, exported, fileWith } from '../../storage/import/stores.ts';
import { emptyStore } from '../../storage/store.ts';

const FOLDER = new URL('../../../fixtures/files/', import.meta.url);
const VERSIONS = readdirSync(FOLDER).flatMap((name) => {
  const [, version] = /^v(\d+)\.json$/.exec(name) ?? [];
  return version === undefined ? [] : [Number(version)];
});

function textOf(version: number): string {
  return readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8');
}

function read(text: string): NativeFile {
  const file = parseJson(text);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

test('there is an example of each version, and the file’s version is that of its records', () => {
  expect(VERSIONS.toSorted((a, b) => a - b)).toEqual(Array.from({ length: FILE_VERSION }, (_, index) => index + 1));
  expect(FILE_VERSION).toBe(RECORDS_VERSION);
});

describe.each(VERSIONS)('a file of version %d', (version) => {
  test('is read with everything that is in it', () => {
    const raw = JSON.parse(textOf(version));
    const file = read(textOf(version));
    expect(file.version).toBe(FILE_VERSION);
    for (const list of ['claims', 'articles', 'changes'] as const) {
      expect(file[list].map(({ id }) => id)).toEqual(raw[list].map(({ id }: { id: string }) => id));
      for (const [index, record] of file[list].entries()) expect(record).toMatchObject(raw[list][index]);
    }
    const sources = new Set(file.sources.map(({ id }) => id));
    expect(file.claims.every(({ sourceKey }) => sources.has(sourceKey))).toBe(true);
  });

  test('is imported, and what is exported then is of today', async () => {
    const { articles, claims, changes, sources, texts, projects, codebook } = read(textOf(version));
    const db = emptyStore().connect();
    await bringIn(db, fileWith({ articles, claims, changes, sources, texts: [...texts], projects, codebook }));
    const again = await exported(db);
    expect(again.claims).toEqual(claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(again.articles).toHaveLength(articles.length);
    expect(again.changes).toHaveLength(changes.length);
  });
});

describe('what a version did not have', () => {
  test.each([
    [1, { antecedent: null, detached: false, labels: [], disputes: [], secondKind: null, entity: null }],
    [2, { labels: [], disputes: [], secondKind: null, entity: null }],
    [3, { secondKind: null, reasonGiven: false }],
    [4, { reasonGiven: false }],
  ])('a claim of version %d gets %j', (version, fields) => {
    for (const claim of read(textOf(version)).claims) expect(claim).toMatchObject(fields);
  });

  test('changes before version 3 are steps of their own, on their claim’s article', () => {
    const { changes, claims } = read(textOf(2));
    for (const change of changes) {
      if (change.field === 'into') throw new Error('there were none');
      const claim = claims.find(({ id }) => id === change.claimId);
      expect(change).toMatchObject({ step: change.id, way: 'edit', of: null, articleId: claim?.articleId });
    }
  });

  test('changes before version 5 are of no import, and projects without rulings', () => {
    const { changes, projects } = read(textOf(4));
    expect(changes.every(({ origin }) => origin === null)).toBe(true);
    expect(projects.length).toBeGreaterThan(0);
    expect(projects.every(({ rulings }) => rulings.length === 0)).toBe(true);
  });

  test('the codebook before version 3 is that of the default taxonomy', () => {
    expect(read(textOf(1)).codebook).toEqual(DEFAULT_CODEBOOK);
  });
});

test.each([
  ['a claim that is none', (file: { claims: unknown[] }) => file.claims.push(7), /claims\[3\]: /],
  ['a claim without parts', (file: { claims: unknown[] }) => file.claims.push({ selectors: null }), /claims\[3\]/],
  ['a list that is none', (file: object) => Object.assign(file, { claims: null }), /"claims"/],
  ['no changes', (file: object) => Reflect.deleteProperty(file, 'changes'), /^changes: the list is missing/],
])('an old file with %s is refused like a new one', (_what, damage, problem) => {
  const file = JSON.parse(textOf(1));
  damage(file);
  const parsed = parseJson(JSON.stringify(file));
  expect(parsed.ok ? '' : parsed.problem).toMatch(problem);
});
