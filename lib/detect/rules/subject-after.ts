import { CLAUSE_STARTER, DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
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
import { NUMBER } from '../../text/tokens.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { isCommaInName } from './comma-in-name.ts';
import { hasVerb, looksFinite, mayBeFinite } from './finite.ts';
import { introducedTo } from './introduced.ts';
import { canEndPhrase, INNER_MARKS, isApposition, LONGEST_SUBJECT } from './noun-phrase.ts';
import { isScene } from './scene.ts';
import { untilHidden } from './source-clause.ts';
import { opensPost } from './speaker.ts';
import { skipTime } from './time.ts';

/** "Anna Bell, 31, a nurse in York": parts between commas after the name. */
const MOST_PARTS = 4;
const RELATIVE = 'who whose that';

/** In tokens, of a clause that tells which one speaks. */
const LONGEST_CLAUSE = 30;

/** "Hall (42)", "Hall (Lab., Orvel)" and not "Hall (the mayor said so too)". */
function isShortBracket(reading: Reading, open: number, to: number): boolean {
  const close = findForward(open, Math.min(to, open + LONGEST_SUBJECT), (i) => isMark(reading, i, ')'));
  return isMark(reading, close, ')') && !hasVerb(reading, { from: open, to: close });
}

/** The noun phrase after an inverted verb: "…,” said Mara Lind, who leads the union". `null` when a clause follows. */
export function subjectAfter(reading: Reading, after: number, to: number): Range | null {
  const { tokens } = reading;
  let end = after;
  while (end < to && end < after + LONGEST_SUBJECT) {
    const word = tokens.lower(end);
    if (quotationAt(reading, end) >= 0 || (isMark(reading, end, '(') && !isShortBracket(reading, end, to))) break;
    if (isPunctuation(reading, end)) {
      if (isMark(reading, end, '.') && tokens.end[end - 1] === tokens.start[end] && end + 1 < to) {
        end++;
        continue;
      }
      if (!INNER_MARKS.includes(tokens.raw(end)) || isDash(reading, end) || isMark(reading, end, '.')) break;
    }
    if (tokens.is(end, CLAUSE_STARTER) || (end > after && skipTime(reading, end, to) > end && word !== 'the')) break;
    if (isOneOf(word, 'in on during after before at by with') && end > after && !isCapitalised(reading, end + 1)) break;
    if (isOneOf(word, 'in on during after before following via through told said') && end > after) break;
    if (end > after && mayBeFinite(reading, end)) return null;
    end++;
  }
  if (end <= after) return null;
  if (tokens.is(after, PREPOSITION) || isAuxiliary(reading, after) || isAdverb(reading, after)) return null;
  // ", read out in three languages, said": a particle.
  if (isOneOf(tokens.lower(after), 'out up off on')) return null;
  for (let parts = 0; parts < MOST_PARTS && isMark(reading, end, ','); parts++) {
    const close = withApposition(reading, end, to);
    if (close === end) break;
    const isClause = findForward(end + 1, close, (i) => isOneOf(tokens.lower(i), RELATIVE)) < close;
    end = close;
    if (isClause) break;
  }
  if (!canEndPhrase(reading, end - 1)) return null;
  return { from: after, to: introducedTo(reading, after, end, to) };
}

function withApposition(reading: Reading, comma: number, to: number): number {
  let close = comma + 1;
  while (
    close < to &&
    !(isMark(reading, close, ',', ';', ':') && !isCommaInName(reading, close)) &&
    !isDash(reading, close) &&
    quotationAt(reading, close) < 0
  )
    close++;
  if (close >= to && isMark(reading, close - 1, '.')) close--;
  if (close >= to + 0 && !isMark(reading, close, '.')) close = Math.min(close, to);
  const word = reading.tokens.lower(comma + 1);
  const isOne =
    reading.tokens.is(comma + 1, DETERMINER) ||
    word === 'of' ||
    reading.tokens.type[comma + 1] === NUMBER ||
    isApposition(reading, comma + 1, close);
  if (!isOne || isOneOf(word, 'and but adding saying including excluding who which as in on after when')) return comma;
  // "said Hall, her voice cracking": how.
  if (isScene(reading, comma + 1, close)) return comma;
  // "says Hall, over a cup of tea": where and how, not who.
  if (isOneOf(word, 'over behind under outside inside between near beside through with without before during'))
    return comma;
  if (word.endsWith('ing') && !opensPost(reading, comma + 1)) return comma;
  // "Petra Hall, a nurse who runs the ward": the apposition goes to the end of its own clause.
  const relative = findForward(comma + 2, close, (i) => isOneOf(reading.tokens.lower(i), RELATIVE));
  for (let i = comma + 1; i < relative; i++)
    if (looksFinite(reading, i) || reading.tokens.is(i, CLAUSE_STARTER)) return comma;
  return close;
}

/** "said a porter ¦ who lives there": a source behind its verb with the clause behind it that tells which one it is. */
export function withClause(reading: Reading, source: Range, to: number): Range {
  const { tokens } = reading;
  const who = source.to;
  const isNoun = !isCapitalised(reading, who - 1) && !isPunctuation(reading, who - 1);
  if (tokens.lower(who) !== 'who' || !isNoun) return source;
  const limit = Math.min(to, who + LONGEST_CLAUSE);
  const isStop = (i: number) => isPunctuation(reading, i) && !INNER_MARKS.includes(tokens.raw(i));
  const end = findForward(who + 1, limit, (i) => quotationAt(reading, i) >= 0 || isStop(i) || isDash(reading, i));
  const close = isMark(reading, end - 1, '.') ? end - 1 : end;
  const isWhole = end === to || (end < limit && quotationAt(reading, end) < 0);
  const shown = untilHidden(reading, who, close);
  return isWhole && shown > who + 1 ? { from: source.from, to: shown } : source;
}
