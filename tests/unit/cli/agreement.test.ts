/** `says-who agreement`: whose work each file is, and how far they agree. The figures themselves are tested in ../agreement. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementCommand } from '../../../cli/agreement-command.ts';
import { CodingProblem, JoinedCoders, worksIn } from '../../../cli/stored/codings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { NOON, sampleArticle, sampleClaim } from '../schema/samples.ts';
import { runCommand } from './in-process.ts';
import { saysWho, scratchFolder } from './program.ts';
import { codedFile, idOf } from './stored-files.ts';

const file = scratchFolder();
const place = (name: string) => join(file('here', ''), '..', name);
const agreement = (...args: readonly string[]) => runCommand(agreementCommand, ...args);
const NOBODY = DEFAULT_SETTINGS.coder;

/** Four claims of two articles; of the statuses three are the same. */
const ANA = codedFile('Ana', ['denied', 'denied', 'contested', 'contested'], 100);
const BEN = codedFile('Ben', ['denied', 'denied', 'contested', 'denied'], 200);
const ana = () => file('ana.json', ANA);
const ben = () => file('ben.json', BEN);

describe('whose a file is', () => {
  const article = sampleArticle({ completeSince: NOON.toISOString() });
  const by = (...coders: readonly string[]) =>
    coders.map((coder, index) => sampleClaim({ id: idOf(index + 1), coder }));
  const handedOut = (number: number) => {
    const { created } = sampleClaim();
    const untouched = { status: 'unassessed', sourceKind: 'unspecified', note: '' } as const;
    return sampleClaim({ ...untouched, id: idOf(number), coder: NOBODY, created, modified: created });
  };
  const CASES = [
    { claims: by('Ana', 'Ana'), coder: null, works: { Ana: 2 }, reason: 'its claims say' },
    {
      claims: [...by('Ana'), handedOut(2)],
      coder: null,
      works: { Ana: 2 },
      reason: 'what was handed out and not labelled is theirs',
    },
    {
      claims: by('Ana', NOBODY),
      coder: null,
      works: { Ana: 1, [NOBODY]: 1 },
      reason: 'what somebody labelled without a name is not the named coder’s',
    },
    {
      claims: [...by('Ana', 'Ben'), handedOut(3)],
      coder: null,
      works: { Ana: 1, Ben: 1 },
      reason: 'of several coders nobody has what none of them labelled',
    },
    { claims: [handedOut(1)], coder: null, works: { [NOBODY]: 1 }, reason: 'nobody has labelled anything' },
    { claims: by('Ana', 'Ben', 'Ana'), coder: null, works: { Ana: 2, Ben: 1 }, reason: 'several coders are parted' },
    { claims: by('Ana', 'Ben'), coder: 'Cleo', works: { Cleo: 2 }, reason: 'whoever runs the command says' },
    { claims: by(NOBODY), coder: null, works: { [NOBODY]: 1 }, reason: 'one coder may be without a name' },
    { claims: [], coder: 'Ana', works: { Ana: 0 }, reason: 'who found nothing has to be named' },
  ];
  test.each(CASES)('$reason', ({ claims, coder, works }) => {
    const found = worksIn([article], claims, coder);
    const counts = found.map((work) => [work.coder, work.articles.flatMap((one) => one.claims).length]);
    expect(Object.fromEntries(counts)).toEqual(works);
  });

  test('an article of one coder stays complete, also without a claim; of several it is complete for none', () => {
    const [own] = worksIn([article, sampleArticle({ id: idOf(9), url: 'https://news.example/9' })], by('Ana'), null);
    expect(own?.articles.map((one) => [one.article.completeSince, one.claims.length])).toEqual([
      [NOON.toISOString(), 1],
      [null, 0],
    ]);
    const parted = worksIn([article], by('Ana', 'Ben'), null);
    expect(parted.flatMap((work) => work.articles).map((one) => one.article.completeSince)).toEqual([null, null]);
  });

  test('nobody knows whose a file without claims is', () => {
    expect(() => worksIn([article], [], null)).toThrow(CodingProblem);
  });

  test('several files of one coder are one, an article of both is one', () => {
    const coders = new JoinedCoders();
    const claims = by('Ana', 'Ana');
    for (const claim of claims) coders.add({ coder: 'Ana', articles: [{ article, claims: [claim] }] }, 'a.json');
    expect(coders.codings()).toEqual([{ coder: 'Ana', articles: [{ article, claims }] }]);
  });
});

