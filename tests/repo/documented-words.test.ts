/** Forms for issues lead people to controls by their words: a message that was renamed must not lead them nowhere. */
import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

type Messages = { readonly [name: string]: string | Messages };

function* textsOf(messages: Messages): Generator<string> {
  for (const value of Object.values(messages)) {
    if (typeof value === 'string') yield value;
    else yield* textsOf(value);
  }
}

const texts = new Set(textsOf(JSON.parse(read('locales/en.json')) as Messages));
const quoted = repositoryFiles()
  .filter((file) => file.startsWith('.github/'))
  .flatMap((file) => [...read(file).matchAll(/“([^”]+)”/g)].map(([, words = '']) => ({ file, words })));

test('the forms lead to controls', () => {
  expect(quoted.map(({ words }) => words)).toContain('Copy a report: wrong claim');
});

test.each(quoted)('$file: “$words” is what a control is called', ({ words }) => {
  expect(texts).toContain(words);
});

test('what the forms ask to be read is there', () => {
  const files = repositoryFiles();
  const named = files
    .filter((file) => file.startsWith('.github/'))
    .flatMap((file) => [...read(file).matchAll(/`((?:docs\/)?[\w/-]+\.md)`/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});
