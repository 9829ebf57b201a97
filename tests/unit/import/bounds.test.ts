import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticleAddress } from '../../../lib/claim/article.ts';
import { articleOnWebSchema } from '../../../lib/exchange/article-on-web.ts';
import { beyondBounds } from '../../../lib/exchange/json-bounds.ts';
import { MOST_REFUSALS, Refusals } from '../../../lib/exchange/refusals.ts';
import { shortened } from '../../../lib/exchange/shortened.ts';
import { sampleArticle } from '../schema/samples.ts';

describe('a text of JSON that had better not be parsed', () => {
  const LONG = ' '.repeat(200_000);

  test.each<[json: string, values: number, why: string]>([
    ['1', 1, 'a value alone'],
    ['[]', 2, 'a list'],
    ['[1,2,3]', 4, 'a list and what is in it; the first is counted with its bracket'],
    ['{"a":1,"b":[]}', 4, 'an object'],
    ['"[,{"', 1, 'brackets within a text'],
    ['"\\"[,{"', 1, 'brackets after an escaped quotation mark'],
    ['["\\\\",1]', 3, 'a backslash that is escaped itself'],
    ['"[,,,,,', 1, 'a text that does not end'],
  ])('%s has %i values at most', (json, values) => {
    expect(beyondBounds(json + LONG, values)).toBeNull();
    if (values > 1) expect(beyondBounds(json + LONG, values - 1)).toBe(`more than ${values - 1} values`);
  });

  test('is none that is short', () => {
    expect(beyondBounds('[,,,,', 1)).toBeNull();
  });

  test('has never fewer values counted than it has', () => {
    const valuesOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, inner) => sum + valuesOf(inner), 1)
        : 1;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const count = valuesOf(value);
        expect(beyondBounds(JSON.stringify(value) + LONG, count * 2)).toBeNull();
        if (count > 1) expect(beyondBounds(JSON.stringify(value) + LONG, count / 2)).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe('a line for people', () => {
  test.each<[text: string, line: string, why: string]>([
    ['plain', 'plain', 'nothing to do'],
    ['two\r\nlines\tand a tab', 'two lines and a tab', 'on one line'],
    ['\u001b[31mred', '\uFFFD[31mred', 'what commands a terminal'],
    ['\u202eabc\u2066', '\uFFFDabc\uFFFD', 'what turns text around'],
    ['a\u200bb\ud800', 'a\uFFFDb\uFFFD', 'what stands there unseen, and half a character'],
    ['Երևան 🜁', 'Երևան 🜁', 'letters of any script'],
  ])('%j becomes %j', (text, line) => {
    expect(shortened(text)).toBe(line);
  });

  test('is cut where it is too long', () => {
    expect(shortened('x'.repeat(1_000_000), 60)).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('the address of an article', () => {
  test.each<[url: string, isOne: boolean]>([
    ['https://news.example/a', true],
    ['HTTP://news.example', true],
    ['file:///home/reader/article.html', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<b>x</b>', false],
    ['blob:https://news.example/1', false],
    ['view-source:https://news.example/', false],
    ['chrome-extension://abc/library.html', false],
    ['about:blank', false],
    ['news.example', false],
    ['', false],
  ])('%j: %s', (url, isOne) => {
    expect(isArticleAddress(url)).toBe(isOne);
    expect(articleOnWebSchema.safeParse(sampleArticle({ url })).success).toBe(isOne);
  });
});

describe('refusals', () => {
  test('are listed in their order', () => {
    const refusals = new Refusals();
    for (const place of ['line 2', 'line 3']) refusals.add({ place, problem: 'x' });
    expect(refusals.list()).toEqual([
      { place: 'line 2', problem: 'x' },
      { place: 'line 3', problem: 'x' },
    ]);
  });

  test('that are more than anybody reads are counted', () => {
    const refusals = new Refusals();
    for (let index = 0; index < MOST_REFUSALS + 3; index++) refusals.add({ place: `items[${index}]`, problem: 'x' });
    expect(refusals.list()).toHaveLength(MOST_REFUSALS + 1);
    expect(refusals.list().at(-1)).toEqual({
      place: `items[${MOST_REFUSALS}]`,
      problem: '3 more problems from here on',
    });
  });
});
