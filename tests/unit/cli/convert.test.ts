/** `says-who convert`: stored claims leave in every format, whole or not at all. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertCommand } from '../../../cli/convert-command.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { EXPORT_FORMATS } from '../../../lib/claim/export-format.ts';
import { FORMATS } from '../../../lib/exchange/formats.ts';
import { parseJson } from '../../../lib/exchange/native/read-json.ts';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource } from '../schema/samples.ts';
import { runCommand } from './in-process.ts';
import { saysWho, scratchFolder } from './program.ts';
import { claimInText, codedFile, idOf, nativeData, nativeFile, TEXT } from './stored-files.ts';

const file = scratchFolder();
const FOLDERS: readonly string[] = Object.entries(FORMATS).flatMap(([name, one]) => ('files' in one ? [name] : []));
const convert = (...args: readonly string[]) => runCommand(convertCommand, ...args);
const place = (name: string) => join(file('here', ''), '..', name);

/** What a native file says, or what is wrong with it. */
function recordsIn(text: string) {
  const read = parseJson(text);
  if (!read.ok) throw new Error(read.problem);
  const { exportedAt: _, program: __, ...records } = read.value;
  return records;
}

describe('from one format into another', () => {
  test.each(EXPORT_FORMATS)('native JSON to %s', async (to) => {
    const out = place(`out-${to}`);
    const run = await convert('--to', to, '--out', out, file('a.json', nativeFile()));
    expect(run).toEqual({ code: 0, out: '', err: '' });
    const files = FOLDERS.includes(to) ? readdirSync(out).map((name) => join(out, name)) : [out];
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((name) => readFileSync(name, 'utf8')).join('')).toMatch(
      /den(ied|ial)|ships had been turned away/i,
    );
  });

  const WAYS = [
    { way: ['jsonl'], reason: 'JSON Lines lose nothing' },
    { way: ['json'], reason: 'nor does JSON' },
    { way: ['jsonl', 'jsonl'], reason: 'nor do two ways' },
  ];
  test.each(WAYS)('$way and back: $reason', async ({ way }) => {
    let name = file('start.json', nativeFile());
    for (const [index, to] of way.entries()) {
      const next = place(`way-${index}.${to}`);
      expect(await convert('--to', to, '--out', next, name)).toMatchObject({ code: 0, err: '' });
      name = next;
    }
    const { out } = await convert(name);
    expect(recordsIn(out)).toEqual(recordsIn(nativeFile()));
  });

  test.each(['w3c', 'hypothesis'])('%s and back has articles and claims, without history and texts', async (to) => {
    const between = place(`between-${to}`);
    await convert('--to', to, '--out', between, file('a.json', nativeFile()));
    const [inFolder = ''] = FOLDERS.includes(to) ? readdirSync(between) : [''];
    const { code, out, err } = await convert(join(between, inFolder));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { claims, articles, sources, changes, texts } = recordsIn(out);
    expect(claims).toEqual([claimInText()]);
    expect(articles).toMatchObject([{ url: sampleArticle().url, title: sampleArticle().title }]);
    // What the claims' sources are called follows from the claims.
    expect(sources).toEqual([sampleSource()]);
    expect({ changes, texts }).toEqual({ changes: [], texts: [] });
  });

  test('offsets of doccano are code points of the text in the file', async () => {
    const { out } = await convert('--to', 'doccano', file('a.json', nativeFile()));
    const { text, entities } = JSON.parse(out);
    expect(text).toBe(TEXT);
    const words = entities.map((one: { start_offset: number; end_offset: number }) =>
      [...text].slice(one.start_offset, one.end_offset).join(''),
    );
    expect(words).toEqual(['denied', 'The port authority of Vellmar', 'that ships had been turned away']);
  });

  test('a text that is not in the file is said, and the rest is written', async () => {
    const name = file('no-text.json', nativeFile({ texts: [], articles: [sampleArticle()] }));
    const { code, out, err } = await convert('--to', 'doccano', name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^says-who: 019c[\w-]+: .*text.*\n$/);
  });

  test('sources are counted anew, and made where there are none', async () => {
    const sources = [sampleSource({ claims: 40, country: 'NO' })];
    const claims = [
      claimInText(),
      claimInText({ id: idOf(11), dismissed: true }),
      sampleClaim({ id: idOf(12), sourceKey: 'name:other', sourceText: 'Other' }),
    ];
    const { out } = await convert(file('counts.json', nativeFile({ sources, claims })));
    expect(recordsIn(out).sources).toEqual([
      sampleSource({ claims: 1, country: 'NO' }),
      { ...sampleSource(), id: 'name:other', name: 'Other', folded: 'other', claims: 1 },
    ]);
  });

  test('a claim whose article is not there stays in JSON; other formats say that they lack it', async () => {
    for (const to of ['json', 'jsonl'] as const) {
      const name = place(`stray.${to}`);
      const stray = nativeFile({ claims: [claimInText(), claimInText({ id: idOf(7), articleId: idOf(8) })] });
      await convert('--to', to, '--out', name, file('stray', stray));
      expect(recordsIn((await convert(name)).out).claims).toHaveLength(2);
      const { code, out, err } = await convert('--to', 'csv', name);
      expect(code).toBe(2);
      expect(readCsv(out.slice(1))).toHaveLength(2);
      expect(err).toBe(`says-who: ${name}: ${idOf(7)}: articleId: the article is not in the file\n`);
    }
  });
});

