import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinkView, PageLink } from '../../../lib/panel/page-link.ts';
import { LOOK_AGAIN_AFTER, PanelSession, type SessionView, tellStarted } from '../../../lib/panel/panel-session.ts';
import type { ShownTab } from '../../../lib/platform/tabs.ts';

const platform = vi.hoisted(() => ({
  activeTab: vi.fn(),
  tabById: vi.fn(),
  onTabsChanged: vi.fn(),
  onSitesChanged: vi.fn(),
  readSite: vi.fn(),
  linkToPage: vi.fn(),
  told: [] as ((message: number) => void)[],
}));
vi.mock('../../../lib/platform/tabs.ts', () => platform);
vi.mock('../../../lib/platform/sites.ts', () => platform);
vi.mock('../../../lib/panel/site.ts', () => platform);
vi.mock('../../../lib/panel/page-link.ts', () => platform);
vi.mock('../../../lib/platform/channel.ts', () => ({
  openChannel: () => ({
    tell: (message: number) => platform.told.forEach((listener) => void listener(message)),
    onTold: (listener: (message: number) => void) => {
      platform.told.push(listener);
      return () => platform.told.splice(platform.told.indexOf(listener), 1);
    },
  }),
}));

const tab = (id: number, url = `https://news.example/${id}`, isLoading = false): ShownTab => ({
  id,
  url,
  windowId: 1,
  isLoading,
});
const PAGE = { phase: 'page' } as LinkView;
const SITE = { host: 'news.example', pattern: null, mode: 'on-click', canChange: false };

/** One link with a page, as the session was given it. */
interface Linked {
  readonly tabId: number;
  say(view: LinkView): void;
  readonly close: ReturnType<typeof vi.fn>;
}

let links: Linked[];
let views: SessionView[];
let session: PanelSession;
let tabsChanged: (tabId: number | null) => void;
let sitesChanged: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  links = [];
  views = [];
  platform.told.length = 0;
  platform.activeTab.mockReset().mockResolvedValue(tab(1));
  platform.tabById.mockReset();
  platform.readSite.mockReset().mockResolvedValue(SITE);
  platform.onTabsChanged.mockReset().mockImplementation((listener) => {
    tabsChanged = listener;
    return () => undefined;
  });
  platform.onSitesChanged.mockReset().mockImplementation((listener) => {
    sitesChanged = listener;
    return () => {
      sitesChanged = () => undefined;
    };
  });
  platform.linkToPage.mockReset().mockImplementation(async ({ id }: ShownTab, say: Linked['say']) => {
    const close = vi.fn();
    links.push({ tabId: id, say, close });
    return { close } as unknown as PageLink;
  });
  session = new PanelSession((view) => views.push(view), null);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const phase = () => views.at(-1)?.link.phase;

async function reading(): Promise<Linked> {
  session.start();
  await settle();
  const link = links.at(-1);
  if (!link) throw new Error('no link');
  link.say(PAGE);
  return link;
}

describe('the tab in front', () => {
  test('is read from the start', async () => {
    await reading();
    expect(views.map(({ link }) => link.phase)).toEqual(['starting', 'page']);
    expect(views.at(-1)).toMatchObject({ tab: { id: 1 }, site: { host: 'news.example' } });
    expect(session.link).not.toBeNull();
  });

  test('is another one: the line to the first is closed, and nothing it still says is heard', async () => {
    const first = await reading();
    platform.activeTab.mockResolvedValue(tab(2));
    tabsChanged(null);
    await settle();
    expect(first.close).toHaveBeenCalledOnce();
    expect(links.map(({ tabId }) => tabId)).toEqual([1, 2]);
    first.say(PAGE);
    expect(phase()).toBe('starting');
  });

  test('is the same: another window’s tabs are not ours', async () => {
    await reading();
    tabsChanged(null);
    await settle();
    expect(links).toHaveLength(1);
  });

  test('changes faster than pages answer: the last one counts', async () => {
    await reading();
    const slow = Promise.withResolvers<ShownTab>();
    platform.activeTab.mockReturnValueOnce(slow.promise).mockReturnValueOnce(slow.promise);
    tabsChanged(null);
    platform.activeTab.mockResolvedValue(tab(3));
    tabsChanged(null);
    await settle();
    slow.resolve(tab(2));
    await settle();
    await settle();
    expect(views.at(-1)?.tab?.id).toBe(3);
  });

  test('may not be seen: nothing is asked of it', async () => {
    platform.activeTab.mockResolvedValue(tab(1, ''));
    session.start();
    await settle();
    expect(phase()).toBe('no-access');
    expect(platform.linkToPage).not.toHaveBeenCalled();
    expect(platform.readSite).not.toHaveBeenCalled();
  });

  test('is none, in a window without pages', async () => {
    platform.activeTab.mockResolvedValue(null);
    session.start();
    await settle();
    expect(views.at(-1)?.link).toEqual({ phase: 'no-page', reason: 'restricted' });
  });

  test('is a given one, for a panel in a tab of its own', async () => {
    platform.tabById.mockResolvedValue(tab(7));
    const fixed = new PanelSession((view) => views.push(view), 7);
    fixed.start();
    await settle();
    expect(links.map(({ tabId }) => tabId)).toEqual([7]);
    fixed.close();
  });
});

