import { ROLE_HEADS } from '../../language/en/sources.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isLabelOfThing } from '../../text/speakers.ts';
import type { Candidate, Marked } from '../candidate.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';

/** In tokens, of a speaker's name in front of a colon. */
const LONGEST_NAME = 4;

/** What issues a finding in a headline: "Poll: voters tire of casino". */
const LABEL_HEADS = new Set([
  'poll',
  'study',
  'report',
  'survey',
  'police',
  'court',
  'ministry',
  'un',
  'officials',
  'data',
]);

/** Words in capitals by which pages mark a kind of text, no speaker. */
const KICKERS =
  /^(?:UPDATE|READ|MORE|BREAKING|NOTE|CORRECTION|WATCH|LIVE|EXCLUSIVE|WARNING|ALERT|REVEALED|VIDEO|OPINION|FACT|CLAIM|VERDICT)/;

/** Whether a word in capitals marks a kind of text. */
export const isKicker = (word: string): boolean => KICKERS.test(word);

/** "VANE: I never saw it." in a transcript, "Governor: No ransom paid" in a headline: a speaker's label without quotation marks. */
export function label(reading: Reading, at: number, sentence: Sentence, base: Marked): Candidate | null {
  const { tokens } = reading;
  const isParagraphStart = sentence.from === 0 || tokens.paragraph[sentence.from - 1] !== sentence.paragraph;
  if (!isParagraphStart || at - sentence.from > LONGEST_NAME || isLabelOfThing(tokens, sentence.from, at)) return null;
  const name = reading.text.slice(tokens.start[sentence.from] ?? 0, tokens.start[at] ?? 0);
  const isSpeaker = reading.speakers.has(name) || (/^\p{Lu}[\p{Lu} .'’-]{2,}$/u.test(name) && !isKicker(name));
  const head = tokens.lower(at - 1);
  // "Director: Anna Bell." is a credit.
  const isCredit = findForward(at + 1, sentence.to - 1, (i) => !isCapitalised(reading, i)) === sentence.to - 1;
  const isPost = ROLE_HEADS.has(head) && !(isCredit && isMark(reading, sentence.to - 1, '.'));
  const isHeadline = sentence.from === 0 && (isPost || LABEL_HEADS.has(head) || tellsOfSelf(reading, sentence, at));
  if (!isSpeaker && !isHeadline) return null;
  const content = speech(reading, at + 1, isHeadline ? sentence.to : paragraphEnd(reading, sentence.to));
  return content && { ...base, rule: 'label', source: { from: sentence.from, to: at }, content: [content] };
}

/** "Dana Morrow: I could not look": a full name, and what its bearer says of themselves. */
function tellsOfSelf(reading: Reading, { from, to }: Sentence, colon: number): boolean {
  const { tokens } = reading;
  const isName = colon - from >= 2 && findForward(from, colon, (i) => !isCapitalised(reading, i)) === colon;
  if (!isName || !isGivenName(tokens.lower(from))) return false;
  // "My life in six meals" is a title.
  const isClause = findForward(colon + 2, to, (i) => looksFinite(reading, i)) < to;
  const said = tokens.lower(colon + 1);
  return isOneOf(said, "i i'm i've i'd i'll we") || (said === 'my' && isClause);
}

/** What is said, with the question mark it ends in. */
function speech(reading: Reading, from: number, to: number): Range | null {
  const content = trimRange(reading, from, to);
  const isMarked = content?.to === to - 1 && isMark(reading, to - 1, '?', '!');
  return content && isMarked ? { from: content.from, to } : content;
}

function paragraphEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  return findForward(from, tokens.count, (i) => tokens.paragraph[i] !== tokens.paragraph[from - 1]);
}