describe('several files become one', () => {
  const other = (changed = {}) => ({
    articles: [sampleArticle({ id: idOf(500), url: 'https://news.example/second' })],
    claims: [claimInText({ id: idOf(501), articleId: idOf(500), status: 'confirmed' })],
    changes: [],
    ...changed,
  });

  test('with all of their records', async () => {
    const { code, out, err } = await convert(file('a.json', nativeFile()), file('b.json', nativeFile(other())));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { claims, articles, texts, sources, changes } = recordsIn(out);
    expect(claims.map(({ id }) => id)).toEqual([claimInText().id, idOf(501)]);
    expect(articles).toHaveLength(2);
    expect([texts.length, changes.length]).toEqual([1, 1]);
    expect(sources).toEqual([sampleSource({ claims: 2 })]);
  });

  test('an article that two files have under other ids is one, and its claims and sources are its own', async () => {
    const sourceKey = `${idOf(500)}/officials`;
    const same = other({
      articles: [sampleArticle({ id: idOf(500), title: '', lastSeen: '2026-03-05T00:00:00.000Z' })],
      claims: [claimInText({ id: idOf(501), articleId: idOf(500), sourceKey })],
      sources: [],
    });
    const { out } = await convert(file('a.json', nativeFile()), file('b.json', nativeFile(same)));
    const { articles, claims, sources } = recordsIn(out);
    expect(articles).toMatchObject([
      { id: sampleArticle().id, title: sampleArticle().title, lastSeen: '2026-03-05T00:00:00.000Z' },
    ]);
    expect(claims.map(({ articleId }) => articleId)).toEqual([sampleArticle().id, sampleArticle().id]);
    expect(claims[1]?.sourceKey).toBe(`${sampleArticle().id}/officials`);
    expect(sources.map(({ id }) => id)).toContain(`${sampleArticle().id}/officials`);
    const table = await convert('--to', 'csv', place('a.json'), place('b.json'));
    expect(readCsv(table.out.slice(1))).toHaveLength(3);
  });

  test('own values of both are in the codebook; a name that differs is said, and the first is kept', async () => {
    const codes = (names: Record<string, string>) => ({
      ...DEFAULT_CODEBOOK,
      labels: Object.entries(names).map(([id, name]) => ({
        ...DEFAULT_CODEBOOK.statuses[0],
        id: id as 'own-a',
        name,
        key: '',
      })) as unknown as typeof DEFAULT_CODEBOOK.labels,
    });
    const a = file('a.json', nativeFile({ codebook: codes({ 'own-a': 'Urgent' }) }));
    const b = file('b.json', nativeFile(other({ codebook: codes({ 'own-a': 'Later', 'own-b': 'Check' }) })));
    const { code, out, err } = await convert(a, b);
    expect(recordsIn(out).codebook.labels.map(({ name }) => name)).toEqual(['Urgent', 'Check']);
    expect(code).toBe(2);
    expect(err).toBe(
      `says-who: ${b}: own-a is called "Later" there, and "Urgent" in an earlier file: kept is "Urgent"\n`,
    );
  });

  const REFUSED = [
    { second: {}, says: `the claim ${claimInText().id} is in`, reason: 'the same claim' },
    { second: { claims: [] }, says: `the change ${sampleChange().id} is in`, reason: 'the same change' },
    {
      second: { claims: [], changes: [], articles: [sampleArticle({ url: 'https://news.example/elsewhere' })] },
      says: 'has another address in an earlier file',
      reason: 'another article under the same id',
    },
  ];
  test.each(REFUSED)('$reason is refused, and nothing is written', async ({ second, says }) => {
    const out = place('refused.json');
    const [a, b] = [file('a.json', nativeFile()), file('b.json', nativeFile(second))];
    const run = await convert('--out', out, a, b);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(says);
    expect(run.err).toContain(b);
    expect(existsSync(out)).toBe(false);
  });

  test('in tables of coders the same claim by two coders is one unit', async () => {
    const ana = file('ana.json', codedFile('Ana', ['denied', 'contested'], 100));
    const ben = file('ben.json', codedFile('Ben', ['denied', 'denied'], 100));
    const { code, out, err } = await convert('--to', 'wide', ana, ben);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [heading = [], ...rows] = readCsv(out);
    const column = (name: string) => rows.map((row) => row[heading.indexOf(name)]);
    expect(column('status:Ana')).toEqual(['denied', 'contested']);
    expect(column('status:Ben')).toEqual(['denied', 'denied']);
    const folder = place('triples');
    expect(await convert('--to', 'triples', '--out', folder, ana, ben)).toMatchObject({ code: 0, err: '' });
    expect(readCsv(readFileSync(join(folder, 'status.csv'), 'utf8')).map(([coder]) => coder)).toEqual([
      'Ana',
      'Ben',
      'Ana',
      'Ben',
    ]);
  });
});

