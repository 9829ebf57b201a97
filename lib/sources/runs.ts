import { EPITHETS } from '../language/en/beside-names.ts';
import { BEFORE_FOR } from '../language/en/bodies.ts';
import { OPENING_PARTICIPLES } from '../language/en/function-words.ts';
import { TOPICS } from '../language/en/roles.ts';
import { ROLE_HEADS, UNNAMED_HEADS } from '../language/en/sources.ts';
import { HONORIFICS, PEERS } from '../language/en/titles.ts';
import { classesOf, MONTH, WEEKDAY } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { beginsUpper, MARK, NUMBER, WORD } from '../text/tokens.ts';
import { type Article, isFunctionWord } from './article.ts';
import { settlesKind } from './body-kinds.ts';
import { knownBody, knownBodyAt } from './institutions.ts';
import { isGivenName, JOINTS } from './name-words.ts';
import { bodyKind, endingKind, isBodyNoun, isNounFor, isPersonNoun, roleKind } from './nouns.ts';
import { stateAt } from './states.ts';
import { bareLower, beginsName, isLooseApostrophe, isPossessive, isStopOfInitials, singular } from './words.ts';

/** Longer runs of capitals are lists and headings, not names. */
const LONGEST_NAME = 14;
const LONGEST_RUN = 40;
const PARTICLES = new Set(
  'de del della di da dos das du der den van von bin bint ibn al el la le e y ten ter af av'.split(' '),
);

/** "Toronto-listed": a description, not a name. */
const COMPOUND_ADJECTIVE = /-(?:based|born|led|backed|listed|owned|bound|funded|trained|wide|era|style|year-old)$/;

/** What a sentence or a question opens with, and that names nobody. */
const OPENINGS =
  'yes okay ok hello please thanks sorry wow hey well is are was were can could do does did should would has have';

/** What firms are, of the nouns that begin no firm's name. */
const TRADES_OF_FIRMS = /(?:maker|builder|retailer|insurer|lender|airline|carrier|manufacturer|developer)$/;

/** A run of capitalised words that may be a name with its titles. `to` is exclusive. */
export type Run = Range;

/** Whether the full stop at a token belongs to the word before it within a name: "Sen.", "J.", "U.S.". */
function isNameStop({ reading }: Article, at: number): boolean {
  const { tokens } = reading;
  if (isStopOfInitials(reading, at)) return true;
  if (!isMark(reading, at, '.') || tokens.end[at - 1] !== tokens.start[at]) return false;
  const before = tokens.lower(at - 1);
  return HONORIFICS.has(before) || before === 'st';
}

function isNamePart(article: Article, at: number): boolean {
  const { tokens } = article.reading;
  // Most tokens that are asked about are no capitals.
  if (!beginsName(tokens, at)) return false;
  const word = tokens.lower(at);
  if (word === 'i' || word.startsWith("i'")) return false;
  // "at 5 PM"
  if (word === 'pm' && tokens.type[at - 1] === NUMBER) return false;
  if (word.includes('-') && COMPOUND_ADJECTIVE.test(word)) return false;
  // "Monday’s"
  if (word.endsWith("day's") && (classesOf(bareLower(tokens, at)) & WEEKDAY) !== 0) return false;
  return !tokens.is(at, WEEKDAY) && !(tokens.is(at, MONTH) && word !== 'may');
}

/** Where a name goes on behind the token before `at`: the next capital, over what may stand between; -1 if it ends. */
function nextPart(article: Article, from: number, at: number): number {
  const { reading } = article;
  const { tokens } = reading;
  if (at >= tokens.count || tokens.paragraph[at] !== tokens.paragraph[from]) return -1;
  if (isPossessive(reading, at - 1)) return partBehindPossessive(article, from, at);
  if (isNamePart(article, at)) return at;
  if (isNameStop(article, at) || isMark(reading, at, '&'))
    return isNamePart(article, at + 1) && !isFunctionWord(tokens.lower(at + 1)) ? at + 1 : -1;
  if (tokens.type[at] !== WORD) return -1;
  const word = tokens.lower(at);
  if (PARTICLES.has(word) && beginsUpper(tokens, at + 1)) return at + 1;
  if (PARTICLES.has(word) && PARTICLES.has(tokens.lower(at + 1)) && beginsUpper(tokens, at + 2)) return at + 2;
  return JOINTS.has(word) ? partBehindJoint(article, from, at) : -1;
}

/** "the Commissioner’s Office", "the Cricketers’ Forum", but not "Baku’s Ministry" or "Lind’s House". */
function partBehindPossessive(article: Article, from: number, at: number): number {
  const { reading } = article;
  const next = isLooseApostrophe(reading, at) ? at + 1 : at;
  const owner = bareLower(reading.tokens, at - 1);
  const isOfOffice = (roleKind(owner) ?? null) !== null || (isPersonNoun(owner) && next > at);
  if (!isOfOffice || !isNamePart(article, next) || stateAt(reading, from)?.to === at) return -1;
  const word = bareLower(reading.tokens, next);
  return bodyKind(word) || endingKind(word) ? next : -1;
}

