import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJsonLinesParts, importJsonLines } from '../../../../lib/exchange/native/json-lines.ts';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource } from '../../schema/samples.ts';

const frame = { program: '0.1.0', codebook: DEFAULT_CODEBOOK };
const records = {
  articles: [sampleArticle()],
  claims: [sampleClaim()],
  changes: [sampleChange()],
  sources: [sampleSource()],
};

async function written(data: Parameters<typeof formatJsonLinesParts>[0]): Promise<string> {
  return (await Array.fromAsync(formatJsonLinesParts(data, NOON))).join('');
}

async function problemWith(...parts: string[]): Promise<string> {
  const file = await importJsonLines(parts);
  return file.ok ? 'no problem' : file.problem;
}

test('what was written is read, whatever is in it and in whichever parts it comes', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 500 }), async (drawn, size) => {
      const text = await written({ ...frame, ...drawn });
      const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const file = await importJsonLines(parts);
      expect(file).toMatchObject({
        ok: true,
        value: { ...drawn, format: 'jsonl', hasHistory: true, codebook: DEFAULT_CODEBOOK },
      });
    }),
    { numRuns: 40 },
  );
});

describe('the file', () => {
  test('is a header, then a record a line with its type', async () => {
    const lines = (await written({ ...frame, ...records })).split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      format: 'says-who',
      version: 5,
      exportedAt: NOON.toISOString(),
    });
    expect(lines.slice(1, -1).map((line) => JSON.parse(line).type)).toEqual([
      'change',
      'claim',
      'article',
      'source',
      'end',
    ]);
    expect(lines.slice(-2)).toEqual(['{"type":"end","records":4}', '']);
  });

  test('may have a byte order mark, Windows line ends, empty lines, and no line end at its end', async () => {
    const text = `\uFEFF${(await written({ ...frame, ...records })).trimEnd().replaceAll('\n', '\r\n\r\n')}`;
    const file = await importJsonLines([text]);
    expect(file.ok && file.value.claims).toEqual(records.claims);
  });

  test.each([
    ['after its header', 1, /^line 2: the last line is missing/],
    ['between two records', 3, /^line 4: the last line is missing, .*cut off/],
  ])('that was cut off %s is refused, though every line of it is whole', async (_where, kept, problem) => {
    const lines = (await written({ ...frame, ...records })).split('\n').slice(0, kept);
    expect(await importJsonLines([`${lines.join('\n')}\n`])).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test.each([
    ['a line taken out', (lines: string[]) => lines.toSpliced(2, 1), /^line 5: records: 4 were written and 3 are here/],
    ['a line after its end', (lines: string[]) => [...lines, lines[1] ?? ''], /^line 7: stands after the line/],
    ['two ends', (lines: string[]) => [...lines, lines.at(-1) ?? ''], /^line 7: stands after the line/],
    [
      'a number that is none',
      (lines: string[]) => [...lines.slice(0, -1), '{"type":"end","records":"4"}'],
      /^line 6: records: "4" were written/,
    ],
  ])('with %s is refused', async (_what, change, problem) => {
    const lines = (await written({ ...frame, ...records })).trimEnd().split('\n');
    expect(await importJsonLines([change(lines).join('\n')])).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test('is read as lines: what is held of the text is a line, however long the file is', async () => {
    const whole = await written({ ...frame, ...records, claims: [] });
    const [header = '', ...rest] = whole.replace('"records":3', '"records":2003').split('\n');
    let longest = 0;
    async function* chunks() {
      yield `${header}\n`;
      for (let count = 0; count < 2_000; count++) {
        const id = `019caaaa-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
        const line = `${JSON.stringify({ type: 'claim', record: sampleClaim({ id }) })}\n`;
        longest = Math.max(longest, line.length);
        yield line;
      }
      yield rest.join('\n');
    }
    const file = await importJsonLines(chunks());
    expect(file.ok && file.value.claims).toHaveLength(2_000);
    expect(longest).toBeLessThan(2_000);
  });
});

describe('a file of version 4', () => {
  /** The example of that version as lines, as the program of the time wrote them. */
  const lines = () => {
    const { claims, changes, projects, articles, sources, texts, ...frame } = JSON.parse(
      readFileSync(new URL('../../../fixtures/files/v4.json', import.meta.url), 'utf8'),
    );
    const lists = {
      change: changes,
      claim: claims,
      project: projects,
      article: articles,
      source: sources,
      text: texts,
    };
    const all = Object.entries<object[]>(lists).flatMap(([type, list]) => list.map((record) => ({ type, record })));
    return [frame, ...all, { type: 'end', records: all.length }].map((line) => JSON.stringify(line));
  };

  test('is read as the same in JSON is', async () => {
    const whole = parseJson(readFileSync(new URL('../../../fixtures/files/v4.json', import.meta.url), 'utf8'));
    const file = await importJsonLines([lines().join('\n')]);
    if (!whole.ok || !file.ok) throw new Error('not read');
    const { changes, claims, projects, articles, sources, texts } = whole.value;
    expect(claims.length * changes.length * projects.length).toBeGreaterThan(0);
    expect(file.value).toMatchObject({ changes, claims, projects, articles, sources, texts });
  });
});

describe('a problem names line and field', () => {
  const header = JSON.stringify({ format: 'says-who', version: 5, exportedAt: NOON.toISOString(), ...frame });
  const line = (type: string, record: unknown, more = {}) => `${JSON.stringify({ type, record, ...more })}\n`;
  test.each([
    ['', /^line 1: the file is empty/, 'an empty file'],
    ['{"format":"other"}\n', /^line 1: format: /, 'another format'],
    [
      header.replace('"version":5', '"version":6'),
      /^line 1: version: a newer Says Who wrote this file/,
      'a future version',
    ],
    [
      header.replace('"version":5', '"version":3'),
      /^line 1: version: expected a number from 4/,
      'there was none before 4',
    ],
    ['null\n', /^line 1: expected an object/, 'no header'],
    [`${header.slice(0, 80)}\n`, /^line 1: not JSON: /, 'a header that is cut off'],
    [`${header}\n{"type":"claim","rec`, /^line 2: not JSON: /, 'a record that is cut off'],
    [`${header}\n${line('verdict', {})}`, /^line 2: type: expected one of change, claim/, 'a type that would be lost'],
    [`${header}\n[]\n`, /^line 2: expected an object/, 'a line that is no record'],
    [
      `${header}\n\n${line('claim', { ...sampleClaim(), status: 'true' })}`,
      /^line 3: claim\.status: not a status/,
      'a wrong value',
    ],
    [
      `${header}\n${line('claim', sampleClaim(), { note: '' })}`,
      /^line 2: "note": not a field of a line/,
      'a field that would be lost',
    ],
    [
      `${header}\n${line('claim', sampleClaim())}${line('claim', sampleClaim())}`,
      /^line 3: claim\.id: .*twice/,
      'an id twice',
    ],
    [`${header}\n${line('toString', {})}`, /^line 2: type: /, 'a name of the language’s own'],
  ])('%#: $2', async (text, problem) => {
    expect(await problemWith(text)).toMatch(problem);
  });

  test('a line without end is given up before it fills the memory', async () => {
    const endless = Array.from({ length: 20 }, () => ' x'.repeat(1_000_000));
    expect(await problemWith(`${header}\n`, ...endless)).toBe('line 2: longer than 16000000 characters');
  });
});
