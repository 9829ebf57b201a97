import { SOURCE_OR_RATE, SOURCE_PREPOSITIONS, STANDARDS } from '../../language/en/phrases.ts';
import { PERSON_ENDING, ROLE_HEADS } from '../../language/en/sources.ts';
import { CLAUSE_STARTER, DETERMINER, OPENER, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { announced } from './announced.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { contentBefore, trimRange } from './content.ts';
import { hasVerb, looksFinite, mayBeFinite, mayBeThird } from './finite.ts';
import { interrupted, interruptedEnd } from './interrupted.ts';
import { introducedTo } from './introduced.ts';

function cueAt(reading: Reading, at: number): number {
  if (reading.tokens.lower(at) === SOURCE_OR_RATE) return 1;
  for (const words of SOURCE_PREPOSITIONS) {
    if (words.every((word, k) => reading.tokens.lower(at + k) === word)) return words.length;
  }
  return 0;
}

/** Where the source ends. What it is called for short, “the Water Board (WB)”, is a part of it. */
function sourceEnd(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (quotationAt(reading, i) >= 0) continue;
    if (isMark(reading, i, '(') && i > from && isMark(reading, i + 2, ')') && isCapitalised(reading, i + 1)) {
      i += 2;
      continue;
    }
    if (isMark(reading, i, ',', ';', ':', ')', '(') || isDash(reading, i)) return i;
    if (
      i > from &&
      reading.tokens.is(i, CLAUSE_STARTER) &&
      !isOneOf(reading.tokens.lower(i), 'that which who whose but so')
    )
      return i;
  }
  return isMark(reading, to - 1, '.') ? to - 1 : to;
}

/** "the water board", "Hall": no measure ("per cent", "per day"). */
function isNamed(reading: Reading, at: number): boolean {
  return isOneOf(reading.tokens.lower(at), 'the a an its his her') || isCapitalised(reading, at);
}

/** A phrase without a verb that ends the sentence, and no participle of what goes on ("killing two"). */
function isPhrase(reading: Reading, range: Range, { to }: Sentence): boolean {
  const word = reading.tokens.lower(range.from);
  const isLast = range.to === to || (range.to + 1 === to && isMark(reading, range.to, '.'));
  const isNoun =
    !reading.tokens.is(range.from, PREPOSITION) &&
    !/(?:ing|ed)$/.test(word) &&
    // "double the number of 2017": a measure of what is told.
    !isOneOf(word, 'and but or which who double twice triple half nearly almost more less fewer');
  return isLast && isNoun && quotationAt(reading, range.from) < 0 && !hasVerb(reading, range);
}

/** In tokens. */
const LONGEST_APPOSITION = 24;

/** "his editor, Ruth Bell, ¦ she was …", "Rightlane, the property site, ¦ prices rose": a name behind a person's post, or what a name is. */
function isIntroduced(reading: Reading, from: number, comma: number, to: number): boolean {
  const { tokens } = reading;
  const close = findForward(
    comma + 1,
    Math.min(to, comma + LONGEST_NAME),
    (i) => isMark(reading, i, ',') || looksFinite(reading, i),
  );
  if (!isMark(reading, close, ',') || close + 2 >= to) return false;
  const isPost = tokens.is(from, POSSESSIVE | DETERMINER);
  // "K. Bell", "Dr. Bell"
  const isStop = (i: number) => isMark(reading, i, '.') && tokens.end[i - 1] === tokens.start[i];
  const isName = findForward(comma + 1, close, (i) => !isCapitalised(reading, i) && !isStop(i)) === close;
  const goesOn =
    tokens.type[close + 1] !== NUMBER &&
    !tokens.is(close + 1, CLAUSE_STARTER) &&
    !isOneOf(tokens.lower(close + 1), 'a an');
  if (isName) return isPost && isPerson(tokens.lower(comma - 1)) && goesOn;
  return (
    tokens.lower(comma + 1) === 'the' &&
    isCapitalised(reading, comma - 1) &&
    goesOn &&
    hasVerb(reading, { from: close + 1, to })
  );
}

const isPerson = (word: string): boolean => ROLE_HEADS.has(word) || PERSON_ENDING.test(word);

/** In tokens: "the property website". */
const LONGEST_NAME = 6;

/** "According to the Bugle, a firm will buy the pier, and …": a verb before any relative pronoun makes it a clause. */
function isClause(reading: Reading, from: number, to: number): boolean {
  if (isOneOf(reading.tokens.lower(from), 'which who of based')) return false;
  const end = findForward(
    from,
    to,
    (i) => isOneOf(reading.tokens.lower(i), 'which who that') || isAuxiliary(reading, i),
  );
  return isAuxiliary(reading, end) && end < to;
}

/** "According to X, the body that …, Y": the end of an apposition inside a fronted source, or `comma`. */
function appositionEnd(reading: Reading, from: number, comma: number, to: number): number {
  const { tokens } = reading;
  if (isMark(reading, comma, ',') && isIntroduced(reading, from, comma, to))
    return findForward(comma + 1, to, (i) => isMark(reading, i, ','));
  if (!isMark(reading, comma, ',') || !isOneOf(tokens.lower(comma + 1), 'which who a an of based')) return comma;
  const close = sourceEnd(reading, comma + 1, to);
  const isClosed = close < to - 2 && isMark(reading, close, ',') && close - comma < LONGEST_APPOSITION;
  return isClosed && !isClause(reading, comma + 1, close) ? close : comma;
}

