import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import program from '../../../package.json' with { type: 'json' };
import { callProgram } from './in-process.ts';
import { MACHINE_NODE, PINNED_NODE, PROGRAM, rowsOf, SENTENCE, saysWho, scratchFolder } from './program.ts';

const file = scratchFolder();

describe('it starts without a build step', () => {
  const NODES = [
    { node: PINNED_NODE, reason: 'the pinned Node' },
    { node: MACHINE_NODE, reason: 'the Node of the machine, which may be too old to strip types' },
  ];
  test.each(NODES)('with $reason', async ({ node }) => {
    if (node === null) {
      console.warn('skipped: this machine has no Node of its own');
      return;
    }
    const run = await saysWho(['detect', '--to', 'jsonl'], SENTENCE, node);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(rowsOf(run.out)[0]?.text).toBe(SENTENCE);
  });

  test('hands the exit code on from the pinned Node', async () => {
    const run = await saysWho(['nonsense'], '', MACHINE_NODE ?? PINNED_NODE);
    expect(run.code).toBe(2);
  });
});

test('run by npm, it finds a file where it was called from', async () => {
  const name = file('here.txt', SENTENCE);
  const env = { ...process.env, npm_lifecycle_event: 'says-who', INIT_CWD: dirname(name) };
  const { stdout } = await promisify(execFile)(PINNED_NODE, [PROGRAM, 'detect', 'here.txt'], { env });
  expect(stdout).toContain('1 attribution');
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['detect', '--help']], [['detect', '-h', 'any.txt']]])(
    'says-who %j goes to standard output and reads nothing',
    async (args) => {
      const run = await callProgram(args, SENTENCE);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain('says-who detect');
      for (const word of ['--from', '--to', '--mode', 'precise', 'complete', 'jsonl']) expect(run.out).toContain(word);
    },
  );

  test.each(['detect', 'convert', 'agreement', 'eval'])(
    'says-who %s --help says what this command does',
    async (name) => {
      const run = await callProgram([name, '--help'], SENTENCE);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toMatch(new RegExp(`^says-who ${name} `));
      const whole = await callProgram(['--help']);
      expect(whole.out).toContain(run.out);
    },
  );

  test('without a command it goes to standard error, for nothing was done', async () => {
    const run = await callProgram([]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('says-who detect');
  });
});

test('the version is the one of the package', async () => {
  const run = await callProgram(['--version'], SENTENCE);
  expect(run).toEqual({ code: 0, out: `says-who ${program.version}\n`, err: '' });
});

describe('a wrong call writes nothing, says what is wrong, and ends with 2', () => {
  const WRONG = [
    { args: ['detekt'], says: 'detekt', reason: 'an unknown command' },
    { args: ['detect', '--form', 'text'], says: '--form', reason: 'an unknown option' },
    { args: ['detect', '--from', 'pdf'], says: 'text, html, jsonl', reason: 'a format that cannot be read' },
    { args: ['detect', '--to', 'xml'], says: 'text, jsonl, json, csv', reason: 'a format that cannot be written' },
    { args: ['detect', '--mode', 'fast'], says: 'precise, complete', reason: 'an unknown mode' },
    { args: ['detect', '--to'], says: '--to', reason: 'an option without its value' },
    { args: ['detect', '--to', 'toString'], says: 'toString', reason: 'a name that every object has' },
  ];
  test.each(WRONG)('$args: $reason', async ({ args, says }) => {
    const run = await callProgram(args, SENTENCE);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^says-who: /);
    expect(run.err).toContain(says);
    expect(run.err).not.toContain('    at ');
  });
});

describe('several inputs', () => {
  test('are read in the order in which they are named, standard input among them', async () => {
    const first = file('first.txt', 'The ferry was late.');
    const second = file('second.txt', SENTENCE);
    const run = await callProgram(['detect', '--to', 'jsonl', second, '-', first], 'It rained on the coast.');
    expect(run.code).toBe(0);
    expect(rowsOf(run.out).map(({ id }) => id)).toEqual([second, 'standard input', first]);
  });

  test('each are what their name says, unless --from says otherwise', async () => {
    const lines = file('rows.JSONL', `${JSON.stringify({ id: 'a', text: SENTENCE })}\n`);
    const byName = await callProgram(['detect', '--to', 'jsonl', lines]);
    expect(rowsOf(byName.out)[0]).toMatchObject({ id: 'a', text: SENTENCE });
    const asText = await callProgram(['detect', '--from', 'text', '--to', 'jsonl', lines]);
    expect(rowsOf(asText.out)[0]).toMatchObject({ id: lines, text: expect.stringContaining('"text"') });
  });

  test('one that cannot be read keeps none of the others', async () => {
    const good = file('good.txt', SENTENCE);
    const run = await callProgram(['detect', '--to', 'jsonl', 'no-such-file.txt', import.meta.dirname, good]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('no-such-file.txt: no such file');
    expect(run.err).toContain(`${import.meta.dirname}: is a folder`);
    expect(rowsOf(run.out).map(({ id }) => id)).toEqual([good]);
  });

  test('a name that begins with a hyphen is a file after two hyphens', async () => {
    const run = await callProgram(['detect', '--', '--help']);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('--help: no such file') });
  });
});

test('complete finds at least what precise finds', async () => {
  const precise = await callProgram(['detect', '--to', 'jsonl', '--mode', 'precise'], SENTENCE);
  const complete = await callProgram(['detect', '--to', 'jsonl', '--mode', 'complete'], SENTENCE);
  const cuesOf = (out: string) => rowsOf(out).flatMap((row) => row.attributions.map(({ cue }) => String(cue)));
  expect(cuesOf(precise.out)).toHaveLength(1);
  expect(cuesOf(complete.out)).toEqual(expect.arrayContaining(cuesOf(precise.out)));
});
