/**
 * Before the tests in browsers: Firefox starts once, without any extension. In an empty profile it compiles its own program anew, which
 * is half of what its start costs; each test file begins with a copy of this one.
 */
import type { TestProject } from 'vitest/node';
import { newProfile, removeProfile, startFirefox } from '../../tools/browser/start-firefox.ts';
import { findNamed } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a profile that Firefoxes begin with a copy of; none where there is no Firefox. */
    readonly startedProfile?: string;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = findNamed('Firefox');
  if ('missing' in found) return;
  const userDataDir = newProfile();
  const { close } = await startFirefox({ executablePath: found.path, userDataDir });
  await close();
  project.provide('startedProfile', userDataDir);
  return () => removeProfile(userDataDir);
}
