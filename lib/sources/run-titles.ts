import { BEHIND_POST, RANK_WORDS } from '../language/en/roles.ts';
import { ADDRESSED_POSTS, HONORIFICS, SHORT_TITLES } from '../language/en/titles.ts';
import { isOneOf } from '../text/one-of.ts';
import { MARK } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { isGivenName, JOINTS, wordsOf } from './name-words.ts';
import { bodyKind, endingKind, isPersonNoun, roleKind } from './nouns.ts';
import { type Title, titleOf } from './posts.ts';
import { isOpening, type Run } from './runs.ts';
import { stateAt, stateBefore } from './states.ts';
import { bareLower, isPossessive, lastPart } from './words.ts';

/** A name is taken for two words where its title's topic is not known. */
const NAME_BEHIND_TOPIC = 2;
/** Such a topic has at most so many. */
const LONGEST_TOPIC = 4;

/** Last token of the titles that open a run, -1 if none do: "Interior Minister | Oumar Dessaline". */
export function titleEnd(article: Article, { from, to }: Run): number {
  const { reading } = article;
  const { tokens } = reading;
  for (let i = isTradeName(article, from, to - 1) ? to - 2 : to - 1; i >= from; i--) {
    // "the U.S. Attorney’s Office" is nobody’s title.
    if (tokens.type[i] === MARK || (i < to - 1 && isPossessive(reading, i))) continue;
    const word = bareLower(tokens, i);
    if (isHonorific(word)) return i;
    if (isPost(word)) return complementEnd(reading, i, to);
  }
  return opensWithTrade(article, from, to) ? from : -1;
}

/** "Mayor Lena | Baker", "Ms | Baker": a post or trade at the end of a run that is a family name, behind a title or form of address. */
function isTradeName({ reading }: Article, from: number, at: number): boolean {
  const { tokens } = reading;
  const word = bareLower(tokens, at);
  const before = tokens.type[at - 1] === MARK ? at - 2 : at - 1;
  if (before < from || !isPost(word)) return false;
  if (isHonorific(bareLower(tokens, before))) return !ADDRESSED_POSTS.has(word);
  if (!isGivenName(bareLower(tokens, before))) return false;
  for (let i = before - 1; i >= from; i--)
    if (tokens.type[i] !== MARK && (isHonorific(bareLower(tokens, i)) || isPost(bareLower(tokens, i)))) return true;
  return false;
}

/** "Boxer | Troy Lind": a trade that no list has, where a sentence opens with it and a full name follows. */
function opensWithTrade(article: Article, from: number, to: number): boolean {
  const { tokens } = article.reading;
  if (to - from < 3 || !isOpening(article, from)) return false;
  const word = bareLower(tokens, from);
  const isName = isGivenName(word) || article.properWords.has(word);
  return isPersonNoun(word) && !isName && isGivenName(bareLower(tokens, from + 1));
}

/** A post, also as the end of a compound: "co-founder". */
function isPost(word: string): boolean {
  return roleKind(word) !== null || roleKind(lastPart(word)) !== null;
}

/** "Dr", "Gen", "Major-Gen". */
function isHonorific(word: string): boolean {
  if (HONORIFICS.has(word)) return true;
  const hyphen = word.indexOf('-');
  const rank = word.slice(0, Math.max(0, hyphen));
  const isRank = roleKind(rank) === 'military' || HONORIFICS.has(rank) || RANK_WORDS.has(rank);
  return isRank && HONORIFICS.has(word.slice(hyphen + 1));
}

const isTopic = (word: string): boolean =>
  bodyKind(word) !== null || endingKind(word) !== null || BEHIND_POST.has(word);

