/** The formats of claims, written by `says-who detect`: each is one of its kind, and says where its texts are from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectCommand } from '../../../cli/detect-command.ts';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { runCommand } from './in-process.ts';
import { SENTENCE, scratchFolder } from './program.ts';

const file = scratchFolder();
const PLACE = {
  url: 'https://courier.example/bridge?utm_source=x',
  title: 'The bridge',
  publisher: 'The Sample Courier',
  authors: ['Ada Renn'],
  published: '2026-02-28',
};
const ROW = `${JSON.stringify({ id: 'a', text: `⚓ ${SENTENCE} The government of Norway denied that the port was closed.`, ...PLACE })}\n`;
const rows = file('rows.jsonl', ROW);
const detect = (format: string, ...rest: string[]) => runCommand(detectCommand, '--to', format, ...rest, rows);
const folder = (name: string) => join(file(`${name}.txt`, ''), '..', name);

describe('one file on standard output', () => {
  test.each([
    ['w3c', (out: string) => JSON.parse(out).items[0].target[0].source],
    ['schema-org', (out: string) => JSON.parse(out)['@graph'][0].url],
    ['csl', (out: string) => JSON.parse(out)[0].URL],
    ['ris', (out: string) => /^UR {2}- (.*)$/m.exec(out)?.[1]?.trim()],
    ['wide', (out: string) => readCsv(out)[1]?.[1]],
  ])('%s names the article by its address, without what tracks', async (format, addressIn) => {
    const { code, out, err } = await detect(format);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(addressIn(out)).toBe('https://courier.example/bridge');
  });

  test('doccano counts code points', async () => {
    const { out } = await detect('doccano');
    const { text, entities } = JSON.parse(out) as {
      text: string;
      entities: { label: string; start_offset: number; end_offset: number }[];
    };
    const letters = [...text];
    const source = entities.find(({ label }) => label === 'Source');
    expect(letters.slice(source?.start_offset, source?.end_offset).join('')).toBe('Mara Quill');
  });

  test('goes into a file where one is named', async () => {
    const out = file('claims.ris', '');
    expect(await detect('ris', '--out', out)).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toContain('The bridge');
  });

  test('the same text gives the same ids', async () => {
    const idsIn = (out: string) => [...out.matchAll(/urn:uuid:[\w-]+/g)].map(([id]) => id).slice(1);
    const [first, second] = [await detect('w3c'), await detect('w3c')];
    expect(idsIn(first.out).length).toBeGreaterThan(1);
    expect(idsIn(first.out)).toEqual(idsIn(second.out));
  });
});

describe('a folder of files', () => {
  test.each(['brat', 'markdown', 'hypothesis', 'triples'])('%s', async (format) => {
    const out = folder(format);
    expect(await detect(format, '--out', out)).toMatchObject({ code: 0, out: '', err: '' });
    const files = readdirSync(out);
    expect(files.length).toBeGreaterThan(0);
    expect(files.every((name) => readFileSync(join(out, name), 'utf8').length > 0)).toBe(true);
  });

  test('has to be named: nothing is written without', async () => {
    const { code, out, err } = await detect('brat');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--out FOLDER');
  });

  test('is not made when the command is called wrongly', async () => {
    const out = folder('never');
    expect((await detect('nonsense', '--out', out)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('where a text is from', () => {
  test('a page says it itself', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Bridge shut</title><link rel="canonical" href="https://courier.example/b">
      <meta property="article:published_time" content="2026-02-28"></head><body><article>${`<p>${SENTENCE} It will be closed for weeks, and the road along the coast is the only way to the port until then.</p>`.repeat(5)}</article></body></html>`;
    const { out, err } = await runCommand(detectCommand, '--to', 'csl', file('page.html', page));
    expect(err).toBe('');
    expect(JSON.parse(out)[0]).toMatchObject({ title: 'Bridge shut', URL: 'https://courier.example/b' });
  });

  test('a file without an address goes by its content, and no path of this machine leaves with it', async () => {
    const name = file('notes.txt', SENTENCE);
    const { out } = await runCommand(detectCommand, '--to', 'w3c', name);
    expect(out).toContain('ni:///sha-256;');
    expect(out).not.toContain(join(name, '..'));
  });
});
