import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../../../cli/read-model.ts';
import { detect } from '../../../../lib/detect/index.ts';
import { formatW3c } from '../../../../lib/exchange/web/w3c.ts';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { uriOf } from '../../../../lib/exchange/web/w3c-terms.ts';
import { filedText } from '../../../../lib/filing/records.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { filed, formatContext, IMPORTING, read, written } from './filed.ts';
import { assertions, needsShared, SHARED, SUITE_PATH } from './w3c-schemas.ts';

/** The page that a claim is written as, and its one annotation. */
async function page(claim: ClaimRecord, text: string | null = null) {
  const json = await written(formatW3c, filed({ articles: [sampleArticle()], claims: [claim] }, text));
  const { items, ...rest } = JSON.parse(json);
  return { items, rest, annotation: items[0] };
}

describe('an annotation', () => {
  test('names claim, coder, program and times in the words of the W3C', async () => {
    const { annotation } = await page(sampleClaim());
    expect(annotation).toMatchObject({
      id: 'urn:uuid:019caaaa-0000-7000-8000-00000000000a',
      type: 'Annotation',
      motivation: 'classifying',
      created: '2026-03-01T12:00:00.000Z',
      modified: '2026-03-01T12:00:00.000Z',
      creator: { type: 'Person', name: 'reader' },
      generator: { type: 'Software', name: 'Says Who', 'says-who:programVersion': '0.1.0' },
    });
  });

  test('says values by their names, with their ids beside them', async () => {
    const labelled = sampleClaim({ secondKind: 'military', labels: ['own-a'], sourceText: 'The port' });
    const { annotation } = await page(labelled);
    const said = annotation.body.map((body: Record<string, string>) => [
      body['purpose'],
      body['value'],
      body['says-who:variable'] ?? '',
      body['says-who:code'] ?? '',
    ]);
    expect(said).toEqual([
      ['identifying', 'The port', '', ''],
      ['classifying', 'Status denied', 'status', 'denied'],
      ['classifying', 'Act denial', 'act', 'denial'],
      ['classifying', 'Kind government', 'sourceKind', 'government'],
      ['classifying', 'Kind military', 'secondKind', 'military'],
      ['tagging', 'Label own-a', '', 'own-a'],
      ['commenting', 'See the harbour log.', '', ''],
    ]);
  });

  test('has a target for each part, the quotation first', async () => {
    const { annotation } = await page(sampleClaim());
    expect(annotation.target.map((target: Record<string, unknown>) => target['says-who:part'])).toEqual([
      'source',
      'cue',
      'content',
    ]);
    expect(annotation.target[1]).toEqual({
      type: 'SpecificResource',
      source: 'https://news.example/world/harbour-blockade',
      selector: [{ type: 'TextQuoteSelector', exact: 'denied', prefix: 'before ', suffix: ' after' }],
      'says-who:part': 'cue',
      'says-who:codeUnits': [30, 36],
    });
  });

  test.each<[text: string | null, start: number, positions: object[], why: string]>([
    [
      '🦊🦊 It denied it.',
      8,
      [{ type: 'TextPositionSelector', start: 6, end: 12 }],
      'code points, where emoji are one each',
    ],
    ['Նա denied it.', 3, [{ type: 'TextPositionSelector', start: 3, end: 9 }], 'Armenian letters are one unit in both'],
    ['🦊🦊 It denied it.', 6, [], 'other words stand there'],
    ['It denied', 100, [], 'beyond the end'],
    [null, 8, [], 'no text was saved'],
  ])('in %j at %i has the positions %j: %s', async (text, start, positions) => {
    const claim = sampleClaim({ selectors: { source: [], cue: [selector('denied', start)], content: [] } });
    const { annotation } = await page(claim, text);
    expect(annotation.target[0].selector.slice(1)).toEqual(positions);
  });
});

