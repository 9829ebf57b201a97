import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { readImport } from '../../../lib/exchange/read-import.ts';
import { ArchiveError, isZip, unzipped } from '../../../lib/exchange/unzip.ts';
import { formatHypothesis } from '../../../lib/exchange/web/hypothesis.ts';
import { zipped } from '../../../lib/exchange/zip.ts';
import { NOON, sampleArticle, sampleClaim } from '../schema/samples.ts';

const LIMIT = 1_000_000;
const all = () => true;
const text = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString();

async function bytesOf(parts: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(await Array.fromAsync(parts)).arrayBuffer());
}

describe('an archive', () => {
  test('as we write it comes back, each file by its name', async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(names, fc.string({ unit: 'grapheme', maxLength: 50_000 }), async (names, content) => {
        const files = names.map((name) => ({ name: `${name}.json`, content: name + content }));
        const archive = await bytesOf(zipped(streamOf(files), NOON));
        expect(isZip(archive)).toBe(true);
        expect(unzipped(archive, all, 10 * LIMIT).map(({ name, pieces }) => ({ name, content: text(pieces) }))).toEqual(
          files,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('of another program comes back too: stored, deflated, and only what is wanted of it', () => {
    const archive = zipSync({
      'a.json': strToU8('first'),
      'b.txt': strToU8('no'),
      'c.json': [strToU8('second'), { level: 0 }],
    });
    const files = unzipped(archive, (name) => name.endsWith('.json'), LIMIT);
    expect(files.map(({ name, pieces }) => [name, text(pieces)])).toEqual([
      ['a.json', 'first'],
      ['c.json', 'second'],
    ]);
  });

  test('that unpacks to more than may be held is refused, whatever sizes it says', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(50_000_000) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(() => unzipped(bomb, all, LIMIT)).toThrow(new ArchiveError('it unpacks to more than 1 MB'));
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    // Sizes unpacked, in the file's own header and in the list: ten bytes.
    view.setUint32(22, 10, true);
    view.setUint32(view.getUint32(liar.byteLength - 22 + 16, true) + 24, 10, true);
    expect(() => unzipped(liar, all, LIMIT)).toThrow(ArchiveError);
  });

  test('that lists one file many times is held to the limit for all of them', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index}.json`, new Uint8Array(100_000)]),
    );
    expect(() => unzipped(zipSync(files), all, LIMIT)).toThrow('it unpacks to more than 1 MB');
  });

  test('that is damaged anywhere is refused, or as it was', () => {
    const archive = zipSync({ 'a.json': strToU8('The harbour stays open. '.repeat(50)) });
    fc.assert(
      fc.property(fc.nat({ max: archive.byteLength - 1 }), fc.nat({ max: 255 }), fc.boolean(), (at, byte, isCut) => {
        const damaged = isCut ? archive.slice(0, at) : archive.with(at, byte);
        try {
          const files = unzipped(damaged, all, LIMIT);
          expect(files.length).toBeLessThanOrEqual(1);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
        }
      }),
    );
  });
});

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function read(bytes: Uint8Array<ArrayBuffer>) {
  const file = { size: bytes.byteLength, bytes: () => streamOf([bytes.slice(0, 5), bytes.slice(5)]) };
  return readImport(file, { now: NOON, coder: 'reader' });
}

describe('the folder for Hypothesis', () => {
  const other = sampleArticle({ id: '019caaaa-0000-7000-8000-0000000000b1', url: 'https://news.example/b' });
  const articles = [
    { article: sampleArticle(), claims: [sampleClaim()], text: null },
    {
      article: other,
      claims: [sampleClaim({ id: '019caaaa-0000-7000-8000-0000000000b2', articleId: other.id })],
      text: null,
    },
  ];
  const context = {
    program: '0.1.0',
    now: NOON,
    codebook: DEFAULT_CODEBOOK,
    names: { status: String, sourceKind: String, act: String, label: String },
    onLacking: () => {},
  };

  test('comes back as it was given, packed', async () => {
    const file = await read(await bytesOf(zipped(formatHypothesis(articles, context), NOON)));
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.format).toBe('hypothesis');
    expect(file.value.claims).toEqual(articles.flatMap(({ claims }) => claims));
    expect(file.value.articles.map(({ url }) => url)).toEqual(articles.map(({ article }) => article.url));
  });

  test('a problem names the file, and the place in it', async () => {
    const good = '{"annotations":[{"uri":"https://news.example/a","target":[]}]}';
    const bad = '{"annotations":[{"uri":7}]}';
    const packed = zipSync({ 'a.json': strToU8(good), 'b.json': strToU8(bad), '__MACOSX/._a.json': strToU8('x') });
    const file = await read(packed as Uint8Array<ArrayBuffer>);
    expect(file).toEqual({ ok: false, problem: expect.stringMatching(/^b\.json: annotations\[0\]\.uri: /) });
  });

  test.each<[Record<string, string>, RegExp, string]>([
    [
      { 'claims.json': '{"format":"says-who"}' },
      /unpack it, and import the file that is in it/,
      'another file of ours',
    ],
    [{ 'note.md': '# Harbour' }, /unpack it, and import the file that is in it/, 'notes'],
  ])('%j is another folder', async (files, problem) => {
    const packed = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
    );
    expect(await read(packed as Uint8Array<ArrayBuffer>)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });
});
