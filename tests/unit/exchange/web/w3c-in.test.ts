import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatW3c } from '../../../../lib/exchange/web/w3c.ts';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { filed, formatContext, IMPORTING, problemOf, read, written } from './filed.ts';
import { CONTEXT, type Json, parse } from './w3c-sample.ts';

/** The sample claim as its file, with something changed in it. */
async function changed(change: (page: Json) => void): Promise<string> {
  const json = JSON.parse(await written(formatW3c, filed({ articles: [sampleArticle()], claims: [sampleClaim()] })));
  change(json);
  return JSON.stringify(json);
}

describe('what this program wrote', () => {
  test('is read as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.option(fc.string({ unit: 'binary' })), async (records, text) => {
        const file = read(parseW3c(await written(formatW3c, filed(records, text)), IMPORTING));
        expect(file.articles).toEqual(records.articles);
        expect(file.claims).toEqual(records.claims);
        expect(file).toMatchObject({ isForeign: false, hasHistory: false, patches: [], tags: [], refused: [] });
      }),
    );
  });

  test('is read as it was where its text was saved, positions and all', async () => {
    const text = '🦊 The port authority of Vellmar denied that ships had been turned away.';
    const json = await written(formatW3c, filed({ articles: [sampleArticle()], claims: [sampleClaim()] }, text));
    expect(read(parseW3c(json, IMPORTING)).claims).toEqual([sampleClaim()]);
  });

  test('brings the codebook, without which own values have no names', async () => {
    const own = { id: 'own-a', name: 'Look up', meaning: '', look: null, key: 'l', isHidden: false } as const;
    const codebook = { ...formatContext().codebook, labels: [own] };
    const json = await written(formatW3c, [], formatContext({ codebook }));
    expect(read(parseW3c(json, IMPORTING)).codebook).toEqual(codebook);
  });

  test('with a byte order mark in front is read too', async () => {
    expect(read(parseW3c(`\uFEFF${await changed(() => undefined)}`, IMPORTING)).claims).toHaveLength(1);
  });

  test('twice in one list has the article once, under one id', async () => {
    const page = JSON.parse(await changed(() => undefined));
    const other = { ...page.items[0], id: 'urn:uuid:019caaaa-0000-7000-8000-00000000000b' };
    other['says-who:article'] = 'urn:uuid:019caaaa-0000-7000-8000-000000000002';
    const list = [page.items[0], other].map((item) => ({ '@context': CONTEXT, ...item }));
    const file = read(parse(list));
    expect(file.articles.map(({ url }) => url)).toEqual([sampleArticle().url]);
    expect(file.claims.map(({ articleId }) => articleId)).toEqual([sampleArticle().id, sampleArticle().id]);
  });

  test('taken out of its page knows its article by its address', async () => {
    const { items } = JSON.parse(await changed(() => undefined));
    const file = read(parse({ '@context': CONTEXT, ...items[0] }));
    expect(file.claims).toEqual([sampleClaim()]);
    expect(file.articles).toMatchObject([{ id: sampleArticle().id, url: sampleArticle().url, title: '' }]);
  });

  test('comes back from programs that write JSON-LD anew, without null and with lists of one as one', async () => {
    const claim = sampleClaim({ disputes: ['019caaaa-0000-7000-8000-00000000000b'], confidence: null, labels: [] });
    const json = await written(formatW3c, filed({ articles: [sampleArticle()], claims: [claim] }));
    const literals = ['says-who:codeUnits', 'items', '@context'];
    const compacted = JSON.parse(json, (key, value) => {
      if (value === null) return undefined;
      return Array.isArray(value) && value.length < 2 && !literals.includes(key) ? value[0] : value;
    });
    compacted['says-who:articles'] = sampleArticle();
    compacted['says-who:codebook'] = formatContext().codebook;
    expect(read(parse(compacted)).claims).toEqual([claim]);
  });

  test('and names one article for two addresses, is refused whole', async () => {
    const { items } = JSON.parse(await changed(() => undefined));
    const other = structuredClone(items[0]);
    other.id = 'urn:uuid:019caaaa-0000-7000-8000-00000000000b';
    for (const target of other.target) target.source = 'https://news.example/elsewhere';
    const list = [items[0], other].map((item) => ({ '@context': CONTEXT, ...item }));
    expect(problemOf(parse(list))).toBe(
      '[1].says-who:article: 019caaaa-0000-7000-8000-000000000001 has another address elsewhere',
    );
  });

  test('of the first version comes back too: nobody had said whether a reason was given', async () => {
    const json = await changed(({ items }) => {
      items[0]['says-who:version'] = 4;
      delete items[0]['says-who:reasonGiven'];
    });
    expect(read(parseW3c(json, IMPORTING)).claims).toEqual([sampleClaim()]);
    const given = await changed(({ items }) => {
      items[0]['says-who:reasonGiven'] = true;
    });
    expect(read(parseW3c(given, IMPORTING)).claims).toEqual([sampleClaim({ reasonGiven: true })]);
  });

  test('keeps every word of a body whose purpose is not known', async () => {
    const json = await changed(({ items }) => {
      items[0].body.at(-1).purpose = 'replying';
    });
    expect(read(parseW3c(json, IMPORTING)).claims).toEqual([sampleClaim()]);
  });

  test('and another program has added to: its tags are told, its comment follows the note', async () => {
    const json = await changed(({ items }) => {
      items[0].body.push({ type: 'TextualBody', value: 'urgent', purpose: 'tagging' });
      items[0].body.push({ type: 'TextualBody', value: 'I agree.', purpose: 'commenting' });
    });
    const file = read(parseW3c(json, IMPORTING));
    expect(file.tags).toEqual([{ claimId: sampleClaim().id, tags: ['urgent'] }]);
    expect(file.claims[0]?.note).toBe('See the harbour log.\n\nI agree.');
  });

  test.each<[change: (page: Json) => void, problem: string, why: string]>([
    [
      ({ items }) => (items[0]['says-who:version'] = 6),
      'items[0].says-who:version: version 6 is not known',
      'of the future',
    ],
    [
      ({ items }) => (items[0]['says-who:version'] = [[5]]),
      'items[0].says-who:version: this version is not',
      'no version',
    ],
    [
      ({ items }) => (items[0].body[1]['says-who:code'] = 'true'),
      'items[0].status: not a status',
      'a status of nobody',
    ],
    [({ items }) => items[0].body.splice(1, 1), 'items[0].status: ', 'a value is missing'],
    [
      ({ items }) => (items[0].body[1]['says-who:variable'] = 'truth'),
      'items[0].body[1].says-who:variable: not a variable',
      'a variable of nobody',
    ],
    [({ items }) => (items[0]['says-who:stance'] = 1), 'items[0].says-who:stance: not known', 'a term of the future'],
    [({ items }) => (items[0].target[0]['says-who:x'] = 1), 'items[0].says-who:x: not known', 'the same in a target'],
    [({ items }) => items[0].body.push(items[0].body[1]), 'items[0].body: says-who:variable: status is there', 'twice'],
    [({ items }) => (items[0].id = 'urn:uuid:1'), 'items[0].id: ', 'an id that is none of ours'],
    [
      ({ items }) => (items[0].target[0]['says-who:part'] = 'verb'),
      'items[0].target[0].says-who:part: not a part',
      'no part',
    ],
    [({ items }) => items[0].target.splice(1, 1), 'items[0].selectors.cue: ', 'no cue'],
    [
      ({ items }) => (items[0].target[1]['says-who:codeUnits'] = [9, 3]),
      'items[0].selectors.cue[0].position: ',
      'backwards',
    ],
    [
      ({ items }) => (items[0].target[1]['says-who:codeUnits'] = 'x'),
      'items[0].selectors.cue[0].position.start: ',
      'none',
    ],
    [
      ({ items }) => (items[0].target[1].source = 'https://news.example/b'),
      'items[0].target[1].source: not the',
      'elsewhere',
    ],
    [({ items }) => delete items[0].target[0].source, 'items[0].target[0]: neither', 'a part of nothing'],
    [({ items }) => (items[0].creator = {}), 'items[0].coder: ', 'nobody’s'],
    [
      ({ items }) => (items[0].modified = '2026-03-01T12:00:00'),
      'items[0].modified: not a date and time with a zone',
      'no zone',
    ],
    [({ items }) => items.push(items[0]), 'items[1].id: 019caaaa-0000-7000-8000-00000000000a is there twice', 'twice'],
    [({ items }) => (items[0]['says-who:madeBy'] = { detector: 'a', x: 1 }), 'items[0].madeBy: ', 'more than is known'],
    [(page) => (page['says-who:articles'][0].title = 7), 'says-who:articles[0].title: ', 'an article’s field'],
    [(page) => page['says-who:articles'].push(sampleArticle()), 'says-who:articles[1].id: ', 'an article twice'],
    [(page) => (page['says-who:codebook'].labels = 1), 'says-who:codebook.labels: ', 'a codebook’s field'],
    [({ items }) => (items[0]['says-who:disputes'] = ['urn:uuid:x']), 'items[0].disputes[0]: ', 'disputes no claim'],
    [({ items }) => (items[0].body[0].value = 'x'.repeat(50_001)), 'items[0].sourceText: longer than', 'too long'],
  ])('and damaged, is refused whole: %#', async (change, problem) => {
    expect(problemOf(parseW3c(await changed(change), IMPORTING))).toContain(problem);
  });
});
