import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { type ExportData, formatJson, formatJsonParts } from '../../../../lib/exchange/native/native-json.ts';
import { importJson, parseJson } from '../../../../lib/exchange/native/read-json.ts';
import { eachArticle, eachChange, eachClaim, eachSource } from '../../../../lib/storage/tables/export-source.ts';
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
const header = { format: 'says-who', version: 5, exportedAt: NOON.toISOString(), program: '0.1.0' };
const frame = { program: '0.1.0', codebook: DEFAULT_CODEBOOK };

/** A file as we write it, whatever is in it: one record a line. */
function onePerLine(file: object): string {
  const fields = Object.entries(file).map(([name, value]) => {
    const json = Array.isArray(value)
      ? `[${value.map((one) => `\n    ${JSON.stringify(one)}`).join(',')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${json}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** The sample file with something changed in it. */
function changed(change: (file: { [key: string]: unknown } & typeof sample) => void): string {
  const file = JSON.parse(formatJson(sample, NOON));
  change(file);
  return onePerLine(file);
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
        expect(parseJson(text)).toEqual({
          ok: true,
          value: { ...header, codebook: DEFAULT_CODEBOOK, texts: [], projects: [], ...records },
        });
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
    expect(parseJson(text)).toEqual({
      ok: true,
      value: { ...header, codebook: DEFAULT_CODEBOOK, texts: [], projects: [], ...NO_RECORDS },
    });
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
    expect(formatJson(sample, NOON).slice(0, 60)).toContain('{\n  "format": "says-who",\n  "version": 5,');
    expect(Object.keys(JSON.parse(formatJson(sample, NOON)))).toEqual([
      'format',
      'version',
      'exportedAt',
      'program',
      'codebook',
      'changes',
      'claims',
      'projects',
      'articles',
      'sources',
      'texts',
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
    ['', /^line 1: not JSON: the file ends/, 'an empty file'],
    [formatJson(sample, NOON).slice(0, -20), /^line 20: not JSON: the file ends/, 'cut off'],
    ['[]', /^line 1: not JSON as Says Who/, 'another JSON file'],
    ['{}', /^format: not a file of Says Who/, 'an object of somebody else’s'],
    [changed((file) => Object.assign(file, { format: 'other' })), /^format: .*"says-who"/, 'another format'],
    [
      changed((file) => Object.assign(file, { version: 6, claims: 'new' })),
      /^version: a newer Says Who wrote this file \(version 6; .* 5\)/,
      'a future version, told before its records',
    ],
    [changed((file) => Object.assign(file, { version: 0 })), /^version: expected/, 'a version that never was'],
    [changed((file) => Object.assign(file, { version: '5' })), /^version: expected/, 'a version that is no number'],
    [changed((file) => Object.assign(file, { exportedAt: 'today' })), /^exportedAt: /, 'a time that is none'],
    [changed((file) => Object.assign(file, { links: [] })), /"links": not a list/, 'a list that would be lost'],
    [changed((file) => Object.assign(file, { links: 1 })), /"links"/, 'a field that would be lost'],
    [changed((file) => Reflect.deleteProperty(file, 'changes')), /^changes: the list is missing/, 'a list is missing'],
    [changed((file) => Object.assign(file, { changes: {} })), /"changes"/, 'a list that is none'],
    [changed((file) => Object.assign(file, { codebook: null })), /^codebook: /, 'own values without their meaning'],
    [
      changed((file) => Object.assign(file, { sources: [sampleSource(), sampleSource()] })),
      /^line 20: sources\[1\]\.id: .*twice/,
      'a source is there twice',
    ],
    [
      changed((file) => Object.assign(file.claims[0] ?? {}, { status: 'true' })),
      /^line 11: claims\[0\]\.status: not a status/,
      'a wrong value',
    ],
    [
      changed((file) => Object.assign(file.claims[0] ?? {}, { verdict: 1 })),
      /^line 11: claims\[0\]: .*"verdict"/,
      'a field that would be lost',
    ],
    [
      changed((file) => Object.assign(file.articles[0] ?? {}, { authors: 'Ana' })),
      /^line 16: articles\[0\]\.authors: /,
      'a wrong type',
    ],
    [
      changed((file) => Object.assign(file.changes[0] ?? {}, { to: false })),
      /^line 8: changes\[0\]\.to: /,
      'a change to no status',
    ],
    [
      changed((file) => Object.assign(file, { claims: [...file.claims, sampleClaim()] })),
      /^line 12: claims\[1\]\.id: .*twice/,
      'an id twice',
    ],
    [
      changed((file) =>
        Object.assign(file, { articles: [...file.articles, { ...second, url: sample.articles[0]?.url }] }),
      ),
      /articles\[1\]\.url: .*twice/,
      'an address twice',
    ],
    [
      formatJson(sample, NOON).replace('"note":', '"__proto__":{"dismissed":true},"note":'),
      /^line 11: claims\[0\]: .*"__proto__"/,
      'a prototype key in a record',
    ],
    [
      formatJson(sample, NOON).replace('"program"', '"__proto__": {"version": 1},\n  "program"'),
      /"__proto__"/,
      'a prototype key of the file',
    ],
    [
      formatJson(sample, NOON).replace('"program"', '"version": 3,\n  "program"'),
      /^line 5: "version" is there twice/,
      'a field twice: another program might take the other one',
    ],
    [
      formatJson(sample, NOON).replace('"note":', `"note":${'['.repeat(100)}${']'.repeat(100)},"x":`),
      /^line 11: claims\[0\]: nested more than 64 deep/,
      'nested without end',
    ],
    [formatJson(sample, NOON).replace('"note":', '"note"'), /^line 11: not JSON: /, 'a record that is not JSON'],
    [`${formatJson(sample, NOON)}{}`, /^line 24: not JSON: "\{" is not expected/, 'something after the end'],
  ])('%#: $2', (text, problem) => {
    expect(problemWith(text)).toMatch(problem);
  });

  test('in the same way in whichever parts it comes', async () => {
    const text = changed((file) => Object.assign(file.claims[0] ?? {}, { status: 'true' }));
    for (const size of [1, 7, 100, text.length]) {
      const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      expect(await importJson(parts)).toEqual({ ok: false, problem: problemWith(text) });
    }
  });

  test('a file made from a store with damaged rows is read for what it has', () => {
    const parsed = parseJson(changed((file) => Object.assign(file, { articles: [] })));
    expect(parsed.ok && parsed.value.claims).toEqual(sample.claims);
  });

  test('the sample itself has none', () => {
    expect(problemWith(changed(() => undefined))).toBe('no problem');
  });
});