describe('the page', () => {
  test('has its context once, our own terms in it, the articles and the codebook', async () => {
    const { rest } = await page(sampleClaim());
    expect(rest['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(rest['@context'][1]['says-who']).toBe('https://says-who.example/ns#');
    expect(rest).toMatchObject({ type: 'AnnotationPage', created: NOON.toISOString() });
    expect(rest['says-who:articles']).toEqual([sampleArticle()]);
    expect(rest['says-who:codebook'].statuses).toHaveLength(10);
  });

  test('has one annotation a line, so that two exports can be compared', async () => {
    const claims = [sampleClaim(), sampleClaim({ id: '019caaaa-0000-7000-8000-00000000000b' })];
    const lines = (await written(formatW3c, filed({ articles: [sampleArticle()], claims }))).split('\n');
    const starts = lines.filter((line) => line.startsWith('    {"id":"urn:uuid:'));
    expect(starts).toHaveLength(2);
  });

  test('of an empty store is one too', async () => {
    expect(JSON.parse(await written(formatW3c, []))).toMatchObject({ items: [], 'says-who:articles': [] });
  });

  test('is written in parts, article by article', async () => {
    let taken = 0;
    async function* articles() {
      for (const article of filed({ articles: [sampleArticle()], claims: Array(100).fill(sampleClaim()) })) {
        taken++;
        yield article;
      }
    }
    const parts = formatW3c(articles(), formatContext());
    expect(taken).toBe(0);
    expect((await parts.next()).value?.length).toBeGreaterThan(60_000);
  });
});

test.each<[url: string, uri: string, why: string]>([
  ['https://news.example/a?b=c', 'https://news.example/a?b=c', 'is one already'],
  ['https://news.example/a|b?c=[d]#e', 'https://news.example/a%7Cb?c=%5Bd%5D#e', 'characters that browsers leave'],
  ['https://news.example/50%', 'https://news.example/50%25', 'a percent sign that encodes nothing'],
  ['https://news.example/%e2%82%ac', 'https://news.example/%e2%82%ac', 'what is encoded stays'],
  ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a', 'brackets of a host stay'],
  [
    'https://новости.example/вода',
    'https://xn--b1amnebsh.example/%D0%B2%D0%BE%D0%B4%D0%B0',
    'other scripts, as browsers do it',
  ],
  ['https://news.example/a#b#c', 'https://news.example/a#b%23c', 'one fragment'],
  ['file:///home/a^b.html', 'file:///home/a%5Eb.html', 'a file'],
])('the address %s is written as %s: %s', (url, uri) => {
  expect(uriOf(url)).toBe(uri);
});

describe('by the schemas of the W3C', () => {
  test('every page and every annotation is right, whatever is in it', async ({ skip }) => {
    needsShared('data/w3c-web-annotation', skip);
    const annotations = assertions('annotations/annotationMusts.test');
    const pages = assertions('collections/pages/pageMusts.test');
    expect(annotations.count).toBe(54);
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.string({ unit: 'binary' }), async (records, text) => {
        const json = JSON.parse(await written(formatW3c, filed(records, text)));
        expect(pages.failures(json)).toEqual([]);
        for (const item of json.items) {
          expect(annotations.failures({ '@context': json['@context'], ...item })).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the claims of a real article are right, and are read back', async ({ skip }) => {
    needsShared('seeds/000_f0ed16572ace363c.txt', skip);
    needsShared('tools/validate-w3c.mjs', skip);
    const text = readFileSync(new URL('seeds/000_f0ed16572ace363c.txt', SHARED), 'utf8');
    const attributions = detect(text, { mode: 'complete', model: readModel() });
    const metadata = { title: 'A', publisher: '', authors: [], language: 'en', published: '' };
    const article = filedText(
      { url: 'https://news.example/seed', metadata, text, attributions },
      { name: 'says-who 0.1.0', now: NOON },
    );
    const json = await written(formatW3c, [article]);
    expect(validated(json)).toBe(`${attributions.length} annotations, 0 invalid against 54 schemas\n`);
    expect(attributions.length).toBeGreaterThan(5);
    const file = read(parseW3c(json, IMPORTING));
    expect(file.claims).toEqual(article.claims);
    const positions = JSON.parse(json).items.flatMap((item: { target: { selector: object[] }[] }) => item.target);
    expect(positions.every((target: { selector: object[] }) => target.selector.length === 2)).toBe(true);
  });
});

/** What the validator beside the repository says of a file, run as the program that it is. */
function validated(json: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-w3c-'));
  try {
    copyFileSync(new URL('tools/validate-w3c.mjs', SHARED), join(folder, 'validate-w3c.mjs'));
    symlinkSync(
      fileURLToPath(new URL('../../../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
      'junction',
    );
    writeFileSync(join(folder, 'export.json'), json);
    return execFileSync(process.execPath, ['validate-w3c.mjs', 'export.json'], {
      cwd: folder,
      env: { ...process.env, W3C: SUITE_PATH },
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
