import type { ReaderBrowser } from '../browser/reader-browser.ts';
import { pressControl } from './control.ts';

/** Sets in the settings whether marks on pages show the status that was given: they do not until somebody asks for it. */
export async function showStatusInMarks(reader: Pick<ReaderBrowser, 'openOwn'>, isShown: boolean): Promise<void> {
  const name = 'Let marks on pages show the status I gave';
  const settings = await reader.openOwn('library.html#/settings');
  const label = await settings.waitForSelector(`label ::-p-text(${name})`);
  const isSet = await label?.evaluate((words) => words.closest('label')?.querySelector('input')?.checked);
  if (isSet !== isShown) {
    await pressControl(settings, 'checkbox', name);
    await settings.waitForSelector('::-p-text(Saved)');
  }
  await settings.close();
}
