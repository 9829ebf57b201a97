import { browser, isExtensionAlive } from './browser.ts';

/** The message in the reader's language, '' for a name that does not exist. Names: locales/, with `_` between levels. */
export function getMessage(name: string, substitutions: string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}

/**
 * {@link getMessage} for a script that may outlive its extension, when the browser gives it no message any more, and throws. What was
 * asked for before is answered then, as it was answered last.
 * @param names of messages that are asked for only then
 */
export function lastingMessages(names: readonly string[]): typeof getMessage {
  const known = new Map<string, string>();
  const ask = (name: string, substitutions: string[]) => {
    const message = getMessage(name, substitutions);
    known.set(name, message);
    return message;
  };
  for (const name of names) ask(name, []);
  return (name, substitutions) => (isExtensionAlive() ? ask(name, substitutions) : (known.get(name) ?? ''));
}

/** A message by its dotted path ("status.denied"), for words that stand in files. */
export function messageOf(key: string): string {
  return getMessage(key.replaceAll('.', '_'), []) || key;
}
