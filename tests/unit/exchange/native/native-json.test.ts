import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import {
  type ExportData,
  formatJson,
  formatJsonParts,
  parseJson,
} from '../../../../lib/exchange/native/native-json.ts';
import { eachArticle, eachChange, eachClaim, eachSource } from '../../../../lib/storage/export-source.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NO_RECORDS, NOON, sampleArticle, sampleChange, sampleClaim, sampleSource } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';

const sample: ExportData = {
  program: '0.1.0',
  codebook: DEFAULT_CODEBOOK,
  articles: [sampleArticle()],
  claims: [sampleClaim()],
  changes: [sampleChange()],
  sources: [sampleSource()],
};
const header = { format: 'says-who', version: 4, exportedAt: NOON.toISOString(), program: '0.1.0' };
const frame = { program: '0.1.0', codebook: DEFAULT_CODEBOOK };

/** The sample file with something changed in it. */
function changed(change: (file: { [key: string]: unknown } & typeof sample) => void): string {
  const file = JSON.parse(formatJson(sample, NOON));
  change(file);
  return JSON.stringify(file);
}

function problemWith(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? 'no problem' : parsed.problem;
}

describe('round trip', () => {
  test('what was written is read, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const text = formatJson({ ...frame, ...records }, NOON);
        expect(parseJson(text)).toEqual({ ok: true, value: { ...header, codebook: DEFAULT_CODEBOOK, ...records } });
      }),
      { numRuns: 100 },
    );
  });

  test('also by way of UTF-8, with a byte order mark in front', () => {
    const note = 'Երեւան 🦊 \uD800 é\u0000\u2028';
    const data = { ...sample, claims: [sampleClaim({ note })] };
    const bytes = new TextEncoder().encode(`\uFEFF${formatJson(data, NOON)}`);
    const parsed = parseJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    expect(parsed.ok && parsed.value.claims[0]?.note).toBe(note);
  });

  test('an empty store makes a file too', () => {
    const text = formatJson({ ...frame, ...NO_RECORDS }, NOON);
    expect(parseJson(text)).toEqual({ ok: true, value: { ...header, codebook: DEFAULT_CODEBOOK, ...NO_RECORDS } });
  });

  test('a whole store, read in windows while it is written', async () => {
    const db = emptyStore().connect();
    await edit(db, { status: 'denied', note: 'a' });
    await edit(db, { dismissed: true }, { articleUrl: 'https://other.example/' });
    const unreadable: string[] = [];
    const tell = (table: string) => unreadable.push(table);
    const source = {
      ...frame,
      articles: eachArticle(db, tell),
      claims: eachClaim(db, tell),
      changes: eachChange(db, tell),
      sources: eachSource(db, tell),
    };
    const text = (await Array.fromAsync(formatJsonParts(source, NOON))).join('');
    const parsed = parseJson(text);
    expect(unreadable).toEqual([]);
    expect(parsed.ok && parsed.value.articles).toEqual(await db.articles.toArray());
    expect(parsed.ok && parsed.value.claims).toEqual(await db.claims.toArray());
    expect(parsed.ok && parsed.value.changes).toEqual(await db.changes.toArray());
    expect(parsed.ok && parsed.value.sources).toEqual(await db.sources.toArray());
  });
});

describe('the file', () => {
  test('says first what it is', () => {
    expect(formatJson(sample, NOON).slice(0, 60)).toContain('{\n  "format": "says-who",\n  "version": 4,');
    expect(Object.keys(JSON.parse(formatJson(sample, NOON)))).toEqual([
      'format',
      'version',
      'exportedAt',
      'program',
      'codebook',
      'changes',
      'claims',
      'articles',
      'sources',
    ]);
  });

  test('has one record a line', () => {
    const lines = formatJson({ ...sample, claims: [sampleClaim(), sampleClaim()] }, NOON).split('\n');
    expect(lines.filter((line) => line.startsWith('    {'))).toHaveLength(5);
  });

  test('is the same in parts, also when it is long', async () => {
    const data = { ...sample, claims: Array.from({ length: 2_000 }, () => sampleClaim()) };
    const parts = await Array.fromAsync(formatJsonParts(data, NOON));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.length).toBeLessThan(100);
    expect(parts.join('')).toBe(formatJson(data, NOON));
  });
});

describe('a file with a problem is refused, and the problem names its place', () => {
  const second = sampleArticle({ id: '019caaaa-0000-7000-8000-0000000000bb', url: 'https://other.example/' });
  test.each([
    ['', /^not JSON/, 'an empty file'],
    [formatJson(sample, NOON).slice(0, -20), /^not JSON/, 'cut off'],
    ['[]', /^Invalid input: expected object/, 'another JSON file'],
    ['{}', /^format: /, 'an object of somebody else’s'],
    [changed((file) => Object.assign(file, { format: 'other' })), /^format: .*"says-who"/, 'another format'],
    [
      changed((file) => Object.assign(file, { version: 5, claims: 'new' })),
      /^version: .*4/,
      'a future version, told before its records',
    ],
    [changed((file) => Object.assign(file, { exportedAt: 'today' })), /^exportedAt: /, 'a time that is none'],
    [changed((file) => Object.assign(file, { links: [] })), /"links"/, 'a section that would be lost'],
    [changed((file) => Reflect.deleteProperty(file, 'changes')), /^changes: /, 'a section is missing'],
    [changed((file) => Object.assign(file, { codebook: null })), /^codebook: /, 'own values without their meaning'],
    [
      changed((file) => Object.assign(file, { sources: [sampleSource(), sampleSource()] })),
      /^sources\[1\]\.id: .*twice/,
      'a source is there twice',
    ],
    [
      changed((file) => Object.assign(file.claims[0] ?? {}, { status: 'true' })),
      /^claims\[0\]\.status: /,
      'a wrong value',
    ],
    [
      changed((file) => Object.assign(file.claims[0] ?? {}, { verdict: 1 })),
      /^claims\[0\]: .*"verdict"/,
      'a field that would be lost',
    ],
    [
      changed((file) => Object.assign(file.articles[0] ?? {}, { authors: 'Ana' })),
      /^articles\[0\]\.authors: /,
      'a wrong type',
    ],
    [
      changed((file) => Object.assign(file.changes[0] ?? {}, { to: false })),
      /^changes\[0\]\.to: /,
      'a change to no status',
    ],
    [
      changed((file) => Object.assign(file, { claims: [...file.claims, sampleClaim()] })),
      /^claims\[1\]\.id: .*twice/,
      'an id twice',
    ],
    [
      changed((file) =>
        Object.assign(file, { articles: [...file.articles, { ...second, url: sample.articles[0]?.url }] }),
      ),
      /^articles\[1\]\.url: .*twice/,
      'an address twice',
    ],
    [
      formatJson(sample, NOON).replace('"note":', '"__proto__":{"dismissed":true},"note":'),
      /^claims\[0\]: .*"__proto__"/,
      'a prototype key',
    ],
    [`${'['.repeat(200_000)}`, /^not JSON/, 'nested without end'],
  ])('%#: $2', (text, problem) => {
    expect(problemWith(text)).toMatch(problem);
  });

  test('a file made from a store with damaged rows is read for what it has', () => {
    const parsed = parseJson(changed((file) => Object.assign(file, { articles: [] })));
    expect(parsed.ok && parsed.value.claims).toEqual(sample.claims);
  });

  test('the sample itself has none', () => {
    expect(problemWith(changed(() => undefined))).toBe('no problem');
  });
});
