/** An article that was edited since its claims were labelled: what the reader is told, and what they can do about it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findControl, pressControl } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { nameOfMark, paintedRanges, pointOfMark, waitForMarks } from './marks.ts';
import { openRow, rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

const BRANDT = 'Ilse Brandt, the harbour master';
const GROWERS = 'Growers inland';
/** By their sources, with the beginning of what they say in the first version. */
const LABELLED: readonly (readonly [source: string, content: string])[] = [
  [BRANDT, 'two cranes'],
  ['Norrhaven Quays', 'that it had put off'],
  ['The dockers’ union', 'the company of hiding'],
  ['The Harbour Inspectorate', 'that it had opened'],
  ['She', 'nobody would go up'],
  [GROWERS, 'that the first strawberries'],
];
const CHANGED = 'Changed in the article';
const DETACHED = 'Taken off this article';

/** What the rows of a group say, with what is said to those who hear the page; none where there is no such group. */
function rowsIn(popup: Page, group: string): Promise<string[]> {
  return popup.$$eval(
    '.claim-group',
    (groups, name) => {
      const isNamed = (one: Element) => one.querySelector('.group-name')?.textContent?.startsWith(name);
      const rows = groups.find(isNamed)?.querySelectorAll('.claim-row') ?? [];
      return [...rows].map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    },
    group,
  );
}

async function rowsBy(popup: Page, source: string): Promise<string[]> {
  return (await rowsIn(popup, 'Claims on this page')).filter((row) => row.startsWith(source));
}

async function press(popup: Page, name: string): Promise<void> {
  const button = await findControl(popup, 'button', name);
  // By the keyboard, since that is where a focus can be lost.
  await button.focus();
  await button.press('Enter');
}

/** Waits until a decision is in the store: what is only on the screen would not outlive a reload. */
async function waitUntilSaved(popup: Page): Promise<void> {
  await popup.waitForSelector('.changed-decided ::-p-text(Saved)');
}

/** Waits until the focus is on what is called so. */
async function waitForFocus(popup: Page, name: string): Promise<void> {
  await popup.waitForFunction(
    (wanted) => {
      const { activeElement: element } = document;
      return (element?.getAttribute('aria-label') ?? element?.textContent)?.startsWith(wanted);
    },
    { polling: 50 },
    name,
  );
}

