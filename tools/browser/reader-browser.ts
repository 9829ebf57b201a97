import type { Browser, Page } from 'puppeteer-core';

/** A real browser with the built extension in it: what both kinds can do, so that one test serves both. */
export interface ReaderBrowser {
  readonly name: 'Chromium' | 'Firefox';
  readonly browser: Browser;
  /** Opens a page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages ("library.html") in a tab. */
  openOwn(path: string): Promise<Page>;
  /**
   * Clicks the toolbar button over a page and answers the popup that opens.
   * @param popup the page that stands in it, where it is another one
   */
  clickButton(page: Page, popup?: string): Promise<Page>;
  /** Ends the background at once, as the browser does by itself when there has been nothing to do for a while. */
  endBackground(): Promise<void>;
  /** Whether the background runs, or sleeps until it is asked something. */
  isBackgroundAwake(): Promise<boolean>;
  /** Takes a site's permission back where people do: in the browser's own list of what its extensions may do. */
  revokeSite(pattern: string): Promise<void>;
  /** Lets the extension into private windows, as people do on the browser's own page of extensions. It starts anew. */
  allowInPrivateWindows(): Promise<void>;
  close(): Promise<void>;
}
