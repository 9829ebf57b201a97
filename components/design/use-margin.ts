import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How far down in what scrolls a list begins, in CSS pixels; null before it is there. What stands above it may come, go, grow and
 * shrink: that is followed, and not the whole page, which grows with the list itself. Of that the browser would report that it could
 * not tell us in time ("ResizeObserver loop completed with undelivered notifications").
 * @param scroller what scrolls: the window where none is given
 */
export function useMargin(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | undefined,
): number | null {
  const [margin, setMargin] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current: element } = list;
    if (!element) return;
    const { documentElement, defaultView } = element.ownerDocument;
    const measure = () => {
      const outer = scroller?.current;
      const above = outer
        ? outer.getBoundingClientRect().top + outer.clientTop - outer.scrollTop
        : -documentElement.scrollTop;
      setMargin(Math.round(element.getBoundingClientRect().top - above));
    };
    const sizes = new ResizeObserver(measure);
    const around = ancestorsOf(element);
    const follow = () => {
      sizes.disconnect();
      for (const one of [element, ...around]) for (const before of elementsBefore(one)) sizes.observe(before);
      measure();
    };
    follow();
    const places = new MutationObserver(follow);
    for (const one of around) places.observe(one, { childList: true });
    defaultView?.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      places.disconnect();
      defaultView?.removeEventListener('resize', measure);
    };
  }, [list, scroller]);
  return margin;
}

/** The elements that an element stands in, up to the body. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let up = element.parentElement; up && up !== element.ownerDocument.documentElement; up = up.parentElement)
    found.push(up);
  return found;
}

function elementsBefore(element: Element): Element[] {
  const found: Element[] = [];
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) found.push(before);
  return found;
}
