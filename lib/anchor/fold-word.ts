import { APOSTROPHES, DROPPED } from './unit-class.ts';

const EACH_DROPPED = new RegExp(`[${DROPPED}]`, 'g');
const EACH_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/**
 * One word without its accidents: NFKC (https://unicode.org/reports/tr15/), lower case, one kind of apostrophe, nothing
 * without width. Accents stay: "resume" is another word than "résumé".
 */
export function foldWord(word: string): string {
  // Folded before and after: NFKC parts an acute accent that stands alone into a space and a mark.
  return withoutAccidents(withoutAccidents(word).normalize('NFKC').toLowerCase()).replace(/ς/g, 'σ');
}

function withoutAccidents(word: string): string {
  return word.replace(EACH_DROPPED, '').replace(EACH_APOSTROPHE, "'");
}
