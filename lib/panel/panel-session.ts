import { openChannel } from '../platform/channel.ts';
import { onSitesChanged } from '../platform/sites.ts';
import { activeTab, onTabsChanged, type ShownTab, tabById } from '../platform/tabs.ts';
import { type LinkView, linkToPage, type PageLink } from './page-link.ts';
import { readSite, type Site } from './site.ts';

/** What a panel that stays open knows: besides what a popup knows, that it may not see the page at all. */
export interface SessionView {
  readonly link: LinkView | { readonly phase: 'no-access' };
  readonly tab: ShownTab | null;
  readonly site: Site | null;
}

/** Milliseconds after which a page that was lost, and does not say that it loads, is looked for once more. */
export const LOOK_AGAIN_AFTER = 1_000;
const STARTED = 'page-started';

/** A popup tells that it reads a tab's page: its click gave us that page, which a panel beside it may then read too. */
export function tellStarted(tabId: number): void {
  openChannel<number>(STARTED).tell(tabId);
}

/**
 * A panel beside the pages of a window: follows the tab in front, and its page from load to load. It opens no page and asks for none:
 * what it may read is what the reader gave by a click on the button or by allowing the site.
 */
export class PanelSession {
  readonly #onView: (view: SessionView) => void;
  readonly #onlyTab: number | null;
  #view: SessionView = { link: { phase: 'starting' }, tab: null, site: null };
  #link: PageLink | null = null;
  /** Counts the tabs and pages that were turned to: whatever an earlier one still says is not heard. */
  #turn = 0;
  #leaveOff: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onlyTab id of a tab to stay with, for a panel that stands in a tab itself; `null` follows the tab in front */
  constructor(onView: (view: SessionView) => void, onlyTab: number | null) {
    this.#onView = onView;
    this.#onlyTab = onlyTab;
  }

  /** The page in front, while it is being read. */
  get link(): PageLink | null {
    return this.#link;
  }

  start(): void {
    this.#leaveOff = [
      onTabsChanged((tabId) => this.#tabsChanged(tabId)),
      openChannel<number>(STARTED).onTold((tabId) => {
        if (tabId === this.#view.tab?.id && !this.#isReading) void this.follow();
      }),
      onSitesChanged(() => {
        if (!this.#isReading) void this.follow();
      }),
    ];
    void this.follow();
  }

  /** Turns to the page in front, from the start. */
  async follow(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    clearTimeout(this.#timer);
    this.#link?.close();
    this.#link = null;
    const tab = await this.#tabInFront();
    if (turn !== this.#turn) return;
    if (!tab) return this.#show({ link: { phase: 'no-page', reason: 'restricted' }, tab, site: null });
    // A browser shows the address of no page that we may not read.
    if (tab.url === '') return this.#show({ link: { phase: 'no-access' }, tab, site: null });
    const site = await readSite(tab.url);
    if (turn !== this.#turn) return;
    this.#show({ link: { phase: 'starting' }, tab, site });
    const link = await linkToPage(tab, (view) => turn === this.#turn && this.#hear(view));
    if (turn === this.#turn) this.#link = link;
    else link?.close();
  }

  /** The site's permission was asked for or given back. */
  setSite(site: Site | null): void {
    this.#show({ ...this.#view, site });
  }

  close(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    for (const leave of this.#leaveOff) leave();
    this.#link?.close();
  }

  get #isReading(): boolean {
    return this.#view.link.phase === 'page';
  }

  #tabInFront(): Promise<ShownTab | null> {
    return this.#onlyTab === null ? activeTab() : tabById(this.#onlyTab);
  }

  #tabsChanged(loaded: number | null): void {
    if (loaded === null) void this.#followIfAnother();
    else if (loaded === this.#view.tab?.id && !this.#isReading) void this.follow();
  }

  async #followIfAnother(): Promise<void> {
    const tab = await this.#tabInFront();
    if (tab?.id !== this.#view.tab?.id) await this.follow();
  }

  #hear(link: LinkView): void {
    const isLost = this.#isReading && link.phase === 'no-page' && link.reason === 'unreachable';
    if (!isLost) {
      this.#show({ ...this.#view, link });
      return;
    }
    // Most often another page is on its way, and says so when it is there.
    this.#show({ ...this.#view, link: { phase: 'starting' } });
    this.#timer = setTimeout(() => void this.#lookAgain(), LOOK_AGAIN_AFTER);
  }

  async #lookAgain(): Promise<void> {
    const tab = await this.#tabInFront();
    if (!tab?.isLoading) await this.follow();
  }

  #show(view: SessionView): void {
    this.#view = view;
    this.#onView(view);
  }
}
