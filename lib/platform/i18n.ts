import { browser } from './browser.ts';

/** The message in the reader's language, '' for a name that does not exist. Names: locales/, with `_` between levels. */
export function getMessage(name: string, substitutions: string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}
