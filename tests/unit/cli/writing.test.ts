import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { callProgram } from './in-process.ts';
import { PINNED_NODE, PROGRAM, rowsOf, SENTENCE, scratchFolder } from './program.ts';

const file = scratchFolder();
const ROWS = `${JSON.stringify({ id: 'a', text: SENTENCE })}\n${JSON.stringify({ id: 'b', text: 'Rain, "again".' })}\n`;
const to = (format: string, input: string) => callProgram(['detect', '--from', 'jsonl', '--to', format], input);

describe('each format says the same', () => {
  test('json is one array of the rows of jsonl', async () => {
    const [json, jsonl] = [await to('json', ROWS), await to('jsonl', ROWS)];
    expect(JSON.parse(json.out)).toEqual(rowsOf(jsonl.out));
  });

  test('csv has a heading and a record for each claim', async () => {
    const { out } = await to('csv', ROWS);
    const [heading, ...records] = readCsv(out.replace(/^\uFEFF/, ''));
    expect(heading?.slice(0, 6)).toEqual(['id', 'lang', 'attribution', 'source', 'cue', 'content']);
    expect(records.map((record) => record.slice(0, 6))).toEqual([
      ['a', 'en', '1', 'Mara Quill', 'said', 'that the bridge was closed'],
    ]);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([heading?.length]));
  });

  test('text is to be read: every part by its name, and texts without claims too', async () => {
    const { out } = await to('text', ROWS);
    expect(out).toMatch(
      /a \(en\): 1 attribution\n.*source.*Mara Quill\n.*who.*Mara Quill \(mara-quill.*\)\n.*cue.*said\n.*content.*that the bridge was closed/,
    );
    expect(out).toMatch(/\n\nb.*: 0 attributions\n/);
  });

  test('text is the format where none is named', async () => {
    const named = await callProgram(['detect', '--to', 'text'], SENTENCE);
    expect((await callProgram(['detect'], SENTENCE)).out).toBe(named.out);
  });
});

describe('without a single row each format is still one of its kind', () => {
  const HEADING = /^\uFEFFid,lang,attribution,[\w,]+\r\n$/;
  test.each([
    { input: '', code: 0, reason: 'no rows' },
    { input: 'nonsense\n', code: 2, reason: 'only rows that cannot be read' },
  ])('$reason', async ({ input, code }) => {
    const json = await to('json', input);
    const csv = await to('csv', input);
    const jsonl = await to('jsonl', input);
    const text = await to('text', input);
    expect(JSON.parse(json.out)).toEqual([]);
    expect(csv.out).toMatch(HEADING);
    expect(jsonl.out).toBe('');
    expect(text.out).toBe('');
    expect([json, csv, jsonl, text].map((run) => run.code)).toEqual([code, code, code, code]);
  });
});

/** Many times what a pipe holds. */
const MANY = ROWS.repeat(20_000);

test('a reader that has seen enough (`| head`) ends the program without a word', async () => {
  const child = spawn(PINNED_NODE, [PROGRAM, 'detect', '--to', 'jsonl', file('many.jsonl', MANY)]);
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk) => err.push(chunk));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code, signal] = await once(child, 'close');
  expect({ code, signal, err: Buffer.concat(err).toString() }).toEqual({ code: 0, signal: null, err: '' });
});

test.skipIf(process.platform !== 'linux')(
  'a full disk is said in one line, not in a trace (/dev/full is Linux’s)',
  async () => {
    const child = spawn(PINNED_NODE, [PROGRAM, 'detect'], { stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] });
    const err: Buffer[] = [];
    child.stderr?.on('data', (chunk) => err.push(chunk));
    child.stdin?.end(SENTENCE);
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(Buffer.concat(err).toString()).toMatch(/^says-who: standard output: ENOSPC[^\n]*\n$/);
  },
);
