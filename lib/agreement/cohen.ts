import { agreedIn, type Confusion, unitsIn } from './confusion.ts';
import { defined, type Figure, undefinedFor } from './figure.ts';
import { sumOf } from './ratings.ts';

/**
 * Cohen's kappa of two coders over the units that both coded: (Ao − Ae) / (1 − Ae), where chance is taken from how often each of
 * the two used each value.
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
 */
export function cohenKappa(confusion: Confusion): Figure {
  const units = unitsIn(confusion);
  if (units === 0) return undefinedFor('no-units');
  const { counts } = confusion;
  const rows = counts.map(sumOf);
  const columns = counts.map((_, column) => sumOf(counts.map((row) => row[column] ?? 0)));
  // Counts of pairs are whole numbers: whether everything is expected to agree is decided without rounding.
  const expected = sumOf(rows.map((row, index) => row * (columns[index] ?? 0)));
  const possible = units * units;
  if (expected === possible) return undefinedFor('one-value');
  return defined((agreedIn(confusion) * units - expected) / (possible - expected));
}

/** Cohen's kappa of several coders: the mean of all pairs. */
export interface MeanKappa {
  readonly mean: Figure;
  /** The pairs that the mean is of: those whose kappa has a value. */
  readonly counted: number;
  /** All pairs. */
  readonly pairs: number;
}

/**
 * The unweighted mean of the pairs' kappas (what NLTK's `AnnotationTask.kappa` gives). Pairs without a value are left out, and their
 * number can be told from the answer.
 */
export function meanKappa(kappas: readonly Figure[]): MeanKappa {
  const values = kappas.flatMap(({ value }) => (value === null ? [] : [value]));
  const isSpoilt = kappas.some(({ why }) => why === 'one-value');
  const mean =
    values.length > 0 ? defined(sumOf(values) / values.length) : undefinedFor(isSpoilt ? 'one-value' : 'no-units');
  return { mean, counted: values.length, pairs: kappas.length };
}