/** The clause that ", according to X," interrupts, where it is not the main one: also "the clubs that, according to Hall, were shut". */
function innerClause(
  reading: Reading,
  at: number,
  end: number,
  { from, to }: Sentence,
): ReturnType<typeof interrupted> {
  const isThat = isMark(reading, at - 1, ',') && reading.tokens.lower(at - 2) === 'that';
  return isThat ? { front: { from: at - 2, to: at - 1 } } : interrupted(reading, from, at - 1, end, to);
}

/** "According to X, Y", "Y, according to X", "Y, according to X, Z", "in the words of X". */
export function accordingRule(
  reading: Reading,
  at: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const length = cueAt(reading, at);
  if (!length || at + length >= sentence.to || STANDARDS.has(reading.tokens.lower(at + length))) return null;
  const { tokens } = reading;
  const from = at + length;
  const base = {
    rule: 'according',
    verbClass: 'say',
    lemma: 'according to',
    isNegated: false,
    sentence: sentenceIndex,
    cue: { from: at, to: from },
    start: at,
    joint: 'none',
  } as const;
  if (at > sentence.from && isOneOf(tokens.lower(at - 1), 'which who that')) return inRelative(reading, base, sentence);
  const first = sourceEnd(reading, from, sentence.to);
  const isFronted = at === sentence.from || (at - sentence.from <= 2 && tokens.is(sentence.from, OPENER));
  // "made as per the host's instructions": a manner. In front of a sentence it reports.
  if (!isFronted && tokens.lower(at) === 'as') return null;
  // "two per crew": a rate. ", per the water board": who says so.
  if (tokens.lower(at) === SOURCE_OR_RATE && (!isMark(reading, at - 1, ',') || !isNamed(reading, from))) return null;
  const end = isFronted
    ? appositionEnd(reading, from, first, sentence.to)
    : introducedTo(reading, from, first, sentence.to);
  const source = trimRange(reading, from, end);
  if (!source) return null;
  const content: Range[] = [];
  // "any of the clubs which, according to Hall, were shut": the relative clause alone, not the one around it.
  const inner = isFronted ? null : innerClause(reading, at, end, sentence);
  const before = isFronted ? null : inner ? inner.front : contentBefore(reading, sentence.from, at, true);
  if (before) content.push(before);
  const to = inner ? interruptedEnd(reading, end, sentence.to) : sentence.to;
  const after = end < sentence.to && (isFronted || isMark(reading, end, ',')) ? trimRange(reading, end, to) : null;
  // "The yard is, according to the crew, the biggest": the clause is not complete without what follows; so in "old and, according to the crew, rotten".
  const isWaiting = (i: number) => isAuxiliary(reading, i) || isOneOf(tokens.lower(i), 'and but');
  const isCut = inner !== null || (before !== null && isWaiting(before.to - 1));
  const isRelative = after && isOneOf(tokens.lower(after.from), 'who which whose');
  const isOther = after && isOneOf(tokens.lower(after.from), 'a an the but while based and');
  // "…, according to Hall, head of the union": no verb behind the comma, so it tells who he is.
  const isApposed = after && before && !isFronted && !isCut && !isOther && isPhrase(reading, after, sentence);
  if (after && (isFronted || (!isRelative && !isApposed && (isCut || !isOther)))) content.push(after);
  const next = isFronted ? announced(reading, end) : null;
  if (next) content.push(next);
  if (content.length === 0) return null;
  // "Hall said it was old but, according to the guild, it was sound": another one speaks.
  const joint = inner && tokens.lower(at - 2) === 'but' ? 'clause' : base.joint;
  return { ...base, source: isApposed ? { from: source.from, to: after.to } : source, content, joint };
}

/** In tokens, from the cue to the verb of the clause. */
const LONGEST_SOURCE = 14;

/** "a wall which according to engineers ¦ was unsafe ¦ is still in use": the clause around the cue, without commas; `null` where its verb does not show. */
function inRelative(reading: Reading, base: Omit<Candidate, 'source' | 'content'>, { to }: Sentence): Candidate | null {
  const { from: at, to: from } = base.cue;
  const limit = Math.min(to, from + LONGEST_SOURCE);
  // "which according to Orvel belongs to Lorn"
  const isThird = (i: number) => mayBeThird(reading, i) && isCapitalised(reading, i - 1);
  const isVerb = (i: number) => mayBeFinite(reading, i) || isThird(i);
  const verb = findForward(from + 1, limit, (i) => isVerb(i) || isPunctuation(reading, i));
  if (verb >= limit || isPunctuation(reading, verb)) return null;
  const isMain = (i: number) =>
    isAuxiliary(reading, i) && !isAuxiliary(reading, i - 1) && !isOneOf(reading.tokens.lower(i - 1), 'and or to not');
  const end = findForward(
    verb + 1,
    to,
    (i) => isMark(reading, i, ',', ';', ')', '.') || isDash(reading, i) || isMain(i),
  );
  const pronoun = { from: at - 1, to: at };
  return { ...base, source: { from, to: verb }, content: [pronoun, { from: verb, to: end }] };
}
