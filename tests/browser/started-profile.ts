/** Before the tests in browsers: Firefox starts once, so that it starts faster in every file of them. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { makeStartedProfile } from '../../tools/browser/firefox-profile.ts';
import { findNamed } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a profile that Firefoxes begin with a copy of; none where there is no Firefox. */
    readonly startedProfile?: string;
  }
}

export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const found = findNamed('Firefox');
  if ('missing' in found) return;
  const profile = await makeStartedProfile(found.path);
  project.provide('startedProfile', profile);
  return () => rmSync(profile, { recursive: true, force: true });
}
