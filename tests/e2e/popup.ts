import type { ElementHandle, Page } from 'puppeteer-core';
import { pressButton } from '../../tools/drive/control.ts';
import type { Reader } from './setting.ts';

/** A claim's row in the popup, as a person reads it. */
export interface Row {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly status: string;
}

/** Waits for the popup's list and answers its rows. */
export async function rowsOf(popup: Page): Promise<Row[]> {
  await popup.waitForSelector('.claim-row');
  return popup.$$eval('.claim-row', (rows) =>
    rows.map((row) => {
      const text = (part: string) => row.querySelector(`.claim-${part}`)?.textContent ?? '';
      return { source: text('source'), cue: text('cue'), content: text('content'), status: text('status') };
    }),
  );
}

/** Opens "By source" and answers its lines: how many claims each source has. */
export async function countsBySource(popup: Page): Promise<Record<string, number>> {
  await pressButton(popup, 'By source');
  await popup.waitForSelector('.source-bars li');
  const lines = await popup.$$eval('.source-bars li', (items) =>
    items.map((item) => {
      const text = (part: string) => item.querySelector(`.source-${part}`)?.textContent ?? '';
      return [text('name'), Number(text('count'))] as const;
    }),
  );
  return Object.fromEntries(lines);
}

/** Opens the row whose claim has this source and content beginning, and answers its editor. */
export async function openRow(popup: Page, source: string, contentStart: string): Promise<Editor> {
  const index = (await rowsOf(popup)).findIndex((row) => row.source === source && row.content.startsWith(contentStart));
  if (index === -1) throw new Error(`no claim of "${source}" that begins "${contentStart}"`);
  return openRowAt(popup, index);
}

/** Opens the row at this place of the list, from 0, and answers its editor. */
export async function openRowAt(popup: Page, index: number): Promise<Editor> {
  await popup.waitForSelector('.claim-row');
  const row = (await popup.$$('.claim-row'))[index];
  if (!row) throw new Error(`no claim at ${index}`);
  // As a person does who sees only its edge: it may lie under the foot of the popup.
  await row.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await (await row.waitForSelector('.claim-button[aria-expanded="false"]'))?.click();
  await row.waitForSelector('.label-editor');
  return new Editor(popup, row);
}

/** The controls of one claim, found by their names like a screen reader finds them. */
export class Editor {
  readonly #popup: Page;
  readonly #row: ElementHandle;

  constructor(popup: Page, row: ElementHandle) {
    this.#popup = popup;
    this.#row = row;
  }

  async choose(name: string, value: string): Promise<void> {
    await this.pick(name, value);
    await this.#saved();
  }

  /** Chooses, and waits for nothing. */
  async pick(name: string, value: string): Promise<void> {
    await (await this.#control(name, 'select')).select(value);
  }

  /** Types over what stands in a field, and waits until it is saved. */
  async write(name: string, text: string): Promise<void> {
    await this.type(name, text);
    await this.#saved();
  }

  /** Types over what stands in a field, and waits for nothing. */
  async type(name: string, text: string): Promise<void> {
    const field = await this.#control(name, 'input, textarea');
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await field.type(text);
  }

  async valueOf(name: string): Promise<string> {
    const field = await this.#control(name, 'input, textarea, select');
    return field.evaluate((element) => (element as HTMLInputElement).value);
  }

  press(name: string): Promise<void> {
    return pressButton(this.#popup, name, this.#row);
  }

  async #control(name: string, kinds: string): Promise<ElementHandle<Element>> {
    for (const control of await this.#row.$$(kinds)) {
      const label = await control.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
      if (label === name) return control;
    }
    throw new Error(`no control named "${name}"`);
  }

  async #saved(): Promise<void> {
    await this.#popup.waitForFunction((row) => row.textContent?.includes('Saved'), {}, this.#row);
  }
}

/** Closes the popup, as a click beside it does. */
export async function closePopup(reader: Reader, popup: Page): Promise<void> {
  await (reader.name === 'Firefox' ? reader.closePopup() : popup.close());
}

/** Waits until popup, panel or a page of ours shows this text. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, text);
}
