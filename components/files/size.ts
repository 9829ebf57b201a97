import { readersVariety, type Translate } from '../words/i18n.tsx';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** Of the decimal units, as file managers and disks have them. */
const STEP = 1_000;
/** Below it a decimal tells something. */
const SMALL = 10;

/** A number of bytes as a reader takes it in: "12 kB", "1.4 MB". */
export function sizeInWords(bytes: number, t: Translate): string {
  let value = bytes;
  let unit = 0;
  // What would be rounded to 1,000 is one of the next unit.
  while (Math.round(value) >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const digits = unit > 0 && value < SMALL ? 1 : 0;
  return new Intl.NumberFormat(readersVariety(t('interface.language')), {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    // The sign for a byte is a word that has no plural.
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(value);
}