describe('what cannot be read is said by file, line and field; nothing is written', () => {
  const lines = (...records: unknown[]) => {
    const header = {
      format: 'says-who',
      version: 4,
      exportedAt: NOON.toISOString(),
      program: '1',
      codebook: DEFAULT_CODEBOOK,
    };
    return [header, ...records].map((one) => JSON.stringify(one)).join('\n');
  };
  const claim = (changed: object) => ({ type: 'claim', record: { ...claimInText(), ...changed } });
  const BAD = [
    {
      name: 'status.jsonl',
      content: lines(claim({ status: 'maybe' })),
      says: /line 2: claim\.status/,
      reason: 'a field',
    },
    {
      name: 'twice.jsonl',
      content: lines(claim({}), claim({})),
      says: /line 3: claim\.id: .* is there twice/,
      reason: 'an id that is there twice',
    },
    { name: 'torn.jsonl', content: lines(claim({})).slice(0, -4), says: /line 2: /, reason: 'a line that breaks off' },
    {
      name: 'kind.jsonl',
      content: lines({ type: 'verdict', record: {} }),
      says: /line 2: type: expected one of/,
      reason: 'a record of no kind',
    },
    {
      name: 'newer.jsonl',
      content: lines().replace('"version":4', '"version":99'),
      says: /version: a newer Says Who/,
      reason: 'a newer version',
    },
    {
      name: 'bytes.jsonl',
      content: Buffer.concat([Buffer.from(`${lines()}\n`), Buffer.from([0xff, 0x0a])]),
      says: /line 2: not UTF-8/,
      reason: 'other bytes than UTF-8',
    },
    {
      name: 'status.json',
      content: nativeFile().replace('"status":"denied"', '"status":"maybe"'),
      says: /line \d+: claims\[0\]\.status/,
      reason: 'a field of JSON',
    },
    {
      name: 'table.csv',
      content: 'claim_id,status\n1,denied\n',
      says: /a table names claims by their id/,
      reason: 'a table',
    },
    { name: 'prose.txt', content: 'The ferry was late.', says: /not a file that can be imported/, reason: 'a text' },
    { name: 'empty.json', content: '', says: /not a file that can be imported/, reason: 'nothing' },
  ];
  test.each(BAD)('$reason ($name)', async ({ name, content, says }) => {
    const [bad, out] = [file(name, content), place(`${name}.out`)];
    const run = await convert('--out', out, file('a.json', nativeFile()), bad);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(says);
    expect(run.err).toContain(bad);
    expect(run.err).toMatch(/^says-who: [^\n]*\n$/);
    expect(existsSync(out)).toBe(false);
  });

  test('each of several files is named', async () => {
    const run = await convert('no-such-file.json', import.meta.dirname, file('prose.txt', 'Rain.'));
    expect(run.err).toMatch(/no-such-file\.json: no such file\n.*: is a folder\n.*prose\.txt: /);
  });

  test('what of a file of other programs is no claim is said, and the rest is written', async () => {
    const rows = [
      {
        uri: 'https://news.example/a',
        text: '',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'the bridge' }] }],
        tags: ['urgent'],
      },
      { uri: 'https://news.example/a', text: 'on the whole page', target: [{}] },
    ];
    const name = file('rows.json', JSON.stringify({ rows }));
    const { code, out, err } = await convert(name);
    expect(code).toBe(2);
    expect(err).toContain(`${name}: rows[1]: target: no words are quoted`);
    expect(err).toContain(`${name}: tags of another program, on one claim, are left out`);
    expect(recordsIn(out).claims).toMatchObject([{ selectors: { cue: [{ quote: { exact: 'the bridge' } }] } }]);
  });
});

