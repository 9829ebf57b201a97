import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { allowedSites, registerScript } from '../platform/sites.ts';
import { runScript } from '../platform/tabs.ts';

/** The script that reads a page and paints the marks (entrypoints/claims). */
export const CLAIMS_SCRIPT = 'claims.js';
/** The script of the card on the page (entrypoints/card); most readings never need it. */
const CARD_SCRIPT = 'card.js';

/** Starts the marks in the tab whose button was clicked: the click gave us that page, and that page only. */
export const startPage: Handlers['page.start'] = async ({ tabId }) => {
  try {
    await runScript(tabId, `/${CLAIMS_SCRIPT}`);
    return success(null);
  } catch (error) {
    return failure('page-unreachable', String(error));
  }
};

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
  const update = async () => registerScript(CLAIMS_SCRIPT, await allowedSites());
  lastUpdate = lastUpdate.then(update, update);
  return lastUpdate;
}
