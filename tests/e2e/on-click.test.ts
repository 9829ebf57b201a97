/** The unmodified package, used as it comes: nothing happens on a page until the toolbar button is clicked there. */
import { expect, test } from 'vitest';
import { pressButton } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { nameOfMark, paintedRanges, waitForMarks } from './marks.ts';
import { closePanel, openPanel } from './panel.ts';
import { closePopup, countsBySource, openRow, rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

/** A claim of the first sample article. */
const DENIAL = { source: 'Kessania', content: 'the accusation', mark: 'denied' };

/** Sources in the first rows of the panel that only one of the pages has: how many claims are found is no mark of a page. */
const OF_BORDER = 'Kessania';
const OF_COURT = 'Miriam Tace KC';

function isWiderThanItsWindow(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}

inEachBrowser('on click', (setting) => {
  test('a page is left alone until the button is clicked, then source and cue of its claims are marked', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await paintedRanges(page)).toEqual([]);

    const popup = await reader.clickButton(page);
    const marks = (await waitForMarks(page)).map((range) => range.text);
    expect(marks).toEqual(expect.arrayContaining(['Kessania', 'denied', 'according to', 'The United Nations']));

    const rows = await rowsOf(popup);
    expect(rows).toContainEqual({ source: 'Kessania', cue: 'denied', content: 'the accusation', status: 'Denial' });
    expect(rows.length).toBeGreaterThan(15);
    // A scroll bar takes its room from the list: nothing has to be scrolled sideways for it.
    await expect.poll(() => popup.evaluate(isWiderThanItsWindow)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('all that one source says is counted under its name, whatever the article calls it', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    const popup = await reader.clickButton(page);
    const sources = (await rowsOf(popup)).map(({ source }) => source);
    const names = ['Orvalia’s defence ministry', 'It', 'the ministry'];
    expect(sources).toEqual(expect.arrayContaining(names));

    const counts = await countsBySource(popup);
    const ministry = Object.keys(counts).filter((name) => names.includes(name.replace("'", '’')));
    expect(ministry.map((name) => counts[name])).toEqual([3]);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(sources.length);
    await page.close();
  });

  test('a label leaves the mark as it is, changes it where the settings say so, and is back with the next click after a reload and an ended background', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    const popup = await reader.clickButton(page);
    await waitForMarks(page);
    const nameBefore = await nameOfMark(page, DENIAL.mark);

    const editor = await openRow(popup, DENIAL.source, DENIAL.content);
    await editor.choose('Status', 'contested');
    await editor.choose('Kind of source', 'government');
    await editor.write('Note', 'Ask the observer mission.');
    expect(await nameOfMark(page, DENIAL.mark)).toBe(nameBefore);
    await showStatusInMarks(reader, true);
    await expect.poll(() => nameOfMark(page, DENIAL.mark)).not.toBe(nameBefore);
    await showStatusInMarks(reader, false);
    await expect.poll(() => nameOfMark(page, DENIAL.mark)).toBe(nameBefore);

    await reader.endBackground();
    await page.reload();
    expect(await paintedRanges(page)).toEqual([]);
    const again = await reader.clickButton(page);
    await waitForMarks(page);
    const found = await openRow(again, DENIAL.source, DENIAL.content);
    expect(await found.valueOf('Status')).toBe('contested');
    expect(await found.valueOf('Kind of source')).toBe('government');
    expect(await found.valueOf('Note')).toBe('Ask the observer mission.');
    await page.close();
  });

  test('text is kept though the popup is closed right after the last key', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/business`);
    const popup = await reader.clickButton(page);
    const [claim] = await rowsOf(popup);
    if (!claim) throw new Error('the business report has no claims');
    await (await openRow(popup, claim.source, claim.content)).type('Note', 'Half a senten');
    await closePopup(setting.reader, popup);

    await page.reload();
    const again = await openRow(await reader.clickButton(page), claim.source, claim.content);
    expect(await again.valueOf('Note')).toBe('Half a senten');
    await page.close();
  });

  test('"not a claim" takes the mark away, keeps it away, and can be undone', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/court`);
    const popup = await reader.clickButton(page);
    await waitForMarks(page);
    const [first] = await rowsOf(popup);
    if (!first) throw new Error('the court report has no claims');
    const count = (await rowsOf(popup)).length;

    const editor = await openRow(popup, first.source, first.content);
    const painted = (await paintedRanges(page)).length;
    await editor.press('Not a claim');
    await page.waitForFunction(
      (before) => {
        const now = [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0);
        return now < before;
      },
      {},
      painted,
    );

    await page.reload();
    const again = await reader.clickButton(page);
    await waitForText(again, `${count - 1} claims`);
    await page.close();
  });

  test('marks can be hidden, and come back with the next click', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/council`);
    const popup = await reader.clickButton(page);
    await waitForMarks(page);
    await rowsOf(popup);
    await pressButton(popup, 'Hide the marks on this page');
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    await reader.clickButton(page);
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('the panel beside the page reads a page once its button was pressed, not before, and no other page for that', async () => {
    const { reader, newsroom } = setting;
    const border = await reader.open(`${newsroom.url}/border`);
    const panel = await openPanel(reader, border);
    await waitForText(panel, OF_BORDER);

    const court = await reader.open(`${newsroom.url.replace('127.0.0.1', 'localhost')}/court`);
    await waitForText(panel, 'Press the button to read this page');
    expect(await court.evaluate(() => CSS.highlights.size)).toBe(0);
    await reader.clickButton(court);
    await waitForText(panel, OF_COURT);
    await waitForMarks(court);
    await border.bringToFront();
    await waitForText(panel, OF_BORDER);
    await closePanel(reader, panel, court, border);
  });
});
