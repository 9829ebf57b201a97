import { render } from 'preact';
import cardCss from '../../components/claim-card.css?inline';
import { createTranslate, TranslateProvider } from '../../components/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import type { Card, CardHost } from '../../lib/reading/own-world.ts';
import hostCss from './host.css?inline';
import { PageCard } from './page-card.tsx';
import { keepBeside } from './place-beside.ts';

const translate = createTranslate(getMessage);

/**
 * The card on the page. It lives in a closed shadow root beside the body: the page's styles and scripts do not reach into
 * it, its own reach nothing outside, and the article's DOM stays as it is.
 */
export function mountCard(host: CardHost): Card {
  const element = document.createElement('says-who-card');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(hostCss)];
  let ending = new AbortController();
  let placing = new AbortController();

  function open(claimId: string): void {
    if (!element.isConnected) appear();
    placing.abort();
    placing = new AbortController();
    keepBeside(element, () => host.boxesOf(claimId), placing.signal);
    host.light(claimId);
    render(
      <TranslateProvider translate={translate}>
        <PageCard host={host} claimId={claimId} onMove={open} onClose={close} />
      </TranslateProvider>,
      root,
    );
  }

  function appear(): void {
    ending = new AbortController();
    const { signal } = ending;
    const focusBefore = document.activeElement;
    document.documentElement.append(element);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('keydown', onKey, { capture: true, signal });
    signal.addEventListener('abort', () => {
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    });
  }

  function close(): void {
    placing.abort();
    render(null, root);
    element.remove();
    host.flush();
    host.light(null);
    ending.abort();
  }

  return { open, close, destroy: close };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
