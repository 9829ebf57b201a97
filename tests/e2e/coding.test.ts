/** Coding a whole article with the keyboard alone, in the panel beside it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressButton } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { nameOfMark, waitForMarks } from './marks.ts';
import { closePanel, focusedRow, openPanel, pressKeys, progressIn, unfoldKeys } from './panel.ts';
import { waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('allowed', (setting) => {
  // So that a mark tells whether a label is there.
  setting.prepare(() => showStatusInMarks(setting.reader, true));

  async function openArticle(path: string): Promise<{ page: Page; panel: Page }> {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/${path}`);
    await waitForMarks(page);
    return { page, panel: await openPanel(reader, page) };
  }

  test('all claims get a status by one key each, two are undone, and a reload finds it so', async () => {
    const { page, panel } = await openArticle('council');
    const { total } = await progressIn(panel);
    expect(total).toBeGreaterThan(5);

    await pressKeys(panel, 'j');
    const seen = new Set([(await focusedRow(panel)).id]);
    for (let index = 0; index < total; index += 1) {
      await pressKeys(panel, index === 1 ? 'x' : '1');
      await waitForText(panel, `${index + 1} of ${total} coded`);
      seen.add((await focusedRow(panel)).id);
    }
    await waitForText(panel, `All ${total} claims of this article are coded.`);
    expect(seen.size).toBe(total);

    await pressKeys(panel, 'u');
    await waitForText(panel, `${total - 1} of ${total} coded`);
    await pressKeys(panel, 'u');
    await waitForText(panel, `${total - 2} of ${total} coded`);
    await waitForText(panel, 'Undone: 1 claim is as it was.');

    await page.reload();
    await waitForText(panel, `${total - 2} of ${total} coded`);
    await waitForText(panel, 'Not claims (1)');

    // Also what was undone before the page was left can be done again.
    await panel.keyboard.down('Shift');
    await pressKeys(panel, 'U');
    await panel.keyboard.up('Shift');
    await waitForText(panel, `${total - 1} of ${total} coded`);
    await closePanel(setting.reader, panel, page);
  });

  test('several claims get a status in one step, and one undo takes all of it back', async () => {
    const { page, panel } = await openArticle('business');
    const { total } = await progressIn(panel);
    await pressKeys(panel, 'j');
    await panel.keyboard.down('Shift');
    await pressKeys(panel, 'ArrowDown', 'ArrowDown');
    await panel.keyboard.up('Shift');
    await waitForText(panel, '3 claims selected');
    await pressKeys(panel, '3');
    await waitForText(panel, `3 of ${total} coded`);
    await pressKeys(panel, 'u');
    await waitForText(panel, 'Undone: 3 claims are as they were.');
    await waitForText(panel, `0 of ${total} coded`);
    await closePanel(setting.reader, panel, page);
  });

  test('all claims of an article are saved as they are', async () => {
    const { page, panel } = await openArticle('court');
    const { total } = await progressIn(panel);
    await unfoldKeys(panel);
    await pressButton(panel, `Save all ${total} claims not saved yet`);
    await panel.waitForFunction(() => !document.body.innerText.includes('not saved yet'), { polling: 50 });
    await page.reload();
    await waitForText(panel, `0 of ${total} coded`);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('not saved yet');
    await closePanel(setting.reader, panel, page);
  });

  test('a source and a note are written without the mouse, and the next claim goes on from there', async () => {
    const { page, panel } = await openArticle('border');
    await pressKeys(panel, '/');
    await panel.keyboard.type('the accusation');
    await waitForText(panel, 'shown');
    await pressKeys(panel, 'Escape', 'Tab');
    await pressKeys(panel, 'j', 'j', 'j', 'j');
    expect((await focusedRow(panel)).words).toContain('Kessania');
    await pressKeys(panel, 'n');
    await panel.keyboard.type('Ask the mission.');
    await pressKeys(panel, 'Escape');
    expect((await focusedRow(panel)).words).toContain('Kessania');
    const before = await nameOfMark(page, 'denied');
    await pressKeys(panel, '3');
    await waitForText(panel, 'Contested: Kessania');
    expect(await nameOfMark(page, 'denied')).not.toBe(before);
    await pressKeys(panel, 'k', 'e');
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('sourceText');
    await closePanel(setting.reader, panel, page);
  });
});
