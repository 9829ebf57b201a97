/** What is and what is not an article's text, case by case. */
export interface ReadingCase {
  readonly what: string;
  /** Stands in the article's body, between two paragraphs that are always read. */
  readonly html: string;
  /** The blocks that are read of it. */
  readonly lines: readonly string[];
  readonly reason: string;
}

const LINKED = (words: string) => `<a href="/x">${words}</a>`;

export const READING: readonly ReadingCase[] = [
  {
    what: 'inline markup',
    html: '<p>Oda <b>Ve</b>nn <a href="/l">said</a> <em>so</em>.</p>',
    lines: ['Oda Venn said so.'],
    reason: 'only block ends part words',
  },
  {
    what: 'spaces and line breaks in the source',
    html: '<p>\n   Oda\n Venn\t said   so. \n</p>',
    lines: ['Oda Venn said so.'],
    reason: 'as a browser renders them',
  },
  {
    what: 'space that stands at a border of elements',
    html: '<p>Oda <b> Venn </b> said so.</p>',
    lines: ['Oda Venn said so.'],
    reason: 'spaces collapse over element borders',
  },
  {
    what: '<br>',
    html: '<p>Oda Venn said so.<br>Ivo Brask denied it.</p>',
    lines: ['Oda Venn said so.', 'Ivo Brask denied it.'],
    reason: 'without a border two sentences would be glued',
  },
  {
    what: 'paragraphs without a space between them',
    html: '<p>Oda Venn said so.</p><p>Ivo Brask denied it.</p>',
    lines: ['Oda Venn said so.', 'Ivo Brask denied it.'],
    reason: 'a border at every block end',
  },
  {
    what: 'text beside block elements in one parent',
    html: '<div>Oda Venn said so, and stayed all day.<p>Ivo Brask denied it.</p>Maya Orr left before the others did.</div>',
    lines: ['Oda Venn said so, and stayed all day.', 'Ivo Brask denied it.', 'Maya Orr left before the others did.'],
    reason: 'bare text is text',
  },
  {
    what: 'nbsp',
    html: '<p>Oda&nbsp;Venn said&nbsp; so.</p>',
    lines: ['Oda Venn said so.'],
    reason: 'a space to the words',
  },
  {
    what: 'soft hyphens and zero-width characters',
    html: '<p>Oda Venn said the wa&shy;ter&#x200b;works&#xfeff; were dry.</p>',
    lines: ['Oda Venn said the waterworks were dry.'],
    reason: 'they have no width; words must compare equal',
  },
  {
    what: 'a paragraph of nothing that can be seen',
    html: '<p>&#x200b;</p><p>&nbsp;</p><p>&shy; &#xfeff;</p>',
    lines: [],
    reason: 'an empty block would be an empty line',
  },
  {
    what: 'a joiner in Latin script and in Persian',
    html: '<p>Oda&#x200d; Venn said so: می&#x200c;خواهم بروم.</p>',
    lines: ['Oda Venn said so: می\u200cخواهم بروم.'],
    reason: 'spelling in one script, rubbish in the other',
  },
  {
    what: 'ligatures',
    html: '<p>The ﬁsh market is shut, Oda Venn said.</p>',
    lines: ['The ﬁsh market is shut, Oda Venn said.'],
    reason: 'kept: the text is the page’s',
  },
  {
    what: 'a list',
    html: '<ul><li>The lock is shut.</li><li>The pumps run.</li></ul>',
    lines: ['The lock is shut.', 'The pumps run.'],
    reason: 'lists are body text',
  },
  {
    what: 'a quotation',
    html: '<blockquote><p>“It is dry.”</p></blockquote>',
    lines: ['“It is dry.”'],
    reason: 'quotations are body text',
  },
  {
    what: 'a sub-heading over text',
    html: '<h2>The pumps</h2><p>They ran all night.</p>',
    lines: ['The pumps', 'They ran all night.'],
    reason: 'headings may hold claims',
  },
  {
    what: 'a table with sentences',
    html: '<table><tr><td>Oda Venn said so.</td><td>Ivo Brask denied it.</td></tr></table>',
    lines: ['Oda Venn said so.', 'Ivo Brask denied it.'],
    reason: 'cells are blocks',
  },
  {
    what: 'a sentence that is all link',
    html: `<p>${LINKED('Oda Venn said on Thursday evening that the waterworks of the northern valley would open after all.')}</p>`,
    lines: ['Oda Venn said on Thursday evening that the waterworks of the northern valley would open after all.'],
    reason: 'round-ups link whole sentences',
  },
  {
    what: 'an element that no standard knows, inside of a paragraph',
    html: '<p>Oda <person>Venn</person> said <org>the board</org> met.</p>',
    lines: ['Oda Venn said the board met.'],
    reason: 'browsers render it inline; a border there would tear the sentence apart',
  },
  {
    what: 'a custom element inside of a paragraph',
    html: '<p>Oda <x-term>Venn</x-term> said so.</p>',
    lines: ['Oda Venn said so.'],
    reason: 'unknown elements are inline there',
  },
  {
    what: 'inline code',
    html: '<p>Oda Venn said <code>reset</code> was typed by mistake.</p>',
    lines: ['Oda Venn said reset was typed by mistake.'],
    reason: 'leaving a word out of a sentence would falsify it',
  },
  {
    what: 'a drop capital doubled for screen readers',
    html: '<p><span aria-hidden="true">O</span>da Venn <span class="sr-only">(opens in a new window)</span>said so.</p>',
    lines: ['Oda Venn said so.'],
    reason: 'what is seen is read; what is only heard is not',
  },
  { what: 'a script and a style', html: '<script>said("so")</script><style>p{}</style>', lines: [], reason: 'code' },
  { what: 'preformatted code', html: '<pre>Oda Venn said so; exit</pre>', lines: [], reason: 'code' },
  { what: 'navigation', html: '<nav><p>Oda Venn said so, here and there.</p></nav>', lines: [], reason: 'not article' },
  { what: 'the hidden attribute', html: '<p hidden>Oda Venn said so, unseen.</p>', lines: [], reason: 'not rendered' },
  {
    what: 'inline style that hides',
    html: '<p style="color:red; display: none">Oda Venn said so.</p><div style="visibility:hidden"><p>Nor this.</p></div>',
    lines: [],
    reason: 'not rendered; the command line sees inline style only',
  },
  {
    what: 'aria-hidden blocks',
    html: '<div aria-hidden="true"><p>Oda Venn said so, twice.</p></div>',
    lines: [],
    reason: 'decoration or a duplicate, unless it holds the article',
  },
  {
    what: 'form fields and buttons',
    html: '<form><label>Your name</label><button>Oda Venn said so.</button><textarea>text</textarea></form>',
    lines: [],
    reason: 'forms',
  },
  {
    what: 'comments',
    html: '<section id="comments"><p>I think Oda Venn said that only to please her board, really.</p></section>',
    lines: [],
    reason: 'readers’ comments are not the article’s claims',
  },
  {
    what: 'a newsletter box',
    html: '<div class="newsletterSignup"><p>Get the best of Lunde every morning, said to be free of charge.</p></div>',
    lines: [],
    reason: 'promotion',
  },
  {
    what: 'a share bar',
    html: '<ul class="share-bar"><li>Send</li><li>Print this.</li></ul>',
    lines: [],
    reason: 'tools',
  },
  {
    what: 'an aside',
    html: '<aside><p>Oda Venn has been harbour master for ten years, said a profile.</p></aside>',
    lines: [],
    reason: 'beside the article by definition',
  },
  {
    what: 'a caption and its credit',
    html: '<figure><img alt=""><figcaption>The lock. <span class="credit">Photo: I. Brask</span></figcaption></figure>',
    lines: [],
    reason: 'captions repeat the text, credits are no claims',
  },
  {
    what: 'a credit inside of a paragraph',
    html: '<p>Oda Venn said so. <span class="image-credit">I. Brask</span></p>',
    lines: ['Oda Venn said so.'],
    reason: 'the credit is left out, the sentence stays',
  },
  {
    what: 'a list of other articles',
    html: `<ul><li>${LINKED('Ferry late again')}</li><li>${LINKED('Market shut')}</li></ul>`,
    lines: [],
    reason: 'mostly links',
  },
  {
    what: 'a paragraph that only leads elsewhere',
    html: `<p>Read more: ${LINKED('why the ferry Halcyon was late')}</p>`,
    lines: [],
    reason: 'mostly link, no sentence',
  },
  {
    what: 'teasers of other articles',
    html: `<div><div>${LINKED('Ferry late')}<p>The ferry Halcyon came two hours late, its captain said on Monday.</p></div></div>`,
    lines: [],
    reason: 'a lone summary beside a linked title is another article’s',
  },
  {
    what: 'the same paragraph twice',
    html: '<p class="mobile">Oda Venn said the northern lock would stay shut all week.</p><p class="desktop">Oda Venn said the northern lock would stay shut all week.</p>',
    lines: ['Oda Venn said the northern lock would stay shut all week.'],
    reason: 'two screen sizes, one text',
  },
  {
    what: 'a short answer twice',
    html: '<p>“Yes.”</p><p>Was it dry?</p><p>“Yes.”</p>',
    lines: ['“Yes.”', 'Was it dry?', '“Yes.”'],
    reason: 'interviews repeat themselves',
  },
  {
    what: 'an advertisement’s label',
    html: '<div>Advertisement</div><p>ADVERTISEMENT</p>',
    lines: [],
    reason: 'furniture',
  },
  {
    what: 'ruby annotations',
    html: '<p>Oda Venn said so in <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> today.</p>',
    lines: ['Oda Venn said so in 東京 today.'],
    reason: 'the annotation doubles the word',
  },
  {
    what: 'an anchor without address that was never closed',
    html: '<a name="top"><p>Oda Venn said the northern lock would stay shut.</p></a>',
    lines: ['Oda Venn said the northern lock would stay shut.'],
    reason: 'a named place is no link',
  },
  {
    what: 'a heading that nothing follows',
    html: `<h3>Elsewhere</h3><ul><li>${LINKED('Ferry late again')}</li></ul>`,
    lines: ['Elsewhere'],
    reason: 'it stands over the next paragraph once its list is left out; at the end of an article it goes',
  },
  ...labels([
    ['Watch: the lock gates close', 'leads to a film'],
    ['See also: the ferry that came late', 'leads to another article'],
    ['DON’T MISS', 'stands over other articles'],
    ['Story continues below', 'says nothing'],
    ['Follow the Lunde Courier on Facebook for more', 'an offer'],
  ]),
  ...labels([
    [
      'Sign up for our morning newsletter, and read the news of the valley before anybody else in Lunde does.',
      'an offer',
    ],
    [
      'Subscribe to the Courier’s e-mails: all that happens at the quay, the lock and the market, each day.',
      'an offer',
    ],
    ['Additional reporting by Ivo Brask and Maya Orr in Lunde', 'a credit'],
    ['Ivo Brask in Vessel contributed to this report.', 'a credit'],
    ['By Ivo Brask on Monday, May 3rd, 2027 at 11:08 a.m.', 'a date line'],
    ['Updated: May 4, 2027 1:35 a.m.', 'a date line'],
    ['Engineers at the second gate of the northern lock (Image: LUNDE PRESS)', 'a caption with its credit'],
  ]),
  ...sentences([
    ['Watch the gates of the northern lock for an hour, and you will see why, said Oda Venn.', 'begins like a label'],
    ['“Sign up for the newsletter if you like,” said Oda Venn, “but nobody will read it.”', 'somebody’s words'],
    ['On Monday at 11 the board met.', 'has a date and a verb'],
    ['Oda Venn contributed to this year’s fair, the board said.', 'not a report'],
    ['May ferries sail again on Monday? The first of May, perhaps.', 'words of dates among others'],
  ]),
  {
    what: 'a box of facts, a slide show and an author’s address',
    html: '<div class="Infobox-items"><p>What to know about the lock: it is shut, said the board.</p></div><div class="slideshow"><p>The quay at noon, when the ferry was late, said its captain.</p></div><ol class="author-affiliation"><li>Oda Venn is a writer in Lunde.</li></ol>',
    lines: [],
    reason: 'they stand around the article',
  },
];

/** Lines that are left out. */
function labels(lines: readonly (readonly [line: string, reason: string])[]): ReadingCase[] {
  return lines.map(([line, reason]) => ({ what: `the line “${line}”`, html: `<p>${line}</p>`, lines: [], reason }));
}

/** Lines that look like those and are read. */
function sentences(lines: readonly (readonly [line: string, reason: string])[]): ReadingCase[] {
  return lines.map(([line, reason]) => ({
    what: `the sentence “${line}”`,
    html: `<p>${line}</p>`,
    lines: [line],
    reason,
  }));
}
