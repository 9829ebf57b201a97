import type { VNode } from 'preact';
import { MarkingNotice } from '../../components/card/claim-marking.tsx';
import { createTranslate, type MessageKey, TranslateProvider } from '../../components/words/i18n.tsx';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { boxesOfRanges } from '../../lib/highlight/find-mark.ts';
import { windowOf } from '../../lib/highlight/windows.ts';
import { type MarkingDraft, markingDraftOf } from '../../lib/marking/draft.ts';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import { runningVersion } from '../../lib/platform/browser-name.ts';
import { lastingMessages } from '../../lib/platform/i18n.ts';
import type { Card, CardHost } from '../../lib/reading/own-world.ts';
import { CardSurface } from './card-surface.tsx';
import { MarkingCard } from './marking-card.tsx';
import { nextClaim, openableClaim } from './nearest-claim.ts';
import { PageCard } from './page-card.tsx';
import { bringIntoView } from './place-beside.ts';
import type { Marked } from './save-marked.ts';
import { draftOfSelection } from './start-draft.ts';

// Once the extension is gone nobody answers to these any more.
/** What the card says of a label that an extension which is gone could not store. */
const translate = createTranslate(lastingMessages(['fault_extension_updated', 'action_retry']));
const VERSION = runningVersion();

/** The card on the page: on one claim at a time, or on one that is being marked. */
export function mountCard(host: CardHost): Card {
  return new MountedCard(host);
}

class MountedCard implements Card {
  readonly #host: CardHost;
  readonly #surface = new CardSurface(() => this.#leave());
  #lastId: string | null = null;
  #shown: VNode | null = null;
  /** What Escape does: closes the card, or leads back to the claim whose words were being corrected. */
  #leave = () => this.close();

  constructor(host: CardHost) {
    this.#host = host;
  }

  open(claimId: string, marked: Marked | null = null): void {
    const host = this.#host;
    this.#lastId = claimId;
    host.light(claimId);
    const card = (
      <PageCard
        host={host}
        claimId={claimId}
        marked={marked}
        version={VERSION}
        onMove={(id) => this.open(id)}
        onCorrect={(claim) => this.#correct(claim)}
        onClose={() => this.close()}
      />
    );
    this.#show(card, () => host.boxesOf(claimId));
  }

  carryOut(command: PageCommand, pointed: string | null): void {
    if (command === 'mark-selection') this.#markSelection();
    else if (command === 'next-claim') this.#goTo(nextClaim(this.#host, this.#lastId));
    else if (command === 'toggle-card' && this.#surface.isShown) this.close();
    else {
      const claimId = openableClaim(this.#host, pointed ?? this.#lastId, pointed !== null);
      if (claimId === null) this.#say('card.noClaims');
      else this.open(claimId);
    }
  }

  close(): void {
    this.#shown = null;
    this.#surface.remove();
    this.#host.flush();
    this.#host.light(null);
    this.#surface.leave();
  }

  destroy(): void {
    this.close();
  }

  #show(card: VNode, boxesNow: () => readonly DOMRect[], leave = () => this.close()): void {
    this.#shown = card;
    this.#leave = leave;
    this.#surface.show(<TranslateProvider translate={translate}>{card}</TranslateProvider>, boxesNow);
  }

  #goTo(claimId: string | null): void {
    if (claimId === null) this.#say('card.noClaims');
    else {
      this.#host.show(claimId);
      this.open(claimId);
    }
  }

  #correct({ id, spans }: PageClaim): void {
    const page = this.#host.marking.page();
    if (page) this.#choose(markingDraftOf(page.text, spans), id);
  }

  #markSelection(): void {
    const start = draftOfSelection(this.#host, document);
    if (typeof start === 'string') this.#say(start);
    else this.#choose(start, null);
  }

  /** @param claimId the claim to be corrected; `null` for a new one */
  #choose(start: MarkingDraft, claimId: string | null): void {
    const { marking } = this.#host;
    let passage = start.passage;
    const boxesNow = () => boxesOfRanges(marking.page()?.rangesFor(passage) ?? [], windowOf(document));
    bringIntoView(boxesNow());
    const leave = () => (claimId === null ? this.close() : this.open(claimId));
    const card = (
      <MarkingCard
        // Another selection is another claim.
        key={`${claimId} ${passage}`}
        host={this.#host}
        start={start}
        claimId={claimId}
        onDraft={(draft) => {
          passage = draft.passage;
        }}
        onShow={(id) => this.#goTo(id)}
        onSaved={(marked) => {
          // Left while it was being saved, it stays away.
          if (this.#shown === card) this.open(marked.claimId, marked);
        }}
        onCancel={leave}
      />
    );
    this.#show(card, boxesNow, leave);
  }

  #say(message: MessageKey): void {
    this.#show(<MarkingNotice message={message} onClose={() => this.close()} />, () => []);
  }
}