describe('the report', () => {
  test('is a text to read', async () => {
    const { code, out, err } = await agreement(ana(), ben());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Coders: Ana, Ben\n/);
    // Three of four: Cohen's kappa is (0.75 - 0.5) / (1 - 0.5).
    expect(out).toMatch(/^status +4 +75\.0 .* 0\.500 +1$/m);
    expect(out).toContain('claims found');
  });

  test('is whole in JSON', async () => {
    const { out } = await agreement('--json', ana(), ben());
    const report = JSON.parse(out);
    expect(report.coders).toEqual(['Ana', 'Ben']);
    const [status] = report.variables;
    expect(status).toMatchObject({ id: 'status', percent: { value: 0.75 }, cohen: { mean: { value: 0.5 } } });
    expect(status.disagreements).toHaveLength(1);
  });

  test('is of the variables that are named, in their order', async () => {
    const { out } = await agreement('--json', '--variables', 'dismissed, status', ana(), ben());
    expect(JSON.parse(out).variables.map(({ id }: { id: string }) => id)).toEqual(['dismissed', 'status']);
    const wrong = await agreement('--variables', 'truth', ana(), ben());
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/--variables takes status, act, .*; got "truth"/);
  });

  test('of articles that were not saved whole compares what was found only where that is asked for', async () => {
    const open = (text: string) => text.replaceAll(/"completeSince":"[^"]*"/g, '"completeSince":null');
    const [a, b] = [file('open-a.json', open(ANA)), file('open-b.json', open(BEN))];
    expect((await agreement(a, b)).out).toContain('claims found are not compared');
    expect((await agreement('--complete', a, b)).out).toMatch(/^Ana, Ben +2 +100\.0/m);
  });

  test('has its disagreements, and what one coder alone found, as tables', async () => {
    const [differing, alone] = [place('differing.csv'), place('alone.csv')];
    const fewer = file('fewer.json', codedFile('Cleo', ['denied', 'denied', 'denied'], 300));
    const run = await agreement('--disagreements', differing, '--alone', alone, ana(), fewer);
    expect(run).toMatchObject({ code: 0, err: '' });
    const [heading, ...rows] = readCsv(readFileSync(differing, 'utf8').slice(1));
    expect(heading?.slice(-3)).toEqual(['variable', 'Ana', 'Cleo']);
    expect(rows.map((row) => row.slice(-3))).toEqual([['status', 'contested', 'denied']]);
    expect(readCsv(readFileSync(alone, 'utf8').slice(1)).map((row) => row.slice(-2))).toEqual([
      ['found by', 'not by'],
      ['Ana', 'Cleo'],
    ]);
  });
});

describe('what cannot be compared is said, and no figure is given', () => {
  const nobody = (name: string, first: number) => file(name, codedFile(NOBODY, ['denied'], first));
  const CASES = [
    { args: () => [ana()], says: 'all claims are by the same coder (Ana)', reason: 'one coder' },
    {
      args: () => [ana(), ana()],
      says: 'by the same coder (Ana): say whose each file is',
      reason: 'the same file twice',
    },
    {
      args: () => [nobody('x.json', 1), nobody('y.json', 50)],
      says: 'by a coder without a name',
      reason: 'two coders without a name are not one',
    },
    {
      args: () => [ana(), 'no-such-file.json'],
      says: 'no-such-file.json: no such file',
      reason: 'a file that is not there',
    },
    {
      args: () => [ana(), file('bad.json', BEN.replace('"status":"contested"', '"status":"maybe"'))],
      says: 'status: not a status',
      reason: 'a file that is damaged',
    },
    { args: () => ['--coder', 'Ana', ana()], says: '--coder takes NAME=FILE', reason: 'a coder without a file' },
    { args: () => ['--variables', ' , ', ana()], says: '--variables takes names', reason: 'no variable' },
    { args: () => [], says: 'at least two coders', reason: 'no file' },
  ];
  test.each(CASES)('$reason', async ({ args, says }) => {
    const table = place('never.csv');
    const run = await agreement('--disagreements', table, ...args());
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(says);
    expect(existsSync(table)).toBe(false);
  });

  test('names on the command line tell coders apart who gave none', async () => {
    const { code, out } = await agreement(
      '--coder',
      `One=${nobody('x.json', 1)}`,
      '--coder',
      `Two=${nobody('y.json', 1)}`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Coders: One, Two\n/);
  });
});

test('the program compares files of different formats', async () => {
  const lines = await saysWho(['convert', '--to', 'jsonl', ben()]);
  const run = await saysWho(['agreement', '--variables', 'status', ana(), '-'], lines.out);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toMatch(/^status +4 +75\.0/m);
});
