import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../tools/corpus/notation.ts';
import { FACETS, file, parse } from './samples.ts';

describe('parseArticle', () => {
  it('gives clean text, and spans by offset', () => {
    const { article, problems } = parse(
      '[s1 Orvel] [c1 accused] [t1 Sund of closing the quay]. [s2 Sund] [c2 denied] [t2 it]. ' +
        '{1 indirect accusation neutral institution} {2 indirect denial neutral institution denies=1}',
    );
    expect(problems).toEqual([]);
    expect(article).toEqual({
      id: 'wire-quay-1',
      style: 'wire',
      domain: 'shipping',
      variety: 'en-GB',
      lang: 'en',
      text: 'Orvel accused Sund of closing the quay. Sund denied it.',
      denied: {},
      attributions: [
        {
          id: '1',
          source: [[0, 5]],
          cue: [[6, 13]],
          content: [[14, 38]],
          kind: 'indirect',
          act: 'accusation',
          distance: 'neutral',
          anonymity: 'institution',
        },
        {
          id: '2',
          source: [[40, 44]],
          cue: [[45, 51]],
          content: [[52, 54]],
          kind: 'indirect',
          act: 'denial',
          distance: 'neutral',
          anonymity: 'institution',
          denies: '1',
        },
      ],
    });
  });

  it('reads a source that two cues share, a content in two pieces, and the words a denial is about', () => {
    const { article, problems } = parse(
      `[t1 The quay], [s1 [s2 Sund]] [c1 said], [t1 was shut], and [c2 denied] [t2 it]. After [d1 the fire] nobody spoke. {1 ${FACETS}} {2 indirect denial neutral institution denies=d1}`,
    );
    expect(problems).toEqual([]);
    expect(article?.text).toBe('The quay, Sund said, was shut, and denied it. After the fire nobody spoke.');
    expect(article?.denied).toEqual({ d1: [52, 60] });
    expect(article?.attributions.map(({ source, content }) => [source, content])).toEqual([
      [
        [[10, 14]],
        [
          [0, 8],
          [21, 29],
        ],
      ],
      [[[10, 14]], [[42, 44]]],
    ]);
  });

  it('orders attributions by their cues, whatever their numbers', () => {
    const { article } = parse(`[s7 A] [c7 said] [t7 x]. [s2 B] [c2 said] [t2 y]. {7 ${FACETS}} {2 ${FACETS}}`);
    expect(article?.attributions.map(({ id }) => id)).toEqual(['7', '2']);
  });

  it('keeps the identity of a source', () => {
    const { article } = parse(`[s1 Sund] [c1 said] [t1 no]. {1 ${FACETS} entity=sund-port country=NO}`);
    expect(article?.attributions[0]).toMatchObject({ entity: 'sund-port', country: 'NO' });
  });

  it('reads files as Windows writes them', () => {
    const source = file(`Head\n\n[s1 Sund] [c1 said] [t1 no]. {1 ${FACETS}}`);
    const here = parseArticle('wire-quay-1.txt', source);
    expect(parseArticle('wire-quay-1.txt', source.replaceAll('\n', '\r\n'))).toEqual(here);
    expect(here.article?.text).toBe('Head\n\nSund said no.');
  });

  it('finds every span again, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zé“”’$😀]{1,6}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words, words), { minLength: 1, maxLength: 6 }), (claims) => {
        const body = claims.map(
          ([before, source, cue, content], index) =>
            `${before} [s${index + 1} ${source}] [c${index + 1} ${cue}] [t${index + 1} ${content}]. {${index + 1} ${FACETS}}`,
        );
        const { article, problems } = parse(body.join('\n\n'));
        expect(problems).toEqual([]);
        const cut = ([start, end]: readonly [number, number]) => article?.text.slice(start, end);
        expect(
          article?.attributions.map(({ source, cue, content }) => [...source, ...cue, ...content].map(cut)),
        ).toEqual(claims.map(([, ...parts]) => parts));
      }),
    );
  });
});

