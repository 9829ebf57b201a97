import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { JsonSections, MAX_RECORD_TEXT } from '../../../../lib/exchange/native/json-sections.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { FileProblem } from '../../../../lib/exchange/native/problem.ts';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource } from '../../schema/samples.ts';

/** What is told of a text that comes in parts: elements as `name[index]`, with the lines on which they begin. */
function told(
  text: string,
  size = text.length || 1,
): { values: Record<string, unknown>; lines: Record<string, number> } {
  const values: Record<string, unknown> = Object.create(null);
  const lines: Record<string, number> = Object.create(null);
  const note = (name: string, json: string, line: number) => {
    values[name] = JSON.parse(json);
    lines[name] = line;
  };
  const sections = new JsonSections({
    onField: note,
    onElement: (name, index, json, line) => note(`${name}[${index}]`, json, line),
  });
  for (let at = 0; at < text.length; at += size) sections.feed(text.slice(at, at + size));
  sections.end();
  return { values, lines };
}

function problemWith(text: string): string {
  try {
    told(text);
    return 'no problem';
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
}

const anyField = fc.oneof(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }), fc.jsonValue({ maxDepth: 4 }));
const anyObject = fc.dictionary(fc.string({ unit: 'binary', maxLength: 6 }), anyField, { maxKeys: 5 });

describe('an object of arrays', () => {
  test('is told field by field and element by element, as JSON reads it, in whichever parts it comes', () => {
    fc.assert(
      fc.property(
        anyObject,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('', ' ', '\t', '\n  '),
        (object, size, space) => {
          const expected: [string, unknown][] = [];
          for (const [name, value] of Object.entries(object)) {
            expected.push([name, Array.isArray(value) ? [] : value]);
            if (Array.isArray(value))
              expected.push(...value.map((one, index): [string, unknown] => [`${name}[${index}]`, one]));
          }
          const text = JSON.stringify(object, null, space);
          expect(new Map(Object.entries(told(text, size).values))).toEqual(
            new Map(expected.map(([name, value]) => [name, JSON.parse(JSON.stringify(value))])),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('says on which line each value begins', () => {
    const text = '{\n"a": [\n1,\r\n\n{"x":\n2}, 3\n],\n\n"b"\n:\n"c\\n", "d": true}';
    expect(told(text).lines).toEqual({ a: 2, 'a[0]': 3, 'a[1]': 5, 'a[2]': 6, b: 11, d: 11 });
    expect(told(text, 1).lines).toEqual(told(text).lines);
  });

  test.each([
    ['{}', 'nothing in it'],
    [' \r\n\t{ } \n', 'white space around it'],
    ['{"a":[],"b":[[]],"c":{},"d":[{}]}', 'empty ones'],
    ['{"a":["]","}","\\"","\\\\"]}', 'brackets and quotation marks in texts'],
    ['{"a":-1.5e+3,"b":[0,1 ,2\n]}', 'numbers up to whatever ends them'],
  ])('%j is read: %s', (text) => {
    expect(problemWith(text)).toBe('no problem');
  });
});

describe('what is no such object is refused by its line', () => {
  test.each([
    ['', /^line 1: not JSON: the file ends/],
    ['\n\n', /^line 3: not JSON: the file ends/],
    ['"a"', /^line 1: not JSON as Says Who/],
    ['{"a":1', /^line 1: not JSON: the file ends/],
    ['{"a":[1,\n', /^line 2: not JSON: the file ends/],
    ['{"a":"', /the file ends/],
    ['{"a" 1}', /missing/],
    ['{"a":1 "b":2}', /missing/],
    ['{"a":[1 2]}', /missing/],
    ['{"a":[,]}', /"," is not expected/],
    ['{"a":[1,]}', /"\]" is not expected/],
    ['{"a":}', /"}" is not expected/],
    ['{"a":1,}', /"}" is not expected/],
    ['{a:1}', /"a" is not expected/],
    ['{"a":1}\nx', /^line 2: .*"x" is not expected/],
    [`{"a":\n${'['.repeat(70)}`, /^line 2: .*nested more than 64 deep/],
    [`{"a":"${'x'.repeat(MAX_RECORD_TEXT)}"}`, /^line 1: .*longer than 16000000/],
  ])('%#', (text, problem) => {
    expect(problemWith(text)).toMatch(problem);
  });
});

test('a damaged native file is read or refused, never thrown at', () => {
  const text = formatJson(
    {
      program: '0.1.0',
      codebook: DEFAULT_CODEBOOK,
      articles: [sampleArticle()],
      claims: [sampleClaim()],
      changes: [sampleChange()],
      sources: [sampleSource()],
    },
    NOON,
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 5 }), (at, length, put) => {
      const file = parseJson(text.slice(0, at) + put + text.slice(at + length));
      if (file.ok) return;
      refused++;
      expect(file.problem).toMatch(/^(line \d+: |format: |version: |[\w.[\]]+: )./);
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(100);
});
