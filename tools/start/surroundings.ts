/** What the machine offers the start command. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether a window can be opened. */
export function hasDisplay(platform: NodeJS.Platform = process.platform, env: Env = process.env): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** The folder of the browser profile that is kept between runs, so that labels are. */
export function profileFolder(
  platform: NodeJS.Platform = process.platform,
  env: Env = process.env,
  home: string = homedir(),
): string {
  return join(cacheFolder(platform, env, home), 'says-who', 'profile');
}

function cacheFolder(platform: NodeJS.Platform, env: Env, home: string): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(home, '.cache');
}
