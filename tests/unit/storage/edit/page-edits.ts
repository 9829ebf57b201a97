/** The page's side of an edit and the background's, put together without a browser: what a reader does on a page, down to the store. */
import { editClaimOfPage, editClaimsOfPage } from '../../../../lib/background/edit-claim.ts';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import type { ask } from '../../../../lib/messaging/client.ts';
import type { PageState, ToBackground } from '../../../../lib/messaging/protocol.ts';
import { answeredState } from '../../../../lib/reading/page-state.ts';
import { ReaderEdits } from '../../../../lib/reading/reader-edits.ts';
import { ShownIds } from '../../../../lib/reading/shown-ids.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { HREF, metadata, SENDER, TEXT } from '../../background/samples.ts';
import { sampleAnswer, sampleClaim } from '../../reading/samples.ts';

/** A page with one claim on it, which is not stored yet. */
export class EditedPage {
  readonly #claim = sampleClaim('new-1-0', TEXT, 'Mara Quill', 'said', 'the bridge was closed');
  readonly #edits: ReaderEdits;
  #answered: PageState;

  constructor(db: SaysWhoDatabase) {
    this.#answered = answeredState(metadata(), TEXT, sampleAnswer([this.#claim]));
    const handlers = { 'claim.edit': editClaimOfPage(db, '0.1.0'), 'claims.edit': editClaimsOfPage(db, '0.1.0') };
    const askBackground = async (type: keyof ToBackground, request: never) => {
      if (type === 'claim.edit' || type === 'claims.edit') return handlers[type](request, SENDER);
      throw new Error(`${type} is not asked for here`);
    };
    this.#edits = new ReaderEdits(askBackground as typeof ask, new ShownIds(), () => {});
  }

  /** What the reader says of the claim. @returns "saved", or why it could not be */
  async say(edit: ClaimEdit): Promise<string> {
    const origin = { href: HREF, metadata: metadata(), draft: this.#claim.draft };
    const saving = this.#edits.add(this.#claim.id, origin, edit);
    this.#edits.flush();
    const result = await saving;
    return result.ok ? 'saved' : result.fault.code;
  }

  /** Stores what could not be stored before, without anything new: what the page does before an undo. */
  async sayAgain(): Promise<string> {
    const result = await this.#edits.storeAll();
    return result.ok ? 'saved' : result.fault.code;
  }

  /** The label as the page shows it, also after it was read anew. */
  get shown() {
    const [claim] = this.#edits.layOver(this.#answered, this.#answered, TEXT).claims;
    if (!claim) throw new Error('the claim is gone');
    return claim.label;
  }
}
