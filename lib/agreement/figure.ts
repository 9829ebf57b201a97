/**
 * Why a coefficient has no value: `no-units` nothing was coded by enough coders, `one-value` all that counts has the same value, so
 * that chance alone would make the coders agree, and their agreement shows nothing.
 */
export const UNDEFINED_REASONS = ['no-units', 'one-value'] as const;
/** Why one coefficient has no value. */
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** A coefficient: its value, or why it has none. Never NaN. */
export type Figure =
  | { readonly value: number; readonly why: null }
  | { readonly value: null; readonly why: UndefinedReason };

/** A coefficient that has a value. */
export function defined(value: number): Figure {
  return { value, why: null };
}

/** A coefficient that has none. */
export function undefinedFor(why: UndefinedReason): Figure {
  return { value: null, why };
}