/** "Ministry of Energy and Minerals", "Centers for Disease Control": only a body's name goes on over "of" and "and". */
function partBehindJoint(article: Article, from: number, at: number): number {
  const { tokens } = article.reading;
  const word = tokens.lower(at);
  if (word === 'the') return -1;
  const isTheNext = word !== 'and' && tokens.lower(at + 1) === 'the';
  const next = isTheNext ? at + 2 : at + 1;
  if (!isNamePart(article, next)) return -1;
  const before = bareLower(tokens, at - 1);
  if (word === 'and' && from + 1 === at && joinsPost(article, before, next)) return next;
  if (word === 'and')
    return (hasJoint(article, from, at) && !stateAt(article.reading, next)) || joinsBody(article, from, at, next)
      ? next
      : -1;
  if (word === 'in') return isOneOf(before, 'security cooperation co-operation confidence') ? next : -1;
  // "Secretary of State Mara Lind", "Minister for Lakes Mara Lind"
  const isOfTitle = word === 'of' ? isTitle(before) : before === 'minister' && isTopicWithName(article, at, next);
  if (isOfTitle && beginsUpper(tokens, at - 1)) return next;
  // "the Office for the Coordination of Quiet Affairs", "Medical Aid for Lorvans"
  if (isOneOf(word, 'of for') && goesOnOver(article, from, at, next)) return next;
  if (word === 'for' && before === 'citizens') return next;
  if (word === 'for' && BEFORE_FOR.has(before) && isBodyNoun(tokens.lower(from - 1))) return next;
  return bodyKind(before) !== null ||
    isOneOf(
      before,
      'organisation organization university centers center centres centre bank house chamber sons court church kingdom republic inspector board',
    )
    ? next
    : -1;
}

/** Whether a word can be a title with "of" behind it: one minister, and no allies. */
const isTitle = (word: string): boolean => (roleKind(word) !== null && word === singular(word)) || PEERS.has(word);

/** "Minister for | Water Resources Basav Hegde": at least three capitals to a verb, where no "the" opens the title. */
function isTopicWithName({ reading: { tokens } }: Article, at: number, next: number): boolean {
  let end = next;
  while (end < next + LONGEST_NAME && beginsUpper(tokens, end)) end++;
  return end - next > 2 && tokens.type[end] === WORD && tokens.lower(end) !== 'and' && tokens.lower(at - 2) !== 'the';
}

/** Whether a body's name that has one joint has a second: no name of a state or of somebody follows, and it is no post. */
function goesOnOver(article: Article, from: number, at: number, next: number): boolean {
  const { tokens } = article.reading;
  const word = bareLower(tokens, next);
  if (!hasJoint(article, from, at) || roleKind(bareLower(tokens, from)) !== null) return false;
  return !stateAt(article.reading, next) && !HONORIFICS.has(word) && !isGivenName(word);
}

/** "Police and Crime Commissioner Mara Lind": what the post is for. */
function joinsPost({ reading: { tokens } }: Article, topic: string, next: number): boolean {
  if (!TOPICS.has(topic)) return false;
  for (let i = next + 1; i < next + 3 && beginsUpper(tokens, i); i++)
    if (roleKind(tokens.lower(i)) !== null) return true;
  return false;
}

/** "the Competition and Markets Authority": neither half is a body by itself. */
function joinsBody(article: Article, from: number, at: number, next: number): boolean {
  const { tokens } = article.reading;
  const isBody = (index: number) =>
    bodyKind(bareLower(tokens, index)) !== null || endingKind(bareLower(tokens, index)) !== null;
  if (tokens.lower(from - 1) !== 'the' || isBody(at - 1) || stateAt(article.reading, at - 1)) return false;
  let last = next;
  while (last < next + 3 && isNamePart(article, last + 1)) last++;
  return last > next && isBody(last);
}

function hasJoint({ reading }: Article, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isOneOf(reading.tokens.lower(i), 'of for')) return true;
  return false;
}

/** Whether the token opens a sentence, a quotation or an item, so that its capital tells nothing. */
export function isOpening(article: Article, at: number): boolean {
  const { reading, sentenceOf } = article;
  return (
    at === 0 ||
    sentenceOf[at] !== sentenceOf[at - 1] ||
    (reading.tokens.type[at - 1] === MARK &&
      !isMark(reading, at - 1, ',', '(', '&', '-', '/') &&
      !isNameStop(article, at - 1))
  );
}

/** Whether a token is a known body by itself, though its letters spell a small word: "WHO". */
const isKnown = (article: Article, at: number): boolean => knownBody(article, { from: at, to: at + 1 }) !== null;

/** "Still said", "May, who said": a small word that the text has within a name, right in front of a verb of saying. */
function isSmallSurname({ reading, properWords }: Article, at: number, word: string): boolean {
  if (!properWords.has(word)) return false;
  const next = isMark(reading, at + 1, ',') && reading.tokens.lower(at + 2) === 'who' ? at + 3 : at + 1;
  return isOneOf(reading.tokens.lower(next), 'said says told tells added adds asked');
}