// The tests of one browser go one after another over the same labels: what one of them accepts, the next ones find accepted.
inEachBrowser('allowed', (setting) => {
  // So that a mark tells whether a label is there.
  setting.prepare(() => showStatusInMarks(setting.reader, true));

  setting.prepare(async () => {
    const page = await openVersion(1);
    const popup = await setting.reader.clickButton(page);
    for (const [source, content] of LABELLED)
      await (await openRow(popup, source, content)).choose('Status', 'unverified');
    await (await openRow(popup, 'The dockers’ union', 'the company')).write('Note', 'Ask for the report.');
    await page.close();
  });

  async function openVersion(version: 1 | 2): Promise<Page> {
    const page = await setting.reader.open(`${setting.newsroom.url}/harbour${version === 1 ? '' : '?version=2'}`);
    await waitForMarks(page);
    return page;
  }

  /** The second version with the popup over it. */
  async function openEdited(): Promise<{ page: Page; popup: Page }> {
    const page = await openVersion(2);
    const popup = await setting.reader.clickButton(page);
    await rowsOf(popup);
    return { page, popup };
  }

  test('each labelled claim is said to be what it is: as it was, moved, changed or gone; and what changed is not marked', async () => {
    const { page, popup } = await openEdited();
    await waitForText(popup, '2 changed · 1 no longer in the article');

    const [number = '', speaker = '', ...others] = await rowsIn(popup, CHANGED);
    expect(number).toContain('said Taken out: two New: four End of the change. cranes would be back');
    expect(speaker).toContain('“She” stood for Mara Lind and now seems to stand for Ada Corr');
    expect(others).toEqual([]);

    const here = await rowsIn(popup, 'Claims on this page');
    expect(here.filter((row) => row.includes('Unverified')).map((row) => row.slice(0, 14))).toEqual([
      'The Harbour In',
      'Growers inland',
      'Norrhaven Quay',
    ]);
    expect(here.filter((row) => row.includes('Moved'))).toEqual([expect.stringContaining('Norrhaven Quays')]);
    await openRow(popup, 'The Harbour Inspectorate', 'that it had opened');
    await waitForText(popup, 'In the article, with other punctuation or capitals');
    expect(await rowsIn(popup, 'No longer in the article')).toEqual([expect.stringContaining('The dockers’ union')]);
    const gone = await openRow(popup, 'The dockers’ union', 'the company of hiding');
    expect(await gone.valueOf('Note')).toBe('Ask for the report.');

    const labelled = await nameOfMark(page, GROWERS);
    const marks = await paintedRanges(page);
    expect(marks.filter(({ name }) => name === labelled).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Norrhaven Quays', 'The harbour inspectorate']),
    );
    // What the detector finds there now is marked as anything it finds; nothing says that it is what was labelled.
    expect(await nameOfMark(page, BRANDT)).not.toBe(labelled);
    await page.close();
  });

  test('the line above the groups leads to them', async () => {
    const { page, popup } = await openEdited();
    await pressControl(popup, 'link', '1 no longer in the article');
    await waitForFocus(popup, 'No longer in the article (1)');
    await pressControl(popup, 'link', '2 changed');
    await waitForFocus(popup, 'Changed in the article, please look (2)');
    await page.close();
  });

  test('a changed claim is shown on the page where it is proposed, without a mark', async () => {
    const { page, popup } = await openEdited();
    await popup.locator(`.changed-claims [aria-label="Show on page: ${BRANDT}"]`).click();
    const flashed = await page.waitForFunction(
      () => {
        const flash = CSS.highlights.get('swr-flash');
        return flash && [...flash].map(String);
      },
      { polling: 50 },
    );
    expect(await flashed.jsonValue()).toHaveLength(3);
    await page.close();
  });

  test('a change that was accepted is marked at once and after a reload; the focus stays with its row', async () => {
    const { page, popup } = await openEdited();
    const labelled = await nameOfMark(page, GROWERS);
    await press(popup, `Still this claim: ${BRANDT}`);
    await waitForFocus(popup, `Undo: ${BRANDT}`);
    await waitForText(popup, 'Kept, as the article has it now: Ilse Brandt');
    await expect.poll(() => nameOfMark(page, BRANDT)).toBe(labelled);

    await waitUntilSaved(popup);
    await page.reload();
    await waitForMarks(page);
    await expect.poll(() => nameOfMark(page, BRANDT)).toBe(labelled);
    const again = await setting.reader.clickButton(page);
    await waitForText(again, '1 changed');
    expect(await rowsOf(again)).toContainEqual(
      expect.objectContaining({
        source: BRANDT,
        content: 'four cranes would be back in service by Thursday',
        status: 'Unverified',
      }),
    );
    await page.close();
  });

  test('accepting can be undone: the claim waits again, unmarked, and still does after a reload', async () => {
    const { page, popup } = await openEdited();
    const labelled = await nameOfMark(page, GROWERS);
    const before = await nameOfMark(page, 'She');
    await press(popup, 'Still this claim: She');
    // It stands for what the detector finds there: the page has been read again, with the decision in the store.
    await expect.poll(() => rowsBy(popup, 'She')).toEqual([expect.stringContaining('Unverified')]);
    expect(await nameOfMark(page, 'She')).toBe(labelled);
    await press(popup, 'Undo: She');
    await waitForFocus(popup, 'Still this claim: She');
    await expect.poll(() => nameOfMark(page, 'She')).toBe(before);
    expect(await rowsIn(popup, CHANGED)).toEqual([expect.stringContaining('stood for Mara Lind')]);

    await page.reload();
    await waitForMarks(page);
    const again = await setting.reader.clickButton(page);
    await waitForText(again, '1 changed');
    expect(await rowsIn(again, CHANGED)).toEqual([expect.stringContaining('stood for Mara Lind')]);
    await page.close();
  });

  test('"not this claim" can be undone at once, and later: it is looked for again where it was taken off', async () => {
    const { page, popup } = await openEdited();
    await press(popup, 'Not this claim: She');
    await waitForFocus(popup, 'Undo: She');
    await waitForText(popup, `${DETACHED} (1)`);
    await press(popup, 'Undo: She');
    await waitForFocus(popup, 'Still this claim: She');
    await expect.poll(() => rowsIn(popup, DETACHED)).toEqual([]);
    await press(popup, 'Not this claim: She');
    await waitForFocus(popup, 'Undo: She');

    await waitUntilSaved(popup);
    await page.reload();
    await waitForMarks(page);
    const again = await setting.reader.clickButton(page);
    await rowsOf(again);
    expect(await rowsIn(again, CHANGED)).toEqual([]);
    await again.locator(`summary ::-p-text(${DETACHED} (1))`).click();
    await press(again, 'Look for it again: She');
    await expect.poll(() => rowsIn(again, CHANGED)).toEqual([expect.stringContaining('stood for Mara Lind')]);
    await waitForFocus(again, 'Still this claim: She');
    await page.close();
  });

  test('a page that changes a claim’s words under its open card: the card says so, and what is being typed stays', async () => {
    const page = await openVersion(1);
    const { x, y } = await pointOfMark(page, 'warned');
    await page.mouse.click(x, y);
    const note = await findControl(page, 'textbox', 'Note');
    await note.type('Which growers');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.story p')].find((one) =>
        one.textContent?.startsWith('Growers'),
      );
      if (paragraph?.firstChild)
        paragraph.firstChild.textContent = 'Growers inland warned that all strawberries would rot on the quay.';
    });
    await note.type(', and how many?');
    await findControl(page, 'dialog', 'Not marked any more');
    const typed = await findControl(page, 'textbox', 'Note');
    expect(await typed.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Which growers, and how many?');

    await page.reload();
    await waitForMarks(page);
    const row = await openRow(await setting.reader.clickButton(page), GROWERS, 'that the first strawberries');
    expect(await row.valueOf('Note')).toBe('Which growers, and how many?');
    await page.close();
  });
});
