import type { Painter } from '../highlight/painter.ts';
import { listenOn, selectionOf } from '../page/dom.ts';
import { listenThroughReopening } from '../page/reopened-document.ts';

/** A click on one of these does something of the page's own. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"]';

/** What becomes of clicks and rests on marks; claims go by id. */
export interface PointerHandlers {
  /** A mark was clicked. */
  readonly onOpen: (claimId: string) => void;
  /** The pointer rests on a mark, or on none. */
  readonly onHover: (claimId: string | null) => void;
}

/**
 * Click and hover on marks, which are no elements and get no events of their own. The page's own uses of a click come
 * first: links and buttons, the end of a selection, clicks with a modifier key, and those the page has dealt with.
 * @param doc the page, or a frame in it: events in a frame are the frame's alone
 */
export function followPointer(doc: Document, painter: Painter, handlers: PointerHandlers, signal: AbortSignal): void {
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event) || isForThePage(event, doc)) return;
    const claimId = painter.claimAt(event.clientX, event.clientY, doc);
    if (claimId !== null) handlers.onOpen(claimId);
  };

  let hovered: string | null = null;
  let isAsked = false;
  const hover = (claimId: string | null) => {
    if (claimId !== hovered) handlers.onHover(claimId);
    hovered = claimId;
  };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || isAsked || event.pointerType === 'touch') return;
    isAsked = true;
    // Once a frame is enough, and the layout is up to date then.
    requestAnimationFrame(() => {
      isAsked = false;
      if (signal.aborted) return;
      hover(painter.claimAt(event.clientX, event.clientY, doc));
    });
  };
  // Leaving the window is no move within it: the pointer goes out of something and into nothing.
  const leave = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null) hover(null);
  };
  const listen = () => {
    listenOn(doc, 'click', open, { signal });
    listenOn(doc, 'pointermove', move, { signal, passive: true });
    listenOn(doc, 'pointerout', leave, { signal, passive: true });
  };
  listenThroughReopening(doc, listen, signal);
}

function isPlainClick(event: MouseEvent): boolean {
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  return event.isTrusted && event.button === 0 && !hasModifier && !event.defaultPrevented;
}

function isForThePage(event: MouseEvent, doc: Document): boolean {
  // The path, not `closest`, which ends at the border of a shadow root: a link may stand around the whole of it.
  if (event.composedPath().some((node) => isElement(node) && node.matches(INTERACTIVE))) return true;
  const selection = selectionOf(doc);
  return selection !== null && !selection.isCollapsed;
}

/** By its type: an element of a frame is no instance of this window's `Element`. */
function isElement(target: EventTarget): target is Element {
  return (target as Partial<Node>).nodeType === 1;
}
