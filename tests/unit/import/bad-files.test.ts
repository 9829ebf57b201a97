import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import type { BadCase } from './bad-case.ts';
import { byteCases } from './byte-cases.ts';
import { CSV_CASES } from './csv-cases.ts';
import { CUT_JSON } from './cut-cases.ts';
import { EARLIER_CASES } from './earlier-cases.ts';
import { goodFiles } from './good-files.ts';
import { JSON_CASES, lineCases, recordCases } from './native-cases.ts';
import { everything, storeWith, tryImport } from './try-import.ts';
import { hypothesisCases, w3cCases } from './web-cases.ts';

/** Characters of a message that are still read. */
const LONGEST_MESSAGE = 400;

const good = await goodFiles();

const GROUPS: Readonly<Record<string, readonly BadCase[]>> = {
  'fields of native records': await recordCases(),
  'native JSON': JSON_CASES,
  'native JSON that is cut off': CUT_JSON,
  'native JSON Lines': await lineCases(),
  'native JSON of earlier versions': EARLIER_CASES,
  'W3C annotations': await w3cCases(),
  'Hypothesis annotations': await hypothesisCases(),
  tables: CSV_CASES,
  'bytes that are no text': byteCases(good),
};

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  let db: SaysWhoDatabase;
  let before: Record<string, unknown[]>;
  beforeAll(async () => {
    db = await storeWith(good.json);
    before = await everything(db);
  });
  afterAll(() => db.close());

  test.for(cases.map((one) => [one.why, one] as const))('%s', async ([, { content, says, outcome }]) => {
    const result = await tryImport(db, content);
    const messages =
      result.type === 'refused' ? [result.problem] : result.refused.map(({ place, problem }) => `${place}: ${problem}`);
    expect(result.type, messages.join('\n')).toBe(outcome === 'refused' ? 'refused' : 'imported');
    expect(messages.join('\n')).toMatch(says);
    for (const message of messages) expectPlain(message);
    expect(await everything(db)).toEqual(before);
  });
});

/** One line that can be read: short, and without characters that command a terminal or turn text around. */
function expectPlain(message: string): void {
  expect(message.length).toBeLessThan(LONGEST_MESSAGE);
  expect(message).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
}

test('there are at least 200 of them', () => {
  expect(Object.values(GROUPS).flat().length).toBeGreaterThanOrEqual(200);
});

test.each(Object.entries(good))(
  'the %s file that bad ones are made of is good, and changes nothing',
  async (format, content) => {
    const db = await storeWith(good.json);
    const before = await everything(db);
    expect(await tryImport(db, content)).toMatchObject({ type: 'imported', format, refused: [] });
    expect(await everything(db)).toEqual(before);
    db.close();
  },
);
