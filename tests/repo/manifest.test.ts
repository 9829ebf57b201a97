import { describe, expect, test } from 'vitest';
import { PAGE_COMMANDS } from '../../lib/messaging/protocol.ts';
import { builtText } from './built.ts';

type Manifest = Record<string, unknown>;

const PACKAGES = ['chrome-mv3', 'firefox-mv3'] as const;
const manifestOf = (name: (typeof PACKAGES)[number]) => JSON.parse(builtText(name, 'manifest.json')) as Manifest;

describe.each(PACKAGES)('the manifest of %s', (name) => {
  const manifest = manifestOf(name);

  test('asks for nothing that is not used', () => {
    // Firefox has a place beside the page without asking.
    const beside = name === 'chrome-mv3' ? ['sidePanel'] : [];
    const permissions = ['activeTab', 'contextMenus', 'scripting', 'unlimitedStorage', ...beside];
    expect(manifest['permissions']).toEqual(permissions);
  });

  test('has a panel beside the page that comes when it is asked for, not at install', () => {
    const panel = name === 'chrome-mv3' ? 'side_panel' : 'sidebar_action';
    expect(manifest[panel]).toMatchObject(
      name === 'chrome-mv3'
        ? { default_path: 'sidepanel.html' }
        : { default_panel: 'sidepanel.html', open_at_install: false },
    );
    const { commands } = manifest as { commands: Manifest };
    expect(commands).toHaveProperty(name === 'chrome-mv3' ? 'open-panel' : '_execute_sidebar_action');
  });

  test('takes no site at install: neither by permission nor by a script of its own', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  test('suggests a key for each thing that a page can be asked for by shortcut, no key twice', () => {
    const commands = manifest['commands'] as Record<string, { suggested_key: Record<string, string> }>;
    const ownKeys = PAGE_COMMANDS.flatMap((name) => commands[name]?.suggested_key['default'] ?? []);
    expect(ownKeys).toHaveLength(PAGE_COMMANDS.length - 1);
    const keys = Object.values(commands).flatMap((command) => command.suggested_key?.['default'] ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    // Chromium refuses an extension that suggests more.
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  test('shows no file of ours to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets its own pages load nothing from elsewhere', () => {
    const policy = (manifest['content_security_policy'] as Record<string, string>)['extension_pages'];
    const directives = policy?.split('; ') ?? [];
    expect(directives.toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      'trusted-types own-scripts',
    ]);
  });

  test('is a version 3 manifest with words from the locales', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['name']).toBe('__MSG_extension_name__');
    expect(manifest['default_locale']).toBe('en');
  });
});

test('Chromium is held to the lowest version that is tested', () => {
  expect(manifestOf('chrome-mv3')['minimum_chrome_version']).toBe('156');
});

test('Firefox is held to the lowest version that is tested, and told that nothing is collected', () => {
  const { gecko } = manifestOf('firefox-mv3')['browser_specific_settings'] as { gecko: Manifest };
  expect(gecko['strict_min_version']).toBe('153.0');
  expect(gecko['data_collection_permissions']).toEqual({ required: ['none'] });
  expect(gecko['id']).toMatch(/@/);
});
