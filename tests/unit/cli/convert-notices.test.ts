/** What `says-who convert` says beside what it writes, and what it leaves behind. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { convertCommand } from '../../../cli/convert-command.ts';
import { formatJson } from '../../../lib/exchange/native/native-json.ts';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { NOON } from '../schema/samples.ts';
import { runCommand } from './in-process.ts';
import { PINNED_NODE, PROGRAM, scratchFolder } from './program.ts';
import { nativeData, nativeFile } from './stored-files.ts';

const file = scratchFolder();
const convert = (...args: readonly string[]) => runCommand(convertCommand, ...args);
const place = (name: string) => join(file('here', ''), '..', name);

describe('what is said beside what is written', () => {
  const labelled = (changed: object) => {
    const { claims = [], ...data } = nativeData();
    return formatJson({ ...data, claims: claims.map((claim) => ({ ...claim, ...changed })) }, NOON);
  };
  test.each([
    ['hypothesis', { dismissed: true }, /hypothesis has no place for claims that are dismissed: 1 left out/],
    ['ris', { detached: true }, /ris has no place for claims that are detached: 1 left out/],
    ['markdown', { detached: true }, /^$/],
    ['csv', { dismissed: true }, /^$/],
  ])('%s of a claim that is %j', async (to, changed, says) => {
    const { code, err } = await convert(
      '--to',
      to,
      '--out',
      place(`left-out-${to}`),
      file('one.json', labelled(changed)),
    );
    expect({
      code,
      err: err
        .split('\n')
        .filter((line) => !line.includes('nothing to write'))
        .join(''),
    }).toEqual({
      code: 0,
      err: expect.stringMatching(says),
    });
  });

  test('files of an earlier export stay in their folder, and are named', async () => {
    const out = place('earlier');
    mkdirSync(out);
    file('earlier/old.csv', 'x');
    file('earlier/notes.txt', 'x');
    const run = await convert('--to', 'triples', '--out', out, file('one.json', nativeFile()));
    expect(run).toMatchObject({
      code: 0,
      err: `says-who: ${out}: old.csv was there before, is none of the files that were written, and stays\n`,
    });
    expect(readFileSync(join(out, 'old.csv'), 'utf8')).toBe('x');
  });

  test('a file that stands where a folder is to be is named', async () => {
    const run = await convert('--to', 'triples', '--out', file('taken', 'x'), file('one.json', nativeFile()));
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/taken: is no folder/) });
  });

  test('files that have claims in common say where they can be put together', async () => {
    const [monday, tuesday] = [file('monday.json', nativeFile()), file('tuesday.json', nativeFile())];
    const { code, err } = await convert(monday, tuesday);
    expect(code).toBe(2);
    expect(err).toContain('put together in the library, which asks where they differ');
  });

  test('rows that detect wrote say how claims are made of the same texts', async () => {
    const rows = `${JSON.stringify({ id: 'a', lang: 'en', text: 'It rained.', attributions: [] })}\n`;
    const { code, err } = await convert(file('rows.jsonl', rows));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('says-who detect --to w3c') });
  });
});

test('the folder of Hypothesis is read packed as it is given', async () => {
  const out = place('for-hypothesis');
  await convert('--to', 'hypothesis', '--out', out, file('one.json', nativeFile()));
  const packed = zipSync(Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))])));
  const run = await convert('--to', 'csv', file('hypothesis.zip', packed));
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(readCsv(run.out)).toHaveLength(2);
});

describe.skipIf(process.platform === 'win32')('what comes once', () => {
  test('a pipe with a name is read as a file is', async () => {
    const pipe = place('pipe');
    execFileSync('mkfifo', [pipe]);
    const [run] = await Promise.all([convert('--to', 'csv', pipe), writeFile(pipe, nativeFile())]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(readCsv(run.out)).toHaveLength(2);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves nothing of it behind', async (signal) => {
    const temporary = place(`tmp-${signal}`);
    mkdirSync(temporary);
    const child = spawn(PINNED_NODE, [PROGRAM, 'convert'], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.write(nativeFile().slice(0, 200));
    await vi.waitFor(() => expect(readdirSync(temporary)).toHaveLength(1), { timeout: 50_000, interval: 50 });
    const ended = once(child, 'exit');
    child.kill(signal);
    expect((await ended)[0]).toBe({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
