import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldName } from '../../lib/claim/source-key.ts';
import { type FilterableClaim, foldText, type PageFilters, testOf } from '../../lib/coding/filters.ts';
import { type ClaimView, nameOf, referentOf, sourceOf } from './claim-view.ts';

/** Milliseconds without a key after which a list is searched: in between, only what is typed is drawn. */
const TYPING_PAUSE = 80;
/** Rows that are drawn at once; the others follow a frame later each, so that no key has to wait for hundreds of rows. */
const ROWS_AT_ONCE = 40;

const known = new WeakMap<ClaimView, FilterableClaim>();

/** A claim as filters see it. */
export function filterableOf(view: ClaimView): FilterableClaim {
  const before = known.get(view);
  if (before) return before;
  const { label, outcome, words } = view;
  const text = foldText(
    [sourceOf(view), words.source, referentOf(view), words.cue, words.content, label.note].join('\n'),
  );
  const filterable = { label, outcome, source: foldName(nameOf(view)), text };
  known.set(view, filterable);
  return filterable;
}

/** The filters as they are when nobody has typed for a moment. */
export function useSettledFilters(filters: PageFilters): PageFilters {
  const [settled, setSettled] = useState(filters);
  const isTyping = filters.text !== settled.text;
  useEffect(() => {
    if (filters === settled) return undefined;
    // An empty field is not on its way to a word: all come back as soon as it is seen to be empty.
    const timer = setTimeout(() => setSettled(filters), filters.text === '' ? 0 : TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [filters, settled]);
  return isTyping ? settled : filters;
}

/**
 * Whether each claim is listed. Those in `always` are whatever the filters say: a claim must not vanish from under the hands of
 * whoever labels it.
 */
export function useListed(
  views: readonly ClaimView[],
  filters: PageFilters,
  always: readonly (string | null)[],
): ReadonlySet<string> {
  const passing = useMemo(() => {
    const passes = testOf(filters);
    return views.filter((view) => passes(filterableOf(view))).map(({ id }) => id);
  }, [views, filters]);
  const kept = always.filter((id) => id !== null);
  return new Set([...passing, ...kept]);
}

/** How many rows of a list to draw: a first screenful at once, then more with every frame. */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  // A list that has become short starts anew when it is long again.
  const limit = Math.min(drawn, Math.max(ROWS_AT_ONCE, count));
  useEffect(() => {
    if (limit !== drawn) setDrawn(limit);
    if (limit >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(limit + ROWS_AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [limit, drawn, count]);
  return Math.min(limit, count);
}
