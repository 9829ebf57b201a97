import { expect, test } from 'vitest';
import { SHARED_FOLDERS } from '../../vitest.config.ts';
import { read, repositoryFiles } from './sources.ts';

/** What outlasts a test file in its worker: a module or a global put in the place of another, a clock, a setting of the runner. */
const LEFT_BEHIND =
  /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers|setConfig)\(|fake-indexeddb\/auto|process\.env\[[^\]]+\] ?=[^=]/;

test('test files that share workers leave nothing behind for the next one', () => {
  const files = repositoryFiles().filter((file) => SHARED_FOLDERS.some((folder) => file.startsWith(folder)));
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => LEFT_BEHIND.test(read(file)))).toEqual([]);
});
