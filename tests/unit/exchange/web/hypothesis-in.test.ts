import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHypothesis } from '../../../../lib/exchange/web/hypothesis.ts';
import { parseHypothesis } from '../../../../lib/exchange/web/hypothesis-in.ts';
import { type ClaimRecord, claimRecordSchema } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { filed, formatContext, IMPORTING, problemOf, read } from './filed.ts';

/** Any JSON that is changed for a test. */
// biome-ignore lint/suspicious/noExplicitAny: a test changes files in ways that no type allows
type Json = any;

/** The sample claim as its file, with something changed in its row. */
async function changed(change: (row: Json, file: Json) => void): Promise<string> {
  const records = { articles: [sampleArticle()], claims: [sampleClaim()] };
  const [file] = await Array.fromAsync(formatHypothesis(filed(records), formatContext()));
  const json = JSON.parse(file?.content ?? '');
  change(json.annotations[0], json);
  return JSON.stringify(json);
}

/** A row as the API of Hypothesis gives it. */
function row(rest: object = {}): Json {
  return {
    id: 'AbC_d-1',
    created: '2026-02-01T10:00:00.123456+00:00',
    updated: '2026-02-02T10:00:00.123456+00:00',
    user: 'acct:mara.quill@hypothes.is',
    uri: 'https://news.example/harbour',
    text: 'Who checked this?',
    tags: ['harbour', 'harbour', 'status:denied'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    document: { title: ['The harbour'] },
    target: [
      {
        source: 'https://news.example/harbour',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 1, endOffset: 9 },
          { type: 'TextPositionSelector', start: 12, end: 29 },
          { type: 'TextQuoteSelector', exact: 'the port was open', prefix: 'said ', suffix: '.' },
        ],
      },
    ],
    user_info: { display_name: null },
    ...rest,
  };
}

const parse = (json: unknown) => parseHypothesis(JSON.stringify(json), IMPORTING);

describe('what this program wrote', () => {
  test('is read as it was, but for what is no claim, and for what the world need not know', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const claims = records.claims.filter(({ dismissed }) => !dismissed);
        const back: ClaimRecord[] = [];
        for await (const { content } of formatHypothesis(filed(records), formatContext())) {
          const file = read(parseHypothesis(content, IMPORTING));
          const [article] = file.articles;
          const { url, title, authors } = records.articles.find(({ id }) => id === article?.id) ?? {};
          expect(file.articles).toMatchObject([{ url, title, authors, textId: null, completeSince: null }]);
          expect(file).toMatchObject({ isForeign: false, patches: [], tags: [], refused: [] });
          back.push(...file.claims);
        }
        expect(back.map((claim) => ({ ...claim, madeBy: null }))).toEqual(
          claims.map((claim) => ({ ...claim, madeBy: null })),
        );
      }),
    );
  });

  test.each<[claim: Partial<ClaimRecord>, why: string]>([
    [{}, 'found by the detector'],
    [{ coder: 'Ana', madeBy: { coder: 'Ana' } }, 'marked by its coder'],
  ])('is of whoever made it: %j (%s)', async (claim) => {
    const [file] = await Array.fromAsync(
      formatHypothesis(filed({ articles: [sampleArticle()], claims: [sampleClaim(claim)] }), formatContext()),
    );
    expect(read(parseHypothesis(file?.content ?? '', IMPORTING)).claims).toEqual([sampleClaim(claim)]);
  });

  test('is the same claim still when Hypothesis has stored it as its own', async () => {
    const json = await changed((annotation) => {
      annotation.id = 'xYz';
      annotation.user = 'acct:mara@hypothes.is';
      annotation.user_info = { display_name: null };
      annotation.created = annotation.updated = '2026-04-01T09:00:00.000001+00:00';
      delete annotation.permissions;
    });
    const file = read(parseHypothesis(json, IMPORTING));
    expect(file.claims).toEqual([sampleClaim({ coder: 'mara' })]);
    expect(file.patches).toEqual([]);
  });

  test('does not say in what Hypothesis stores who made it, nor when the article was read', async () => {
    await changed(({ target }) => {
      const stored = JSON.stringify(target);
      expect(stored).not.toContain('"coder"');
      expect(stored).not.toContain('"firstSeen"');
      expect(stored).not.toContain('reader');
    });
  });

  test('and was changed there, is changed in those fields alone, at that time', async () => {
    const json = await changed((annotation) => {
      annotation.updated = '2026-04-01T09:00:00.000001+00:00';
      annotation.tags.push('status:refuted', 'label:own-a', 'urgent');
      annotation.text = annotation.text.replace('See the harbour log.', 'Seen.');
    });
    const file = read(parseHypothesis(json, IMPORTING));
    const fields = { status: 'refuted', labels: ['own-a'], note: 'Seen.' } as const;
    expect(file.claims).toEqual([sampleClaim({ ...fields, modified: '2026-04-01T09:00:00.000Z' })]);
    expect(file.patches).toEqual([
      { id: sampleClaim().id, fields, modified: sampleClaim().modified, place: 'annotations[0]' },
    ]);
    expect(file.tags).toEqual([{ claimId: sampleClaim().id, tags: ['urgent'] }]);
  });

  test('of the first version comes back too: nobody had said whether a reason was given', async () => {
    const json = await changed(({ target }) => {
      const { selector } = target[0];
      selector[2].version = 4;
      delete selector[2].claim.reasonGiven;
    });
    const file = parseHypothesis(json, IMPORTING);
    expect(file.ok && file.value.claims).toMatchObject([{ id: sampleClaim().id, reasonGiven: false }]);
  });

  test('says whether a reason was given for not naming the source', async () => {
    const json = await changed(({ target }) => {
      target[0].selector[2].claim.reasonGiven = true;
    });
    const file = parseHypothesis(json, IMPORTING);
    expect(file.ok && file.value.claims).toMatchObject([{ reasonGiven: true }]);
  });

  test.each<[change: (row: Json, file: Json) => void, problem: string, why: string]>([
    [
      ({ target }) => (target[0].selector[2].version = 6),
      'annotations[0].target: SaysWhoClaimSelector: a version',
      'future',
    ],
    [
      ({ target }) => (target[0].selector[2].claim.status = 'x'),
      'annotations[0].target.SaysWhoClaimSelector.claim.status',
      'status',
    ],
    [
      ({ target }) => delete target[0].selector[2].article,
      'annotations[0].target.SaysWhoClaimSelector.article',
      'article',
    ],
    [
      (annotation, file) => file.annotations.push(annotation),
      'annotations[1].target.SaysWhoClaimSelector.claim.id',
      'twice',
    ],
  ])('and damaged, is refused whole: %#', async (change, problem) => {
    expect(problemOf(parseHypothesis(await changed(change), IMPORTING))).toContain(problem);
  });
});

