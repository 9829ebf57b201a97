import { selectAll } from './dom.ts';

/** A JSON object of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** schema.org types that are articles, by the end of their name: NewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE_TYPE = /(Article|Posting|Report)$/;

/** More nodes than this in one page's JSON-LD are not looked at. */
const NODES_LOOKED_AT = 2_000;

/**
 * The first article a page describes in JSON-LD (https://schema.org/Article), looked for in arrays, `@graph` and
 * `mainEntity`. Broken JSON is common on news pages and is passed over.
 */
export function articleJsonLd(doc: Document): JsonObject | null {
  for (const script of selectAll(doc, 'script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''));
    if (article) return article;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->)\s*$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(root: unknown): JsonObject | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < NODES_LOOKED_AT; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_LOOKED_AT));
    if (!isObject(value)) continue;
    if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
    queue.push(value['@graph'], value['mainEntity']);
  }
  return null;
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON-LD value as a list: one value and a list of one mean the same there. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The names in a JSON-LD value: strings, or objects with a `name`. */
export function namesOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((item) => (isObject(item) ? listOf(item['name']) : [item]))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
