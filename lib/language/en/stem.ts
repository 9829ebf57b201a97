/** Words that say nothing of what a claim is about. */
const EMPTY = new Set(
  `the a an of to in on at for with by from as is are was were be been being has have had do does did will would could should may
  might must can cannot not no nor and or but if that this these those it its he she they them him his her their we our us i my you
  your who whom whose which what when where there here than then so such into over under after before about up down out off more most
  less very just also only even still yet all any some one said says say told`.split(/\s+/),
);

/** Longer words that agree so far are taken for forms of one word. */
const LENGTH = 7;

/** A word of more than two letters that says something, cut to what its forms share; '' for all others. Crude on purpose: it compares words of one article. */
export function stemOf(word: string): string {
  const bare = word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
  if (bare.length < 3 || EMPTY.has(bare)) return '';
  return withoutEnding(bare).slice(0, LENGTH);
}

/** By the letters: this is asked of every word of a text, and an expression takes five times as long. */
function withoutEnding(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
