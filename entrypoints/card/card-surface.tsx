import { render, type VNode } from 'preact';
import cardCss from '../../components/card/claim-card.css?inline';
import { documentElementOf, listenOn } from '../../lib/page/dom.ts';
import { hearReaderAlone } from './hear-reader-alone.ts';
import hostCss from './host.css?inline';
import { keepBeside } from './place-beside.ts';

/**
 * Where the card is drawn on the page. It lives in a closed shadow root beside the body: the page's styles and scripts do not reach into
 * it, its own reach nothing outside, and the article's DOM stays as it is.
 */
export class CardSurface {
  readonly #element = ownElement();
  readonly #root = this.#element.attachShadow({ mode: 'closed' });
  readonly #onEscape: () => void;
  #ending = new AbortController();
  #placing = new AbortController();

  /** @param onEscape called when Escape is pressed anywhere on the page while something is drawn */
  constructor(onEscape: () => void) {
    this.#onEscape = onEscape;
    hearReaderAlone(this.#root);
    // Before its sheets, which are of this window.
    document.adoptNode(this.#element);
    this.#root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(hostCss)];
  }

  /** Whether anything is drawn. */
  get isShown(): boolean {
    return this.#element.isConnected;
  }

  /** Draws a card beside places on the page, in the place of the one before. */
  show(card: VNode, boxesNow: () => readonly DOMRect[]): void {
    if (!this.isShown) this.#appear();
    this.#placing.abort();
    this.#placing = new AbortController();
    keepBeside(this.#element, boxesNow, this.#placing.signal);
    render(card, this.#root);
  }

  /** Takes everything away. */
  remove(): void {
    this.#placing.abort();
    render(null, this.#root);
    this.#element.remove();
  }

  /** Gives the focus back to what had it before anything was drawn, and leaves Escape to the page. */
  leave(): void {
    this.#ending.abort();
  }

  #appear(): void {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const focusBefore = document.activeElement;
    documentElementOf(document)?.append(this.#element);
    const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && this.#onEscape();
    listenOn(document, 'keydown', onKey, { capture: true, signal });
    signal.addEventListener('abort', () => {
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    });
  }
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
