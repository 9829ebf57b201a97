import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Frames in which a row far down has to be drawn once it was scrolled to. */
const TRIES = 20;
/** Frames after which everything around it has its height. */
const SETTLING = 4;

/**
 * Brings a claim into sight that was open when its list came: the reader followed a link to it, or loaded the page again. Once: later
 * it is the reader who unfolds.
 * @param index of the claim among the rows, -1 where it is not there (yet)
 * @param rowHeight of a usual row, in CSS pixels: how far down to look for one that is not drawn
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  openId: string | null,
  index: number,
  rowHeight: number,
): void {
  const wanted = useRef(openId);
  const leaveOff = useRef(() => {});
  useEffect(() => () => leaveOff.current(), []);
  useLayoutEffect(() => {
    const { current: list } = root;
    if (wanted.current === null || !list || index < 0) return;
    if (wanted.current !== openId) {
      wanted.current = null;
      return;
    }
    wanted.current = null;
    leaveOff.current = comeTo(list, openId, index * rowHeight);
  });
}

/** @returns how to leave off */
function comeTo(list: HTMLElement, claimId: string, offset: number): () => void {
  let tries = 0;
  let settling = 0;
  let frame = 0;
  const look = () => {
    const row = list.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claimId)}"]`);
    if (row) {
      row.scrollIntoView({ block: 'start' });
      if (!row.contains(document.activeElement)) {
        row.querySelector<HTMLElement>('.claim-button')?.focus({ preventScroll: true });
      }
      // Rows above it turn out higher or lower than was thought as they are drawn.
      settling += 1;
    } else {
      scrollTo(0, scrollY + list.getBoundingClientRect().top + offset);
      tries += 1;
    }
    if (tries < TRIES && settling < SETTLING) frame = requestAnimationFrame(look);
  };
  // Not before the list has been laid out, and has said where it is scrolled to itself.
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
