/** Of which commit the sources are, for whoever makes a release. */
import { run } from '../run-program.ts';
import { SOURCES } from './sources.ts';

/**
 * Lines that say of which commit the packages are made, and which sources differ from it. Only said, not refused: packages are also
 * made to try something out, and the sources' package is unpacked where there is no repository at all.
 */
export async function treeState(root: string): Promise<string[]> {
  const git = (...args: string[]) => run('git', ['-C', root, ...args], true);
  const top = await git('rev-parse', '--show-cdup');
  const commit = await git('rev-parse', '--short', 'HEAD');
  if (top.code !== 0 || top.output.trim() !== '' || commit.code !== 0)
    return ['There is no git repository here to compare the sources with.'];
  const status = await git('status', '--porcelain', '--untracked-files=all', '--ignored=matching', '--', ...SOURCES);
  if (status.code !== 0) throw new Error(`git status failed: ${status.output}`);
  return describeState(commit.output.trim(), status.output);
}

/** The lines for a commit and what `git status --porcelain` says of the sources. */
function describeState(commit: string, status: string): string[] {
  const changes = status.split('\n').filter((line) => line !== '');
  if (changes.length === 0) return [`Made of commit ${commit}.`];
  return [`NOT for a release: these sources are not those of commit ${commit}:`, ...changes.map((line) => `  ${line}`)];
}
