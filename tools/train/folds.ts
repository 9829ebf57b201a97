/**
 * Articles are numbered by the hand that wrote them: `wire-border-204` is the fourth of hand 2. The rules were written with the
 * articles of the others in view, so that these speak too well of the rules: they are learnt from, never tested on.
 */
const TESTED_HANDS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6]);

/** Number of parts in the cross-validation. */
export const FOLDS = 4;

/** Number of the hand that wrote an article; 0 for the first ones, which are numbered up to 99. */
export const handOf = (id: string): number => Math.floor(Number(/\d+$/.exec(id)?.[0] ?? 0) / 100);

/** The part an article is tested in: whole hands, so that nobody's manner is both learnt and tested. -1: never tested. */
export function foldOf(id: string): number {
  const hand = handOf(id);
  return TESTED_HANDS.has(hand) ? hand % FOLDS : -1;
}