describe('a broken article', () => {
  const claim = '[s1 Sund] [c1 said] [t1 no].';
  it.each([
    { body: `${claim}`, line: 7, says: '1: no facets', reason: 'a claim without facets' },
    { body: `Head\n\n${claim} {1 direct statement neutral}`, line: 9, says: '1: no anonymity', reason: 'three facets' },
    { body: `${claim} {1 ${FACETS} sure}`, line: 7, says: 'unknown facet "sure"', reason: 'a facet nobody knows' },
    { body: `${claim} {1 ${FACETS} mixed}`, line: 7, says: 'two values for kind', reason: 'two kinds' },
    { body: `${claim} {1 ${FACETS} denies=x}`, line: 7, says: 'unknown facet "denies=x"', reason: 'denies a word' },
    { body: `${claim} {1 ${FACETS} country=Norway}`, line: 7, says: 'country=Norway', reason: 'no ISO code' },
    { body: `${claim} {1 ${FACETS}} {1 ${FACETS}}`, line: 7, says: 'stand there twice', reason: 'facets twice' },
    {
      body: `${claim} {1 ${FACETS}} {2 ${FACETS}}`,
      line: 7,
      says: '2: facets without a span',
      reason: 'a number too many',
    },
    {
      body: `${claim}\n\nMore. {1 ${FACETS}}`,
      line: 9,
      says: 'last part, line 7',
      reason: 'facets in a later paragraph',
    },
    {
      body: `${claim} {1 ${FACETS}}\n\n[t1 “Never.”]`,
      line: 7,
      says: 'last part, line 9',
      reason: 'facets before the quotation ends',
    },
    {
      body: `[s1 Sund [c1 said] [t1 no]. {1 ${FACETS}}`,
      line: 7,
      says: '[s1 is never closed',
      reason: 'an open bracket',
    },
    {
      body: `[s1 Sund] [c1 said] [t1 no {1 ${FACETS}}].`,
      line: 7,
      says: 'facets of 1 inside a span',
      reason: 'facets in a span',
    },
    { body: 'The [sic] stands.', line: 7, says: 'a stray "["', reason: 'brackets in the prose' },
    { body: 'A} brace.', line: 7, says: 'a stray "}" after "A"', reason: 'a closing brace alone' },
    { body: `${claim} {1 ${FACETS}} `, line: 7, says: 'a space at the edge', reason: 'a space after the facets' },
    { body: 'Two  spaces.', line: 7, says: 'two spaces: "Two  spaces."', reason: 'what a careless deletion leaves' },
    { body: 'One.\n\n\nTwo.', line: 9, says: 'two empty lines', reason: 'a gap' },
    {
      body: `[d1 a] [d1 b] ${claim} {1 ${FACETS} denies=d1}`,
      line: 7,
      says: 'two spans d1',
      reason: 'denied words twice',
    },
  ])('names the line: $reason', ({ body, line, says }) => {
    const { problems } = parse(body);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
  });

  it('leaves out only the attribution whose facets are wrong', () => {
    const { article } = parse(`${claim} [s2 Orvel] [c2 agreed]. {1 nothing} {2 ${FACETS}}`);
    expect(article?.attributions.map(({ id }) => id)).toEqual(['2']);
  });

  it.each([
    { source: 'Text.', says: 'does not begin with front matter', reason: 'no front matter' },
    { source: file('Text.', { variety: 'en-AU' }), says: 'variety "en-AU" is none of', reason: 'an unknown variety' },
    { source: file('Text.', { colour: 'blue' }), says: 'not a field', reason: 'an unknown field' },
    { source: file('Text.').replace('style: wire\n', ''), says: 'no "style"', reason: 'a missing field' },
    { source: file('Text.').replace('style: wire', 'style:'), says: 'not a field', reason: 'a field without a value' },
    {
      source: file('Text.').replace('style: wire', 'style: wire\nstyle: daily'),
      says: 'twice',
      reason: 'a field twice',
    },
  ])('names what is wrong with its front matter: $reason', ({ source, says }) => {
    const { problems } = parseArticle('wire-quay-1.txt', source);
    expect(problems.map(({ message }) => message).join('\n')).toContain(says);
  });
});
