/** Labels a claim in the toolbar popup by the names of its controls, and takes a label back there. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { wordsOf } from '../drive/words.ts';

/** Milliseconds for the list to come, and for the background to answer, also one that is killed meanwhile. */
const TIMEOUT = 15_000;

/** A claim that was labelled, by its place in the list. */
export interface PopupOutcome {
  readonly cue: string;
  readonly sent: number;
  readonly acknowledged: number;
}

/** What the popup lists, once it knows; 0 where it says that there is nothing. */
export async function countListed(popup: Page): Promise<number> {
  await popup.waitForSelector('.claim-button, .message-screen', { timeout: TIMEOUT });
  return (await popup.$$('.claim-button')).length;
}

/**
 * Opens a row, enters one value, and waits until the popup says that it is saved.
 * @param draw makes the value, given the one that the claim has
 * @throws Error (timeout) where it never says so
 */
export async function labelInPopup(
  popup: Page,
  index: number,
  field: 'status' | 'sourceKind' | 'note',
  draw: (now: string) => string,
): Promise<PopupOutcome & { readonly edit: ClaimEdit }> {
  const row = (await popup.$$('.claim-row'))[index];
  if (!row) throw new Error(`the popup has no row ${index}`);
  const cue = await row.$eval('.claim-cue', (element) => element.textContent ?? '');
  await row.$eval('.claim-button', (button) => (button as HTMLElement).click());
  await row.waitForSelector('.label-editor', { timeout: TIMEOUT });
  const control = await controlNamed(popup, wordsOf(`editor.${field}`));
  const value = draw(await control.evaluate((element) => element.value));
  const sent = Date.now();
  if (field === 'note') {
    await control.evaluate((element) => (element as unknown as HTMLTextAreaElement).select());
    await control.type(value);
  } else {
    await control.select(value);
  }
  await popup.waitForFunction(
    (open, saved) => open.querySelector('.save-message')?.textContent === saved,
    { timeout: TIMEOUT, polling: 30 },
    row,
    wordsOf('editor.saved'),
  );
  return { cue, edit: { [field]: value } as ClaimEdit, sent, acknowledged: Date.now() };
}

/** Presses "Undo", and waits until the popup says what became of it. */
export async function undoInPopup(popup: Page): Promise<Pick<PopupOutcome, 'sent' | 'acknowledged'>> {
  const sent = Date.now();
  await popup.$eval(`.coding-tools [aria-label="${wordsOf('action.undo')}"]`, (button) =>
    (button as HTMLElement).click(),
  );
  const undone = wordsOf('coding.undone.1', '1');
  await popup.waitForFunction(
    (words) => document.querySelector('.coding-said')?.textContent?.trim() === words,
    { timeout: TIMEOUT, polling: 30 },
    undone,
  );
  return { sent, acknowledged: Date.now() };
}

/** The control of the open row that has this name, as a screen reader finds it. */
async function controlNamed(popup: Page, name: string): Promise<ElementHandle<HTMLSelectElement>> {
  for (const control of await popup.$$('.claim-row-open :is(select, input, textarea)')) {
    const field = control as ElementHandle<HTMLSelectElement>;
    if (await field.evaluate((element, wanted) => element.labels[0]?.textContent === wanted, name)) return field;
  }
  throw new Error(`the label has no control named "${name}"`);
}
