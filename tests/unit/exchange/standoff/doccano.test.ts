import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../../lib/detect/index.ts';
import type { FiledArticle, FormatContext } from '../../../../lib/exchange/format.ts';
import { formatDoccano } from '../../../../lib/exchange/standoff/doccano.ts';
import { filedText } from '../../../../lib/filing/records.ts';
import { NOON, sampleMetadata } from '../../schema/samples.ts';
import { claimId, claimIn, context, filed } from './filed.ts';
import { hasPython, python } from './python.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { id: number; label: string; start_offset: number; end_offset: number }[];
  readonly relations: readonly { id: number; from_id: number; to_id: number; type: string }[];
  readonly claims: readonly Record<string, unknown>[];
}

async function fileOf(articles: readonly FiledArticle[], given: FormatContext = context()): Promise<string> {
  return (await Array.fromAsync(formatDoccano(articles, given))).join('');
}

/** The rows, as far as doccano takes them: it refuses or drops what breaches these rules. */
function rowsOf(file: string): Row[] {
  const rows = file
    .split('\n')
    .slice(0, -1)
    .map((line): Row => JSON.parse(line));
  const ids = rows.flatMap(({ entities }) => entities.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { text, entities, relations } of rows) {
    expect(text).not.toBe('');
    const own = new Set(entities.map(({ id }) => id));
    for (const { start_offset, end_offset } of entities) {
      expect(start_offset).toBeGreaterThanOrEqual(0);
      expect(start_offset).toBeLessThan(end_offset);
      expect(end_offset).toBeLessThanOrEqual(Array.from(text).length);
    }
    for (const { from_id, to_id } of relations) expect([own.has(from_id), own.has(to_id)]).toEqual([true, true]);
  }
  return rows;
}

/** Entities as "label: words", relations as "type: words → words", by code points. */
function readable({ text, entities, relations }: Row): string[] {
  const points = Array.from(text);
  const words = new Map(
    entities.map(({ id, start_offset, end_offset }) => [id, points.slice(start_offset, end_offset).join('')]),
  );
  return [
    ...entities.map(({ id, label }) => `${label}: ${words.get(id)}`),
    ...relations.map(({ type, from_id, to_id }) => `${type}: ${words.get(from_id)} → ${words.get(to_id)}`),
  ];
}

const TEXT = '😀 Նավը։ The port authority denied that it was shut. “We saw six,” said Ana Lindqvist, “and a tug.”';
const DENIAL = claimIn(TEXT, { source: 'The port authority', cue: 'denied', content: ['that it was shut'] });
const QUOTATION = claimIn(
  TEXT,
  { source: 'Ana Lindqvist', cue: 'said', content: ['“We saw six,”', '“and a tug.”'] },
  2,
);

describe('an article', () => {
  test('is a line with spans and relations', async () => {
    const [row] = rowsOf(await fileOf([filed(TEXT, [{ ...DENIAL, disputes: [QUOTATION.id] }, QUOTATION])]));
    expect(row && readable(row)).toEqual([
      'Cue: denied',
      'Source: The port authority',
      'Content: that it was shut',
      'Cue: said',
      'Source: Ana Lindqvist',
      'Content: “We saw six,”',
      'Content: “and a tug.”',
      'source: denied → The port authority',
      'content: denied → that it was shut',
      'source: said → Ana Lindqvist',
      'content: said → “We saw six,”',
      'content: said → “and a tug.”',
      'disputes: denied → said',
    ]);
  });

  test('has the fields that doccano reads, and the rest beside them', async () => {
    const [row] = rowsOf(await fileOf([filed(TEXT, [{ ...DENIAL, labels: ['own-frame'], note: 'See the log.' }])]));
    expect(row?.entities[0]).toEqual({ id: 0, label: 'Cue', start_offset: 27, end_offset: 33 });
    expect(row?.relations[0]).toEqual({ id: 0, from_id: 0, to_id: 1, type: 'source' });
    expect(row).toMatchObject({ id: filed(TEXT, []).article.id, url: 'https://news.example/world/harbour-blockade' });
    expect(row?.claims).toEqual([
      {
        cue: 0,
        id: claimId(1),
        sourceText: 'The port authority',
        sourceKind: 'government',
        secondKind: null,
        kind: 'indirect',
        act: 'denial',
        distance: 'neutral',
        anonymity: 'institution',
        reasonGiven: false,
        status: 'denied',
        labels: ['own-frame'],
        note: 'See the log.',
        dismissed: false,
        coder: 'reader',
      },
    ]);
  });

  test('has what was dismissed as a cue that is none', async () => {
    const [row] = rowsOf(await fileOf([filed(TEXT, [{ ...DENIAL, dismissed: true }])]));
    expect(row && readable(row)).toEqual(['NotAClaim: denied']);
  });

  test('without claims is a line all the same: it may have been read for them', async () => {
    expect(rowsOf(await fileOf([filed(TEXT, [])]))).toMatchObject([{ text: TEXT, entities: [], relations: [] }]);
  });
});

