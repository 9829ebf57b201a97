/** The seed article in every format, as other programs read it. It is not part of the repository. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { convertCommand } from '../../../cli/convert-command.ts';
import { detectCommand } from '../../../cli/detect-command.ts';
import { EXPORT_FORMATS } from '../../../lib/claim/export-format.ts';
import { FORMATS } from '../../../lib/exchange/formats.ts';
import { readReferences } from '../exchange/citations/read-references.ts';
import { hasPython, python } from '../exchange/standoff/python.ts';
import { SHARED, SUITE_PATH } from '../exchange/web/w3c-schemas.ts';
import { runCommand } from './in-process.ts';
import { PINNED_NODE, scratchFolder } from './program.ts';

const SEED = fileURLToPath(new URL('seeds/000_f0ed16572ace363c.txt', SHARED));
const VALIDATOR = new URL('tools/validate-w3c.mjs', SHARED);
const hasSeed = existsSync(SEED);
if (!hasSeed) console.log('Not tried: the seed article does not lie beside the repository.');

const file = scratchFolder();
const here = () => dirname(file('here', ''));
const written = (format: string) => join(here(), `seed-${format}`);
const read = (format: string) => readFileSync(written(format), 'utf8');
const filesOf = (format: string) =>
  readdirSync(written(format)).map((name) => ({ name, text: readFileSync(join(written(format), name), 'utf8') }));

/** Formats that `detect` writes articles in; its json and jsonl are rows. */
const ARTICLE_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'json' && format !== 'jsonl' && format !== 'csv');

interface Row {
  readonly text: string;
  readonly attributions: readonly { readonly cue: readonly (readonly [number, number])[] }[];
}

describe('the seed article', () => {
  let cues: readonly string[] = [];

  beforeEach(({ skip }) => skip(!hasSeed, 'the seed article is not beside the repository'));

  beforeAll(async () => {
    if (!hasSeed) return;
    const row = { id: 'seed', url: 'https://seed.example/article', text: readFileSync(SEED, 'utf8') };
    const rows = file('seed.jsonl', JSON.stringify(row));
    const { out } = await runCommand(detectCommand, '--to', 'jsonl', rows);
    const { text, attributions } = JSON.parse(out) as Row;
    cues = attributions.flatMap(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
    for (const format of [...ARTICLE_FORMATS, 'csv']) {
      const run = await runCommand(detectCommand, '--to', format, '--out', written(format), rows);
      expect({ format, ...run }).toEqual({ format, code: 0, out: '', err: '' });
    }
  }, 120_000);

  test('has claims, and every format says something of it', () => {
    expect(cues.length).toBeGreaterThan(5);
    for (const format of ARTICLE_FORMATS) {
      const texts = 'files' in FORMATS[format] ? filesOf(format).map(({ text }) => text) : [read(format)];
      expect(texts.join('').length, format).toBeGreaterThan(500);
    }
  });

  test('W3C: valid by the schemas of the W3C’s own tests', () => {
    // Modules are looked for beside the script that imports them.
    const script = join(here(), 'validate-w3c.mjs');
    copyFileSync(VALIDATOR, script);
    symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(here(), 'node_modules'), 'junction');
    const env = { ...process.env, W3C: SUITE_PATH };
    const run = spawnSync(PINNED_NODE, [script, written('w3c')], { encoding: 'utf8', env });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(new RegExp(`^${cues.length} annotations, 0 invalid against \\d+ schemas`));
    expect(run.status).toBe(0);
  });

  test('W3C: read again by convert, and written the same but for offsets, which need the text', async () => {
    const again = join(here(), 'again.jsonld');
    const run = await runCommand(convertCommand, '--to', 'w3c', '--out', again, written('w3c'));
    expect(run).toMatchObject({ code: 0, err: '' });
    const isOffset = (value: unknown) => JSON.stringify(value)?.startsWith('{"type":"TextPositionSelector"') ?? false;
    const itemsOf = (name: string) =>
      JSON.parse(readFileSync(name, 'utf8'), (_, value) =>
        Array.isArray(value) ? value.filter((one) => !isOffset(one)) : value,
      ).items.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    expect(itemsOf(again)).toEqual(itemsOf(written('w3c')));
  });

  test('CSV: as another reader reads it', () => {
    for (const [format, rowsWanted] of [
      ['csv', cues.length],
      ['wide', cues.length],
    ] as const) {
      const rows: unknown[] = parse(read(format), { bom: true, columns: true });
      expect(rows.length, format).toBe(rowsWanted);
    }
    const rows = parse(read('csv'), { bom: true, columns: true }) as readonly { readonly cue: string }[];
    expect(rows.map(({ cue }) => cue).toSorted()).toEqual(cues.toSorted());
  });

  test.each(['csl', 'ris'])('%s: one reference, as a reference manager’s parser reads it', (format) => {
    const references = readReferences(read(format));
    expect(references).toHaveLength(1);
    expect(JSON.stringify(references[0]?.note).length).toBeGreaterThan(cues.length * 10);
  });

  test('brat: offsets in code points give the words', () => {
    const files = filesOf('brat');
    const text = [...(files.find(({ name }) => name.endsWith('.txt'))?.text ?? '')];
    const lines = files.find(({ name }) => name.endsWith('.ann'))?.text.split('\n') ?? [];
    const spans = lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t'));
    expect(spans.length).toBeGreaterThan(cues.length);
    for (const [, place = '', words] of spans) {
      const fragments = place.replace(/^\S+ /, '').split(';');
      const found = fragments.map((one) => text.slice(...one.split(' ').map(Number)).join(''));
      expect(found.join(' ')).toBe(words);
    }
  });

  test('doccano: offsets in code points give the words', () => {
    const { text, entities } = JSON.parse(read('doccano')) as {
      text: string;
      entities: { label: string; start_offset: number; end_offset: number }[];
    };
    const points = [...text];
    const found = entities.filter(({ label }) => label === 'Cue');
    expect(found.map((one) => points.slice(one.start_offset, one.end_offset).join(''))).toEqual(cues);
  });

  // Python takes its time to load such modules on a busy machine.
  test('wide: as pandas reads it', { timeout: 180_000 }, ({ skip }) => {
    if (!hasPython('tables of coders read by pandas', 'pandas')) return skip('no pandas');
    const answer = python(
      'import io, pandas\ntable = pandas.read_csv(io.StringIO(data))\nanswer = [list(table.columns[:5]), len(table)]',
      read('wide'),
    );
    expect(answer).toEqual([['unit', 'article_url', 'source', 'cue', 'content'], cues.length]);
  });

  test('triples: as NLTK reads them', { timeout: 180_000 }, ({ skip }) => {
    if (!hasPython('triples read by NLTK', 'nltk')) return skip('no nltk');
    const script = `import csv, io
from nltk.metrics.agreement import AnnotationTask
tasks = [AnnotationTask(data=csv.reader(io.StringIO(text))) for text in data]
answer = [[len(task.C), len(task.I), len(task.K)] for task in tasks]`;
    const texts = filesOf('triples').map(({ text }) => text);
    const counts = python(script, texts) as [coders: number, items: number, values: number][];
    expect(counts.length).toBeGreaterThan(0);
    for (const [index, [coders, items, values]] of counts.entries()) {
      const triples = texts[index]?.trimEnd().split('\r\n') ?? [];
      expect([coders, items]).toEqual([1, triples.length]);
      expect(values).toBe(new Set(triples.map((triple) => triple.split(',').at(-1))).size);
    }
  });
});
