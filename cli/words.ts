import words from '../locales/en.json' with { type: 'json' };

/** An English word of the interface by its dotted path, "status.denied"; the path itself where there is none. */
export function wordOf(key: string): string {
  let found: unknown = words;
  for (const name of key.split('.')) found = isTree(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return typeof found === 'string' ? found : key;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