/** "Deputy Inspector General of Police | Archana Lakra": last token of what stands behind a title's "of". */
function complementEnd(reading: Article['reading'], title: number, to: number): number {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(title + 1), 'of for')) return title;
  const start = tokens.lower(title + 2) === 'the' ? title + 3 : title + 2;
  let at = start;
  while (at < to) {
    const word = bareLower(tokens, at);
    const match = stateAt(reading, at);
    if (match && match.word !== 'sign') at = match.to;
    else if (isOneOf(word, 'of for') && at + 1 < to) at += tokens.lower(at + 1) === 'the' ? 2 : 1;
    else if (isTopic(word)) at++;
    // "Minister of Natural Resources", but "Minister of Health Robert Hall"
    else if (at === start && at + 1 < to && isTopic(bareLower(tokens, at + 1)) && !isGivenName(word)) at += 2;
    else break;
  }
  return Math.max(at, nameBehindTopic(reading, title, start, to)) - 1;
}

/** "Minister for Water Resources | Basav Hegde": where the name begins, of two words that are no topic, behind a topic that no list has; -1 where "the" opens the title, which may end without a name. */
function nameBehindTopic({ tokens }: Article['reading'], title: number, start: number, to: number): number {
  const name = to - NAME_BEHIND_TOPIC;
  if (
    name <= start ||
    name > start + LONGEST_TOPIC ||
    tokens.lower(title) !== 'minister' ||
    tokens.lower(title - 1) === 'the'
  )
    return -1;
  for (let i = start; i < to; i++) {
    const word = bareLower(tokens, i);
    if (tokens.type[i] === MARK || (i < name ? isGivenName(word) : isTopic(word) || JOINTS.has(word))) return -1;
  }
  return name;
}

/** The post in front of a name: "Personnel Minister Shri …" is a minister, "Gov. …" a governor; a public office before all others. */
export function titlesIn(article: Article, run: Run, titleTo: number): Title[] {
  const start = titleStart(article, run);
  let last: Title | null = null;
  for (let i = titleTo; i >= run.from; i--) {
    const title = postAt(article, start, i);
    if (title && roleKind(title.head) === 'government') return [title];
    last ??= title;
  }
  return last ? [last] : [];
}

/** The post that a token of a title is, in full or short. */
function postAt({ reading }: Article, start: number, at: number): Title | null {
  const { tokens } = reading;
  if (tokens.type[at] === MARK) return null;
  const word = bareLower(tokens, at);
  const short = isHonorific(word) ? SHORT_TITLES.get(lastPart(word)) : undefined;
  if (short) return { ...titleOf(reading, start, at), head: short, isPerson: true };
  return isPost(word) ? titleOf(reading, start, at) : null;
}

/** Whether the word at the end of a title is a post or rank, and no mere form of address: what stands before it is the same one’s. */
export function isRankOrPost({ reading }: Article, titleTo: number): boolean {
  const word = bareLower(reading.tokens, titleTo);
  const short = SHORT_TITLES.get(lastPart(word));
  return isPost(word) || (short !== undefined && roleKind(short) !== 'expert');
}

/** A title may begin with plain words: "central bank Governor", "the Armenian defence Minister". */
export function titleStart({ reading }: Article, run: Run): number {
  const { tokens } = reading;
  let from = run.from;
  while (from > 0 && from > run.from - 4 && tokens.paragraph[from - 1] === tokens.paragraph[run.from]) {
    const word = tokens.lower(from - 1);
    if (
      tokens.type[from - 1] === MARK ||
      (bodyKind(word.replace(/'s$/, '')) === null &&
        !RANK_WORDS.has(word) &&
        !isOneOf(word, 'central foreign national defence defense'))
    )
      break;
    from--;
  }
  return stateStart(reading, from);
}

/** "South Africa’s | former President": where a state's possessive before a title begins, else the title itself. */
function stateStart(reading: Article['reading'], title: number): number {
  if (!isPossessive(reading, title - 1)) return title;
  return stateBefore(reading, title)?.from ?? title;
}

/** Whether the last word of a run is a title, and not a family name that looks like one ("Lionel King"). */
export function isAllTitle(article: Article, run: Run, titleTo: number): boolean {
  if (titleTo !== run.to - 1) return false;
  const words = wordsOf(article, run);
  const first = words[0] ?? '';
  return words.length === 1 || !isGivenName(first) || roleKind(first) !== null;
}
