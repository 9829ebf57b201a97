import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasPanel, openPanel, openPanelOnCommand } from '../../../lib/platform/sidebar.ts';
import { canRequestTabsSite, requestTabsSite } from '../../../lib/platform/site-request.ts';
import { FakeEvent, fakeBrowser } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

const onCommand = new FakeEvent();
const open = vi.fn(async () => undefined);
beforeEach(() => {
  for (const name of Object.keys(polyfill.browser)) delete polyfill.browser[name];
  Object.assign(polyfill.browser, fakeBrowser(), { commands: { onCommand } });
  onCommand.listeners.clear();
  open.mockClear();
});

describe('in Chromium', () => {
  beforeEach(() => Object.assign(polyfill.browser, { sidePanel: { open } }));

  test('the panel opens in its window', async () => {
    expect(hasPanel()).toBe(true);
    await openPanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  test('and by the command of that name, within the key press', () => {
    openPanelOnCommand();
    onCommand.fire('next-claim', { windowId: 3 });
    onCommand.fire('open-panel', undefined);
    expect(open).not.toHaveBeenCalled();
    onCommand.fire('open-panel', { windowId: 3 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });
});

test('in Firefox it is the sidebar, which has a command of its own', async () => {
  Object.assign(polyfill.browser, { sidebarAction: { open } });
  expect(hasPanel()).toBe(true);
  await openPanel(3);
  expect(open).toHaveBeenCalledExactlyOnceWith();
  openPanelOnCommand();
  expect(onCommand.listeners.size).toBe(0);
});

test('on a phone there is no room beside the page', () => {
  expect(hasPanel()).toBe(false);
});

test('the site of a tab whose address is not known is asked for where the browser has a question for it', async () => {
  expect(canRequestTabsSite()).toBe(false);
  const addHostAccessRequest = vi.fn(async () => undefined);
  Object.assign(polyfill.browser, { permissions: { addHostAccessRequest } });
  expect(canRequestTabsSite()).toBe(true);
  await requestTabsSite(4);
  expect(addHostAccessRequest).toHaveBeenCalledExactlyOnceWith({ tabId: 4 });
});
