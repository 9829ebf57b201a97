// @vitest-environment jsdom
/** Reading again after changes, from what is known of all that did not change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../lib/page/page-change.ts';
import { PageReader } from '../../../lib/page/page-reader.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { runInSlices, runNow } from '../../../lib/page/steps.ts';

const STORY = `<article><h1>Lock shut</h1>
<p>The harbour board of Lunde met on Monday, and its <a href="/x">members</a> spoke for three hours about the pumps.</p>
<div><p>The northern lock has been <b>shut</b> since spring, when the water rose above the old stone line of the quay.</p></div>
<ul><li>Oda Venn said the pumps would run.</li><li>Ivo Brask denied it,<br>and left.</li></ul>
<aside><p>The ferry Halcyon is forty years old, and was built in Vessel, said its captain.</p></aside>
<p>Nobody could say when ferries would run again, though the captains had asked for a date in writing.</p></article>
<div class="related"><h2>More stories</h2><a href="/y">Ferry late again</a></div>`;

/** What only the attributes of its elements leave out, and what else stands in a frame. */
const FRAME = `<main>${STORY}<p hidden>Hidden words, which the harbour board never said.</p>
<div role="navigation"><p>Navigation of the Lunde Courier, which leads from one story to the next.</p></div>
<section aria-hidden="true"><p>Said Oda Venn, twice over.</p></section>
<div itemprop="articleBody" class="comments"><p>The pumps ran all night, and the water fell by a hand’s breadth.</p></div></main>`;

const INIT = { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'open'] };

/** The document that is edited: the page's, or a frame's. */
let edited: Document = document;

let last: MutationObserver | null = null;

/** A page and its reader, which is told of changes as lib/page/watch-page.ts tells it. */
function watched(html = STORY) {
  edited = document;
  document.body.innerHTML = html;
  const frame = fillFrame();
  const reader = new PageReader(document);
  const observer = new MutationObserver(() => {});
  // One at a time: each would collect all that happens to the pages after its own.
  last?.disconnect();
  last = observer;
  observer.observe(document, INIT);
  if (frame) observer.observe(frame, INIT);
  const noteChanges = () => reader.note(changesIn(observer.takeRecords()));
  const readAgain = () => {
    noteChanges();
    return runNow(reader.read());
  };
  readAgain();
  return { reader, readAgain, noteChanges, observe: (root: Node) => observer.observe(root, INIT) };
}

/** The document of the page's frame, which is filled now. */
function fillFrame(): Document | null {
  const frame = document.querySelector('iframe')?.contentDocument ?? null;
  if (frame) frame.body.innerHTML = FRAME;
  return frame;
}

/** All that a text says of the page. */
function modelOf(page: PageText) {
  return {
    text: page.text,
    blocks: page.blocks.map(({ span, element }) => [...span, element]),
    nodes: page.blocks.map(({ span }) =>
      page.rangesFor(span).map((range) => [range.startContainer, range.startOffset, range.endOffset]),
    ),
  };
}

