/** Works the toolbar popup as a person does, by the names of its controls. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { SourceKind, Status } from '../../lib/claim/taxonomy.ts';
import { findControl, pressButton } from './control.ts';
import { wordsOf } from './words.ts';

/** A row of the list, as it is shown. */
export interface ListedClaim {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** The act, or the status once there is one, in words. */
  readonly state: string;
}

export interface Label {
  readonly sourceKind: SourceKind;
  readonly status: Status;
  readonly note: string;
}

/** Milliseconds for a long article on a slow machine. */
const TIMEOUT = 20_000;
/** The fields of the claim that is open: filters and batches have fields of the same names. */
const EDITOR = '.label-editor';

/**
 * The claims the popup lists, when it has them; or the words with which it says why there are none.
 * @throws Error when it says that something went wrong
 */
export async function readPopup(popup: Page): Promise<readonly ListedClaim[] | string> {
  await popup.waitForFunction(() => document.querySelector('.claim-button, .message-screen'), { timeout: TIMEOUT });
  const claims = await popup.$$eval('.claim-button', (buttons) =>
    buttons.map((button) => {
      const textOf = (part: string) => button.querySelector(`.claim-${part}`)?.textContent ?? '';
      return { source: textOf('source'), cue: textOf('cue'), content: textOf('content'), state: textOf('status') };
    }),
  );
  if (claims.length > 0) return claims;
  const [title = '', ...lines] = await popup.$$eval('.message-screen > :is(h2, p)', (parts) =>
    parts.map((part) => part.textContent ?? ''),
  );
  const words = `${title}: ${lines.join(' ')}`.trim();
  if (lines.includes(wordsOf('action.retry'))) throw new Error(`The popup says: ${words}`);
  return words;
}

/** Opens the claim at this place in the list, from 0, which is closed, and waits until it is its editor that stands there. */
export async function openClaim(popup: Page, index: number): Promise<void> {
  const rows = await popup.$$('.claim-row:has(.claim-button)');
  const row = rows[index];
  if (!row) throw new Error(`the popup lists ${rows.length} claims: there is none at ${index}`);
  // The foot of the popup may lie over it.
  await row.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await (await row.waitForSelector('.claim-button[aria-expanded="false"]', { timeout: TIMEOUT }))?.click();
  await row.waitForSelector(EDITOR, { timeout: TIMEOUT });
}

/** Labels the claim that is open, field by field, and waits until the popup says that it is saved. */
export async function labelOpenClaim(popup: Page, label: Label): Promise<void> {
  await (await fieldOf(popup, 'sourceKind')).select(label.sourceKind);
  await (await fieldOf(popup, 'status')).select(label.status);
  await (await fieldOf(popup, 'note')).type(label.note);
  await popup.keyboard.press('Tab');
  await popup.waitForSelector(`::-p-text(${wordsOf('editor.saved')})`, { timeout: TIMEOUT });
}

/** What the fields of the open claim hold. */
export async function readOpenLabel(popup: Page): Promise<Record<keyof Label, string>> {
  const currentOf = async (field: keyof Label) => (await fieldOf(popup, field)).evaluate((element) => element.value);
  return {
    sourceKind: await currentOf('sourceKind'),
    status: await currentOf('status'),
    note: await currentOf('note'),
  };
}

/** Presses the button that exports this page. */
export async function pressExport(popup: Page, format: 'json' | 'csv'): Promise<void> {
  await pressButton(popup, wordsOf('popup.export'));
  await pressButton(popup, wordsOf('popup.exportPageAs', wordsOf(`format.${format}.name`)));
}

/** Lets the page scroll to the first claim of this source and light it up. */
export async function pressShow(popup: Page, { source }: ListedClaim): Promise<void> {
  await pressButton(popup, wordsOf('claim.showOnPageOf', source));
}

async function fieldOf(popup: Page, field: keyof Label): Promise<ElementHandle<HTMLInputElement | HTMLSelectElement>> {
  const role = field === 'note' ? 'textbox' : 'combobox';
  const editor = await popup.waitForSelector(EDITOR, { timeout: TIMEOUT });
  const found = await findControl(popup, role, wordsOf(`editor.${field}`), editor ?? undefined);
  return found as ElementHandle<HTMLInputElement | HTMLSelectElement>;
}