/** "Passwords were taken": things in the plural. */
function isPluralSubject({ reading }: Article, at: number, word: string): boolean {
  const isPlural = word.endsWith('s') && word !== singular(word) && !isPossessive(reading, at);
  return isPlural && isOneOf(reading.tokens.lower(at + 1), 'were are have') && stateAt(reading, at) === null;
}

/** A capital at a sentence's start that a plain word has, too. */
function isPlainOpening(article: Article, at: number, isAlone: boolean): boolean {
  const word = bareLower(article.reading.tokens, at);
  if (isFunctionWord(word)) return !isSmallSurname(article, at, word);
  if (OPENING_PARTICIPLES.has(word) && !article.properWords.has(word)) return true;
  if (article.properWords.has(word)) return false;
  if (isAlone && (isOneOf(word, OPENINGS) || isPluralSubject(article, at, word))) return true;
  if (article.plainWords.has(word))
    return isAlone || (!roleKind(word) && !roleKind(bareLower(article.reading.tokens, at + 1)));
  // "Brave | Mara Lind"
  if (!isAlone && EPITHETS.has(word)) return true;
  // "Chipmaker | Orvel"
  if (!isAlone && TRADES_OF_FIRMS.test(word) && bodyKind(word) === 'business') return true;
  // "Oddly", but not "Kelly".
  if (isAlone && /(?:ed|ing|ly)$/.test(word) && word.length > 4 && !isGivenName(word)) return true;
  if (isAlone && settlesKind(word) && isNounFor(bareLower(article.reading.tokens, at + 1))) return true;
  if (isAlone && (UNNAMED_HEADS.has(word) || ROLE_HEADS.has(word))) return true;
  return isAlone && (isPersonNoun(word) || bodyKind(word) !== null) && !stateAt(article.reading, at);
}

/**
 * The runs of capitals of a text in order; in headlines each word is a run of its own. `begins` holds 1 for each token that begins a source: no name
 * goes on over one ("Speaking to the Daily Post | Lind said"). Linear.
 */
export function findRuns(article: Article, begins: Uint8Array): Run[] {
  const { capitals, isHeadline, sentenceOf } = article;
  const runs: Run[] = [];
  let skipTo = 0;
  for (const at of capitals) {
    if (at < skipTo || !isNamePart(article, at)) continue;
    let to = at + 1;
    if (!isHeadline[sentenceOf[at] ?? 0]) {
      // Not to the end: a text of capitals alone would be read again for each of its names.
      for (let next = nextPart(article, at, to); next >= 0 && to - at < LONGEST_RUN; next = nextPart(article, at, to)) {
        if (begins[next] === 1 && !isBeforeSurname(article, next - 1)) break;
        to = next + 1;
      }
    }
    const first = knownBodyAt(article.reading, at);
    const from = first ? at : runStart(article, at, to);
    const other = from > at ? knownBodyAt(article.reading, from) : null;
    // "Save the Children", "France 24", "US Customs and Border Protection": more than its capitals.
    const known = first ?? other ?? knownBehindState(article, from);
    if (known && !isHeadline[sentenceOf[at] ?? 0]) to = Math.max(to, known.to);
    skipTo = to;
    if (to === from + 1 && isSmallWord(article, from)) continue;
    if (from < to && to - from <= LONGEST_NAME && !isCurrency(article, from, to)) runs.push({ from, to });
  }
  return runs;
}

/** Whether a family name may follow a word: a given name, a form of address, a post. */
function isBeforeSurname({ reading: { tokens } }: Article, at: number): boolean {
  const word = bareLower(tokens, at);
  return isGivenName(word) || HONORIFICS.has(word) || roleKind(word) !== null || tokens.type[at] === MARK;
}

/** Whether a capital alone is one of the closed classes, and neither a known body nor somebody's name. */
function isSmallWord(article: Article, at: number): boolean {
  const word = article.reading.tokens.lower(at);
  return isFunctionWord(word) && !isKnown(article, at) && !isSmallSurname(article, at, word);
}

/** Where a run whose first capital, at `at`, begins no known body begins indeed: behind an article, or a word that a sentence opens with. */
function runStart(article: Article, at: number, to: number): number {
  const isPlain = isOpening(article, at) ? isPlainOpening(article, at, to === at + 1) : isArticle(article, at);
  return isPlain ? nextCapital(article, at, to) : at;
}

/** "US | Customs and Border Protection". */
function knownBehindState({ reading }: Article, at: number): ReturnType<typeof knownBodyAt> {
  const state = stateAt(reading, at);
  return state && beginsUpper(reading.tokens, state.to) ? knownBodyAt(reading, state.to) : null;
}

/** "The Pentagon" in mid-sentence, but "The Hague". */
function isArticle({ reading }: Article, at: number): boolean {
  return isOneOf(reading.tokens.lower(at), 'the a an') && stateAt(reading, at) === null;
}

/** "RO 1.2 million", "Rs 12 lakh". */
function isCurrency({ reading: { tokens } }: Article, from: number, to: number): boolean {
  return to === from + 1 && tokens.type[to] === NUMBER && (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0) < 4;
}

function nextCapital({ reading }: Article, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (beginsName(reading.tokens, i)) return i;
  return to;
}
