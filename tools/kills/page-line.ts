import type { Page } from 'puppeteer-core';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import type { PageMessage, PanelMessage } from '../../lib/messaging/protocol.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { EDITED_TABLES, readRowsInPage, type StoreRows } from './store-rows.ts';

/** How one write of the reader was answered. */
export interface Answered {
  /** `null` where it is stored. */
  readonly fault: FaultCode | null;
  /** Milliseconds since 1970 when it was sent and when the answer was there, by the clock of the browser's pages. */
  readonly sent: number;
  readonly at: number;
}

/** The line from popup and panel to a page, held by one of the extension's own pages: what is sent over it is what a click sends there. */
export class PageLine {
  readonly #own: Page;

  private constructor(own: Page) {
    this.#own = own;
  }

  /** @param url of the page, which is open in a tab and read */
  static async open(chromium: ExtensionBrowser, url: string): Promise<PageLine> {
    const own = await chromium.openOwn('welcome.html');
    await own.evaluate(holdLine, url);
    await own.waitForFunction(() => (globalThis as unknown as Holder).line.claims.length > 0);
    return new PageLine(own);
  }

  /** The claims as the page shows them now. */
  claims(): Promise<readonly PageClaim[]> {
    return this.#own.evaluate(() => [...(globalThis as unknown as Holder).line.claims]);
  }

  /** Says something of one claim, or of several at once, and waits for the answer. */
  edit(claimIds: readonly string[], edit: ClaimEdit): Promise<Answered> {
    return this.#own.evaluate((ids, what) => (globalThis as unknown as Holder).line.edit(ids, what), claimIds, edit);
  }

  /** Has the background running when it resolves: any message wakes it. */
  async wake(): Promise<void> {
    await this.#own.evaluate(() => (globalThis as unknown as Holder).line.wake());
  }

  /** Everything that is stored. */
  rows(): Promise<StoreRows> {
    return this.#own.evaluate(readRowsInPage, EDITED_TABLES);
  }
}

/** What the extension's page keeps between calls. */
interface Holder {
  readonly chrome: Chrome;
  line: HeldLine;
}

interface HeldLine {
  claims: readonly PageClaim[];
  edit(claimIds: readonly string[], edit: ClaimEdit): Promise<Answered>;
  wake(): Promise<void>;
}

/** The little of the browser's API that is used here. */
interface Chrome {
  readonly tabs: {
    query(query: { readonly url: string }): Promise<readonly { readonly id: number }[]>;
    connect(tabId: number, options: { readonly name: string }): Port;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface Port {
  readonly onMessage: { addListener(listener: (message: PageMessage) => void): void };
  postMessage(message: PanelMessage): void;
}

/** Runs in the extension's page, so it uses nothing from around it. */
async function holdLine(url: string): Promise<void> {
  const holder = globalThis as unknown as Holder;
  const [tab] = await holder.chrome.tabs.query({ url });
  if (!tab) throw new Error(`no tab shows ${url}`);
  const port = holder.chrome.tabs.connect(tab.id, { name: 'panel' });
  let waiting: { left: Set<string>; fault: FaultCode | null; done: (fault: FaultCode | null) => void } | null = null;
  const hear = (message: PageMessage) => {
    if (message.type === 'state') holder.line.claims = message.state.claims;
    if (message.type === 'labelled') {
      const byId = new Map(message.claims.map((claim) => [claim.id, claim]));
      holder.line.claims = holder.line.claims.map((claim) => byId.get(claim.id) ?? claim);
    }
    if (message.type !== 'edited' || !waiting) return;
    waiting.left.delete(message.claimId);
    if (!message.result.ok) waiting.fault = message.result.fault.code;
    if (waiting.left.size === 0) waiting.done(waiting.fault);
  };
  holder.line = {
    claims: [],
    async edit(claimIds, edit) {
      const sent = Date.now();
      const [only, ...more] = claimIds;
      const fault = await new Promise<FaultCode | null>((done) => {
        waiting = { left: new Set(claimIds), fault: null, done };
        port.postMessage(
          only !== undefined && more.length === 0
            ? { type: 'edit', claimId: only, edit }
            : { type: 'edit-all', claimIds, edit },
        );
      });
      waiting = null;
      return { fault, sent, at: Date.now() };
    },
    // Nobody answers to this, which is told as an error.
    wake: () =>
      holder.chrome.runtime.sendMessage({ type: 'wake' }).then(
        () => undefined,
        () => undefined,
      ),
  };
  port.onMessage.addListener(hear);
}
