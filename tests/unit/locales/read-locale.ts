import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';

const FOLDER = resolve(import.meta.dirname, '../../../locales');

/** One message as a translator sees it. */
export interface LocaleMessage {
  readonly key: string;
  /** The names of its plural forms ("1", "n"), none where it has but one form. */
  readonly plurals: readonly string[];
  /** The text of each form. */
  readonly forms: readonly string[];
}

/** The languages that have a file in locales/, by their codes. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));

/** Those beside the one that all others are translated from. */
export const TRANSLATIONS: readonly string[] = LANGUAGES.filter((language) => language !== 'en');

/** The messages of one language in the order of the file. */
export function readLocale(language: string): LocaleMessage[] {
  const text = readFileSync(join(FOLDER, `${language}.json`), 'utf8');
  return parseMessagesText(text, 'JSON5')
    .filter(({ key }) => !key.join('.').startsWith('@@'))
    .map((message) => {
      const key = message.key.join('.');
      if (message.type !== 'plural') return { key, plurals: [], forms: [message.message] };
      return { key, plurals: Object.keys(message.plurals), forms: Object.values(message.plurals) };
    });
}

/** The messages of one language by key. */
export function localeByKey(language: string): ReadonlyMap<string, LocaleMessage> {
  return new Map(readLocale(language).map((message) => [message.key, message]));
}

/** The substitutions of a text, each once: `$1`, `$2` … */
export function substitutionsOf(text: string): string[] {
  return [...new Set(text.match(/\$\d/g) ?? [])].sort();
}
