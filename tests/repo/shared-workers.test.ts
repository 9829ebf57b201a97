import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { read, repositoryFiles } from './sources.ts';

/** What outlasts a test file in its worker: a module or a global put in the place of another, a clock, a setting of the runner. */
const LEFT_BEHIND =
  /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers|setConfig)\(|fake-indexeddb\/auto|process\.env\[[^\]]+\] ?=[^=]/;

/** The folders of the project whose files share workers. */
function sharedFolders(): string[] {
  const projects = config.test?.projects ?? [];
  const shared = projects.flatMap((project) =>
    typeof project === 'object' && 'test' in project && project.test?.isolate === false ? project.test.include : [],
  );
  return shared.flatMap((pattern = '') => {
    const [, root = '', names = ''] = /^(.*?)\{?([\w,-]+)\}?\/\*\*/.exec(pattern) ?? [];
    return names.split(',').map((name) => `${root}${name}/`);
  });
}

test('test files that share workers leave nothing behind for the next one', () => {
  const folders = sharedFolders();
  expect(folders).toContain('tests/unit/detect/');
  expect(folders).toContain('tests/repo/');
  const files = repositoryFiles().filter((file) => folders.some((folder) => file.startsWith(folder)));
  expect(files.length).toBeGreaterThan(150);
  const own = 'tests/repo/shared-workers.test.ts';
  expect(files.filter((file) => file !== own && LEFT_BEHIND.test(read(file)))).toEqual([]);
});
