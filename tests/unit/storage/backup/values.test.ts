import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJson, toJson, UnwritableValueError } from '../../../../lib/storage/backup/values.ts';

const nested = (depth: number): unknown => (depth === 0 ? 'end' : [nested(depth - 1)]);

describe('a value written down and read again is the same', () => {
  test.each([
    ['what JSON leaves out', { a: undefined, b: [undefined] }],
    ['what JSON makes null of', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['what JSON makes 0 of', [-0, { a: -0 }]],
    ['what JSON makes a text of', [new Date(7), new Date(Number.NaN)]],
    ['what JSON refuses', { a: 12n }],
    ['what JSON makes an empty object of', [new Map([['a', new Set([undefined])]]), new Set([-0])]],
    ['a field that looks like a mark of ours', { '$says-who': ['date', 7] }],
    ['the same further in, beside what needs a mark', { a: { '$says-who': { '$says-who': 1 } }, b: undefined }],
    ['a text that has our mark in it', 'see "$says-who" here'],
    ['a field with the name of the prototype', JSON.parse('{"__proto__":{"a":1},"b":[]}')],
    ['the same, beside what needs a mark', Object.assign(JSON.parse('{"__proto__":{"a":1}}'), { b: undefined })],
    ['half a character', '\ud83d'],
    ['lines', 'a\nb\u2028c\r'],
  ])('%s', (_reason, value) => {
    const written = toJson(value);
    expect(written).not.toContain('\n');
    expect(fromJson(written)).toStrictEqual(value);
  });

  test('whatever a row may hold', () => {
    const anyValue = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });
    fc.assert(
      fc.property(anyValue, (value) => {
        const cloned: unknown = structuredClone(value);
        expect(fromJson(toJson(cloned))).toStrictEqual(cloned);
      }),
    );
  });
});

test('what is JSON is written as JSON', () => {
  const value = { id: 'a', list: [1, -2.5, true, null, ''], inner: { text: 'é\u0000' } };
  expect(toJson(value)).toBe(JSON.stringify(value));
});

const circle: { self?: unknown } = {};
circle.self = circle;

test.each([
  ['bytes', new Uint8Array([1])],
  ['bytes further in', { a: [new ArrayBuffer(2)] }],
  ['a pattern', /a/],
  ['a list with holes', Object.assign([], { length: 3 })],
  ['a circle', circle],
  ['what is nested too deeply', nested(600)],
])('%s cannot be written down, which is said', (_what, value) => {
  expect(() => toJson(value)).toThrow(UnwritableValueError);
});

test.each([
  ['a mark of no known sort', '{"$says-who":["blob",1]}', UnwritableValueError],
  ['a set that is none', '{"$says-who":["set",1]}', UnwritableValueError],
  ['half a line', '{"a":', SyntaxError],
])('%s is not read', (_what, json, error) => {
  expect(() => fromJson(json)).toThrow(error);
});
