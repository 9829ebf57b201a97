import { success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { failureOf } from '../storage/open/faults.ts';
import { sourceNamesOfSite } from '../storage/tables/site-sources.ts';

/** Names offered in the card's list of suggestions. */
const OFFERED = 200;

/**
 * The sources that a card may suggest: those of the page's own site. A page that has taken over its process, and with it our
 * script there, must not learn from us whom the reader met elsewhere. A private window learns nothing at all.
 */
export function siteSources(db: SaysWhoDatabase): Handlers['sources.of-site'] {
  return async (_request, sender) => {
    if (sender.isPrivate || !URL.canParse(sender.url)) return success({ names: [] });
    try {
      return success({ names: await sourceNamesOfSite(db, new URL(sender.url).origin, OFFERED) });
    } catch (error) {
      return failureOf(error);
    }
  };
}
