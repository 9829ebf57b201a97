/** The newsroom's one design: what stands around an article on a news site, in plausible markup. */
import type { Article } from './article.ts';

const NEWSROOM_NAME = 'The Sample Courier';
const RIBBON = 'This is a sample newsroom; everything is invented.';
const SECTIONS = ['World', 'Local', 'Business', 'Science', 'Sport'];

export interface PageFrame {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** HTML for the head. */
  readonly head: string;
  /** HTML of the page between the masthead and the footer. */
  readonly main: string;
}

/** A whole HTML document in the newsroom's design. */
export function renderPage({ title, language, direction, head, main }: PageFrame): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/assets/newspaper.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${head}
</head>
<body>
<a class="skip" href="#main">Skip to the story</a>
<header class="masthead" lang="en" dir="ltr">
<p class="ribbon">${RIBBON}</p>
<p class="name"><a href="/">${NEWSROOM_NAME}</a></p>
<nav aria-label="Sections"><ul class="links">${SECTIONS.map((name) => `<li><a href="/#${name.toLowerCase()}">${name}</a></li>`).join('')}<li><a href="/archive">Archive</a></li></ul></nav>
</header>
${main}
<footer class="imprint" lang="en" dir="ltr">
<p>${NEWSROOM_NAME} does not exist. ${RIBBON} Texts: CC0.</p>
<ul class="links"><li><a href="/archive">Archive</a></li><li><a href="/notice.pdf">Reader notice (PDF)</a></li></ul>
</footer>
</body>
</html>
`;
}

/** `origin` is the server's own, for the canonical address; `related` are shown below the article. */
export function renderArticle(article: Article, origin: string, related: readonly Article[]): string {
  const canonical = `${origin}/${article.slug}`;
  return renderPage({
    title: `${article.title} | ${NEWSROOM_NAME}`,
    language: article.language,
    direction: article.direction,
    head: headOf(article, canonical),
    main: `<main id="main">
${article.isStart ? GUIDE : ''}
<article>
<header>
<p class="kicker">${escapeHtml(article.section)}</p>
<h1>${escapeHtml(article.title)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst)}</p>
<p class="byline"><span class="author" rel="author">${escapeHtml(article.byline)}</span> · <time datetime="${article.published}">${dateOf(article.published, article.language)}</time></p>
</header>
${figureOf(article)}
<div class="story">
${article.body}
</div>
</article>
${NEWSLETTER}
${relatedList(related)}
${COMMENTS}
</main>`,
  });
}

/** The newest stories, as a front page lists them. */
export function renderFrontPage(articles: readonly Article[]): string {
  const teasers = articles.map((article, index) => {
    const isFirst = articles.findIndex(({ section }) => section === article.section) === index;
    const anchor = isFirst ? ` id="${escapeHtml(article.section.toLowerCase())}"` : '';
    return `<li class="teaser" lang="${article.language}" dir="${article.direction}"${anchor}>
<p class="kicker">${escapeHtml(article.section)}${article.isStart ? ' · <strong>start here</strong>' : ''}</p>
<h2><a href="/${article.slug}">${escapeHtml(article.title)}</a></h2>
<p>${escapeHtml(article.standfirst)}</p>
</li>`;
  });
  return renderPage({
    title: NEWSROOM_NAME,
    language: 'en',
    direction: 'ltr',
    head: '<meta property="og:type" content="website">',
    main: `<main id="main" class="front"><h1 class="unseen">Today’s stories</h1><ul class="list">${teasers.join('\n')}</ul></main>`,
  });
}

/** Text made safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function headOf(article: Article, canonical: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.standfirst,
    datePublished: article.published,
    dateModified: article.updated,
    inLanguage: article.language,
    author: [{ '@type': 'Person', name: article.byline }],
    publisher: { '@type': 'Organization', name: NEWSROOM_NAME },
    mainEntityOfPage: canonical,
  };
  return `<link rel="canonical" href="${canonical}">
<meta name="description" content="${escapeHtml(article.standfirst)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(article.title)}">
<meta property="og:site_name" content="${NEWSROOM_NAME}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
${article.script ? `<script src="/assets/${article.script}" defer></script>` : ''}`;
}

function dateOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

function figureOf({ figure }: Article): string {
  if (!figure) return '';
  return `<figure>
<img src="/assets/${figure.picture}" alt="" width="1200" height="600">
<figcaption>${escapeHtml(figure.caption)} <span class="credit">${escapeHtml(figure.credit)}</span></figcaption>
</figure>`;
}

function relatedList(related: readonly Article[]): string {
  const items = related.map(
    ({ slug, title }) => `<li class="headline"><a href="/${slug}">${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="related" lang="en" dir="ltr" aria-labelledby="related-title"><h2 id="related-title">More from the Courier</h2><ul class="list">${items.join('')}</ul></nav>`;
}

const GUIDE = `<aside class="guide" aria-labelledby="guide-title">
<h2 id="guide-title">Says Who: where to begin</h2>
<ol>
<li>Click the <strong>Says Who</strong> button in the browser’s toolbar. If it is not there, open the puzzle piece and pin it.</li>
<li>Sources and their verbs are now marked in the story. A mark means “someone says so”, not “this is wrong”.</li>
<li>Click a mark, or a claim in the list, and say what sort of source it is and whether the claim is contested.</li>
<li>Reload the page and click the button again: your labels are still there. Export them from the list.</li>
</ol>
</aside>`;

const NEWSLETTER = `<aside class="newsletter" lang="en" dir="ltr" aria-labelledby="newsletter-title">
<h2 id="newsletter-title">The Morning Sample</h2>
<p>Five invented stories before breakfast. Our editor says it is the best e-mail of the day.</p>
<form action="/archive"><label>E-mail address <input type="email" name="address" autocomplete="off"></label> <button>Sign up</button></form>
</aside>`;

const COMMENTS = `<section class="comments" id="comments" lang="en" dir="ltr" aria-labelledby="comments-title">
<h2 id="comments-title">Comments (2)</h2>
<ol class="list">
<li class="comment"><p class="commenter">Marsh Harrier</p><p>My brother-in-law said it was exactly the same last year.</p></li>
<li class="comment"><p class="commenter">Second Reader</p><p>According to nobody I know. The paper claims a lot.</p></li>
</ol>
</section>`;
