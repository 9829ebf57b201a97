/** What the words of an element's class names and id hint at, as bits. */
export const HINT = {
  /** Read out by screen readers, seen by nobody. */
  invisible: 1,
  /** A credit or a tooltip inside of a sentence. */
  smallPrint: 2,
  /** Readers' comments. */
  comments: 4,
  /** What stands around an article. */
  doubtful: 8,
} as const;

const INVISIBLE =
  'sr+only screenreader screen+reader screenreader+text visually+hidden visuallyhidden a11y+hidden assistive+text offscreen';
const SMALL_PRINT = 'credit copyright tooltip';
const COMMENTS = 'comment comments disqus replies';
const DOUBTFUL = `share sharing social related newsletter newsletters subscribe subscription signup sign+up promo promos
  promotion ad ads outbrain taboola cookie cookies consent gdpr breadcrumb breadcrumbs pagination pager byline bylines by+line
  by+lines bio tags topics trending popular most+read most+viewed more+stories more+news more+on more+from more+in read+more
  read+next read+also also+read up+next login log+in registration toolbar tool+bar sidebar side+bar footer masthead nav navbar
  navigation menu skip caption captions credit credits copyright dateline ticker gallery slideshow player correction+policy
  disclaimer support+us poll quiz pullquote pull+quote twitter+tweet instagram+media tiktok+embed author+info
  author+affiliation author+bio author+box about+author the+author infobox info+box factbox fact+box meta timestamp date`;
/** Beginnings of words for what stands around an article: "recirculation", "advertisement". */
const doubtfulStems = new Set(['recirc', 'recomm', 'advert', 'sponso', 'donate', 'donati']);
const STEM_LENGTH = 6;

const bitsOfWord = new Map<string, number>();
/** By "first second". */
const bitsOfPair = new Map<string, number>();
const firstOfPair = new Set<string>();
for (const [words, bits] of [
  [INVISIBLE, HINT.invisible],
  [SMALL_PRINT, HINT.smallPrint],
  [COMMENTS, HINT.comments],
  [DOUBTFUL, HINT.doubtful],
] as const)
  for (const word of words.split(/\s+/)) {
    const table = word.includes('+') ? bitsOfPair : bitsOfWord;
    const key = word.replace('+', ' ');
    table.set(key, (table.get(key) ?? 0) | bits);
    if (table === bitsOfPair) firstOfPair.add(key.slice(0, key.indexOf(' ')));
  }

/** UTF-16 code units of a class attribute that are looked at. */
const LOOKED_AT = 400;
/**
 * Class names and ids of one page: few, and met again and again. A page that shows one text after the other has new ones with each, and
 * what is remembered stays as long as the page does: so these are not more than most texts have, and none is long.
 */
const known = new Map<string, number>();
const KNOWN_KEPT = 500;

/**
 * The hints in a class attribute or an id. Whole words count: "share-bar", "shareBar" and "share_bar" are all "share bar".
 */
export function hintsOf(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_KEPT) known.clear();
  const bits = lookUp(name);
  if (name.length <= LOOKED_AT) known.set(name, bits);
  return bits;
}

function lookUp(name: string): number {
  let bits = 0;
  let last = '';
  for (const part of name.slice(0, LOOKED_AT).match(/[A-Z]?[a-z\d]+|[A-Z\d]+/g) ?? []) {
    const word = part.toLowerCase();
    bits |= bitsOfWord.get(word) ?? 0;
    if (firstOfPair.has(last)) bits |= bitsOfPair.get(`${last} ${word}`) ?? 0;
    // What one page builder calls all of its boxes.
    if ((word === 'widget' || word === 'widgets') && last !== 'elementor') bits |= HINT.doubtful;
    if (word.length >= STEM_LENGTH && doubtfulStems.has(word.slice(0, STEM_LENGTH))) bits |= HINT.doubtful;
    last = word;
  }
  return bits;
}