test('a note that was made longer than a note can be is refused, and nothing of its claim is taken', async () => {
  const json = await changed((annotation) => {
    annotation.text += 'x'.repeat(10_000);
  });
  const file = read(parseHypothesis(json, IMPORTING));
  expect(file).toMatchObject({ claims: [], articles: [], patches: [] });
  expect(file.refused).toEqual([{ place: 'annotations[0]', problem: 'note: longer than 10000 code units' }]);
});

describe('what others wrote', () => {
  test('becomes a claim: the quoted words are its cue, the text its note', () => {
    const file = read(parse({ total: 1, rows: [row()] }));
    expect(file).toMatchObject({ format: 'hypothesis', isForeign: true, codebook: null, refused: [] });
    expect(file.articles).toMatchObject([{ url: 'https://news.example/harbour', title: 'The harbour' }]);
    const [claim] = file.claims;
    expect(claim).toMatchObject({
      selectors: {
        source: [],
        cue: [
          { quote: { exact: 'the port was open', prefix: 'said ', suffix: '.' }, position: { start: 12, end: 29 } },
        ],
        content: [],
      },
      status: 'unassessed',
      note: 'Who checked this?',
      coder: 'mara.quill',
      created: '2026-02-01T10:00:00.123Z',
      modified: '2026-02-02T10:00:00.123Z',
    });
    expect(file.tags).toEqual([{ claimId: claim?.id, tags: ['harbour', 'status:denied'] }]);
    expect(file.patches).toEqual([
      { id: claim?.id, fields: { note: 'Who checked this?' }, modified: '2026-02-02T10:00:00.123Z', place: 'rows[0]' },
    ]);
  });

  test('is read from a file of the client, an answer of the API, a list, and alone', () => {
    const client = { export_date: 'x', export_userid: 'acct:a@b', client_version: '1', annotations: [row()] };
    const ids = [client, { rows: [row()] }, [row()], row()].map((json) => read(parse(json)).claims[0]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
  });

  test.each<[rest: object, claim: object, why: string]>([
    [{ user_info: { display_name: 'Mara Quill' } }, { coder: 'Mara Quill' }, 'a name to show'],
    [{ user: undefined, user_info: undefined }, { coder: 'Importer' }, 'nobody’s'],
    [{ text: undefined, tags: undefined }, { note: '' }, 'a highlight'],
    [{ id: undefined }, { note: 'Who checked this?' }, 'a row that is not stored yet'],
    [{ created: undefined, updated: undefined }, { created: '2026-05-01T08:00:00.000Z' }, 'without times'],
    [{ uri: 'https://news.example/harbour#top' }, { note: 'Who checked this?' }, 'a place on the page'],
  ])('is read as far as it goes: %#', (rest, claim) => {
    expect(read(parse([row(rest)])).claims).toMatchObject([claim]);
  });

  test.each<[rest: object, problem: string, why: string]>([
    [{ references: ['AbC'] }, 'references: a reply', 'a reply'],
    [{ target: [{ source: 'https://news.example/harbour' }] }, 'target: no words are quoted', 'a note on the page'],
    [{ target: undefined }, 'target: no words are quoted', 'without a target'],
    [{ uri: 'urn:x-pdf:abc' }, 'not on a web page', 'a document without an address'],
    [{ uri: 'javascript:alert(1)' }, 'not on a web page', 'a script for an address'],
    [{ uri: 'nowhere' }, 'not on a web page', 'no address'],
    [{ text: 'x'.repeat(10_001) }, 'note: longer than 10000', 'more than a note holds'],
    [{ id: 'AbC_d-1' }, 'hypothesis AbC_d-1 is there twice', 'the same id again'],
  ])('and is no claim, is listed as refused: %#', (rest, problem) => {
    const file = read(parse([row(), row({ id: 'other', ...rest })]));
    expect(file.claims).toHaveLength(1);
    expect(file.refused).toMatchObject([{ place: '[1]' }]);
    expect(file.refused[0]?.problem).toContain(problem);
  });

  test.each<[json: unknown, problem: string, why: string]>([
    [7, 'neither "annotations" nor "rows"', 'a number'],
    [{}, 'neither "annotations" nor "rows"', 'an empty object'],
    [{ annotations: {} }, 'neither "annotations" nor "rows"', 'no list'],
    [{ annotations: [7] }, 'annotations[0]: ', 'a list of numbers'],
    [{ rows: [row({ uri: 7 })] }, 'rows[0].uri: ', 'a number for an address'],
    [[row(), row({ tags: 'a' })], '[1].tags: ', 'a tag without a list'],
    [[row({ created: 'yesterday' })], '[0].created: not a date and time with a zone', 'no time'],
    [[row({ created: '2026-01-01T00:00:00' })], '[0].created: not a date and time with a zone', 'no zone'],
    [[row({ target: 'x' })], '[0].target: ', 'a target of words'],
    [[row({ target: [{ selector: [{ exact: 'x' }] }] })], '[0].target[0].selector[0].type: ', 'a selector of no type'],
    [
      [row({ target: [{ selector: [{ type: 'TextQuoteSelector' }] }] })],
      '[0].target[0].selector[0].exact: missing',
      'no words',
    ],
    [[row({ document: { title: 'x' } })], '[0].document.title: ', 'a title without a list'],
    [row({ text: 7 }), 'text: ', 'a single row'],
  ])('and has another shape, is refused whole: %#', (json, problem) => {
    expect(problemOf(parse(json)).startsWith(problem)).toBe(true);
  });
});

describe('hostile files', () => {
  const DEEP = 200_000;

  test.each<[text: string, why: string]>([
    ['no json', 'words'],
    ['[{"uri":', 'cut off'],
    [`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, 'a list in a list'],
    [`{"uri":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`, 'depth for an address'],
    [JSON.stringify([row({ uri: 'x'.repeat(10_000_000) })]), '10 MB of an address'],
    [JSON.stringify([row({ created: 'x'.repeat(10_000_000) })]), '10 MB of a time'],
    ['{"__proto__":{"annotations":[]}}', 'a prototype as a key'],
  ])('are refused in a line: %#', (text) => {
    const problem = problemOf(parseHypothesis(text, IMPORTING));
    expect(problem).not.toBe('no problem');
    expect(problem.length).toBeLessThan(300);
  });

  test('with more keys in a claim than are known are refused, and the key is not repeated at length', async () => {
    const json = await changed(({ target }) => (target[0].selector[2].claim['k'.repeat(1_000_000)] = 1));
    expect(problemOf(parseHypothesis(json, IMPORTING)).length).toBeLessThan(300);
  });

  test('with markup in every text are text', () => {
    const markup = '<script>alert(1)</script>';
    const file = read(parse([row({ text: markup, tags: [markup], document: { title: [markup] } })]));
    expect(file.claims).toMatchObject([{ note: markup }]);
    expect(file.articles).toMatchObject([{ title: markup }]);
    expect(file.tags).toMatchObject([{ tags: [markup] }]);
  });

  test('never throw, and what they give is valid', () => {
    const one = fc
      .tuple(fc.constantFrom(...Object.keys(row())), fc.jsonValue())
      .map(([key, value]) => [row({ [key]: value })]);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), one), (value) => {
        const parsed = parse(value);
        if (!parsed.ok) expect(parsed.problem).not.toBe('');
        else for (const claim of parsed.value.claims) expect(claimRecordSchema.safeParse(claim).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
