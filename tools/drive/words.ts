/** The words the interface uses, by which its controls are found: a person finds them by the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-program.ts';

const LOCALE = JSON.parse(readFileSync(join(ROOT, 'locales/en.json'), 'utf8'));

/** The English words of a message ("editor.status"), with `$1` filled in. @throws Error when there is no such message */
export function wordsOf(key: string, value = ''): string {
  const found = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], LOCALE);
  if (typeof found !== 'string') throw new Error(`locales/en.json has no message ${key}`);
  return found.replace('$1', value);
}
