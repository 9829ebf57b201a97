import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatPlace, type Place, parsePlace, screenOf } from './place.ts';

/** Goes to a place. `replace` where Back should not come here again: a letter more in a search, a row unfolded. */
export type Go = (place: Place, how?: 'push' | 'replace') => void;

/** Milliseconds after the last scrolling at which its place is kept: browsers allow few changes of the history a second. */
const SCROLL_PAUSE = 150;
/** Milliseconds in which a list has to come back as long as it was. */
const RESTORING = 2_000;

/** Where the reader is, as the address says; follows links, Back and Forward, and scrolls to where a place was left. */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    // Of a link, and of Back and Forward between places that were pushed.
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback<Go>((next, how = 'push') => {
    const hash = formatPlace(next);
    if (how === 'replace') history.replaceState(history.state, '', hash);
    else if (hash !== location.hash) history.pushState(null, '', hash);
    setPlace(next);
  }, []);
  useScrollPlace(screenOf(place.route));
  return [place, go];
}

/** A new screen begins at its top; one that the reader comes back to, where they left it. */
function useScrollPlace(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let timer: ReturnType<typeof setTimeout>;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState({ scroll: scrollY }, ''), SCROLL_PAUSE);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', keep);
    };
  }, []);
  useLayoutEffect(() => {
    const wanted = scrollOf(history.state);
    if (before.current === screen && wanted === 0) return;
    before.current = screen;
    scrollTo(0, wanted);
    return wanted > 0 ? scrollWhenLongEnough(wanted) : undefined;
  }, [screen]);
}

function scrollOf(state: unknown): number {
  const isPlace = typeof state === 'object' && state !== null && 'scroll' in state;
  return isPlace && typeof state.scroll === 'number' ? state.scroll : 0;
}

/** The list comes in windows: tries again as it grows, until the reader scrolls. @returns how to leave off */
function scrollWhenLongEnough(wanted: number): () => void {
  const observer = new ResizeObserver(() => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) < 1) end();
  });
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('wheel', end);
    removeEventListener('keydown', end);
  };
  const timer = setTimeout(end, RESTORING);
  addEventListener('wheel', end, { passive: true });
  addEventListener('keydown', end);
  observer.observe(document.body);
  return end;
}
