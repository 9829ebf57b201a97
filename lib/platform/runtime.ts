import { browser, isExtensionAlive } from './browser.ts';

/** Who sent a message, as the browser vouches for it; nothing here comes from the message itself. */
export interface Sender {
  /** The sender's extension id. */
  readonly extensionId: string;
  /** The sending document's URL, or ''. */
  readonly url: string;
  /** The tab whose page sent it; `null` for the extension's own pages outside of tabs (the popup). */
  readonly tabId: number | null;
  /** Whether that is the tab's page itself, and no frame in it. */
  readonly isTopFrame: boolean;
  /** Whether that tab is in a private window. */
  readonly isPrivate: boolean;
}

/** Sends to the background. Rejects when nobody listens or the extension was updated. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the page of a tab. Rejects when our script is not in it. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/**
 * Answers every message that `respond` does not answer with `undefined` (those are for somebody else).
 * @param respond its promise must not reject: the sender would wait for ever
 * @returns how to leave off
 */
export function onMessage(respond: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown, sender: MessageSender, sendResponse: (answer: unknown) => void) => {
    const answer = respond(message, {
      extensionId: sender.id ?? '',
      url: sender.url ?? '',
      tabId: sender.tab?.id ?? null,
      isTopFrame: sender.frameId === 0,
      isPrivate: sender.tab?.incognito ?? false,
    });
    if (!answer) return undefined;
    answer.then(sendResponse);
    return true;
  };
  // `sendResponse` and `true` is the one form both browsers take without the polyfill; its types know no "or nothing".
  return listen(browser.runtime.onMessage, listener as OnMessageListener);
}

type OnMessageListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type MessageSender = Parameters<OnMessageListener>[1];

/** A two-way line between the popup and a page. */
export interface Line {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** Opens a line to the page of a tab; it closes at once when our script is not in it. */
export function openLine(tabId: number, name: string): Line {
  return lineOver(browser.tabs.connect(tabId, { name, frameId: 0 }));
}

/**
 * Takes lines of one name that the extension's own pages open to this page.
 * @returns how to leave off
 */
export function onLine(name: string, take: (line: Line) => void): () => void {
  return listen(browser.runtime.onConnect, (port: Port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) take(lineOver(port));
  });
}

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener): () => void {
  event.addListener(listener);
  return () => {
    // After an update nothing is called any more, and to leave off would throw.
    if (isExtensionAlive()) event.removeListener(listener);
  };
}

type Port = ReturnType<typeof browser.tabs.connect>;

function lineOver(port: Port): Line {
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  return {
    send: (message) => {
      if (isOpen) port.postMessage(message);
    },
    onMessage: (listener) => port.onMessage.addListener(listener),
    onClose: (listener) => port.onDisconnect.addListener(listener),
    close: () => {
      // The browser tells only the other end.
      isOpen = false;
      port.disconnect();
    },
  };
}

/**
 * Puts an update of the extension off until the browser starts again, where it does that for extensions that hear of updates: in Firefox,
 * which would end our scripts in all pages at once, with what is being typed in them.
 */
export function putOffUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {});
}

/** The extension's own id, to tell its messages from others'. */
export function ownId(): string {
  return browser.runtime.id;
}

/** The absolute URL of one of the extension's own files. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** The extension's version, as its manifest says. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
