const LINKED = (words: string) => `<a href="/x">${words}</a>`;
const STORY = `<p>The harbour board of Lunde met on Monday, and its members spoke for three hours about the pumps.</p>
<p>The northern lock has been shut since spring, when the water rose above the old stone line of the quay.</p>
<p>Nobody could say when ferries would run again, though the captains had asked for a date in writing.</p>`;
const TEASER = (i: number) =>
  `<div><h3>${LINKED(`Story number ${i}`)}</h3><p>The captain of ferry ${i} said on Monday that the crossing took two hours more than it should.</p></div>`;

/** Whole pages that have an article in unusual places. `start` and `end` are of its text. */
export const ARTICLES = [
  { page: 'in a form around everything', body: `<form action="/"><div>${STORY}</div></form>` },
  {
    page: 'behind a modal that made it aria-hidden',
    body: `<div aria-hidden="true"><main>${STORY}</main></div><div role="dialog"><p>We value you.</p></div>`,
  },
  { page: 'in a wrapper named after its sidebar', body: `<div class="with-sidebar comments-on">${STORY}</div>` },
  {
    page: 'beside comments three times as long',
    body: `<article>${STORY}</article><div id="disqus">${`<p>I was there, and what the board of Lunde says about the pumps is not what I saw, friends.</p>`.repeat(12)}</div>`,
  },
  {
    page: 'beside thirty teasers',
    body: `<main>${STORY}</main><div class="row">${Array.from({ length: 30 }, (_, i) => TEASER(i)).join('')}</div>`,
  },
  {
    page: 'with each paragraph in a box of its own',
    body: `<main>${STORY.replace(/<p>/g, '<div><div><p>').replace(/<\/p>/g, '</p></div></div>')}</main>`,
  },
  {
    page: 'with line breaks for paragraphs',
    body: `<td>${STORY.replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>')}</td>`,
  },
  {
    page: 'in widgets of a page builder',
    body: STORY.replace(
      /<p>/g,
      '<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>',
    ).replace(/<\/p>/g, '</p></div>'),
  },
  {
    page: 'in boxes whose utility classes hide overflow and colour text navy',
    body: STORY.replace(/<p>/g, '<div class="overflow-hidden text-navy md:hidden"><p>').replace(/<\/p>/g, '</p></div>'),
  },
  {
    page: 'in two containers',
    body: `<div><section>${STORY.slice(0, STORY.indexOf('<p>Nobody'))}</section><div>An advertisement</div><section>${STORY.slice(STORY.indexOf('<p>Nobody'))}</section></div>`,
  },
] as const;

/** Pages without an article. */
export const NO_ARTICLES = [
  { page: 'an empty page', body: '' },
  { page: 'a page without a body’s text', body: '<div id="app"></div><script>start()</script>' },
  {
    page: 'a search form',
    body: '<form><h1>Search</h1><label>Words <input name="q"></label><button>Go</button></form><p>Try “lock” or “ferry”.</p>',
  },
  { page: 'a front page of teasers', body: `<main>${Array.from({ length: 12 }, (_, i) => TEASER(i)).join('')}</main>` },
  {
    page: 'a front page of linked titles',
    body: `<main>${Array.from({ length: 40 }, (_, i) => `<h2>${LINKED(`Story number ${i}, in which a captain said more than he should`)}</h2>`).join('')}</main>`,
  },
  {
    page: 'a page that was not found',
    body: '<h1>Not found</h1><p>The page you asked for is not here. It may have moved, or never been.</p>',
  },
] as const;
