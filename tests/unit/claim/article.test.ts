import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleUrl } from '../../../lib/claim/article.ts';

const PAGE = 'https://www.courier.example/world/harbour';

describe('articleUrl', () => {
  test.each([
    [PAGE, '', PAGE, 'no canonical address'],
    ['https://ana:secret@www.courier.example/world/harbour', '', PAGE, 'what a reader signs in with is theirs'],
    [`${PAGE}#comments`, '', PAGE, 'a place in the page is no article of its own'],
    [`${PAGE}?utm_source=mail&utm_medium=x`, '', PAGE, 'tracking only'],
    [`${PAGE}?id=7&fbclid=abc&page=2`, '', `${PAGE}?id=7&page=2`, 'what names the article stays'],
    [`${PAGE}?reference=7`, '', `${PAGE}?reference=7`, 'a name that only begins like tracking'],
    [`${PAGE}?UTM_Source=x`, '', PAGE, 'in capitals'],
    [`${PAGE}?print=1`, PAGE, PAGE, 'canonical without the print view'],
    ['https://m.courier.example/world/harbour', PAGE, PAGE, 'from the mobile site to the main one'],
    ['https://amp.courier.example/world/harbour', PAGE, PAGE, 'from the AMP page'],
    [PAGE, 'https://courier.example/world/harbour', 'https://courier.example/world/harbour', 'without www'],
    [PAGE, `${PAGE}?ocid=feed#top`, PAGE, 'canonical with tracking'],
    [PAGE, 'https://other.example/world/harbour', PAGE, 'another site could take over our labels'],
    [PAGE, 'https://blog.courier.example/world/harbour', PAGE, 'another part of the site is another site'],
    [PAGE, 'https://www.courier.example:8443/world/harbour', PAGE, 'another port too'],
    [PAGE, 'https://www.courier.example/', PAGE, 'pages name their home page by mistake'],
    [
      'https://www.courier.example/',
      'https://www.courier.example/',
      'https://www.courier.example/',
      'the home page itself',
    ],
    [PAGE, '/world/harbour', PAGE, 'not absolute'],
    [PAGE, 'javascript:alert(1)', PAGE, 'not an address of a page'],
    ['file:///home/a/harbour.html', '', 'file:///home/a/harbour.html', 'a saved page'],
  ])('%s, canonical %j → %s: %s', (href, canonical, expected) => {
    expect(articleUrl(href, canonical)).toBe(expected);
  });

  test('what is no address is refused', () => {
    expect(() => articleUrl('harbour', '')).toThrow(TypeError);
  });

  test('filing an article under its own address changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.webUrl(), (href, canonical) => {
        const once = articleUrl(href, canonical);
        expect(articleUrl(once, '')).toBe(once);
        expect(new URL(once).hash).toBe('');
      }),
    );
  });
});
