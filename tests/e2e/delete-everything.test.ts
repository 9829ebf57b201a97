/** "Delete everything" takes all of it away, from the disk as far as a page of ours can look, and from the browser's permissions. */
import { expect, test } from 'vitest';
import { pressButton } from '../../tools/drive/control.ts';
import { waitForMarks } from './marks.ts';
import { closePopup, openRow, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';
import { FROM_THE_START, whatIsLeft } from './what-is-left.ts';

inEachBrowser('allowed', (setting) => {
  test('leaves nothing that a page of ours could find', async () => {
    const { reader, newsroom } = setting;
    const article = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(article);
    const popup = await reader.clickButton(article);
    const editor = await openRow(popup, 'Kessania', 'the accusation');
    await editor.choose('Status', 'contested');
    await editor.write('Note', 'Ask the observer mission.');
    await closePopup(reader, popup);

    // What claims are searched by is made when there is time for it.
    const claims = await reader.openOwn('library.html');
    await expect.poll(async () => Object.keys(await whatIsLeft(claims))).toContain('says-who: searchWords');
    await claims.close();
    const files = await reader.openOwn('library.html#/files');
    await pressButton(files, 'Make a copy now');
    await waitForText(files, 'In all:');
    const before = Object.keys(await whatIsLeft(files)).join('\n');
    for (const kept of ['articles', 'claims', 'changes', 'sources', 'says-who-backups']) expect(before).toContain(kept);
    await files.close();

    const settings = await reader.openOwn('library.html#/settings');
    await settings.waitForSelector('.settings');
    await settings.locator('.choice:nth-of-type(2) input').click();
    await waitForText(settings, 'Saved');
    await pressButton(settings, 'Delete everything…');
    await settings.type('.erase-form input', 'delete');
    await pressButton(settings, 'Delete everything now');
    await waitForText(settings, 'Nothing of it is left in this browser.');
    expect(await whatIsLeft(settings)).toEqual(FROM_THE_START[reader.name]);
    for (const page of [article, settings]) await page.close();
  });
});
