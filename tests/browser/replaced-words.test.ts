/** Text that the page changes in place: a mark may come back later, but never lies on words it was not made for. */
import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers } from './browser-page.ts';
import { expectMarks, paintedAfter } from './painted.ts';

const FIRST = ['Oda Venn', 'said'];
const LAST = ['The harbour board', 'denied'];

interface Change {
  readonly change: (paragraph: HTMLElement, words: Text) => void;
  readonly reason: string;
  /** What of the first paragraph is marked when the page has been read again. */
  readonly later: readonly string[];
}

/** Each is sent into the page as text, and gets the first paragraph, marked on "Oda Venn" and "said", and its text node. */
const CHANGES: readonly Change[] = [
  {
    reason: 'data is set',
    change: (_, words) => {
      words.data = 'The storm closed the northern lock before anybody was asked about it at all.';
    },
    later: [],
  },
  {
    reason: 'nodeValue is set, with the speaker further on',
    change: (_, words) => {
      words.nodeValue = 'On Friday, after a long night, Oda Venn said that the pumps were dry.';
    },
    later: FIRST,
  },
  {
    reason: 'replaceData puts another name of the same length in the speaker’s place',
    change: (_, words) => words.replaceData(0, 8, 'Ana Holt'),
    later: [],
  },
  { reason: 'insertData shifts every word', change: (_, words) => words.insertData(0, 'Nobody but '), later: FIRST },
  { reason: 'deleteData takes the speaker away', change: (_, words) => words.deleteData(0, 10), later: [] },
  {
    reason: 'appendData adds words after the marked ones',
    change: (_, words) => words.appendData(' It opened on Sunday.'),
    later: FIRST,
  },
  {
    reason: 'splitText and normalize leave the same words',
    change: (p, words) => {
      words.splitText(6);
      p.normalize();
    },
    later: FIRST,
  },
  {
    reason: 'textContent is set',
    change: (p) => {
      p.textContent = 'Somebody else spoke of the lock, and of the pumps, and of the long night.';
    },
    later: [],
  },
  {
    reason: 'innerHTML is set to another claim',
    change: (p) => {
      p.innerHTML = '<b>Mira Toll</b> of the port <i>insisted</i> that the pumps had run all night.';
    },
    later: ['Mira Toll', 'insisted'],
  },
  {
    reason: 'replaceChildren puts the same words into new nodes',
    change: (p) => p.replaceChildren(p.textContent ?? ''),
    later: FIRST,
  },
  { reason: 'its paragraph is removed', change: (p) => p.remove(), later: [] },
  {
    reason: 'a range deletes the words',
    change: (_, words) => {
      const range = document.createRange();
      range.setStart(words, 0);
      range.setEnd(words, 41);
      range.deleteContents();
    },
    later: [],
  },
  {
    reason: 'a range wraps the speaker into an element',
    change: (_, words) => {
      const range = document.createRange();
      range.setStart(words, 0);
      range.setEnd(words, 8);
      range.surroundContents(document.createElement('b'));
    },
    later: FIRST,
  },
  {
    reason: 'two paragraphs swap their words, node by node',
    change: (p, words) => {
      const others = p.nextElementSibling?.firstChild as Text;
      [words.data, others.data] = [others.data, words.data];
    },
    later: FIRST,
  },
];

inBothBrowsers((open) => {
  describe('words that are replaced in place', () => {
    it.each(CHANGES)('$reason: no mark on other words in the next frame', async ({ change, later }) => {
      const opened = await open({ html: newsPage() });
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      const next = await paintedAfter(opened, change);
      expect(next).toEqual(LAST);
      await expectMarks(opened, [...later, ...LAST]);
    });

    it('a paragraph that is moved to the end takes its marks along, or comes without until it is read again', async () => {
      const opened = await open({ html: newsPage() });
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      const next = await paintedAfter(opened, (p) => void p.parentNode?.appendChild(p));
      expect([LAST, [...LAST, ...FIRST]]).toContainEqual(next);
      await expectMarks(opened, [...LAST, ...FIRST]);
    });
  });
});
