import { attributeOf } from './dom.ts';
import { HINT, hintsOf } from './hint-words.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Never part of an article's text, whatever it holds. */
const LEFT_OUT = words(
  `script style noscript template object embed svg math canvas audio video picture map img input select textarea button
  option optgroup datalist label fieldset legend output progress meter nav menu dialog pre rt rp figcaption head title`,
);
const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong
  sub sup time tt u var wbr slot`,
);
/** Borders of text wherever they stand. Inside of a paragraph any other element is a part of its line, known or not. */
const BLOCK_ANYWHERE = words(
  `address article aside blockquote body center dd details div dl dt figure footer form frameset h1 h2 h3 h4 h5 h6 header
  hgroup hr html iframe li main ol p search section summary table tbody td tfoot th thead tr ul`,
);
const LEFT_OUT_ROLES = /^(navigation|search|alertdialog|menu|menubar|toolbar|button|tooltip|img|listbox)$/;

/**
 * Usually beside the article, yet some pages wrap all of it in one: decided by how much prose it holds. Frames are mostly
 * advertisements.
 */
const DOUBTFUL_TAGS = words('aside footer form iframe');
const DOUBTFUL_ROLES = /^(complementary|contentinfo|banner|form|note|dialog|tablist|status|alert|figure)$/;

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

/** Elements with an attribute, besides class and id, that can make a difference to their role. Few have one. */
export const TELLING_ATTRIBUTES =
  '[hidden],[role],[aria-hidden=true],[itemprop=articleBody],[style*=display i],[style*=visibility i]';

function isHidden(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== undefined && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  return !!style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

function hintsAt(element: Element): number {
  const className = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  return (className ? hintsOf(className) : 0) | (id ? hintsOf(id) : 0);
}

/**
 * What an element is to the reading of a page, by its name and attributes alone, so that the command line agrees.
 * @param name the element's local name
 * @param isInParagraph whether the text around it is that of a paragraph or heading: there an unknown element is inline
 * @param isTelling whether it has one of {@link TELLING_ATTRIBUTES}
 */
export function roleOf(element: Element, name: string, isInParagraph: boolean, isTelling: boolean): ElementRole {
  if (LEFT_OUT.has(name) || (isTelling && isHidden(element))) return 'out';
  const isInline = INLINE.has(name) || (isInParagraph && !BLOCK_ANYWHERE.has(name));
  const hints = hintsAt(element);
  if (hints & HINT.invisible) return 'out';
  if (isInline) return hints & HINT.smallPrint ? 'out' : 'inline';
  const role = isTelling ? attributeOf(element, 'role') : null;
  if (role && LEFT_OUT_ROLES.test(role)) return 'out';
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return 'block';
  if (isTelling && isArticleBody(element)) return 'block';
  if (hints & HINT.comments) return 'comments';
  const isDoubtful =
    hints & HINT.doubtful ||
    DOUBTFUL_TAGS.has(name) ||
    (role && DOUBTFUL_ROLES.test(role)) ||
    (isTelling && attributeOf(element, 'aria-hidden') === 'true');
  return isDoubtful ? 'doubtful' : 'block';
}

/** Whether the page itself says that this is the article's body (schema.org `articleBody`). */
export function isArticleBody(element: Element): boolean {
  return attributeOf(element, 'itemprop') === 'articleBody';
}
