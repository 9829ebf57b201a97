/** Worked examples as they were published, each with the figure that its authors give. */
import type { Ratings } from '../../../lib/agreement/ratings.ts';
import { ratingsOf } from './reference.ts';

/** Units of two coders from a table of how often value meets value. */
function fromCounts(counts: readonly (readonly number[])[]): Ratings {
  const units = counts.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [String(one), String(other)])),
  );
  return { coders: 2, units };
}

/** Units from how many coders gave each of the values. */
function fromTallies(tallies: readonly (readonly number[])[]): Ratings {
  const units = tallies.map((tally) =>
    tally.flatMap((count, value) => Array.from({ length: count }, () => String(value))),
  );
  return { coders: units[0]?.length ?? 0, units };
}

/** Units from each coder's values, "." where one is missing. */
function fromCoders(coders: readonly string[]): Ratings {
  const units = [...(coders[0] ?? '')].map((_, unit) => coders.map((values) => values[unit] ?? '.').join(''));
  return ratingsOf(units.join(' '));
}

/** Cohen (1960), table 2 on page 45: 200 units, kappa .492. */
export const COHEN_1960 = fromCounts([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** Fleiss (1971), table 1: 30 patients, six of the psychiatrists each, five diagnoses, kappa .430. */
export const FLEISS_1971 = ratingsOf(
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 ' +
    '333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
);

/** The example by which Fleiss' kappa is most often taught: ten subjects, fourteen raters, five values, kappa 0.210. */
export const FOURTEEN_RATERS = fromTallies([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]);

/** Krippendorff (2011), section A: two observers, two values, alpha 0.095. */
export const KRIPPENDORFF_A = fromCoders(['0100000010', '1110010000']);
/** Section B: two observers, five values, alpha 0.692. */
export const KRIPPENDORFF_B = fromCoders(['aabbdcccedda', 'babbbccceddd']);
/** Section C: four observers, values missing, alpha 0.743. */
export const KRIPPENDORFF_C = fromCoders(['123321412...', '1233224125.3', '.3332342251.', '12332441251.']);