describe('a wrong call', () => {
  const WRONG = [
    { args: ['--from', 'csv'], says: 'import it in the library', reason: 'tables do not say where claims stand' },
    {
      args: ['--from', 'brat'],
      says: '--from takes json, jsonl, w3c, hypothesis',
      reason: 'a format that cannot be read',
    },
    { args: ['--to', 'pdf'], says: '--to takes json, jsonl, csv', reason: 'a format that cannot be written' },
    { args: ['--to', 'brat'], says: '--out FOLDER', reason: 'a folder that is not named' },
    { args: ['--mode', 'complete'], says: '--mode', reason: 'an option of another command' },
  ];
  test.each(WRONG)('$args: $reason', async ({ args, says }) => {
    const run = await convert(...args, file('a.json', nativeFile()));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^UsageError: /);
    expect(run.err).toContain(says);
  });

  test('--help is of the command', async () => {
    const run = await convert('--help');
    expect(run).toMatchObject({ code: 0, err: '' });
    for (const format of EXPORT_FORMATS) expect(run.out).toContain(format);
  });
});

describe('what is written is there whole or as it was', () => {
  test('a file is replaced, also by what is made of it, and nothing is left beside it', async () => {
    const folder = place('in-place');
    mkdirSync(folder);
    const name = file('in-place/a.json', nativeFile());
    expect(await convert('--to', 'jsonl', '--out', name, name)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(name, 'utf8').split('\n')).toHaveLength(8);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('a link goes on leading where it led', async () => {
    const target = file('target.json', 'before');
    const link = place('link.json');
    symlinkSync(target, link);
    await convert('--out', link, file('a.json', nativeFile()));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(recordsIn(readFileSync(target, 'utf8')).claims).toHaveLength(1);
  });

  test('files of a folder that is there already stay, but for those of the same name', async () => {
    const folder = place('notes');
    mkdirSync(folder);
    const mine = file('notes/mine.md', 'mine');
    await convert('--to', 'markdown', '--out', folder, file('a.json', nativeFile()));
    await convert('--to', 'markdown', '--out', folder, file('a.json', nativeFile()));
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test.each(['csv', 'brat'])('a place that cannot be written to is named (%s)', async (to) => {
    const run = await convert('--to', to, '--out', join(file('a.json', nativeFile()), 'x'), place('a.json'));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^OutputError: .*a\.json\/x: /);
  });
});

describe('the program', () => {
  test('reads standard input, in lines as well, and leaves no copy of it', async () => {
    const [json, lines] = [nativeFile(), await convert('--to', 'jsonl', file('a.json', nativeFile()))];
    const [fromJson, fromLines] = await Promise.all([
      saysWho(['convert', '--to', 'csv'], json),
      saysWho(['convert', '--to', 'csv', '-'], lines.out),
    ]);
    expect(fromJson).toMatchObject({ code: 0, err: '' });
    expect(fromLines).toEqual(fromJson);
    expect(readCsv(fromJson.out.slice(1))).toHaveLength(nativeData().claims.length + 1);
  });

  test('says in one line what is wrong, and ends with 2', async () => {
    const name = file('a.json', nativeFile());
    const [twice, nowhere] = await Promise.all([
      saysWho(['convert', name, name]),
      saysWho(['convert', '--out', join(name, 'x'), name]),
    ]);
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toMatch(/^says-who: the claim [^\n]*\n$/);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toMatch(/^says-who: [^\n]*a\.json\/x: [^\n]*\n$/);
  });
});
