import { DEFAULT_CODER } from '../claim/claim.ts';
import { announceLabels } from '../messaging/announce.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { editClaim } from '../storage/edit-claim.ts';
import { faultOf } from '../storage/faults.ts';
import { articleAddress } from './article-address.ts';

/**
 * Carries out one act of the reader. The background is the only writer for pages, cards and popups: a popup dies when it
 * loses the focus and would take its transaction with it. Answers when the transaction has completed.
 */
export function editClaimOfPage(db: SaysWhoDatabase, detectorVersion: string): Handlers['claim.edit'] {
  return async ({ href, metadata, claimId, draft, edit }, sender) => {
    // Private windows share the store of the others: what is written there would stay.
    if (sender.isPrivate) return failure('private-window');
    const url = articleAddress(href, metadata.canonical, sender);
    if (url === null) return failure('bad-message', `${href} from ${sender.url}`);
    try {
      const record = await editClaim(db, {
        articleUrl: url,
        metadata,
        claimId,
        draft,
        edit,
        at: new Date(),
        by: DEFAULT_CODER,
        detectorVersion,
      });
      // Not awaited: a frozen tab would hold up the reader's "saved".
      void announceLabels(url, sender.tabId);
      return success({ claimId: record.id });
    } catch (error) {
      const fault = faultOf(error);
      return failure(fault.code, fault.detail);
    }
  };
}
