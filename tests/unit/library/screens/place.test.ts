import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlace, parsePlace, screenOf } from '../../../../entrypoints/library/place.ts';
import type { LibraryRoute } from '../../../../lib/library/address/route.ts';
import { NO_FILTERS } from '../../../../lib/library/query/filters.ts';

const ID = '019caaaa-0000-7000-8000-00000000000a';
const ROUTES: readonly LibraryRoute[] = [
  { view: 'claims', filters: NO_FILTERS },
  { view: 'claims', filters: { ...NO_FILTERS, text: 'a & b?#=%', statuses: ['denied', 'own-x1'] } },
  { view: 'articles' },
  { view: 'article', articleId: ID },
  { view: 'sources', text: 'naïve ministry' },
  { view: 'source', sourceId: `${ID}/a resident & another?` },
  { view: 'pictures', filters: { ...NO_FILTERS, isDisputed: true } },
  { view: 'codebook' },
];

describe('a place', () => {
  test.each(ROUTES)('is in its address, with and without an open claim: %j', (route) => {
    for (const openId of [null, ID]) {
      expect(parsePlace(formatPlace({ route, openId }))).toEqual({ route, openId });
    }
  });

  test.each([
    '',
    '#',
    '#/claims?claim=',
    '#/claims?claim=<script>',
    '#/claims?claim=a b',
    `#/claims?claim=${'x'.repeat(65)}`,
  ])('has no open claim in %j', (hash) => {
    expect(parsePlace(hash).openId).toBeNull();
  });

  test('is read from any address without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parsePlace(`#/${text}`)).not.toThrow();
      }),
    );
  });

  test('is on another screen only where another thing is shown', () => {
    const filtered: LibraryRoute = { view: 'claims', filters: { ...NO_FILTERS, text: 'x' } };
    expect(screenOf(filtered)).toBe(screenOf({ view: 'claims', filters: NO_FILTERS }));
    expect(screenOf({ view: 'article', articleId: 'a' })).not.toBe(screenOf({ view: 'article', articleId: 'b' }));
    expect(screenOf({ view: 'source', sourceId: 'a' })).not.toBe(screenOf({ view: 'article', articleId: 'a' }));
  });
});
