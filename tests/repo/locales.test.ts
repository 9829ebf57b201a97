import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtText } from './built.ts';
import { ROOT } from './sources.ts';

const PACKAGES = ['chrome-mv3', 'firefox-mv3'] as const;
const LANGUAGES = readdirSync(join(ROOT, 'locales')).map((file) => basename(file, '.json'));

type Messages = Record<string, { readonly message: string }>;

describe.each(PACKAGES)('the languages of %s', (name) => {
  const messagesOf = (language: string) =>
    JSON.parse(builtText(name, `_locales/${language}/messages.json`)) as Messages;
  const manifest = builtText(name, 'manifest.json');

  test('are those of the source, and no other', () => {
    const built = builtFiles(name).filter((file) => file.startsWith('_locales/'));
    expect(built.sort()).toEqual(LANGUAGES.map((language) => `_locales/${language}/messages.json`).sort());
  });

  test.each(LANGUAGES)('%s has every message that the default language has', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(messagesOf('en')).sort());
    expect(messages['interface_language']?.message).toBe(language);
  });

  test.each(LANGUAGES)('%s has the words that the manifest asks for', (language) => {
    const messages = messagesOf(language);
    const asked = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? '');
    expect(asked).toContain('extension_name');
    expect(asked.filter((key) => !messages[key]?.message)).toEqual([]);
  });
});
