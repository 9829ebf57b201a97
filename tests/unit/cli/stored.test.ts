/** Files of stored claims, opened: what they hold can be had again, from JSON Lines on the disk as from what is held. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileNotes } from '../../../cli/stored/file-notes.ts';
import { JoinedFiles } from '../../../cli/stored/joined-files.ts';
import { openStored } from '../../../cli/stored/open-stored.ts';
import type { StoredFile } from '../../../cli/stored/stored-file.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { formatJsonLinesParts } from '../../../lib/exchange/native/json-lines.ts';
import { formatJson } from '../../../lib/exchange/native/native-json.ts';
import type { NativeRecord } from '../../../lib/exchange/native/read-records.ts';
import { type FileRecords, SECTIONS } from '../../../lib/schema/exchange-file.ts';
import { anyRecords } from '../schema/arbitraries.ts';
import { NOON } from '../schema/samples.ts';
import { scratchFolder } from './program.ts';
import { nativeData, nativeFile, TEXT } from './stored-files.ts';

const file = scratchFolder();
const OPTIONS = { from: null, now: NOON } as const;

async function opened(name: string): Promise<{ stored: StoredFile; seen: NativeRecord[] }> {
  const seen: NativeRecord[] = [];
  const read = await openStored(name, OPTIONS, (record) => seen.push(record));
  if (!read.ok) throw new Error(read.problem);
  return { stored: read.value, seen };
}

const frame = { program: '0.1.0', codebook: DEFAULT_CODEBOOK };
const WRITERS = {
  json: async (records: FileRecords) => formatJson({ ...frame, ...records }, NOON),
  jsonl: async (records: FileRecords) =>
    (await Array.fromAsync(formatJsonLinesParts({ ...frame, ...records }, NOON))).join(''),
};

test('lines of version 4 are brought to today’s each time that they are read', async () => {
  const { claims, changes, projects, articles, sources, texts, ...header } = JSON.parse(
    readFileSync(new URL('../../fixtures/files/v4.json', import.meta.url), 'utf8'),
  );
  const lists = { change: changes, claim: claims, project: projects, article: articles, source: sources, text: texts };
  const records = Object.entries<object[]>(lists).flatMap(([type, list]) => list.map((record) => ({ type, record })));
  const lines = [header, ...records, { type: 'end', records: records.length }].map((line) => JSON.stringify(line));
  const { stored } = await opened(file('four.jsonl', `${lines.join('\n')}\n`));
  try {
    const [article] = await Array.fromAsync(stored.records('articles'));
    const [claim] = stored.claimsOf(article?.id ?? '');
    expect(claim).toMatchObject({ reasonGiven: false });
    expect(await Array.fromAsync(stored.records('projects'))).toMatchObject([{ rulings: [] }]);
  } finally {
    stored.close();
  }
});

describe.each(['json', 'jsonl'] as const)('%s', (format) => {
  test('every record is told of once, and had again by list and by article', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (drawn) => {
        const { stored, seen } = await opened(file(`any.${format}`, await WRITERS[format](drawn)));
        try {
          const lists = { projects: [], texts: [], ...drawn };
          expect(seen).toHaveLength(Object.values(lists).flat().length);
          for (const section of SECTIONS) {
            const records: unknown[] = await Array.fromAsync<unknown>(stored.records(section));
            expect(records).toEqual(lists[section]);
          }
          for (const { id } of drawn.articles) {
            expect(stored.claimsOf(id)).toEqual(drawn.claims.filter(({ articleId }) => articleId === id));
          }
          expect(stored.codebook).toEqual(DEFAULT_CODEBOOK);
        } finally {
          stored.close();
        }
      }),
      { numRuns: 30 },
    );
  });

  test('joined with nothing else it is itself, but for what is counted', async () => {
    const { stored, seen } = await opened(file(`one.${format}`, await WRITERS[format](nativeData())));
    const notes = new FileNotes(true);
    for (const record of seen) notes.add(record);
    const joined = new JoinedFiles((problem) => expect(problem).toBe('nothing'));
    joined.add(stored, notes);
    const records = joined.records();
    const { program: _, codebook: __, ...data } = nativeData();
    for (const [name, list] of Object.entries({ projects: [], ...data })) {
      const found: unknown[] = await Array.fromAsync<unknown>(records[name as keyof typeof records]);
      expect(found, name).toEqual(list);
    }
    expect(await Array.fromAsync(joined.articles())).toMatchObject([{ text: TEXT, claims: [{}] }]);
    joined.close();
  });
});

test('whoever leaves a file in the middle, or meets a damaged line, harms no other file', async () => {
  const lines = await WRITERS.jsonl(nativeData());
  const damaged = file('damaged.jsonl', `${lines}{"type":"claim"\n`);
  for (let round = 0; round < 5; round++) {
    const { stored } = await opened(file('good.jsonl', lines));
    for await (const claim of stored.records('claims')) {
      expect(claim.id).toBe(nativeData().claims[0]?.id);
      break;
    }
    stored.close();
    expect(await openStored(damaged, OPTIONS, () => {})).toMatchObject({ ok: false });
    const { seen } = await opened(file('good.json', nativeFile()));
    expect(seen).toHaveLength(5);
  }
});

test('a line that is longer than any record is refused before it is held', async () => {
  const lines = await WRITERS.jsonl(nativeData());
  const name = file('long.jsonl', `${lines}{"type":"text","record":"${'a'.repeat(49_000_000)}`);
  const read = await openStored(name, OPTIONS, () => {});
  expect(read).toEqual({ ok: false, problem: `${name}: line 8: longer than 48000000 bytes` });
});
