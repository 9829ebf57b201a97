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
  const bare = word.replace(/['’]s$/, '');
  if (bare.length < 3 || EMPTY.has(bare)) return '';
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .slice(0, LENGTH);
}
