import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { treeState } from '../../../../tools/package/tree-state.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'says-who-state-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('treeState', () => {
  describe('in a repository', () => {
    beforeEach(() => {
      git('init', '--quiet');
      write('lib/a.ts', 'one');
      write('tests/a.test.ts', 'one');
      write('.gitignore', '*.log\n');
      git('add', '.');
      git('commit', '--quiet', '--message', 'first');
    });

    it('names the commit when the sources are those of it', async () => {
      const commit = git('rev-parse', '--short', 'HEAD').trim();
      expect(await treeState(root)).toEqual([`Made of commit ${commit}.`]);
    });

    it('does not mind what goes into no package', async () => {
      write('tests/a.test.ts', 'two');
      expect((await treeState(root))[0]).toMatch(/^Made of commit/);
    });

    it.each([
      ['lib/a.ts', ' M lib/a.ts', 'a changed source'],
      ['lib/b.ts', '?? lib/b.ts', 'a new one'],
      ['lib/b.log', '!! lib/b.log', 'one that git ignores and the sources’ package would hold'],
    ])('names %s: %s (%s)', async (path, line) => {
      write(path, 'two');
      const [first, ...rest] = await treeState(root);
      expect(first).toMatch(/^NOT for a release/);
      expect(rest).toEqual([`  ${line}`]);
    });

    it('does not take the repository around an unpacked folder for its own', async () => {
      write('unpacked/lib/a.ts', 'two');
      expect(await treeState(join(root, 'unpacked'))).toEqual([
        'There is no git repository here to compare the sources with.',
      ]);
    });
  });

  it('says that there is none', async () => {
    expect(await treeState(root)).toEqual(['There is no git repository here to compare the sources with.']);
  });
});
