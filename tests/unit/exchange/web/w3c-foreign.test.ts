import { describe, expect, test } from 'vitest';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { IMPORTING, read } from './filed.ts';
import { CONTEXT, foreign, parse } from './w3c-sample.ts';

describe('what another program wrote', () => {
  test('becomes a claim: the quoted words are its cue, its text the note', () => {
    const file = read(parse(foreign()));
    expect(file).toMatchObject({ format: 'w3c', isForeign: true, codebook: null, refused: [] });
    expect(file.articles).toMatchObject([{ url: 'https://news.example/harbour', title: '', completeSince: null }]);
    const [claim] = file.claims;
    expect(claim).toMatchObject({
      articleId: file.articles[0]?.id,
      selectors: {
        source: [],
        cue: [
          {
            quote: { exact: 'the port was open', prefix: 'said ', suffix: '.' },
            position: { start: 12, end: 29 },
          },
        ],
        content: [],
      },
      status: 'unassessed',
      note: 'Who checked this?',
      coder: 'Mara Quill',
      madeBy: { coder: 'Mara Quill' },
      created: '2026-02-01T08:00:00.000Z',
      modified: '2026-02-01T08:00:00.000Z',
    });
    expect(file.tags).toEqual([{ claimId: claim?.id, tags: ['harbour'] }]);
    expect(file.patches).toEqual([
      {
        id: claim?.id,
        fields: { note: 'Who checked this?' },
        modified: '2026-02-01T08:00:00.000Z',
        place: 'target[0]',
      },
    ]);
  });

  test('is the same claim whenever it is read', () => {
    const later = { ...IMPORTING, now: new Date('2027-01-01T00:00:00.000Z') };
    const undated = foreign({ created: undefined });
    const [one, other] = [IMPORTING, later].map((at) => read(parseW3c(JSON.stringify(undated), at)));
    expect(one?.claims[0]?.id).toBe(other?.claims[0]?.id);
    expect(one?.articles[0]?.id).toBe(other?.articles[0]?.id);
    expect(one?.patches[0]?.modified).toBeNull();
  });

  test('on two places becomes two claims', () => {
    const { target } = foreign();
    const file = read(parse(foreign({ target: [target, target] })));
    expect(new Set(file.claims.map(({ id }) => id)).size).toBe(2);
    expect(file.articles).toHaveLength(1);
  });

  test.each<[annotation: object, claim: object, why: string]>([
    [foreign({ body: undefined, bodyValue: 'Plain.' }), { note: 'Plain.' }, 'a text alone'],
    [foreign({ body: undefined }), { note: '' }, 'a highlight'],
    [foreign({ body: 'https://notes.example/text' }), { note: '' }, 'a text that is elsewhere'],
    [foreign({ creator: undefined }), { coder: 'Importer' }, 'nobody’s'],
    [foreign({ creator: 'https://people.example/mara' }), { coder: 'Importer' }, 'a creator without a name'],
    [foreign({ creator: ['https://a.example', { name: 'Teo' }] }), { coder: 'Importer' }, 'the first of several'],
    [foreign({ type: ['Annotation', 'Note'] }), { note: 'Who checked this?' }, 'another type besides'],
    [
      foreign({ '@context': [CONTEXT, 'https://other.example'] }),
      { note: 'Who checked this?' },
      'another context besides',
    ],
  ])('is read as far as it goes: %#', (annotation, claim) => {
    expect(read(parse(annotation)).claims).toMatchObject([claim]);
  });

  test('is read by a quotation that refines another selector', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'open' };
    const nested = {
      type: 'XPathSelector',
      value: '/p',
      refinedBy: { type: 'CssSelector', value: 'b', refinedBy: quote },
    };
    const source = 'https://news.example/harbour';
    const [claim] = read(parse(foreign({ target: { source, selector: nested } }))).claims;
    expect(claim?.selectors.cue[0]?.quote).toEqual({ exact: 'open', prefix: '', suffix: '' });
  });

  const quoting = (exact: string, source = 'https://news.example/a') => ({
    source,
    selector: { type: 'TextQuoteSelector', exact },
  });

  test.each<[target: unknown, problem: string, why: string]>([
    ['https://news.example/a', 'no words are quoted', 'on a whole page'],
    [
      { source: 'https://news.example/a', selector: { type: 'FragmentSelector', value: 'xywh=1' } },
      'no words',
      'on an image',
    ],
    [{ source: 'https://news.example/a', selector: 'https://a.example/s' }, 'no words', 'a selector that is elsewhere'],
    [quoting('', 'https://news.example/a'), 'no words', 'an empty quotation'],
    [quoting(' – '), 'no words', 'a quotation of a dash'],
    [quoting('a', 'urn:x-pdf:1'), 'not on a web page, but on "urn:x-pdf:1"', 'a document without an address'],
    [quoting('a', 'javascript:alert(1)'), 'not on a web page', 'a script for an address'],
    [quoting('x'.repeat(50_001)), 'selectors.cue[0].quote.exact: longer than 50000', 'more words than a claim has'],
  ])('and is right but no claim, is listed as refused: %#', (target, problem) => {
    const file = read(parse([foreign(), foreign({ id: 'https://notes.example/2', target })]));
    expect(file.claims).toHaveLength(1);
    expect(file.articles).toHaveLength(1);
    expect(file.refused).toMatchObject([{ place: '[1].target[0]' }]);
    expect(file.refused[0]?.problem).toContain(problem);
  });

  test('is read from a list, a page and a collection', () => {
    const { '@context': context, ...bare } = foreign();
    const page = { '@context': context, id: 'https://n.example/p', type: 'AnnotationPage', items: [bare] };
    const collection = { '@context': context, id: 'https://n.example/c', type: ['AnnotationCollection'], first: page };
    for (const file of [[foreign()], page, collection]) expect(read(parse(file)).claims).toHaveLength(1);
    expect(read(parse({ ...page, next: 'https://n.example/p2' })).refused).toEqual([
      { place: 'next', problem: 'another page of annotations, which is not in this file' },
    ]);
  });
});
