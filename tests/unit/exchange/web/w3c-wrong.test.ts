import { describe, expect, test } from 'vitest';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { IMPORTING, problemOf } from './filed.ts';
import { CONTEXT, foreign, parse } from './w3c-sample.ts';
import { needsShared, samples } from './w3c-schemas.ts';

describe('what is no annotation', () => {
  test.each<[json: unknown, problem: string, why: string]>([
    [7, 'neither an annotation nor a page', 'a number'],
    [null, 'neither an annotation nor a page', 'nothing'],
    [{}, '@context: http://www.w3.org/ns/anno.jsonld is missing', 'an empty object'],
    [[7], '[0]: ', 'a list of numbers'],
    [[[foreign()]], '[0]: ', 'a list of lists'],
    [foreign({ '@context': 'https://other.example' }), '@context: ', 'of another vocabulary'],
    [foreign({ id: undefined }), 'id: ', 'without an id'],
    [foreign({ id: 'not an id' }), 'id: not an IRI', 'words for an id'],
    [foreign({ id: ['https://a.example', 'https://b.example'] }), 'id: ', 'two ids'],
    [foreign({ type: 'Note' }), 'type: not an Annotation', 'something else'],
    [foreign({ target: undefined }), 'target: ', 'on nothing'],
    [foreign({ target: [] }), 'target: there is none', 'on nothing, in a list'],
    [foreign({ target: 9 }), 'target[0]: ', 'on a number'],
    [foreign({ target: 'here' }), 'target[0].id: not an IRI', 'on words'],
    [foreign({ target: { type: 'SpecificResource' } }), 'target[0]: neither an IRI', 'a part of nothing'],
    [
      foreign({ target: { source: 'https://a.example', selector: { type: 'FragmentSelector' } } }),
      'target[0].selector[0].value: missing',
      'a selector that selects nothing',
    ],
    [
      foreign({ target: { source: 'https://a.example', selector: { type: 'FragmentSelector', value: ['a', 'b'] } } }),
      'target[0].selector[0].value: ',
      'a selector with two values',
    ],
    [
      foreign({ target: { source: 'https://a.example', selector: { type: 'TextQuoteSelector' } } }),
      'target[0].selector[0].exact: missing',
      'a quotation of nothing',
    ],
    [foreign({ bodyValue: 'twice' }), 'bodyValue: beside body', 'two bodies of two sorts'],
    [foreign({ body: undefined, bodyValue: ['a', 'b'] }), 'bodyValue: ', 'two texts'],
    [foreign({ body: 'words' }), 'body[0].id: not an IRI', 'a body of words'],
    [foreign({ body: { type: 'TextualBody' } }), 'body[0]: neither', 'a text without a value'],
    [foreign({ body: { type: 'TextualBody', value: ['a'] } }), 'body[0].value: ', 'a text with a list of values'],
    [foreign({ body: { items: ['https://a.example'] } }), 'body[0]: neither', 'items of nothing'],
    [foreign({ body: { id: 'https://a.example', textDirection: 'up' } }), 'body[0].textDirection: ', 'no direction'],
    [foreign({ body: { id: 'https://a.example', format: 6 } }), 'body[0].format[0]: ', 'a number for a format'],
    [foreign({ creator: 6 }), 'creator[0]: ', 'made by a number'],
    [foreign({ created: 'yesterday' }), 'created: not a date and time with a zone', 'no time'],
    [foreign({ modified: ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'] }), 'modified: ', 'two times'],
    [foreign({ rights: 'all' }), 'rights[0]: not an IRI', 'rights of words'],
    [foreign({ canonical: 'here' }), 'canonical: not an IRI', 'a canonical address of words'],
    [{ '@context': CONTEXT, type: 'AnnotationPage' }, 'items: not a list', 'a page without items'],
    [
      { '@context': CONTEXT, type: 'AnnotationCollection', first: 'https://a.example/1' },
      'first: the annotations are not in this file',
      'a collection of pages elsewhere',
    ],
    [[foreign(), foreign({ target: 9 })], '[1].target[0]: ', 'the second of a list'],
  ])('is refused, naming place and field: %#', (json, problem) => {
    expect(problemOf(parse(json)).startsWith(problem)).toBe(true);
  });

  test('is refused as the samples of the W3C have it', ({ skip }) => {
    needsShared('data/w3c-web-annotation', skip);
    const incorrect = samples('incorrect');
    expect(incorrect).toHaveLength(39);
    for (const { name, text } of incorrect) {
      expect(problemOf(parseW3c(text, IMPORTING)), name).toMatch(
        /^(not JSON: .+|(@context|[a-z]+)(\[\d+\])*(\.[a-z]+(\[\d+\])*)*: .+)$/,
      );
    }
  });

  test('and what is right of them is read or listed, and not called wrong', ({ skip }) => {
    needsShared('data/w3c-web-annotation', skip);
    for (const { name, text } of samples('correct')) {
      const parsed = parseW3c(text, IMPORTING);
      const isElsewhere = JSON.parse(text).type === 'AnnotationCollection';
      expect(parsed.ok || (isElsewhere && parsed.problem.startsWith('first: ')), `${name} ${problemOf(parsed)}`).toBe(
        true,
      );
      if (parsed.ok) expect(parsed.value.claims.length + parsed.value.refused.length, name).toBeGreaterThan(0);
    }
  });
});
