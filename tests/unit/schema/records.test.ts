import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../lib/schema/problem.ts';
import {
  articleRecordSchema,
  changeRecordSchema,
  claimRecordSchema,
  instantSchema,
} from '../../../lib/schema/records.ts';
import { z } from '../../../lib/schema/zod.ts';
import { anyRecords } from './arbitraries.ts';
import { sampleArticle, sampleChange, sampleClaim } from './samples.ts';

describe('records', () => {
  test('random valid records pass unchanged', () => {
    fc.assert(
      fc.property(anyRecords, ({ articles, claims, changes }) => {
        for (const article of articles) expect(articleRecordSchema.parse(article)).toEqual(article);
        for (const claim of claims) expect(claimRecordSchema.parse(claim)).toEqual(claim);
        for (const change of changes) expect(changeRecordSchema.parse(change)).toEqual(change);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[unknown, boolean, string]>([
    ['2026-03-01T09:30:00.000Z', true, 'as toISOString writes it'],
    ['2026-03-01T09:30:00Z', false, 'without milliseconds it sorts apart'],
    ['2026-03-01T09:30:00.000+01:00', false, 'another zone sorts wrongly'],
    ['2026-02-30T09:30:00.000Z', false, 'no such day'],
    ['2026-03-01', false, 'a day is no instant'],
    [1772357400000, false, 'milliseconds are not text'],
  ])('instant %s: %s, %s', (value, isValid) => {
    expect(instantSchema.safeParse(value).success).toBe(isValid);
  });

  test.each([
    [articleRecordSchema, sampleArticle({ url: 'world/harbour' }), 'url: not an absolute URL'],
    [claimRecordSchema, sampleClaim({ coder: '' }), 'coder: Too small: expected string to have >=1 characters'],
    [claimRecordSchema, { ...sampleClaim(), madeBy: {} }, 'madeBy: Invalid input'],
    [claimRecordSchema, { ...sampleClaim(), verdict: 'false' }, 'Unrecognized key: "verdict"'],
    [
      changeRecordSchema,
      sampleChange({ field: 'dismissed' }),
      'from: Invalid input: expected boolean, received string',
    ],
    [changeRecordSchema, { ...sampleChange(), field: 'id' }, 'field: Invalid discriminator value'],
  ])('%# refuses: $2', (schema: z.ZodMiniType, record: unknown, problem) => {
    const { error } = schema.safeParse(record);
    expect(error && problemOf(error)).toContain(problem);
  });
});

test.each([
  ['https://ana:secret@a.example/x?y=1', 'https://a.example/x?y=1', 'name and password'],
  ['https://ana@a.example/x', 'https://a.example/x', 'a name alone'],
  ['https://:secret@a.example/x', 'https://a.example/x', 'a password alone'],
  ['https://a.example/@ana', 'https://a.example/@ana', 'a sign that is a part of the path'],
  [
    'https://a.example/%7Eana/?m=a@b.example',
    'https://a.example/%7Eana/?m=a@b.example',
    'nothing else is written anew',
  ],
])('%s is filed as %s: %s', (url, filed) => {
  expect(articleRecordSchema.parse(sampleArticle({ url })).url).toBe(filed);
});

test('no parser is compiled: extension pages report `new Function` as a violation of their policy', () => {
  expect(z.config().jitless).toBe(true);
});

test('a problem is told with its place', () => {
  const { error } = z
    .object({ list: z.array(z.object({ name: z.string() })) })
    .safeParse({ list: [{ name: 'a' }, {}] });
  expect(error && problemOf(error)).toBe('list[1].name: Invalid input: expected string, received undefined');
  expect(error && problemOf(error, 'file')).toBe(
    'file.list[1].name: Invalid input: expected string, received undefined',
  );
});
