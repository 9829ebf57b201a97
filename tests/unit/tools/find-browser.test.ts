import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FIREFOX_MINIMUM_MAJOR,
  findBrowser,
  findFirefox,
  type Machine,
  MINIMUM_MAJOR,
} from '../../../tools/find-browser.ts';

/** A machine with these programs, by path; `null` for one that does not start. */
function machine(
  platform: NodeJS.Platform,
  programs: Readonly<Record<string, number | null>>,
  env: Machine['env'] = {},
): Machine {
  const paths = Object.keys(programs);
  return {
    platform,
    env,
    exists: (path) => path in programs,
    list: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    majorOf: (path) => programs[path] ?? null,
  };
}

const NEW = MINIMUM_MAJOR;
const OLD = MINIMUM_MAJOR - 1;
const EDGE = 'Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
const CHROME = 'Google Chrome.app/Contents/MacOS/Google Chrome';
const CACHED = '/home/ada/.cache/ms-playwright';

const CASES: readonly { because: string; on: Machine; found: string | null }[] = [
  { because: 'Debian’s chromium', on: machine('linux', { '/usr/bin/chromium': NEW }), found: '/usr/bin/chromium' },
  {
    because: 'a browser the user names goes first',
    on: machine('linux', { '/usr/bin/chromium': NEW, '/opt/mine': NEW }, { CHROMIUM_PATH: '/opt/mine' }),
    found: '/opt/mine',
  },
  {
    because: 'a program only in PATH',
    on: machine('linux', { '/opt/edge/microsoft-edge': NEW }, { PATH: '/opt/nothing:/opt/edge' }),
    found: '/opt/edge/microsoft-edge',
  },
  {
    because: 'one that does not start is no browser',
    on: machine('linux', { '/usr/bin/chromium': null, '/usr/bin/brave-browser': NEW }),
    found: '/usr/bin/brave-browser',
  },
  {
    because: 'an old one is passed over for a newer one',
    on: machine('linux', { '/usr/bin/chromium': OLD, '/usr/bin/google-chrome': NEW }),
    found: '/usr/bin/google-chrome',
  },
  { because: 'an old one alone is not enough', on: machine('linux', { '/usr/bin/chromium': OLD }), found: null },
  { because: 'nothing is installed', on: machine('linux', {}), found: null },
  {
    because: 'the newest of what Playwright downloaded; 1200 is newer than 990',
    on: machine(
      'linux',
      { [`${CACHED}/chromium-990/chrome-linux/chrome`]: NEW, [`${CACHED}/chromium-1200/chrome-linux64/chrome`]: NEW },
      { HOME: '/home/ada' },
    ),
    found: `${CACHED}/chromium-1200/chrome-linux64/chrome`,
  },
  {
    because: 'an application of all users',
    on: machine('darwin', { [`/Applications/${CHROME}`]: NEW }),
    found: `/Applications/${CHROME}`,
  },
  {
    because: 'an application of one user',
    on: machine('darwin', { [`/Users/ada/Applications/${CHROME}`]: NEW }, { HOME: '/Users/ada' }),
    found: `/Users/ada/Applications/${CHROME}`,
  },
  {
    because: 'Edge comes with Windows',
    on: machine('win32', { [join('C:', EDGE)]: NEW }, { 'ProgramFiles(x86)': join('C:', 'Program Files (x86)') }),
    found: join('C:', EDGE),
  },
];

describe('findBrowser', () => {
  it.each(CASES)('$because', ({ on, found }) => {
    expect(findBrowser(on).browser?.path ?? null).toBe(found);
  });

  it('names the browsers that are too old, so that the user learns why they are not used', () => {
    const { outdated } = findBrowser(machine('linux', { '/usr/bin/chromium': OLD }));
    expect(outdated).toEqual([{ path: '/usr/bin/chromium', major: OLD }]);
  });

  it('asks for the version that the manifest asks for', () => {
    const config = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
    expect(/CHROMIUM_MIN = '(\d+)'/.exec(config)?.[1]).toBe(String(MINIMUM_MAJOR));
  });
});

const NEW_FIREFOX = FIREFOX_MINIMUM_MAJOR;
const MAC_FIREFOX = 'Firefox.app/Contents/MacOS/firefox';
const WINDOWS_FIREFOX = join('C:', 'Program Files', 'Mozilla Firefox/firefox.exe');

const FIREFOX_CASES: readonly { because: string; on: Machine; found: string | null }[] = [
  {
    because: 'Debian’s firefox-esr',
    on: machine('linux', { '/usr/bin/firefox-esr': NEW_FIREFOX }),
    found: '/usr/bin/firefox-esr',
  },
  {
    because: 'a Firefox the user names goes first',
    on: machine(
      'linux',
      { '/usr/bin/firefox-esr': NEW_FIREFOX, '/opt/fox': NEW_FIREFOX },
      { FIREFOX_PATH: '/opt/fox' },
    ),
    found: '/opt/fox',
  },
  {
    because: 'an old extended-support release is passed over for a newer Firefox',
    on: machine('linux', { '/usr/bin/firefox-esr': NEW_FIREFOX - 13, '/snap/bin/firefox': NEW_FIREFOX }),
    found: '/snap/bin/firefox',
  },
  { because: 'Chromium is no Firefox', on: machine('linux', { '/usr/bin/chromium': MINIMUM_MAJOR }), found: null },
  {
    because: 'CHROMIUM_PATH does not say where Firefox is',
    on: machine('linux', { '/opt/mine': MINIMUM_MAJOR }, { CHROMIUM_PATH: '/opt/mine' }),
    found: null,
  },
  {
    because: 'an application of all users',
    on: machine('darwin', { [`/Applications/${MAC_FIREFOX}`]: NEW_FIREFOX }),
    found: `/Applications/${MAC_FIREFOX}`,
  },
  {
    because: 'a program on Windows',
    on: machine('win32', { [WINDOWS_FIREFOX]: NEW_FIREFOX }, { ProgramFiles: join('C:', 'Program Files') }),
    found: WINDOWS_FIREFOX,
  },
];

describe('findFirefox', () => {
  it.each(FIREFOX_CASES)('$because', ({ on, found }) => {
    expect(findFirefox(on).browser?.path ?? null).toBe(found);
  });

  it('names a Firefox that is too old', () => {
    const { outdated } = findFirefox(machine('linux', { '/usr/bin/firefox': 115 }));
    expect(outdated).toEqual([{ path: '/usr/bin/firefox', major: 115 }]);
  });

  it('asks for the version that the manifest asks for', () => {
    const config = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
    expect(/FIREFOX_MIN = '(\d+)\./.exec(config)?.[1]).toBe(String(FIREFOX_MINIMUM_MAJOR));
  });
});
