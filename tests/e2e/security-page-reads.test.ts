/**
 * What a page's own scripts can read of what the reader does there. Both ways round: what must not be readable is not, and what
 * docs/security.md says can be read, can; so that nobody is told more, or less, than is so.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pressButton } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { waitForCardText } from './card.ts';
import { openHostile } from './hostile-page.ts';
import { pointOfMark } from './marks.ts';
import { closePopup, openRow } from './popup.ts';
import { inEachBrowser } from './setting.ts';

/** A claim of the first sample article, and where its paragraph has the word that is marked. */
const DENIAL = { source: 'Kessania', content: 'the accusation', mark: 'denied', place: 'denied@9' };

/** Everything that a page can find out of its marks: by registry, style sheets, computed styles and its own elements. */
interface Findings {
  /** The ranges of each highlight: name, priority, words with their place among all. */
  readonly registry: readonly string[];
  /** The rule of each name, from the adopted sheets. */
  readonly rules: readonly string[];
  /** How each highlighted word is drawn, as computed for the element it stands in. */
  readonly looks: readonly string[];
  readonly html: string;
}

function findOut(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const shown = [...CSS.highlights].filter(([, { size }]) => size > 0);
    const wordsOf = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
      `${(startContainer.textContent ?? '').slice(startOffset, endOffset)}@${startOffset}`;
    const lookOf = (element: Element, name: string) => {
      const style = getComputedStyle(element, `::highlight(${name})`);
      return [
        style.backgroundColor,
        style.textDecorationLine,
        style.textDecorationStyle,
        style.textDecorationColor,
      ].join(' ');
    };
    return {
      registry: shown.map(
        ([name, highlight]) => `${name} ${highlight.priority} ${[...highlight].map(wordsOf).toSorted().join('|')}`,
      ),
      rules: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
      looks: shown
        .flatMap(([name, highlight]) =>
          [...highlight].map(
            (range) => `${wordsOf(range)} ${lookOf(range.startContainer.parentElement as Element, name)}`,
          ),
        )
        .toSorted(),
      html: document.documentElement.outerHTML,
    };
  });
}

/** How a word is drawn, as the page computes it. @param place the word, "@" and its place in its text node */
async function lookOf(page: Page, place: string): Promise<string | undefined> {
  return (await findOut(page)).looks.find((look) => look.startsWith(`${place} `));
}

/** The same once marks have been as they are for half a second: a long article is painted in parts. */
async function findOutAtRest(page: Page): Promise<Findings> {
  for (let before = await findOut(page); ; ) {
    await new Promise((go) => setTimeout(go, 500));
    const now = await findOut(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

inEachBrowser('allowed', (setting) => {
  /** Gives the denial a label with everything that one can have, in the popup, as long as it is open. */
  async function labelInPopup(page: Page): Promise<void> {
    const popup = await setting.reader.clickButton(page);
    const editor = await openRow(popup, DENIAL.source, DENIAL.content);
    await editor.choose('Status', 'refuted');
    await editor.choose('Kind of source', 'government');
    await editor.choose('Act', 'accusation');
    await editor.write('Note', 'Ask the observer mission.');
    await closePopup(setting.reader, popup);
  }

  test('where marks are to show the status, a page can read it off them', async () => {
    await showStatusInMarks(setting.reader, true);
    const page = await openHostile(setting, () => {});
    const before = await findOutAtRest(page);
    expect(before.registry.join()).toContain('denied@');
    const look = await lookOf(page, DENIAL.place);
    await labelInPopup(page);
    const after = await findOut(page);
    expect(after.registry).not.toEqual(before.registry);
    expect(await lookOf(page, DENIAL.place)).not.toBe(look);
    // The names tell nothing by themselves, but the rules of ours are the page's to read.
    expect(after.rules.join()).toContain('::highlight(swr-');
    await showStatusInMarks(setting.reader, false);
    await expect.poll(() => findOut(page)).toEqual(before);
    await page.close();
  });

  describe('where nobody asked for that', () => {
    test('no label, given or taken back, changes anything that the page can find out', async () => {
      const page = await openHostile(setting, () => {}, '/harbour');
      const before = await findOutAtRest(page);
      const popup = await setting.reader.clickButton(page);
      await popup.waitForSelector('.claim-row');
      const [source = '', content = ''] = await popup.$eval('.claim-row', (row) =>
        ['source', 'content'].map((part) => row.querySelector(`.claim-${part}`)?.textContent ?? ''),
      );
      const editor = await openRow(popup, source, content);
      await page.evaluate(() => {
        const changes: string[] = [];
        Object.assign(globalThis, { changes });
        new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        for (const name of ['set', 'delete', 'clear'] as const) {
          const original = Map.prototype[name];
          Object.defineProperty(CSS.highlights, name, {
            value: (...args: never[]) => {
              changes.push(name);
              return (original as (...args: never[]) => unknown).apply(CSS.highlights, args);
            },
          });
        }
      });
      await editor.choose('Status', 'refuted');
      await editor.choose('Kind of source', 'government');
      await editor.choose('Act', 'accusation');
      await editor.write('Note', 'Ask the observer mission.');
      await closePopup(setting.reader, popup);
      expect(await findOut(page)).toEqual(before);
      expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
      // And it is no other page to come back to.
      const again = await openHostile(setting, () => {}, '/harbour');
      expect(await findOutAtRest(again)).toEqual(before);
      for (const one of [page, again]) await one.close();
    });

    test('a claim labelled before is marked as if it were not', async () => {
      const page = await openHostile(setting, () => {});
      const labelled = await findOutAtRest(page);
      // The first test has labelled a claim here.
      await showStatusInMarks(setting.reader, true);
      await expect.poll(() => findOut(page)).not.toEqual(labelled);
      await showStatusInMarks(setting.reader, false);
      await expect.poll(() => findOut(page)).toEqual(labelled);
      await page.close();
    });

    test('"not a claim" can be seen all the same: the mark is gone', async () => {
      const page = await openHostile(setting, () => {}, '/court');
      const before = (await findOut(page)).registry.join();
      const { x, y } = await pointOfMark(page, 'testified');
      await page.mouse.click(x, y);
      await pressButton(page, 'Not a claim');
      expect(before).toContain('testified@');
      await expect.poll(async () => (await findOut(page)).registry.join()).not.toContain('testified@');
      await page.close();
    });
  });

  test('what is typed in the card on a page that listens for it can be read there; in popup and panel it cannot', async () => {
    const page = await openHostile(setting, () => {
      const typed: string[] = [];
      Object.assign(globalThis, { typed });
      addEventListener('keydown', ({ key }) => typed.push(key), true);
    });
    const typed = () => page.evaluate(() => (globalThis as unknown as { typed: string[] }).typed.join(''));
    const popup = await setting.reader.clickButton(page);
    await (await openRow(popup, DENIAL.source, DENIAL.content)).write('Note', 'secret');
    await closePopup(setting.reader, popup);
    expect(await typed()).not.toContain('s');
    await page.bringToFront();
    const { x, y } = await pointOfMark(page, DENIAL.mark);
    await page.mouse.click(x, y);
    await waitForCardText(page, 'Status');
    await page.keyboard.type('q');
    expect(await typed()).toContain('q');
    await page.close();
  });
});
