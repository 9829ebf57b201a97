import { timeOfId } from '../../claim/id.ts';

/**
 * Days of creation as bounds of ids. A claim's id begins with the milliseconds of its creation (RFC 9562), so that a range
 * of days is a range of every index that ends in the id, and needs none of its own.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** UUIDs hold 48 bits of milliseconds. */
const LAST_TIME = 2 ** 48 - 1;

/** Whether a text is a day of the calendar, "YYYY-MM-DD". */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // JavaScript takes 31 April for 1 May, and the years below 100 for those of the last century.
  return year >= '1970' && date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
}

/**
 * A text that no id made on a day, in local time, or later is below, and every earlier one is.
 * @param later days to add: midnights are not 24 hours apart everywhere and always
 */
export function lowestIdOf(day: string, later: number): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const time = new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
  const hex = Math.min(Math.max(time || 0, 0), LAST_TIME)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** The day of an id, in local time: "YYYY-MM-DD". */
export function dayOfId(id: string): string {
  const date = new Date(timeOfId(id));
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
