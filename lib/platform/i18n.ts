import { browser } from './browser.ts';

/** The message in the reader's language, '' for a name that does not exist. Names: locales/, with `_` between levels. */
export function getMessage(name: string, substitutions: string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}

/** A message by its dotted path ("status.denied"), for words that stand in files. */
export function messageOf(key: string): string {
  return getMessage(key.replaceAll('.', '_'), []) || key;
}
