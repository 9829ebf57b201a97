import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onShortcut } from '../../../lib/platform/commands.ts';
import { offerMenu, onMenuItem } from '../../../lib/platform/menus.ts';
import { until } from '../until.ts';
import { FakeEvent, fakeBrowser } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

function menuBrowser() {
  const items = new Map<string, object>([['old', {}]]);
  return {
    ...fakeBrowser(),
    items,
    contextMenus: {
      onClicked: new FakeEvent(),
      removeAll: vi.fn(async () => items.clear()),
      // As browsers do: a second item of one id is refused.
      create: vi.fn((item: { id: string }) => {
        if (items.has(item.id)) throw new Error('duplicate id');
        items.set(item.id, item);
      }),
    },
    commands: { onCommand: new FakeEvent() },
  };
}

let browser: ReturnType<typeof menuBrowser>;
beforeEach(() => {
  browser = menuBrowser();
  Object.assign(polyfill.browser, browser);
});

describe('the context menu', () => {
  const ITEM = { id: 'mark', title: 'Mark', contexts: ['selection'] } as const;

  test('has these items on web pages, and no others, however often they are offered', async () => {
    await offerMenu([ITEM]);
    await offerMenu([ITEM]);
    expect([...browser.items]).toEqual([['mark', { ...ITEM, documentUrlPatterns: ['http://*/*', 'https://*/*'] }]]);
  });

  test('tells which item was chosen on which tab', () => {
    const chosen = vi.fn();
    onMenuItem(chosen);
    browser.contextMenus.onClicked.fire({ menuItemId: 'mark' }, { id: 4, url: 'https://a.example/' });
    browser.contextMenus.onClicked.fire({ menuItemId: 'mark' }, { id: 0 });
    browser.contextMenus.onClicked.fire({ menuItemId: 'mark' }, undefined);
    expect(chosen.mock.calls).toEqual([
      ['mark', 4],
      ['mark', 0],
    ]);
  });
});

describe('a shortcut', () => {
  test('comes with its tab', () => {
    const pressed = vi.fn();
    onShortcut(pressed);
    browser.commands.onCommand.fire('next-claim', { id: 4, url: 'https://a.example/' });
    expect(pressed).toHaveBeenCalledExactlyOnceWith('next-claim', 4);
  });

  test('is about the tab in view where the browser does not say', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 9, url: 'https://b.example/' }]);
    const pressed = vi.fn();
    onShortcut(pressed);
    browser.commands.onCommand.fire('next-claim');
    await until(() => expect(pressed).toHaveBeenCalledExactlyOnceWith('next-claim', 9));
  });

  test('is about nothing where there is no tab', async () => {
    browser.tabs.query.mockResolvedValue([]);
    const pressed = vi.fn();
    onShortcut(pressed);
    browser.commands.onCommand.fire('next-claim');
    await until(() => expect(browser.tabs.query).toHaveBeenCalled());
    await Promise.resolve();
    expect(pressed).not.toHaveBeenCalled();
  });
});
