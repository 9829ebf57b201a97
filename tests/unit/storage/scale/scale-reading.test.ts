/** A large file that is read lets the page have its turn again and again, wherever its bytes come from. */
import { expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJsonLinesParts } from '../../../../lib/exchange/native/json-lines.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { readImport } from '../../../../lib/exchange/read-import.ts';
import { bigStore } from '../../library/big-store.ts';
import { NOON } from '../../schema/samples.ts';

const CLAIMS = 3_000;
const made = [...bigStore({ articles: 120, claims: CLAIMS })];
const records = {
  program: '0.1.0',
  codebook: DEFAULT_CODEBOOK,
  articles: made.map(({ article }) => article),
  claims: made.flatMap(({ claims }) => claims),
  changes: [],
  sources: [],
};

/** What is in memory already is given without a pause, as a browser gives a file that it has read. @param part bytes */
function inMemory(text: string, part: number) {
  const all = new TextEncoder().encode(text);
  return {
    size: all.byteLength,
    async *bytes() {
      for (let at = 0; at < all.byteLength; at += part) yield all.slice(at, at + part);
    },
  };
}

/** How often anything else has its turn while something is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await work;
  clearInterval(timer);
  return turns;
}

const json = () => Promise.resolve(formatJson(records, NOON));
const jsonLines = async () => (await Array.fromAsync(formatJsonLinesParts(records, NOON))).join('');

test.each([
  ['json', 65_536, json],
  ['json', 9_000_000, json],
  ['jsonl', 65_536, jsonLines],
] as const)('%s in parts of %d bytes: once in each megabyte at least', async (format, part, write) => {
  const file = inMemory(await write(), part);
  let claims = 0;
  const turns = await turnsDuring(
    readImport(file, { now: NOON, coder: 'reader' }).then((read) => {
      expect(read).toMatchObject({ ok: true, value: { format } });
      claims = read.ok ? read.value.claims.length : 0;
    }),
  );
  expect(claims).toBe(CLAIMS);
  expect(file.size).toBeGreaterThan(3_900_000);
  expect(turns).toBeGreaterThanOrEqual(Math.floor(file.size / 1_000_000));
});