test('ids of entities are counted through the whole file', async () => {
  const other = filed(TEXT, [QUOTATION], { id: claimId(50), url: 'https://news.example/other' });
  const rows = rowsOf(await fileOf([filed(TEXT, [DENIAL]), other]));
  expect(rows.map(({ entities }) => entities.map(({ id }) => id))).toEqual([
    [0, 1, 2],
    [3, 4, 5, 6],
  ]);
});

test.each<[string, FiledArticle, string]>([
  ['an article whose text was not saved', filed(null, [DENIAL]), 'the text of the article was not saved'],
  ['an article whose text is empty', filed('', []), 'the text of the article is empty'],
])('what cannot be written is told: %s', async (_what, article, why) => {
  const given = context();
  expect(await fileOf([article], given)).toBe('');
  expect(given.lacking).toEqual([`${article.article.id}: ${why}`]);
});

const HOSTILE = 'One.\u2028Two\u0000\ud83d three\u0085 😀 she said: “No.”';

test('no line has an end within it, nor what a database refuses', async () => {
  const claim = claimIn(HOSTILE, { source: 'she', cue: 'said', content: ['“No.”'] }, 1, { note: '\0\ud83d' });
  const file = await fileOf([filed(HOSTILE, [claim])]);
  expect(file.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
  expect(file).not.toMatch(/\\u0000|\\ud83d/);
  const [row] = rowsOf(file);
  expect(row && readable(row).slice(0, 3)).toEqual(['Cue: said', 'Source: she', 'Content: “No.”']);
});

test.skipIf(!hasPython('offsets of doccano files as Python counts them'))('Python finds the words', async () => {
  const claims = [claimIn(HOSTILE, { source: 'she', cue: 'said', content: ['“No.”'] })];
  const script = `
rows = [json.loads(line) for line in data.splitlines()]
answer = [[e['label'], row['text'][e['start_offset']:e['end_offset']]] for row in rows for e in row['entities']]`;
  expect(python(script, await fileOf([filed(HOSTILE, claims), filed(TEXT, [QUOTATION])]))).toEqual([
    ['Cue', 'said'],
    ['Source', 'she'],
    ['Content', '“No.”'],
    ['Cue', 'said'],
    ['Source', 'Ana Lindqvist'],
    ['Content', '“We saw six,”'],
    ['Content', '“and a tug.”'],
  ]);
});

const SEED = new URL('../../../../../shared/seeds/000_f0ed16572ace363c.txt', import.meta.url);

test('the claims of a real article are all there', async ({ skip }) => {
  if (!existsSync(SEED)) {
    console.log('The claims of a real article are not written for doccano: it does not lie beside the repository.');
    skip('the article is not beside the repository');
  }
  const text = readFileSync(SEED, 'utf8');
  const { canonical: url, ...metadata } = sampleMetadata();
  const attributions = detect(text, { mode: 'complete' });
  const given = context();
  const article = filedText({ url, metadata, text, attributions }, { name: 'says-who', now: NOON });
  const [row] = rowsOf(await fileOf([article], given));
  const cues = attributions.flatMap(({ cue }) => cue.map((span) => text.slice(...span)));
  expect(row && readable(row).filter((line) => line.startsWith('Cue: '))).toEqual(cues.map((cue) => `Cue: ${cue}`));
  expect(given.lacking).toEqual([]);
});
