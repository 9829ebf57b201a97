import type { ArticleMetadata } from '../claim/article.ts';
import { attributeOf, documentElementOf, selectAll, titleOf } from './dom.ts';
import type { JsonObject } from './json-ld.ts';
import { articleJsonLd, namesOf } from './json-ld.ts';

/** Longer values are no titles or names; they go into records and exports. */
const MAX_LENGTH = 500;
const MAX_AUTHORS = 20;

/**
 * What a page says of itself: JSON-LD first, then meta tags, then the document.
 * @param href the page's address, against which a relative `rel=canonical` is resolved
 */
export function readMetadata(doc: Document, href: string): ArticleMetadata {
  const article = articleJsonLd(doc) ?? {};
  const meta = metaTags(doc);
  const first = (...names: string[]) => names.map((name) => meta.get(name)?.[0]).find((value) => value) ?? '';
  return {
    canonical: canonicalOf(doc, href),
    title: clean(firstText(article, 'headline', 'name') || first('og:title', 'twitter:title') || titleOf(doc)),
    publisher: clean(namesOf(article['publisher'])[0] ?? first('og:site_name', 'application-name')),
    authors: authorsOf(article, meta),
    language: primaryLanguage(languageOf(doc) || firstText(article, 'inLanguage') || first('og:locale')),
    published: dateOf(firstText(article, 'datePublished') || first(...PUBLISHED_NAMES)),
  };
}

const PUBLISHED_NAMES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
];

function firstText(article: JsonObject, ...keys: string[]): string {
  for (const key of keys) {
    const value = article[key];
    if (typeof value === 'string' && value.trim()) return value;
  }
  return '';
}

/** Values by lower-case `property`, `name` or `itemprop`. */
function metaTags(doc: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of selectAll(doc, 'meta[content]')) {
    const content = attributeOf(element, 'content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = attributeOf(element, attribute)?.toLowerCase();
      if (key) tags.set(key, [...(tags.get(key) ?? []), content]);
    }
  }
  return tags;
}

function authorsOf(article: JsonObject, meta: Map<string, string[]>): string[] {
  const named = namesOf(article['author']);
  const fromMeta = [...(meta.get('author') ?? []), ...(meta.get('article:author') ?? [])];
  const all = (named.length > 0 ? named : fromMeta).map(clean);
  return [...new Set(all)].filter((name) => name && !URL.canParse(name)).slice(0, MAX_AUTHORS);
}

function canonicalOf(doc: Document, href: string): string {
  for (const link of selectAll(doc, 'link[rel~="canonical"][href]')) {
    const value = attributeOf(link, 'href');
    if (value && URL.canParse(value, href)) return new URL(value, href).href;
  }
  return '';
}

function languageOf(doc: Document): string {
  const root = documentElementOf(doc);
  return root ? (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? '') : '';
}

function primaryLanguage(tag: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';
}

function dateOf(value: string): string {
  const trimmed = value.trim();
  return /^\d{4}-\d{2}(-\d{2}([T ]\d{2}:\d{2}.*)?)?$/.test(trimmed) && trimmed.length <= 40 ? trimmed : '';
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}