/** Not `toEqual`: that would call two nodes with the same words equal. */
function expectSame(again: PageText, first: PageText): void {
  const [a, b] = [modelOf(again), modelOf(first)];
  expect(a.text).toBe(b.text);
  expect(a.blocks.flat().map((value, i) => value === b.blocks.flat()[i])).not.toContain(false);
  expect(a.nodes.flat(2).map((value, i) => value === b.nodes.flat(2)[i])).not.toContain(false);
  expect(a.nodes.flat(2)).toHaveLength(b.nodes.flat(2).length);
}

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % (items.length || 1)];
const elements = () => [...edited.body.querySelectorAll('*')];
const texts = () => {
  const walker = edited.createTreeWalker(edited.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};
function made(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild ?? box;
}

/** What a page may do to itself. Each takes two numbers that say where. */
const EDITS: Record<string, (a: number, b: number) => void> = {
  'sets data': (a, b) => {
    const node = pick(texts(), a);
    if (node)
      node.data =
        ['', ' ', 'Oda Venn said so.', 'x', 'A much longer sentence, which the harbour board denied on Friday.'][
          b % 5
        ] ?? '';
  },
  'splits a text node': (a, b) => {
    const node = pick(texts(), a);
    if (node && node.length > 1) node.splitText(1 + (b % (node.length - 1)));
  },
  normalises: (a) => pick(elements(), a)?.normalize(),
  'adds a paragraph': (a, b) =>
    pick(elements(), a)?.append(
      made(`<p>On day ${b} the pumps ran all night, and <i>the water</i> fell by a hand’s breadth.</p>`),
    ),
  'adds a box of text': (a, b) =>
    pick(elements(), a)?.prepend(made(`<div>Number ${b}, said Oda Venn.<section><p>It is dry.</p></section></div>`)),
  'adds links': (a) => pick(elements(), a)?.before(made('<ul><li><a href="/z">Market shut again</a></li></ul>')),
  'adds a comment and space': (a) => pick(elements(), a)?.append(document.createComment('x'), ' \n '),
  removes: (a) => pick(elements(), a)?.remove(),
  moves: (a, b) => {
    const [node, target] = [pick(elements(), a), pick(elements(), b)];
    if (node && target && !node.contains(target)) target.append(node);
  },
  'moves out and changes': (a, b) => {
    const node = pick(elements(), a);
    const parent = node?.parentNode;
    node?.remove();
    if (node?.firstChild && b % 2 === 0)
      node.firstChild.textContent = `Changed ${b} while it was away, said nobody at all.`;
    if (node && b % 3 !== 0) parent?.append(node);
  },
  hides: (a) => pick(elements(), a)?.toggleAttribute('hidden'),
  'fills anew': (a, b) =>
    pick(elements(), a)?.replaceChildren(`Filled ${b}: the board met, `, made('<b>and said so.</b>')),
  'replaces the article': (a) => {
    if (a % 5 === 0) edited.body.innerHTML = STORY;
  },
  'links all of it': (a) => {
    const node = pick(elements(), a);
    const link = made('<a href="/w"></a>');
    node?.replaceWith(link);
    if (node) link.append(node);
  },
};

describe('reading again', () => {
  it('is what a first reading would be, whatever the page did to itself', () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(200), fc.nat(200));
    const bursts = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(bursts, (all) => {
        const { readAgain } = watched();
        for (const burst of all) {
          for (const [name, a, b] of burst) EDITS[name]?.(a, b);
          expectSame(readAgain(), readPage(document));
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('is so in frames, too', () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(200), fc.nat(200), fc.boolean());
    const bursts = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bursts, (all) => {
        const { readAgain, observe } = watched('<p>Prepared for you by the Lunde Courier.</p><iframe></iframe>');
        for (const burst of all) {
          for (const [name, a, b, isInFrame] of burst) {
            const frame = document.querySelector('iframe')?.contentDocument;
            // A frame that was moved has another document, which lib/page/observed-roots.ts would see as it comes.
            if (frame) observe(frame);
            edited = (isInFrame && frame) || document;
            EDITS[name]?.(a, b);
          }
          expectSame(readAgain(), readPage(document));
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('is so too when the page changes in the middle of a reading', async () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(200), fc.nat(200));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        async (edits, every) => {
          const { reader, readAgain, noteChanges } = watched(STORY.repeat(6));
          reader.forget();
          let pauses = 0;
          const left = [...edits];
          await runInSlices(reader.read(), -1, async () => {
            const next = pauses++ % every === 0 ? left.shift() : undefined;
            if (next) EDITS[next[0]]?.(next[1], next[2]);
            noteChanges();
          });
          expectSame(readAgain(), readPage(document));
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('leaves alone what did not change', () => {
    const { readAgain } = watched();
    const before = readAgain();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'The board of Lunde did not meet on Monday, and its ';
    const asked: Node[] = [];
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
    Object.defineProperty(CharacterData.prototype, 'data', {
      ...data,
      get(this: Text) {
        asked.push(this);
        return data?.get?.call(this);
      },
    });
    const after = readAgain();
    Object.defineProperty(CharacterData.prototype, 'data', data ?? {});
    expect(after.text).toContain('did not meet');
    expect(after.blocks).toHaveLength(before.blocks.length);
    const paragraph = document.querySelector('p');
    expect(asked.filter((node) => !paragraph?.contains(node))).toEqual([]);
  });

  it('follows open shadow roots, and what is shown in their slots', () => {
    const { readAgain, observe } = watched();
    const host = made('<story-box>Slotted words, said Oda Venn of Lunde.</story-box>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<section><p>Shadow words of the harbour board, which said the pumps would run.</p><div><slot></slot></div></section>';
    document.querySelector('article')?.append(host);
    observe(host.shadowRoot as ShadowRoot);
    expect(readAgain().text).toContain('Slotted words');
    (host.firstChild as Text).data = 'Other slotted words, said Ivo Brask of Vessel.';
    const [first, again] = [readPage(document), readAgain()];
    expect(again.text).toContain('Other slotted words');
    expectSame(again, first);
    (host.shadowRoot?.querySelector('p') as Element).textContent = 'Nothing is said here any more, by nobody.';
    expectSame(readAgain(), readPage(document));
  });

  it('leaves out by attribute in frames from the first time on', () => {
    const { readAgain } = watched('<p>Prepared for you by the Lunde Courier.</p><iframe></iframe>');
    for (const { text } of [readPage(document), readAgain()]) {
      expect(text).toContain('Nobody could say when ferries');
      expect(text).not.toMatch(/Hidden words|Navigation/);
    }
  });

  it.each([
    { reason: 'from the start', begin: 'nothing is known' as const },
    { reason: 'once all of it is known', begin: 'all is known' as const },
  ])('comes to an end on a page that changes whenever it may, $reason', async ({ begin }) => {
    const long = `<p>${'The board met, and <b>said</b> so. '.repeat(30)}</p>`;
    const { reader, readAgain, noteChanges } = watched(`<article>${long.repeat(12)}</article>`);
    if (begin === 'nothing is known') reader.forget();
    const paragraphs = [...document.querySelectorAll('p')];
    const change = (at: number) => {
      const node = paragraphs[at % paragraphs.length]?.firstChild as Text;
      node.data = `At pause ${at} the board met, and `;
    };
    paragraphs.forEach((_, i) => void change(i));
    noteChanges();
    let pauses = 0;
    const read = await runInSlices(reader.read(), -1, async () => {
      if (++pauses > 1_000) throw new Error('it goes on for ever');
      for (let i = 0; i < paragraphs.length; i++) change(pauses + i);
      noteChanges();
    });
    expect(read.text).toContain(`At pause ${pauses + 1} `);
    expectSame(readAgain(), readPage(document));
  });

  it('begins from nothing when it is told to forget', () => {
    const { reader, readAgain } = watched();
    const article = document.querySelector('article') as Element;
    article.className = 'comments';
    article.querySelector('ul')?.setAttribute('class', 'newsletter');
    reader.forget();
    expectSame(readAgain(), readPage(document));
    expect(readAgain().text).not.toContain('Ivo Brask denied it');
  });
});
