/** Everything the newsroom serves, by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Article, parseArticle } from './article.ts';
import { writeLongRead } from './long-read.ts';
import { writePdf } from './pdf.ts';
import { escapeHtml, renderArticle, renderFrontPage, renderPage } from './template.ts';

export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const FOLDER = import.meta.dirname;
const MIME: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const RELATED = 3;
/** Between an article's name and the number of a later version of it: "harbour-2". */
const VERSION = /-(?=\d+$)/;
/** Characters: longer lines are not wrapped by an editor or a mailer. */
const WRAPPED_WIDTH = 100;
const NOTICE = [
  'The Sample Courier: notice to readers',
  'The editor said on Friday that the paper does not exist.',
  'According to the editor, it never did.',
];

/** The routes of the newsroom at this origin: paths, and with them the query that asks for another version. @throws Error when a content file is not in order. */
export function readNewsroom(origin: string): Map<string, Answer> {
  const articles = [...contentOf('articles').map(([slug, source]) => parseArticle(slug, source)), writeLongRead()];
  articles.sort((a, b) => Number(b.isStart) - Number(a.isStart) || b.published.localeCompare(a.published));
  const routes = new Map<string, Answer>([['/', html(renderFrontPage(articles))]]);
  const answer = (article: Article) => {
    const related = articles
      .filter(({ slug, language }) => slug !== article.slug && language === 'en')
      .slice(0, RELATED);
    return html(renderArticle(article, origin, related), policyOf(article));
  };
  for (const article of articles) routes.set(`/${article.slug}`, answer(article));
  for (const [name, source] of contentOf('versions')) {
    const [slug = '', version = ''] = name.split(VERSION);
    routes.set(`/${slug}?version=${version}`, answer(parseArticle(slug, source)));
  }
  for (const [slug, source] of contentOf('pages')) routes.set(`/${slug}`, html(source));
  routes.set('/archive', html(archiveOf(articles)));
  routes.set('/notice.pdf', { headers: { 'content-type': 'application/pdf' }, body: writePdf(NOTICE) });
  for (const name of readdirSync(join(FOLDER, 'assets'))) {
    const type = MIME[extname(name)];
    if (!type) throw new Error(`assets/${name}: no content type is known for this ending`);
    routes.set(`/assets/${name}`, {
      headers: { 'content-type': type },
      body: readFileSync(join(FOLDER, 'assets', name)),
    });
  }
  return routes;
}

/** A plain text file as a page. */
export function textPage(title: string, text: string): Answer {
  const body = paragraphsOf(text).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const head = `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>`;
  return html(
    `${head}<link rel="stylesheet" href="/assets/newspaper.css"><main><article>${body.join('\n')}</article></main>`,
  );
}

/** Every line is a paragraph, but where lines are wrapped: there it takes an empty line to end one. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const isWrapped = lines.every((line) => line.length <= WRAPPED_WIDTH);
  const paragraphs = isWrapped
    ? lines
        .map((line) => line.trim())
        .join('\n')
        .split(/\n{2,}/)
    : lines;
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

function contentOf(folder: string): [slug: string, source: string][] {
  const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.html'));
  return names.map((name) => [name.slice(0, -'.html'.length), readFileSync(join(FOLDER, folder, name), 'utf8')]);
}

/** A page that is no article: a search form and a list of headlines. */
function archiveOf(articles: readonly Article[]): string {
  const items = articles.map(
    ({ slug, title, published }) =>
      `<li class="headline"><time datetime="${published}">${published.slice(0, 10)}</time> <a href="/${slug}">${escapeHtml(title)}</a></li>`,
  );
  return renderPage({
    title: 'Archive',
    language: 'en',
    direction: 'ltr',
    head: '<meta name="robots" content="noindex">',
    main: `<main id="main" class="archive"><h1>Archive</h1>
<form role="search" action="/archive"><label>Search the archive <input type="search" name="q"></label> <button>Search</button></form>
<ul class="list">${items.join('\n')}</ul></main>`,
  });
}

function policyOf({ policy }: Article): Record<string, string> {
  return policy ? { 'content-security-policy': policy } : {};
}

function html(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
