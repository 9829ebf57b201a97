const DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const APOSTROPHES = /[‘’‚‛ʼ′`´]/g;

/**
 * One word without its accidents: NFKC (https://unicode.org/reports/tr15/), lower case, one kind of apostrophe, nothing without
 * width. Accents stay: "resume" is another word than "résumé".
 */
export function foldWord(word: string): string {
  // Folded before and after: NFKC parts an acute accent that stands alone into a space and a mark.
  const plain = word.replace(DROPPED, '').replace(APOSTROPHES, "'");
  return plain.normalize('NFKC').toLowerCase().replace(DROPPED, '').replace(APOSTROPHES, "'").replace(/ς/g, 'σ');
}
