import { render, type VNode } from 'preact';
import cardCss from '../../components/card/claim-card.css?inline';
import { MarkingNotice } from '../../components/card/claim-marking.tsx';
import { createTranslate, type MessageKey, TranslateProvider } from '../../components/words/i18n.tsx';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { boxesOfRanges } from '../../lib/highlight/find-mark.ts';
import { windowOf } from '../../lib/highlight/windows.ts';
import { draftOf, type MarkingDraft } from '../../lib/marking/draft.ts';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import { documentElementOf, listenOn } from '../../lib/page/dom.ts';
import { lastingMessages } from '../../lib/platform/i18n.ts';
import type { Card, CardHost } from '../../lib/reading/own-world.ts';
import { hearReaderAlone } from './hear-reader-alone.ts';
import hostCss from './host.css?inline';
import { MarkingCard } from './marking-card.tsx';
import { nextClaim, openableClaim } from './nearest-claim.ts';
import { PageCard } from './page-card.tsx';
import { bringIntoView, keepBeside } from './place-beside.ts';
import type { Marked } from './save-marked.ts';
import { draftOfSelection } from './start-draft.ts';

/** What the card says of a label that an extension which is gone could not store. */
const translate = createTranslate(lastingMessages(['fault_extension_updated', 'action_retry']));

/**
 * The card on the page. It lives in a closed shadow root beside the body: the page's styles and scripts do not reach into
 * it, its own reach nothing outside, and the article's DOM stays as it is.
 */
export function mountCard(host: CardHost): Card {
  const element = ownElement();
  const root = element.attachShadow({ mode: 'closed' });
  hearReaderAlone(root);
  // Before its sheets, which are of this window.
  document.adoptNode(element);
  root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(hostCss)];
  let ending = new AbortController();
  let placing = new AbortController();
  let lastId: string | null = null;
  let shown: VNode | null = null;
  /** What Escape does: closes the card, or leads back to the claim whose words were being corrected. */
  let leave = close;

  function show(boxesNow: () => readonly DOMRect[], card: VNode): void {
    if (!element.isConnected) appear();
    shown = card;
    placing.abort();
    placing = new AbortController();
    keepBeside(element, boxesNow, placing.signal);
    render(<TranslateProvider translate={translate}>{card}</TranslateProvider>, root);
  }

  function open(claimId: string, marked: Marked | null = null): void {
    lastId = claimId;
    leave = close;
    host.light(claimId);
    show(
      () => host.boxesOf(claimId),
      <PageCard host={host} claimId={claimId} marked={marked} onMove={open} onCorrect={correct} onClose={close} />,
    );
  }

  function correct({ id, spans }: PageClaim): void {
    const page = host.marking.page();
    if (page) choose(draftOf(page.text, spans), id);
  }

  function choose(start: MarkingDraft, claimId: string | null): void {
    let passage = start.passage;
    const boxesNow = () => boxesOfRanges(host.marking.page()?.rangesFor(passage) ?? [], windowOf(document));
    bringIntoView(boxesNow());
    leave = claimId === null ? close : () => open(claimId);
    const card = (
      <MarkingCard
        // Another selection is another claim.
        key={`${claimId} ${passage}`}
        host={host}
        start={start}
        claimId={claimId}
        onDraft={(draft) => {
          passage = draft.passage;
        }}
        onShow={goTo}
        onSaved={(marked) => {
          // Left while it was being saved, it stays away.
          if (shown === card) open(marked.claimId, marked);
        }}
        onCancel={leave}
      />
    );
    show(boxesNow, card);
  }

  function say(message: MessageKey): void {
    leave = close;
    show(() => [], <MarkingNotice message={message} onClose={close} />);
  }

  function goTo(claimId: string): void {
    host.show(claimId);
    open(claimId);
  }

  function carryOut(command: PageCommand, pointed: string | null): void {
    if (command === 'mark-selection') markSelection();
    else if (command === 'next-claim') orSay(nextClaim(host, lastId), goTo);
    else if (command === 'toggle-card' && element.isConnected) close();
    else orSay(openableClaim(host, pointed ?? lastId, pointed !== null), open);
  }

  function markSelection(): void {
    const start = draftOfSelection(host, document);
    if (typeof start === 'string') say(start);
    else choose(start, null);
  }

  function orSay(claimId: string | null, go: (claimId: string) => void): void {
    if (claimId === null) say('card.noClaims');
    else go(claimId);
  }

  function appear(): void {
    ending = new AbortController();
    const { signal } = ending;
    const focusBefore = document.activeElement;
    documentElementOf(document)?.append(element);
    const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && leave();
    listenOn(document, 'keydown', onKey, { capture: true, signal });
    signal.addEventListener('abort', () => {
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    });
  }

  function close(): void {
    shown = null;
    placing.abort();
    render(null, root);
    element.remove();
    host.flush();
    host.light(null);
    ending.abort();
  }

  return { open: (claimId) => open(claimId), carryOut, close, destroy: close };
}

/**
 * Made in a document that no page has a part in. A page may define what an element of this name is; one that it made would be its own,
 * and it would be given the shadow root, though that is closed (https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals).
 */
function ownElement(): HTMLElement {
  return new Document().createElementNS('http://www.w3.org/1999/xhtml', 'says-who-card') as HTMLElement;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
