import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** CSS pixels between the mark and the card, and between the card and the edge of the window. */
const GAP = 8;
/** CSS pixels: below this the card is of no use, and rather covers a line than shrink further. */
const MIN_HEIGHT = 200;

/**
 * Keeps the card beside a mark: below it, or above where there is more room, never over it and never off the screen, while
 * the page scrolls and changes its size. Where neither side holds the whole card it becomes lower and scrolls inside.
 * @param boxesNow the mark's boxes in the viewport
 */
export function keepBeside(card: HTMLElement, boxesNow: () => readonly DOMRect[], signal: AbortSignal): void {
  const mark = {
    getBoundingClientRect: () => union(boxesNow()) ?? new DOMRect(GAP, GAP, 0, 0),
    contextElement: document.body,
  };
  const place = async () => {
    const { x, y } = await computePosition(mark, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--card-height', `${Math.max(MIN_HEIGHT, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    if (signal.aborted) return;
    card.style.setProperty('--card-left', `${x}px`);
    card.style.setProperty('--card-top', `${y}px`);
  };
  signal.addEventListener('abort', autoUpdate(mark, card, place));
}

/** Scrolls to boxes none of which is in sight: a shortcut may be pressed after what it is about was scrolled away. */
export function bringIntoView(boxes: readonly DOMRect[]): void {
  const [first] = boxes;
  if (!first || boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight)) return;
  scrollBy({ top: first.top - innerHeight / 3, behavior: 'instant' });
}

function union(boxes: readonly DOMRect[]): DOMRect | null {
  const [first] = boxes;
  if (!first) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
