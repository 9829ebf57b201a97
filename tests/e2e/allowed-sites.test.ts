/** Sites the reader has allowed: marks come by themselves. */
import { expect, test } from 'vitest';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { startSlowPage } from '../../tools/newsroom/slow-page.ts';
import { chooseInCard, waitForCardText, waitUntilCardCloses } from './card.ts';
import { nameOfMark, pointOfMark, waitForMarks } from './marks.ts';
import { openRow, openRowAt, rowsOf } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('allowed', (setting) => {
  // So that a mark tells whether a label is there.
  setting.prepare(() => showStatusInMarks(setting.reader, true));

  test('marks and labels come by themselves, also after a reload', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    const before = await nameOfMark(page, 'rejected');
    const editor = await openRow(await reader.clickButton(page), 'Her Kessanian counterpart, Petr Oswin', 'the demand');
    await editor.choose('Status', 'denied');
    const labelled = await nameOfMark(page, 'rejected');
    expect(labelled).not.toBe(before);

    await page.reload();
    await waitForMarks(page);
    expect(await nameOfMark(page, 'rejected')).toBe(labelled);
    await page.close();
  });

  test('a page that the browser loads ahead is not read, and has its marks once it is shown', async ({ skip }) => {
    const { reader, newsroom } = setting;
    if (reader.name === 'Firefox') return skip('Firefox loads no pages ahead');
    const [page, address] = [await reader.open(newsroom.url), `${newsroom.url}/border`];
    // Nobody is told when a page has been loaded ahead; one that has not is loaded as usual, when it was shown from its start.
    let shownAfter = 0;
    for (let wait = 1_000; shownAfter === 0 && wait <= 8_000; wait *= 2) {
      await page.goto(newsroom.url);
      await page.evaluate((url) => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url] }] });
        document.head.append(rules);
      }, address);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await Promise.all([page.waitForNavigation(), page.evaluate((url) => location.assign(url), address)]);
      shownAfter = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().activationStart);
    }
    expect(shownAfter).toBeGreaterThan(0);
    await waitForMarks(page);
    await page.close();
  });

  test('the background wakes while a page is on its way, and waits for its text', async () => {
    const { reader, newsroom } = setting;
    const { promise: rest, resolve: finish } = Promise.withResolvers<void>();
    const slow = await startSlowPage(await (await fetch(`${newsroom.url}/border`)).text(), () => rest);
    const page = await reader.open('about:blank');
    await reader.endBackground();
    await expect.poll(() => reader.isBackgroundAwake()).toBe(false);
    const loaded = page.goto(slow.url);
    await expect.poll(() => reader.isBackgroundAwake(), { timeout: 10_000 }).toBe(true);
    finish();
    await loaded;
    await waitForMarks(page);
    await page.close();
    slow.close();
  });

  test('two tabs on one article keep both readers’ edits and show them', async () => {
    const { reader, newsroom } = setting;
    const [one, two] = [await reader.open(`${newsroom.url}/business`), await reader.open(`${newsroom.url}/business`)];
    await waitForMarks(one);
    await waitForMarks(two);
    // Both lists are read before either edits: each tab knows the claim only as a detected one.
    const popupOne = await reader.clickButton(one);
    const [claim] = await rowsOf(popupOne);
    if (!claim) throw new Error('the business report has no claims');
    await (await openRow(popupOne, claim.source, claim.content)).choose('Status', 'corroborated');
    const popupTwo = await reader.clickButton(two);
    await (await openRow(popupTwo, claim.source, claim.content)).write('Note', 'From the second tab.');

    await one.reload();
    const both = await openRow(await reader.clickButton(one), claim.source, claim.content);
    expect(await both.valueOf('Status')).toBe('corroborated');
    expect(await both.valueOf('Note')).toBe('From the second tab.');
    const rows = await rowsOf(await reader.clickButton(two));
    expect(rows.filter((row) => row.content === claim.content)).toHaveLength(1);
    await one.close();
    await two.close();
  });

  test('the background may be ended between any two labels', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/science`);
    await waitForMarks(page);
    const popup = await reader.clickButton(page);
    for (let index = 0; index < 5; index++) {
      await reader.endBackground();
      await (await openRowAt(popup, index)).choose('Status', 'unverified');
    }
    await page.reload();
    await waitForMarks(page);
    const after = await rowsOf(await reader.clickButton(page));
    expect(after.filter((row) => row.status === 'Unverified')).toHaveLength(5);
    await page.close();
  });

  test('words that replace marked words are never marked, not for one frame', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    const seen = await page.evaluate(async () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text | null;
      while (node && !node.data.includes('denied the accusation')) node = walker.nextNode() as Text | null;
      if (!node) throw new Error('the sentence is not there');
      node.data = 'Orvalia confirmed the accusation. Nobody else was asked, and nobody else answered.';
      await new Promise(requestAnimationFrame);
      const changed = node;
      return [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].filter((range) => range.startContainer === changed).map(String),
      );
    });
    expect(seen).toEqual([]);
    await page.close();
  });

  test('a click on a mark opens the card with the same controls; Escape gives the focus back, and what was saved stays', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    const before = await nameOfMark(page, 'denied');
    await reader.endBackground();
    const { x, y } = await pointOfMark(page, 'denied');
    await page.mouse.click(x, y);
    await chooseInCard(page, 'Status', 'Contested');
    await waitForCardText(page, 'Saved');
    const labelled = await nameOfMark(page, 'denied');
    expect(labelled).not.toBe(before);

    await page.keyboard.press('Escape');
    await waitUntilCardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await reader.endBackground();
    await page.reload();
    await waitForMarks(page);
    expect(await nameOfMark(page, 'denied')).toBe(labelled);
    await page.close();
  });

  test('a click on a link stays the page’s, also where a mark lies on it', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/explainer';
      link.textContent = 'insisted';
      const paragraph = document.createElement('p');
      paragraph.append('Mara Quill, who keeps the town’s archive, ', link, ' that nothing had been lost in the flood.');
      document.querySelector('.dateline')?.closest('p')?.before(paragraph);
    });
    await page.waitForFunction(() =>
      [...CSS.highlights].some(([, highlight]) =>
        [...highlight].some((range) => range.startContainer.parentElement?.tagName === 'A'),
      ),
    );
    const { x, y } = await pointOfMark(page, 'insisted');
    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    expect(page.url()).toBe(`${newsroom.url}/explainer`);
    await page.close();
  });
});
