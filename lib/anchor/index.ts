/**
 * Finding stored claims again: {@link describe} and {@link anchor} are each other's inverse.
 *
 * @example
 * const selectors = describe(text, { source: [[0, 4]], cue: [[5, 9]], content: [[10, 30]] });
 * anchor(indexText(editedText), { selectors, antecedent: null }); // { outcome: 'moved', spans: { source: [[120, 124]], … }, … }
 */
export { type Anchored, anchor, GONE, type ResolveAntecedent } from './anchor.ts';
export { describe } from './describe.ts';
export { sentenceAround } from './sentence.ts';
export { indexText, type TextIndex } from './text-index.ts';
export { diffWords } from './word-diff.ts';
