import { attributeOf } from './dom.ts';

/** Never part of an article's text, whatever it holds. */
const LEFT_OUT = new Set(
  `script style noscript template iframe object embed svg math canvas audio video picture map img input select textarea button
  option optgroup datalist label fieldset legend output progress meter nav menu dialog pre rt rp figcaption head title`.split(
    /\s+/,
  ),
);

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong
  sub sup time tt u var wbr slot`.split(/\s+/),
);

const LEFT_OUT_ROLES = /^(navigation|search|alertdialog|menu|menubar|toolbar|button|tooltip|img|listbox)$/;

/** Usually beside the article, yet some pages wrap all of it in one: decided by how much prose it holds. */
const DOUBTFUL_TAGS = new Set(['aside', 'footer', 'form']);
const DOUBTFUL_ROLES = /^(complementary|contentinfo|banner|form|note|dialog|tablist|status|alert|figure)$/;

/**
 * Words of class names and ids for what stands around an article. Matched against whole words: "share-bar", "shareBar"
 * and "share_bar" are all "share bar".
 */
const DOUBTFUL_WORDS =
  /\b(shar(e|ing)|social|related|recirc\w*|recommend\w*|newsletters?|subscri(be|ption)|sign ?up|promos?|promotion|advert\w*|ads?|sponsor\w*|outbrain|taboola|cookies?|consent|gdpr|breadcrumbs?|pagination|pager|by ?lines?|bio|tags|topics|trending|popular|most (read|viewed)|more (stories|news|on|from|in)|read (more|next|also)|also read|up next|log ?in|registration|tool ?bar|side ?bar|footer|masthead|nav|navbar|navigation|menu|skip|captions?|credits?|copyright|dateline|(?<!elementor )widgets?|ticker|gallery|player|correction policy|disclaimer|donat\w+|support us|poll|quiz|pull ?quote|twitter tweet|instagram media|tiktok embed|author info|about the author)\b/;

/** Readers' comments often outweigh a short article. */
const COMMENT_WORDS = /\b(comments?|disqus|replies)\b/;

const INVISIBLE_WORDS =
  /\b(sr only|screen ?reader( text)?|visually hidden|visuallyhidden|a11y hidden|assistive text|offscreen)\b/;
const SMALL_PRINT_WORDS = /\b(credit|copyright|tooltip)\b/;

/** What an element is to the reading of a page. */
export type ElementRole =
  /** Text flows through it. */
  | 'inline'
  /** Its start and end are borders of text. */
  | 'block'
  /** A block that is most likely beside the article. */
  | 'doubtful'
  /** A block of readers' comments, unless there is nothing else. */
  | 'comments'
  /** Not text of the article. */
  | 'out';

const hints = new Map<string, string>();
const HINTS_KEPT = 2_000;

/** Class names and id as lower-case words parted by spaces. */
function hintWords(element: Element): string {
  const raw = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (raw === ' ') return '';
  const known = hints.get(raw);
  if (known !== undefined) return known;
  const words = raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
  if (hints.size >= HINTS_KEPT) hints.clear();
  hints.set(raw, words);
  return words;
}

function isHidden(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== undefined && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  return !!style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

/**
 * What an element is to the reading of a page, by its name and attributes alone, so that the command line agrees.
 * @param name the element's local name
 * @param isInParagraph whether the text around it is that of a paragraph or heading: there an unknown element is inline
 */
export function roleOf(element: Element, name: string, isInParagraph: boolean): ElementRole {
  if (LEFT_OUT.has(name) || isHidden(element)) return 'out';
  const isInline = INLINE.has(name) || (isInParagraph && name.includes('-'));
  const words = hintWords(element);
  if (words && INVISIBLE_WORDS.test(words)) return 'out';
  if (isInline) return words && SMALL_PRINT_WORDS.test(words) ? 'out' : 'inline';
  const role = attributeOf(element, 'role');
  if (role && LEFT_OUT_ROLES.test(role)) return 'out';
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article' || isArticleBody(element))
    return 'block';
  if (words && COMMENT_WORDS.test(words)) return 'comments';
  const isDoubtful =
    DOUBTFUL_TAGS.has(name) ||
    (role && DOUBTFUL_ROLES.test(role)) ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    (words && DOUBTFUL_WORDS.test(words));
  return isDoubtful ? 'doubtful' : 'block';
}

/** Whether the page itself says that this is the article's body (schema.org `articleBody`). */
export function isArticleBody(element: Element): boolean {
  return attributeOf(element, 'itemprop') === 'articleBody';
}