describe('what was not given', () => {
  beforeEach(async () => {
    platform.activeTab.mockResolvedValue(tab(1, ''));
    session.start();
    await settle();
    platform.activeTab.mockResolvedValue(tab(1));
  });

  test('is read when the button was pressed there: the popup tells', async () => {
    tellStarted(2);
    await settle();
    expect(links).toHaveLength(0);
    tellStarted(1);
    await settle();
    expect(links).toHaveLength(1);
  });

  test('is read when the site was allowed, and when the tab has loaded another page', async () => {
    sitesChanged();
    await settle();
    expect(links).toHaveLength(1);
    links[0]?.say({ phase: 'no-page', reason: 'unreachable' });
    tabsChanged(2);
    await settle();
    expect(links).toHaveLength(1);
    tabsChanged(1);
    await settle();
    expect(links).toHaveLength(2);
  });
});

describe('a page that is being read', () => {
  test('is not started anew by what happens beside it', async () => {
    await reading();
    tellStarted(1);
    sitesChanged();
    tabsChanged(1);
    await settle();
    expect(links).toHaveLength(1);
  });

  test('that is left is followed by the next as soon as that has loaded', async () => {
    const link = await reading();
    link.say({ phase: 'no-page', reason: 'unreachable' });
    expect(phase()).toBe('starting');
    tabsChanged(1);
    await settle();
    expect(links).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2 * LOOK_AGAIN_AFTER);
    expect(links).toHaveLength(2);
  });

  test('that is lost is looked for again, unless another one is on its way', async () => {
    const link = await reading();
    platform.activeTab.mockResolvedValue(tab(1, 'https://news.example/1', true));
    link.say({ phase: 'no-page', reason: 'unreachable' });
    await vi.advanceTimersByTimeAsync(LOOK_AGAIN_AFTER);
    expect(links).toHaveLength(1);
    tabsChanged(1);
    await settle();
    links[1]?.say(PAGE);
    platform.activeTab.mockResolvedValue(tab(1));
    links[1]?.say({ phase: 'no-page', reason: 'unreachable' });
    await vi.advanceTimersByTimeAsync(LOOK_AGAIN_AFTER);
    expect(links).toHaveLength(3);
    links[2]?.say({ phase: 'no-page', reason: 'unreachable' });
    expect(phase()).toBe('no-page');
    await vi.advanceTimersByTimeAsync(5 * LOOK_AGAIN_AFTER);
    expect(links).toHaveLength(3);
  });

  test('whose marks the reader took away stays so until they ask', async () => {
    const link = await reading();
    link.say({ phase: 'no-page', reason: 'stopped' });
    await vi.advanceTimersByTimeAsync(5 * LOOK_AGAIN_AFTER);
    expect([phase(), links.length]).toEqual(['no-page', 1]);
    await session.follow();
    expect(links).toHaveLength(2);
  });
});

test('a panel that is closed leaves its page and does nothing more', async () => {
  const link = await reading();
  link.say({ phase: 'no-page', reason: 'unreachable' });
  session.close();
  expect(link.close).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(5 * LOOK_AGAIN_AFTER);
  tellStarted(1);
  sitesChanged();
  await settle();
  expect(links).toHaveLength(1);
});
