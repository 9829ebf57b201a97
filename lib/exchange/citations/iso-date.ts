/** A day, a month or a year: as much as is known. Months from 1. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** ISO 8601, extended or basic, with or without a time; the separators of a date are all there or none is. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|(\d{2})(\d{2}))?(?:[T ]\d{2}.*)?$/s;

/**
 * The date of an ISO 8601 date or date-time of any precision (https://www.iso.org/iso-8601-date-and-time-format.html), in the zone that
 * it names: an article of the 1st in Vellmar is cited by that day, whatever day it was in Greenwich. `null` for what is no such date,
 * and for days that no month has.
 * @example datePartsOf('2026-02-28T18:00:00+01:00') // [2026, 2, 28]
 */
export function datePartsOf(text: string): DateParts | null {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number);
  if (!year) return null;
  if (month === undefined || Number.isNaN(month)) return [year];
  if (month < 1 || month > 12) return null;
  if (day === undefined || Number.isNaN(day)) return [year, month];
  return day >= 1 && day <= daysOf(year, month) ? [year, month, day] : null;
}

function daysOf(year: number, month: number): number {
  const date = new Date(0);
  // Not `Date.UTC`: it takes years below 100 for those of the last century.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
