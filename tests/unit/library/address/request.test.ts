import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryRequest, libraryAddress, readLibraryRequest } from '../../../../lib/library/address/request.ts';

const hashOf = (address: string) => new URL(address, 'chrome-extension://own-id').hash;

test('what is asked for in an address is what is read from it', () => {
  const anyRequest: fc.Arbitrary<LibraryRequest> = fc.record({
    export: fc.constantFrom('json', 'csv', undefined),
    // Browsers number tabs with 32 bits.
    tabId: fc.option(fc.nat({ max: 2 ** 31 - 1 })),
  });
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(readLibraryRequest(hashOf(libraryAddress(request)))).toEqual(request);
    }),
  );
});

test('an address without a request is that of the page itself', () => {
  expect(libraryAddress({})).toBe('/library.html');
});

describe('what it does not understand is not there', () => {
  const NOTHING = { export: undefined, tabId: null };
  test.each([
    { hash: '', reason: 'no fragment' },
    { hash: '#', reason: 'an empty one' },
    { hash: '#export=xml', reason: 'an unknown format' },
    { hash: '#export=JSON', reason: 'a format is written small' },
    { hash: '#tab=-1', reason: 'no number of a tab' },
    { hash: '#tab=1e3', reason: 'no number as we write it' },
    { hash: '#tab=', reason: 'no number' },
    { hash: '#tab=99999999999999999999', reason: 'a number beyond exactness' },
    { hash: '#claims', reason: 'something else' },
  ])('$hash: $reason', ({ hash }) => {
    expect(readLibraryRequest(hash)).toEqual(NOTHING);
  });

  test('any fragment at all is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { export: format, tabId } = readLibraryRequest(`#${text}`);
        expect([undefined, 'json', 'csv']).toContain(format);
        expect(tabId === null || Number.isSafeInteger(tabId)).toBe(true);
      }),
    );
  });
});
