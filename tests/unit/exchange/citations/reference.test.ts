import { describe, expect, test } from 'vitest';
import { oneLine, referenceOf } from '../../../../lib/exchange/citations/reference.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';
import { filed, sampleContext } from './context.ts';

const { names } = sampleContext();

describe('the claims of a reference', () => {
  test('are counted by status, most of them first', () => {
    const claims = [
      sampleClaim({ status: 'unassessed' }),
      sampleClaim({ status: 'denied' }),
      sampleClaim({ status: 'own-1x' }),
      sampleClaim({ status: 'denied' }),
    ];
    expect(referenceOf(filed(claims), names).counts).toBe('2 × Denied, 1 × Unassessed, 1 × Own-1x');
  });

  test('give keywords for statuses and labels, each once, and none for claims without a status', () => {
    const claims = [
      sampleClaim({ status: 'unassessed', labels: ['own-a'] }),
      sampleClaim({ status: 'denied', labels: ['own-a', 'own-b'] }),
      sampleClaim({ status: 'denied' }),
    ];
    expect(referenceOf(filed(claims), names).keywords).toEqual(['Denied', 'Own-a', 'Own-b']);
  });

  test.each<[Partial<ClaimRecord>, string]>([
    [{ dismissed: true }, 'that were dismissed'],
    [{ detached: true }, 'that are not in the article any more'],
  ])('do not include those %j: %s', (changed) => {
    const { counts, keywords, quotations } = referenceOf(filed([sampleClaim(changed)]), names);
    expect({ counts, keywords, quotations }).toEqual({ counts: '', keywords: [], quotations: [] });
  });

  test.each<[Partial<ClaimRecord>, string, string]>([
    [
      { note: '' },
      '“that ships had been turned away” — The port authority of Vellmar (Denial, Denied)',
      'without a note',
    ],
    [
      { note: 'a\n\tb', labels: ['own-a'] },
      '“that ships had been turned away” — The port authority of Vellmar (Denial, Denied, Own-a): a b',
      'labels, and a note of one line',
    ],
    [
      {
        note: '',
        selectors: { source: [], cue: [selector('reportedly', 0)], content: [selector('«Closed»', 11)] },
        sourceText: '',
      },
      '«Closed» (Denial, Denied)',
      'its own quotation marks, and nobody named',
    ],
  ])('%# %j are quoted as %j: %s', (changed, line) => {
    expect(referenceOf(filed([sampleClaim(changed)]), names).quotations).toEqual([line]);
  });
});

test.each<[string, string | null, string]>([
  ['https://news.example/a', 'https://news.example/a', 'a page of the web'],
  ['javascript:alert(1)', null, 'a program'],
  ['file:///home/reader/a.html', null, 'a file of the reader'],
])('the address %j is %j: %s', (url, address) => {
  expect(referenceOf(filed([], { url }), names).url).toBe(address);
});

test.each([
  ['a\r\nb\u2028c\td', 'a b c d', 'line ends of all kinds, and tabs'],
  ['\u0000a\u0007b\u0085', 'a b', 'control characters'],
  ['a \ud800', 'a \ufffd', 'half a character: files are UTF-8'],
  [' Երեւան 🦊 ', 'Երեւան 🦊', 'all others stay'],
])('%j is %j on one line: %s', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
