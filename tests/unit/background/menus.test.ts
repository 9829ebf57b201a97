import { beforeEach, describe, expect, test, vi } from 'vitest';
import { offerCommands } from '../../../lib/background/menus.ts';
import { PAGE_COMMANDS } from '../../../lib/messaging/protocol.ts';
import type { MenuItem } from '../../../lib/platform/menus.ts';
import messages from '../../../locales/en.json' with { type: 'json' };

const platform = vi.hoisted(() => ({
  offerMenu: vi.fn(),
  onMenuItem: vi.fn(),
  onShortcut: vi.fn(),
  onWake: vi.fn(),
  sendToTab: vi.fn(),
  runScript: vi.fn(),
  getMessage: (name: string) => name,
}));
vi.mock('../../../lib/platform/menus.ts', () => platform);
vi.mock('../../../lib/platform/commands.ts', () => platform);
vi.mock('../../../lib/platform/runtime.ts', () => platform);
vi.mock('../../../lib/platform/tabs.ts', () => platform);
vi.mock('../../../lib/platform/i18n.ts', () => platform);
vi.mock('../../../lib/platform/sites.ts', () => ({ ...platform, allowedSites: vi.fn(), registerScript: vi.fn() }));

const TAB = 7;

beforeEach(() => {
  for (const call of Object.values(platform)) if (vi.isMockFunction(call)) call.mockReset();
  offerCommands();
});

const choose = (name: string) => platform.onMenuItem.mock.calls[0]?.[0](name, TAB) as Promise<void>;
const sent = (command: string) => [7, { type: 'page.command', request: { command } }];

describe('the items of the menu', () => {
  test('come when the extension is installed and when the browser starts, not each time the background wakes', () => {
    expect(platform.offerMenu).not.toHaveBeenCalled();
    platform.onWake.mock.calls[0]?.[0]();
    expect(platform.offerMenu).toHaveBeenCalledOnce();
  });

  test('are commands of pages, with words of their own', () => {
    platform.onWake.mock.calls[0]?.[0]();
    const items = platform.offerMenu.mock.calls[0]?.[0] as readonly MenuItem[];
    expect(items.filter(({ id }) => !PAGE_COMMANDS.some((name) => name === id))).toEqual([]);
    const names = items.map(({ title }) => title.replace('extension_', ''));
    expect(names.filter((name) => !Object.hasOwn(messages.extension, name))).toEqual([]);
    expect(new Set(names).size).toBe(items.length);
  });
});

describe('what is chosen', () => {
  test('goes to the page of the tab it was chosen on', async () => {
    await choose('mark-selection');
    expect(platform.sendToTab.mock.calls).toEqual([sent('mark-selection')]);
    expect(platform.runScript).not.toHaveBeenCalled();
  });

  test('starts the reading of a page that has none, as the button does, and then goes to it', async () => {
    platform.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await choose('open-here');
    expect(platform.runScript).toHaveBeenCalledExactlyOnceWith(7, '/claims.js');
    expect(platform.sendToTab.mock.calls).toEqual([sent('open-here'), sent('open-here')]);
  });

  test('comes to nothing on a page of the browser’s own, and the console says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    platform.sendToTab.mockRejectedValue(new Error('Receiving end does not exist'));
    platform.runScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await choose('mark-selection');
    expect(warn).toHaveBeenCalledWith(expect.any(String), expect.stringContaining('Cannot access'));
    warn.mockRestore();
  });

  test('may be a shortcut', async () => {
    await platform.onShortcut.mock.calls[0]?.[0]('next-claim', TAB);
    expect(platform.sendToTab.mock.calls).toEqual([sent('next-claim')]);
  });

  test('is left alone where it is another’s', async () => {
    await choose('toggle-side-panel');
    expect(platform.sendToTab).not.toHaveBeenCalled();
  });
});
