/**
 * What a token may be to the nearest attribution: nothing, or the beginning (B) or inside (I) of a source, a cue or a content
 * (the BIO scheme of Ramshaw and Marcus 1995). The numbers are part of the weights' format.
 */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Number of labels. */
export const COUNT = LABELS.length;

/** A part of an attribution; its beginning has the label `2 × part + 1`, its inside `2 × part + 2`. */
export const SOURCE = 0;
/** The part that says that something is said; counted as {@link SOURCE}. */
export const CUE = 1;
/** The part that is said; counted as {@link SOURCE}. */
export const CONTENT = 2;

/** The part a label belongs to; -1 for none. */
export const partOf = (label: number): number => ((label + 1) >> 1) - 1;

/** Whether the label begins a part. */
export const isBeginning = (label: number): boolean => label % 2 === 1;

/** Row of the transition table for the start of a stretch. */
export const START = LABELS.length;

/** Whether `to` may follow `from` (or {@link START}): the inside of a part follows only its beginning or its inside. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || isBeginning(to)) return true;
  return from !== START && partOf(from) === partOf(to);
}
