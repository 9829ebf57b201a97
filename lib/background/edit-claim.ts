import { announceLabels } from '../messaging/announce.ts';
import type { ClaimsEditRequest } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import type { Sender } from '../platform/runtime.ts';
import type { ClaimRecord } from '../schema/records.ts';
import { editStep } from '../storage/edit/changes.ts';
import { editClaims } from '../storage/edit/edit-claim.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { failureOf } from '../storage/open/faults.ts';
import { coderOf } from '../storage/settings.ts';
import { articleAddress } from './article-address.ts';

/**
 * Carries out one act of the reader. The background is the only writer for pages, cards and popups: a popup dies when it
 * loses the focus and would take its transaction with it. Answers when the transaction has completed.
 */
export function editClaimOfPage(db: SaysWhoDatabase, detectorVersion: string): Handlers['claim.edit'] {
  return async ({ href, metadata, ...edit }, sender) => {
    const stored = await store(db, detectorVersion, { href, metadata, edits: [edit] }, sender);
    const [record] = stored.ok ? stored.value : [];
    return record ? success({ claimId: record.id }) : stored.ok ? failure('unexpected', 'nothing stored') : stored;
  };
}

/** The same for several claims at once: all are stored, or none is. */
export function editClaimsOfPage(db: SaysWhoDatabase, detectorVersion: string): Handlers['claims.edit'] {
  return async (request, sender) => {
    const stored = await store(db, detectorVersion, request, sender);
    return stored.ok ? success({ claimIds: stored.value.map(({ id }) => id) }) : stored;
  };
}

async function store(
  db: SaysWhoDatabase,
  detectorVersion: string,
  { href, metadata, edits }: ClaimsEditRequest,
  sender: Sender,
): Promise<Result<ClaimRecord[]>> {
  // Private windows share the store of the others: what is written there would stay.
  if (sender.isPrivate) return failure('private-window');
  const url = articleAddress(href, metadata.canonical, sender);
  if (url === null) return failure('bad-message', `${href} from ${sender.url}`);
  try {
    const at = new Date();
    const by = await coderOf(db);
    const context = { articleUrl: url, metadata, detectorVersion, at, by, step: editStep(at) };
    const records = await editClaims(db, context, edits);
    // Not awaited: a frozen tab would hold up the reader's "saved".
    void announceLabels(url, sender.tabId);
    return success(records);
  } catch (error) {
    return failureOf(error);
  }
}
