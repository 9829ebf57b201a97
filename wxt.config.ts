import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { noMarkup } from './tools/package/no-markup.ts';

/** The build mode of end-to-end tests: loopback is an allowed site there. A test checks that it reaches no package. */
const E2E_MODE = 'e2e';
/** The lowest versions the tests run in. */
const CHROMIUM_MIN = '156';
const FIREFOX_MIN = '153.0';
const GECKO_ID = 'says-who@says-who.example';

/**
 * Shortcuts for pages (lib/background/menus.ts); the reader can change them in the browser. The keys are free in all browsers we
 * run in. On a Mac Option types letters, so there it is Control.
 */
const COMMANDS = {
  'mark-selection': shortcut('Q', 'commandMark'),
  'toggle-card': shortcut('C', 'commandCard'),
  'next-claim': shortcut('J', 'commandNext'),
};

/** The list beside the page: Firefox opens it by itself, Chromium through lib/platform/sidebar.ts. */
const OPEN_PANEL = shortcut('P', 'commandPanel');

function shortcut(key: string, message: string) {
  return {
    suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` },
    description: `__MSG_extension_${message}__`,
  };
}

/** The content security policy of our own pages and of the background: nothing, but what stands here. */
const OWN_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The background reads the detector's weights from the package (lib/background/model.ts).
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup, code or the address of a script; what starts our worker is lib/platform/own-worker.ts.
  "require-trusted-types-for 'script'",
  'trusted-types own-scripts',
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  // The polyfill would put a fetch() into every page of ours, for browsers older than the oldest we run in.
  vite: () => ({ plugins: [noMarkup()], build: { modulePreload: { polyfill: false } } }),
  // A mode of its own writes to a folder of its own, so that a test build never lies where a package is made from.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    // The detector's weights, which the background reads (lib/background/model.ts) and the command line where they lie.
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: resolve('lib/detect/weights.bin'), relativeDest: 'model/en.bin' });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'unlimitedStorage'],
    commands: { ...COMMANDS, [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: OPEN_PANEL },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Where browsers lead who looks for the settings of an extension.
    options_ui: { page: 'library.html#/settings', open_in_tab: true },
    ...(mode === E2E_MODE ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    content_security_policy: { extension_pages: OWN_PAGES.join('; ') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: FIREFOX_MIN,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROMIUM_MIN }),
  }),
});
