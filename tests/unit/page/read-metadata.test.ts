import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/read-metadata.ts';
import { parsePage } from './parse-page.ts';

const HREF = 'https://herald.example/north/lock-shut?from=home';
const NOTHING = { canonical: '', title: '', publisher: '', authors: [], language: '', published: '' };

function read(head: string, html = '') {
  return readMetadata(parsePage(`<!doctype html><html ${html}><head>${head}</head><body></body></html>`), HREF);
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Northern lock shut',
  publisher: { '@type': 'Organization', name: 'Lunde Herald' },
  author: [{ '@type': 'Person', name: 'Ivo Brask' }, { name: 'Maya Orr' }],
  datePublished: '2026-03-02T08:15:00+01:00',
  inLanguage: 'nb-NO',
};
const READ = {
  ...NOTHING,
  title: 'Northern lock shut',
  publisher: 'Lunde Herald',
  authors: ['Ivo Brask', 'Maya Orr'],
  language: 'nb',
  published: '2026-03-02T08:15:00+01:00',
};

describe('metadata in JSON-LD', () => {
  it.each([
    ['alone', ARTICLE],
    ['in a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] }],
    ['as the main entity of a page', { '@type': 'WebPage', name: 'x', mainEntity: ARTICLE }],
    ['of several types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['as a live blog', { ...ARTICLE, '@type': 'LiveBlogPosting' }],
  ])('is read %s', (_, value) => {
    expect(read(ld(value))).toEqual(READ);
  });

  it.each([
    ['broken', `<script type="application/ld+json">{"@type": "NewsArticle", </script>`],
    ['empty', '<script type="application/ld+json"></script>'],
    ['of another type', ld({ '@type': 'Recipe', headline: 'Soup', author: 'Ivo Brask' })],
    [
      'of other value types',
      ld({ '@type': 'NewsArticle', headline: 7, publisher: [], author: { name: { a: 1 } }, datePublished: {} }),
    ],
    ['null', ld(null)],
  ])('is passed over when it is %s', (_, script) => {
    expect(read(script)).toEqual(NOTHING);
  });

  it('is read from the first script that has an article', () => {
    expect(read(`<script type="application/ld+json">{oops</script>${ld({ '@type': 'Person' })}${ld(ARTICLE)}`)).toEqual(
      READ,
    );
  });

  it('is not followed for ever', () => {
    const deep = Array.from({ length: 50_000 }, (_, i) => ({ '@graph': [i] }));
    expect(read(ld([...deep, ARTICLE])).title).toBe('');
  });
});

describe('metadata in meta tags and the document', () => {
  it('stands in where JSON-LD says nothing', () => {
    const head = `<title>Lock shut – Lunde Herald</title><meta property="og:title" content="Lock  shut">
      <meta property="og:site_name" content="Lunde Herald"><meta name="author" content="Ivo Brask">
      <meta property="article:author" content="https://social.example/brask">
      <meta property="article:published_time" content="2026-03-02"><meta property="og:locale" content="en_GB">`;
    expect(read(head)).toEqual({
      ...NOTHING,
      title: 'Lock shut',
      publisher: 'Lunde Herald',
      authors: ['Ivo Brask'],
      language: 'en',
      published: '2026-03-02',
    });
  });

  it('yields to JSON-LD field by field', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'From JSON-LD' })}<meta property="og:title" content="From a tag">
      <meta property="og:site_name" content="Lunde Herald">`;
    expect(read(head)).toEqual({ ...NOTHING, title: 'From JSON-LD', publisher: 'Lunde Herald' });
  });

  it.each([
    ['lang="en-GB"', 'en'],
    ['lang="PT_br"', 'pt'],
    ['xml:lang="de"', 'de'],
    ['lang="english"', ''],
    ['lang=""', ''],
  ])('reads the language of <html %s> as “%s”', (html, language) => {
    expect(read('', html).language).toBe(language);
  });

  it.each([
    ['an absolute address', 'https://herald.example/lock', 'https://herald.example/lock'],
    ['a relative address', '/lock', 'https://herald.example/lock'],
    ['no address', 'http://', ''],
  ])('reads rel=canonical with %s', (_, href, canonical) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonical).toBe(canonical);
  });

  it.each([
    ['2026-03-02 08:15', '2026-03-02 08:15'],
    ['2026-03', '2026-03'],
    ['Monday', ''],
    ['2026-03-02T08:15:00Z and then some more than a date has', ''],
  ])('keeps the date “%s” as “%s”', (content, published) => {
    expect(read(`<meta name="date" content="${content}">`).published).toBe(published);
  });

  it('says nothing of a page that says nothing', () => {
    expect(read('')).toEqual(NOTHING);
  });

  it('bounds what a hostile page can put into a record', () => {
    const { title, authors } = read(
      ld({ ...ARTICLE, headline: 'x'.repeat(100_000), author: Array.from({ length: 500 }, (_, i) => `Author ${i}`) }),
    );
    expect([title.length, authors.length]).toEqual([500, 20]);
  });
});
