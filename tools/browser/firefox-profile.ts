/** Profiles of Firefoxes that are started often, as tests do. */
import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a profile. @returns its folder, for the caller to remove */
export function copyOfProfile(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'says-who-firefox-'));
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/** Removes a profile whose browser has been closed. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
