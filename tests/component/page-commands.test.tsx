import { beforeEach, describe, expect, it } from 'vitest';
import { nextClaim, openableClaim } from '../../entrypoints/card/nearest-claim.ts';
import { draftOfSelection } from '../../entrypoints/card/start-draft.ts';
import { MAX_SELECTION } from '../../lib/marking/draft.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { collapseText } from '../../lib/page/collapse-text.ts';
import { type PageText, pageText } from '../../lib/page/page-text.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { readyState, type Sample } from './sample-claims.ts';

/** What the card does about commands, before anything is shown. */

const sample = (id: string, rest: Partial<Sample> = {}): Sample => ({
  id,
  words: { source: id, cue: 'said', content: 'so' },
  ...rest,
});
const SAMPLES = [
  sample('above'),
  sample('dismissed', { label: { dismissed: true } }),
  sample('middle'),
  sample('gone', { outcome: 'gone' }),
  sample('below'),
];
/** Where each claim's mark begins, in a window 768 high. */
const TOPS: Readonly<Record<string, number>> = { above: -500, dismissed: 384, middle: 300, gone: 384, below: 700 };

function host(tops: Readonly<Record<string, number>> = TOPS, samples = SAMPLES): Pick<CardHost, 'state' | 'boxesOf'> {
  const box = (top: number) => ({ top, bottom: top + 20, height: 20 }) as DOMRect;
  return { state: () => readyState(samples), boxesOf: (id) => (tops[id] === undefined ? [] : [box(tops[id])]) };
}

describe('the claim to open', () => {
  it.each([
    ['the one nearest to the middle of the window', null, false, 'middle'],
    ['the one that was open last, where it is in sight', 'below', false, 'below'],
    ['not the one that was open last, where it was scrolled away', 'above', false, 'middle'],
    ['the one that was pointed at, wherever it is', 'above', true, 'above'],
    ['not one that is not marked', 'dismissed', true, 'middle'],
    ['not one that is not there any more', 'nobody', false, 'middle'],
  ])('is %s', (_, meant, isPointed, expected) => {
    expect(openableClaim(host(), meant, isPointed)).toBe(expected);
  });

  it('is none where nothing is marked, or nothing painted', () => {
    expect(openableClaim(host(TOPS, []), null)).toBeNull();
    expect(openableClaim(host({}), null)).toBeNull();
  });
});

describe('the next claim', () => {
  it.each([
    ['the one after the last', 'above', 'middle'],
    ['round to the first', 'below', 'above'],
    ['the nearest where there was none', null, 'middle'],
    ['the nearest where the last is not marked any more', 'gone', 'middle'],
  ])('is %s', (_, last, expected) => {
    expect(nextClaim(host(), last)).toBe(expected);
  });

  it('is none where nothing is marked', () => {
    expect(nextClaim(host(TOPS, []), null)).toBeNull();
  });
});

describe('a claim to be marked from what is selected', () => {
  const LONG = 'It went on and on. '.repeat(300);

  function markingHost(page: PageText | null, change: Partial<PageState> = {}): CardHost {
    const some = { state: () => readyState([], change), marking: { page: () => page } } as unknown as Partial<CardHost>;
    return some as CardHost;
  }

  let page: PageText;
  beforeEach(() => {
    document.body.innerHTML = `<nav>Home</nav><p>Oda Venn said the lock was shut.</p><p>${LONG}</p><p>– …</p>`;
    page = pageText(
      [...document.querySelectorAll('p')].flatMap((element) => {
        const line = collapseText([element.firstChild as Text]);
        return line ? [{ line, element }] : [];
      }),
    );
    getSelection()?.removeAllRanges();
  });
  const select = (selector: string, start: number, end: number) => {
    const node = document.querySelector(selector)?.firstChild as Text;
    getSelection()?.setBaseAndExtent(node, start, node, end);
  };

  it('has it for its content', () => {
    select('p', 14, 31);
    const draft = draftOfSelection(markingHost(page), document);
    expect(typeof draft === 'string' ? draft : draft.parts).toEqual([
      null,
      null,
      null,
      'content',
      'content',
      'content',
      'content',
    ]);
  });

  it.each([
    ['marking.nothingSelected', 'nothing', 'p', 4, 4],
    ['marking.outside', 'not in the article', 'nav', 0, 4],
    ['marking.tooLong', 'too much', 'p:nth-of-type(2)', 0, MAX_SELECTION + 1],
    ['marking.nothingSelected', 'no word', 'p:nth-of-type(3)', 2, 3],
  ])('is refused with %s: %s', (message, _, selector, start, end) => {
    select(selector, start, end);
    expect(draftOfSelection(markingHost(page), document)).toBe(message);
  });

  it('needs an article, and says what keeps it from being read', () => {
    expect(draftOfSelection(markingHost(null, { phase: 'not-article' }), document)).toBe('marking.notArticle');
    const failed = markingHost(null, { phase: 'failed', fault: 'text-too-long' });
    expect(draftOfSelection(failed, document)).toBe('fault.text_too_long');
  });
});
