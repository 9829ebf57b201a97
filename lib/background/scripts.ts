import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { isOfAllSites } from '../platform/all-sites.ts';
import { allowedSites, registerScripts, type SiteScript } from '../platform/sites.ts';
import { runScript } from '../platform/tabs.ts';

/** The script that reads a page and paints the marks (entrypoints/claims). */
export const CLAIMS_SCRIPT = 'claims.js';
/** The script of the card on the page (entrypoints/card); most readings never need it. */
const CARD_SCRIPT = 'card.js';

/** Tells the background that an allowed site's page begins to load (entrypoints/wake.ts). */
const WAKE_SCRIPT = 'wake.js';

/**
 * Starts the marks in the tab whose button was clicked: the click gave us that page, and that page only.
 * @param makeReady called as the script starts, so that its question about the text finds all prepared
 */
export function startPage(makeReady: () => Promise<void>): Handlers['page.start'] {
  return async ({ tabId }) => {
    const started = runScript(tabId, `/${CLAIMS_SCRIPT}`);
    void makeReady();
    try {
      await started;
      return success(null);
    } catch (error) {
      return failure('page-unreachable', String(error));
    }
  };
}

/** A page of an allowed site begins to load. */
export function pageComing(makeReady: () => Promise<void>): Handlers['page.coming'] {
  return async () => {
    await makeReady();
    return success(null);
  };
}

/** Brings the card into the page that asks for it. */
export const loadCard: Handlers['card.load'] = async (_request, sender) => {
  if (sender.tabId === null) return failure('page-unreachable', 'no tab');
  try {
    await runScript(sender.tabId, `/${CARD_SCRIPT}`);
    return success(null);
  } catch (error) {
    return failure('page-unreachable', String(error));
  }
};

let lastUpdate: Promise<void> = Promise.resolve();

/** Brings the browser's list of scripts to start by themselves into line with the sites the reader has allowed. */
export function updateAllowedSites(): Promise<void> {
  // One after another: two at once would register the same script twice, which the browser refuses.
  const update = async () => registerScripts(scriptsOf(await allowedSites()));
  lastUpdate = lastUpdate.then(update, update);
  return lastUpdate;
}

/** Woken ahead is only for sites that were chosen one by one: of pages everywhere few are articles, and each would wake the background. */
function scriptsOf(sites: readonly string[]): SiteScript[] {
  const chosen = sites.filter((pattern) => !isOfAllSites(pattern));
  return [
    { id: 'wake-on-allowed-sites', file: WAKE_SCRIPT, runAt: 'document_start', patterns: chosen },
    { id: 'marks-on-allowed-sites', file: CLAIMS_SCRIPT, runAt: 'document_idle', patterns: sites },
  ];
}
