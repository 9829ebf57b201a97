import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { claimRecordSchema } from '../../../../lib/schema/records.ts';
import { IMPORTING, problemOf, read } from './filed.ts';
import { CONTEXT, foreign, parse } from './w3c-sample.ts';

describe('hostile files', () => {
  const DEEP = 200_000;

  test.each<[text: string, why: string]>([
    ['['.repeat(DEEP), 'deep and cut off'],
    ['['.repeat(DEEP) + ']'.repeat(DEEP), 'a list in a list in a list'],
    [`${`{"a":`.repeat(DEEP)}1${'}'.repeat(DEEP)}`, 'an object in an object'],
    ['{"__proto__":{"type":"AnnotationPage","items":[]}}', 'a prototype as a key'],
    ['{"constructor":{"prototype":{}},"type":"constructor"}', 'a constructor as a key'],
    ['', 'nothing'],
    ['\u0000', 'a zero'],
  ])('are refused in a line: %#', (text) => {
    const problem = problemOf(parseW3c(text, IMPORTING));
    expect(problem).not.toBe('no problem');
    expect(problem.length).toBeLessThan(300);
  });

  test.each<[deep: (inner: string) => string, why: string]>([
    [(inner) => JSON.stringify(foreign({ target: 'X' })).replace('"X"', inner), 'a target'],
    [(inner) => JSON.stringify(foreign({ body: 'X' })).replace('"X"', inner), 'a body'],
    [
      (inner) => JSON.stringify(foreign({ 'says-who:version': 4, 'says-who:entity': 'X' })).replace('"X"', inner),
      'a term of ours',
    ],
    [(inner) => JSON.stringify(foreign({ 'says-who:version': 'X' })).replace('"X"', inner), 'a version'],
  ])('with depth where something is read are answered: %#', (deep) => {
    const inner = `${'{"refinedBy":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;
    const problem = problemOf(parseW3c(deep(inner), IMPORTING));
    expect(problem).not.toBe('no problem');
    expect(problem.length).toBeLessThan(300);
  });

  test('whose selectors are refined without end are read as deep as anybody looks', () => {
    const inner = `${'{"type":"XPathSelector","value":"/","refinedBy":'.repeat(DEEP)}{}${'}'.repeat(DEEP)}`;
    const target = { source: 'https://news.example/a', selector: 'X' };
    const file = read(parseW3c(JSON.stringify(foreign({ target })).replace('"X"', inner), IMPORTING));
    expect(file.refused).toHaveLength(1);
  });

  test.each(['id', 'created', '@context', 'type', 'bodyValue', 'says-who:version'])(
    'with 10 MB in %s are answered in a line',
    (field) => {
      const problem = problemOf(parse({ ...foreign({ body: undefined }), [field]: 'x'.repeat(10_000_000) }));
      expect(problem.length).toBeLessThan(300);
    },
  );

  test('with 10 MB of a note, or of a name, take in no half of it', () => {
    const file = read(parse([foreign({ body: { type: 'TextualBody', value: 'x'.repeat(10_000_000) } })]));
    expect(file.claims).toEqual([]);
    expect(file.articles).toEqual([]);
    expect(file.refused).toEqual([{ place: '[0].target[0]', problem: 'note: longer than 10000 code units' }]);
  });

  test('with 10 MB of a note for a thousand targets are read once', () => {
    const body = { type: 'TextualBody', value: 'x'.repeat(10_000_000) };
    const file = read(parse(foreign({ body, target: Array(1000).fill(foreign().target) })));
    expect(file.refused).toHaveLength(1000);
    expect(problemOf(parse(foreign({ target: Array(1001).fill(foreign().target) })))).toMatch(/^target: /);
  });

  test('set no prototype', () => {
    const text = JSON.stringify(foreign()).replace('{"@context"', '{"__proto__":{"polluted":true},"@context"');
    const [claim] = read(parseW3c(text, IMPORTING)).claims;
    expect(claim).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  test('with markup in every text are text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const body = { type: 'TextualBody', value: markup, purpose: 'commenting', format: 'text/html' };
    const [claim] = read(parse(foreign({ body, creator: { name: markup } }))).claims;
    expect(claim).toMatchObject({ note: markup, coder: markup });
  });

  test('never throw, and what they give is valid', () => {
    const keys = [
      '@context',
      'id',
      'type',
      'target',
      'body',
      'bodyValue',
      'source',
      'selector',
      'exact',
      'items',
      'first',
    ];
    const leaves = fc.oneof(fc.constantFrom(CONTEXT, 'Annotation', 'AnnotationPage', 'TextQuoteSelector'), fc.json());
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaves,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(json.value, fc.jsonValue(), mutated()), (value) => {
        const parsed = parse(value);
        if (!parsed.ok) expect(parsed.problem).not.toBe('');
        else for (const claim of parsed.value.claims) expect(claimRecordSchema.safeParse(claim).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** An annotation with one of its fields put in place of another value. */
  function mutated() {
    return fc
      .tuple(fc.constantFrom(...Object.keys(foreign())), fc.jsonValue())
      .map(([key, value]) => foreign({ [key]: value }));
  }
});
