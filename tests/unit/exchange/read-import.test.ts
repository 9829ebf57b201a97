import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK, MAX_CODES } from '../../../lib/claim/codebook.ts';
import { formatJsonLinesParts } from '../../../lib/exchange/native/json-lines.ts';
import { formatJson } from '../../../lib/exchange/native/native-json.ts';
import {
  type FileToRead,
  formatOf,
  isTooLargeToImport,
  MAX_NATIVE,
  MAX_WHOLE,
  readImport,
} from '../../../lib/exchange/read-import.ts';
import { formatCsv } from '../../../lib/exchange/tables/csv.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource } from '../schema/samples.ts';

const context = { now: NOON, coder: 'reader' };
const records = {
  program: '0.1.0',
  codebook: DEFAULT_CODEBOOK,
  articles: [sampleArticle({ title: 'Երեւան 🦊' })],
  claims: [sampleClaim()],
  changes: [sampleChange()],
  sources: [sampleSource()],
};
const json = formatJson(records, NOON);
const lines = async (data = records) => (await Array.fromAsync(formatJsonLinesParts(data, NOON))).join('');

/** A file of these bytes, in parts of a size that cuts through letters. */
function fileOf(content: string | Uint8Array<ArrayBuffer>, size?: number): FileToRead {
  const all = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: size ?? all.byteLength,
    async *bytes() {
      for (let at = 0; at < all.byteLength; at += 7) yield all.slice(at, at + 7);
    },
  };
}

async function problemWith(file: FileToRead): Promise<string> {
  const read = await readImport(file, context);
  return read.ok ? 'no problem' : read.problem;
}

test.each([
  ['w3c', MAX_WHOLE, false, 'the largest that is read'],
  ['w3c', MAX_WHOLE + 1, true, 'one that would be refused'],
  ['hypothesis', MAX_WHOLE + 1, true, 'a folder, as it unpacks'],
  ['csv', MAX_WHOLE + 1, true, 'a table'],
  ['jsonl', MAX_WHOLE + 1, false, 'what the message sends readers to'],
  ['jsonl', MAX_NATIVE + 1, true, 'which has its limit too'],
  ['markdown', 10 * MAX_NATIVE, false, 'nobody expects notes to come back'],
] as const)(
  'whoever saves %s of %i bytes is told that it will not come back: %s, %s',
  (format, bytes, isTooLarge, _reason) => {
    expect(isTooLargeToImport(format, bytes)).toBe(isTooLarge);
  },
);

describe('a format is told by what is in the file', () => {
  test.each([
    ['json', json, 'a native file'],
    ['json', JSON.stringify(JSON.parse(json)), 'the same in one line'],
    ['json', JSON.stringify(JSON.parse(json), null, '\t'), 'the same, set out by another program'],
    ['csv', formatCsv([{ article: sampleArticle(), claim: sampleClaim() }], { byteOrderMark: true }), 'a table'],
  ])('%s: $2', async (format, text) => {
    const read = await readImport(fileOf(text), context);
    expect(read.ok && read.value.format).toBe(format);
    expect(read.ok && read.value.claims.length + read.value.patches.length).toBe(1);
    expect(read.ok && read.value.refused).toEqual([]);
  });

  test('jsonl, also when its header is long', async () => {
    const labels = Array.from({ length: MAX_CODES }, (_, index) => ({
      id: `own-${index}` as const,
      name: '"changes":[',
      meaning: 'When it is meant. '.repeat(20),
      look: null,
      key: '',
      isHidden: false,
    }));
    const read = await readImport(
      fileOf(await lines({ ...records, codebook: { ...DEFAULT_CODEBOOK, labels } })),
      context,
    );
    expect(read).toMatchObject({ ok: true, value: { format: 'jsonl', articles: records.articles } });
  });

  test.each<[string, string | null, string]>([
    ['{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"', 'w3c', 'annotations'],
    ['[{"uri": "https://news.example/", "target": []', 'hypothesis', 'rows of Hypothesis'],
    ['id;claim_id;note\n', 'csv', 'a table with semicolons'],
    ['"claim_id","note"\r\n', 'csv', 'a table with quotation marks'],
    ['no_claim_id_here\n', null, 'a word that holds another'],
    ['<html>', null, 'a page'],
    ['{"a": 1}', null, 'other JSON'],
    ['', null, 'nothing'],
  ])('%j: %j, %s', (beginning, format) => {
    expect(formatOf(beginning)).toBe(format);
  });
});

describe('a file that cannot be read', () => {
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...json].map((char) => char.charCodeAt(0))]).buffer);
  const latin1 = new Uint8Array([...json.replace('Harbour', 'Hafen')].map((char) => char.charCodeAt(0)));
  latin1[700] = 0xe4;
  test.each<[FileToRead, RegExp, string]>([
    [fileOf(utf16), /^the text is not UTF-8/, 'UTF-16'],
    [fileOf(latin1), /^the text is not UTF-8 \(near byte 7\d\d\)|^the text is not UTF-8 \(near byte 69\d\)/, 'Latin-1'],
    [fileOf(new TextEncoder().encode(json).slice(0, -3)), /^line \d+: not JSON: the file ends/, 'cut off'],
    [fileOf('hello'), /^not a file that can be imported/, 'something else'],
    [fileOf(json, MAX_NATIVE + 1), /^the file is larger than 512 MB: export fewer/, 'a native file without end'],
    [fileOf('claim_id,note\n', MAX_WHOLE + 1), /^the file is larger than 96 MB: use JSON Lines/, 'a table without end'],
    [fileOf(json.replace('"version": 5', '"version": 50')), /^version: a newer Says Who/, 'of a program to come'],
  ])('%#: $2', async (file, problem) => {
    expect(await problemWith(file)).toMatch(problem);
  });

  test('an error of reading the file is no problem of its text', async () => {
    const file: FileToRead = {
      size: 10,
      // biome-ignore lint/correctness/useYield: it fails before it has read anything
      async *bytes() {
        throw new DOMException('gone', 'NotReadableError');
      },
    };
    await expect(readImport(file, context)).rejects.toThrow('gone');
  });

  test('a large file is not opened beyond its beginning', async () => {
    let taken = 0;
    const part = new TextEncoder().encode(`{"format": "says-who",\n"version": 4,${' '.repeat(10_000)}`);
    const file: FileToRead = {
      size: MAX_NATIVE + 1,
      async *bytes() {
        for (;;) {
          taken++;
          yield part;
        }
      },
    };
    expect(await problemWith(file)).toMatch(/^the file is larger/);
    expect(taken).toBe(1);
  });
});
