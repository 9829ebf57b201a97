/** The library over what a reader has labelled: from a fresh profile, label, find again, put together, undo, and look at a dispute. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressButton, pressControl } from '../../tools/drive/control.ts';
import { waitForMarks } from './marks.ts';
import { openRow, rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('allowed', (setting) => {
  let library: Page;

  /** Labels claims of two articles in the popup, one of which disputes another. */
  setting.prepare(async () => {
    const { reader, newsroom } = setting;
    const border = await reader.open(`${newsroom.url}/border`);
    const popup = await reader.clickButton(border);
    await waitForMarks(border);
    await rowsOf(popup);
    await (await openRow(popup, 'It', 'Kessania')).choose('Status', 'contested');
    const denial = await openRow(popup, 'Kessania', 'the accusation');
    await denial.choose('Kind of source', 'government');
    await dispute(popup, 'mortars');
    const harbour = await reader.open(`${newsroom.url}/harbour`);
    const other = await reader.clickButton(harbour);
    const [claim] = await rowsOf(other);
    if (!claim) throw new Error('the harbour report has no claims');
    await (await openRow(other, claim.source, claim.content)).choose('Status', 'contested');
    library = await reader.openOwn('library.html');
    await library.setViewport({ width: 1000, height: 800 });
  });

  /** Says in the open editor which claim of the page this one disputes. */
  async function dispute(popup: Page, words: string): Promise<void> {
    await pressButton(popup, 'Choose a claim …');
    await (await popup.waitForSelector('.claim-picker input'))?.type(words);
    await popup.locator('.picker-item').click();
    await popup.waitForSelector('.claim-row-open .disputes-list li');
    await popup.waitForFunction(() => document.querySelector('.claim-row-open')?.textContent?.includes('Saved'));
  }

  /** The claims listed, by source. */
  function listed(): Promise<string[]> {
    return library.$$eval('.claim-entry .claim-source', (sources) => sources.map((source) => source.textContent ?? ''));
  }

  async function waitForCount(count: number): Promise<void> {
    await library.waitForFunction((wanted) => document.querySelectorAll('.claim-entry').length === wanted, {}, count);
  }

  const heading = () => library.$eval('h1', (element) => element.textContent);
  const hash = () => library.evaluate(() => location.hash);
  const news = () => library.$eval('.news', (element) => element.textContent);

  async function follow(name: string): Promise<void> {
    await pressControl(library, 'link', name);
    await library.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, name);
  }

  test('all claims of both articles are there, newest first, and a status leaves those that have it', async () => {
    await waitForCount(3);
    expect(await listed()).toContain('Kessania');
    await pressButton(library, 'Status');
    await library.locator('.filter-value ::-p-text(Contested)').click();
    await waitForCount(2);
    expect(await hash()).toBe('#/claims?status=contested');
    expect(await listed()).not.toContain('Kessania');
  });

  test('a reload shows the same, and Back what was before', async () => {
    await library.reload();
    await waitForCount(2);
    expect(await library.$eval('.chip-list', (list) => list.textContent)).toBe('Status Contested');
    await library.evaluate(() => history.back());
    await waitForCount(3);
    await library.evaluate(() => history.forward());
    await waitForCount(2);
  });

  test('words are found once they are in the index, whatever case they are typed in', async () => {
    await pressButton(library, 'Clear all');
    await waitForCount(3);
    await library.type('.search-field input', 'MORTARS');
    await waitForCount(1);
    expect(await listed()).toEqual(['It']);
    expect(await hash()).toBe('#/claims?text=MORTARS');
    await pressButton(library, 'Clear all');
    await waitForCount(3);
  });

  test('a claim is labelled in place, and the label is undone by the keyboard', async () => {
    await library.locator('.claim-entry:first-of-type .claim-button').click();
    const field = (await library.waitForSelector('.claim-row-open select')) as ElementHandle<HTMLSelectElement> | null;
    const before = await field?.evaluate((select) => select.value);
    await field?.select('expert');
    await waitForText(library, 'Saved');
    await library.$eval('h1', (element) => element.focus());
    await library.keyboard.down('Control');
    await library.keyboard.press('z');
    await library.keyboard.up('Control');
    await library.waitForFunction(() => document.querySelector('.news')?.textContent?.includes('Kind of source'));
    expect(await field?.evaluate((select) => select.value)).toBe(before);
    await library.keyboard.press('Escape');
  });

  test('a source has a page of its own; another is put together with it, and parted again by undoing', async () => {
    await follow('Sources');
    await library.waitForFunction(() => document.querySelectorAll('.list-entry').length === 3);
    const names = await library.$$eval('.list-entry-name', (links) => links.map((link) => link.textContent ?? ''));
    await follow(names[0] ?? '');
    await library.waitForFunction((title) => document.title === title, {}, `${names[0]} – Says Who`);
    await waitForCount(1);
    await pressButton(library, 'Add another source …');
    await library.type('[role="combobox"]', (names[1] ?? '').slice(0, 5));
    await library.locator(`[role="option"]`).click();
    await waitForCount(2);
    expect(await news()).toContain(`“${names[1]}” now counts as “${names[0]}”.`);
    await pressButton(library, 'Undo', (await library.$('.news')) ?? undefined);
    await waitForCount(1);
    expect(await news()).toContain('Undone');
  });

  test('a claim and what disputes it stand side by side, with the ways to both', async () => {
    await follow('Disputes');
    await library.waitForSelector('.dispute');
    const sides = await library.$$eval('.dispute-side', (all) =>
      all.map((side) => ({ text: side.textContent ?? '', left: side.getBoundingClientRect().left })),
    );
    expect(sides).toHaveLength(2);
    expect(sides[0]?.text).toMatch(/^Claim.*mortars.*Contested/);
    expect(sides[1]?.text).toMatch(/^Disputed by.*Kessania.*denied.*the accusation/);
    expect(sides[1]?.left).toBeGreaterThan(sides[0]?.left ?? 0);
    await library.setViewport({ width: 320, height: 800 });
    const [top, bottom] = await library.$$eval('.dispute-side', (all) =>
      all.map((side) => side.getBoundingClientRect().top),
    );
    expect(bottom).toBeGreaterThan(top ?? 0);
    await library.setViewport({ width: 1000, height: 800 });

    await library.locator('.dispute-side:last-child .claim-origin a').click();
    await library.waitForSelector('.claim-row-open');
    expect(await heading()).toBe('Orvalia and Kessania trade blame after two soldiers die on the frontier');
    expect(await library.$eval('.claim-row-open', (row) => row.textContent)).toContain('the accusation');
  });

  test('a reload keeps the article and the claim that is open', async () => {
    const before = await hash();
    await library.reload();
    await library.waitForSelector('.claim-row-open');
    expect(await hash()).toBe(before);
    expect(await library.$eval('.claim-row-open', (row) => row.textContent)).toContain('the accusation');
    await waitForText(library, '1 of 2 coded');
  });
});
