import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDisplay, profileFolder } from '../../../tools/start/surroundings.ts';

describe('hasDisplay', () => {
  it.each([
    { platform: 'linux', env: {}, has: false, because: 'a server has none' },
    { platform: 'linux', env: { DISPLAY: '' }, has: false, because: 'an empty name is none' },
    { platform: 'linux', env: { DISPLAY: ':0' }, has: true, because: 'X11 names it' },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, has: true, because: 'Wayland names it' },
    { platform: 'darwin', env: {}, has: true, because: 'macOS has one and names none' },
    { platform: 'win32', env: {}, has: true, because: 'Windows has one and names none' },
  ] as const)('$because', ({ platform, env, has }) => {
    expect(hasDisplay(platform, env)).toBe(has);
  });
});

describe('profileFolder', () => {
  it.each([
    { platform: 'linux', env: {}, folder: ['home', '.cache'], because: 'the usual place on Linux' },
    { platform: 'linux', env: { XDG_CACHE_HOME: 'fast' }, folder: ['fast'], because: 'where the user wants caches' },
    { platform: 'darwin', env: {}, folder: ['home', 'Library', 'Caches'], because: 'the usual place on macOS' },
    { platform: 'win32', env: { LOCALAPPDATA: 'local' }, folder: ['local'], because: 'the usual place on Windows' },
  ] as const)('$because', ({ platform, env, folder }) => {
    expect(profileFolder(platform, env, 'home')).toBe(join(...folder, 'says-who', 'profile'));
  });
});
