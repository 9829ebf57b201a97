import { INSTITUTION_HEADS, ROLE_HEADS } from '../../language/en/sources.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isLabelOfThing,
  isMark,
  quotationAt,
  quotationOf,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { beginsUpper } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { contentAfter, trimRange } from './content.ts';
import { hasVerb, looksFinite } from './finite.ts';
import { headlineSubject, mainSubject } from './main-subject.ts';
import { trimFront } from './noun-phrase.ts';
import { isKnownSpeaker, isSomebody } from './speaker.ts';

const LONGEST_LABEL = 8;
const LONGEST_SIGNATURE = 16;
const LONGEST_TAIL = 5;
const SHORTEST_HEADLINE = 4;
/** Fewer words in quotation marks, and others after them, are scare quotes. In words. */
const SHORTEST_SPEECH = 4;

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

/** "Lagat: “No.”" and "The mayor was blunt: “It is over.”": a colon (or, in headlines, a dash) as the only cue. */
export function colonRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const base = {
    verbClass: 'say',
    lemma: ':',
    isNegated: false,
    sentence: sentenceIndex,
    cue: { from: at, to: at + 1 },
    start: sentence.from,
    joint: 'none',
  } as const;
  if (isDash(reading, at) && at - 1 > sentence.from && at + 1 < sentence.to)
    return signature(reading, at, sentence, base);
  if (!isMark(reading, at, ':') || at === sentence.from || at + 1 >= sentence.to) return null;
  if (quotationAt(reading, at + 1) < 0) {
    return label(reading, at, sentence, base) ?? headlineTail(reading, at, sentence, base);
  }
  const content = contentAfter(reading, at + 1, sentence.to);
  if (!content) return null;
  const told = tellsBefore(reading, sentence.from, at);
  if (told) return { ...base, rule: 'colon', source: told, content: [content] };
  const finite = findForward(sentence.from, at, (i) => looksFinite(reading, i));
  if (
    finite === at &&
    at - sentence.from <= LONGEST_LABEL &&
    quotationAt(reading, sentence.from) < 0 &&
    beginsUpper(tokens, sentence.from)
  ) {
    if (isTopic(reading, at, sentence)) return null;
    if (isOneOf(tokens.lower(sentence.from), LEADS)) return null;
    const speaker = speakerOfDeed(reading, sentence.from, at);
    if (speaker) return { ...base, rule: 'colon', source: speaker, content: [content] };
    return { ...base, rule: 'headline', source: { from: sentence.from, to: at }, content: [content] };
  }
  const source = mainSubject(reading, sentence.from, at);
  // "I" and "we" outside quotation marks are the writer.
  if (source && isOneOf(tokens.lower(source.from), 'i we')) return null;
  return { ...base, rule: 'colon', source, content: [content] };
}

/** "Neighbour Vell picks up the story: “…”": a name or pronoun and a verb with its object or particle; the name, or `null`. */
function tellsBefore(reading: Reading, from: number, colon: number): Range | null {
  const { tokens } = reading;
  const verb = findForward(
    from + 1,
    colon - 1,
    (i) =>
      (/^[a-z]+[^s']s$/.test(tokens.raw(i)) || tokens.is(i, ED_FORM)) &&
      (isCapitalised(reading, i - 1) || tokens.is(i - 1, PERSONAL_PRONOUN)) &&
      (tokens.is(i + 1, DETERMINER) || isOneOf(tokens.lower(i + 1), 'up out on back in to')),
  );
  if (verb >= colon - 1 || verb - from > LONGEST_LABEL || quotationAt(reading, verb) >= 0) return null;
  if (hasVerb(reading, { from, to: verb })) return null;
  return trimRange(reading, trimFront(reading, from, verb), verb);
}

/** Words that begin a question or a heading in front of a quotation: "On his future: “…”", "How it began: “…”". */
const LEADS = 'on about regarding then next now asked here inside how why what when where tributes before after';

/** "Manager Dana Reed beamed: “…”": a person, and a deed by which they speak. */
function speakerOfDeed(reading: Reading, from: number, colon: number): Range | null {
  const { tokens } = reading;
  if (!tokens.is(colon - 1, ED_FORM) || beginsUpper(tokens, colon - 1)) return null;
  const subject = trimRange(reading, trimFront(reading, from, colon - 1), colon - 1);
  const hasMark = findForward(from, colon - 1, (i) => isMark(reading, i, ',')) < colon - 1;
  return subject && !hasMark && isSomebody(reading, subject) ? subject : null;
}

/** Words in capitals by which pages mark a kind of text, no speaker. */
const KICKERS =
  /^(?:UPDATE|READ|MORE|BREAKING|NOTE|CORRECTION|WATCH|LIVE|EXCLUSIVE|WARNING|ALERT|REVEALED|VIDEO|OPINION|FACT|CLAIM|VERDICT)/;

/** "Storm LIVE: ‘Angry’ voters ‘will not forgive’": a kicker, or scare quotes in a headline of the writer's own. */
function isTopic(reading: Reading, at: number, sentence: Sentence): boolean {
  if (KICKERS.test(reading.tokens.raw(at - 1)) || KICKERS.test(reading.tokens.raw(sentence.from))) return true;
  const quotation = quotationOf(reading, at + 1);
  return quotation !== undefined && quotation.words < SHORTEST_SPEECH && quotation.last + 2 < sentence.to;
}

/** "VANE: I never saw it." in a transcript, "Governor: No ransom paid" in a headline: a speaker's label without quotation marks. */
function label(
  reading: Reading,
  at: number,
  sentence: Sentence,
  base: Omit<Candidate, 'rule' | 'source' | 'content'>,
): Candidate | null {
  const { tokens } = reading;
  const isParagraphStart = sentence.from === 0 || tokens.paragraph[sentence.from - 1] !== sentence.paragraph;
  if (!isParagraphStart || at - sentence.from > 4 || isLabelOfThing(tokens, sentence.from, at)) return null;
  const name = reading.text.slice(tokens.start[sentence.from] ?? 0, tokens.start[at] ?? 0);
  const isSpeaker = reading.speakers.has(name) || (/^\p{Lu}[\p{Lu} .'’-]{2,}$/u.test(name) && !KICKERS.test(name));
  const head = tokens.lower(at - 1);
  const isHeadline = sentence.from === 0 && (ROLE_HEADS.has(head) || LABEL_HEADS.has(head));
  if (!isSpeaker && !isHeadline) return null;
  const content = trimRange(reading, at + 1, isHeadline ? sentence.to : paragraphEnd(reading, sentence.to));
  return content && { ...base, rule: 'label', source: { from: sentence.from, to: at }, content: [content] };
}

function paragraphEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  return findForward(from, tokens.count, (i) => tokens.paragraph[i] !== tokens.paragraph[from - 1]);
}

/**
 * Headlines that name the source behind a mark: "Riot toll climbs to 19 – police", "Ministry opposes tariffs: spokesperson"; and
 * "‘Not with our water’: Governor vetoes tax break", where the quotation comes first.
 */
function headlineTail(
  reading: Reading,
  at: number,
  sentence: Sentence,
  base: Omit<Candidate, 'rule' | 'source' | 'content'>,
): Candidate | null {
  const { tokens } = reading;
  if (isOneOf(tokens.raw(sentence.to - 1), '. ! ?') || at + 1 >= sentence.to) return null;
  const content = trimRange(reading, sentence.from, at);
  const head = tokens.lower(sentence.to - 1);
  if (!content) return null;
  const quotation = quotationOf(reading, sentence.from);
  if (quotation && quotation.last === at - 1 && isMark(reading, at, ':')) {
    const tail = { from: at + 1, to: sentence.to };
    const isSigned = sentence.to - at <= LONGEST_TAIL && isKnownSpeaker(reading, tail);
    const source =
      headlineSubject(reading, at + 1, sentence.to) ??
      mainSubject(reading, at + 1, sentence.to) ??
      (isSigned ? tail : null);
    return source && { ...base, rule: 'headline', source, content: [content] };
  }
  const isTail = sentence.to - at <= LONGEST_TAIL && at - sentence.from >= SHORTEST_HEADLINE;
  if (!isTail || !(ROLE_HEADS.has(head) || INSTITUTION_HEADS.has(head))) return null;
  return { ...base, rule: 'headline', source: { from: at + 1, to: sentence.to }, content: [content] };
}

/** "“No more.” – Mara Lind": a quotation signed with a dash. */
function signature(
  reading: Reading,
  at: number,
  sentence: Sentence,
  base: Omit<Candidate, 'rule' | 'source' | 'content'>,
): Candidate | null {
  const quotation = quotationOf(reading, at - 1);
  if (!quotation) return headlineTail(reading, at, sentence, base);
  if (quotation.first !== sentence.from || sentence.to - at > LONGEST_SIGNATURE) return null;
  if (!beginsUpper(reading.tokens, at + 1) && !reading.tokens.is(at + 1, DETERMINER)) return null;
  const to = isMark(reading, sentence.to - 1, '.') ? sentence.to - 1 : sentence.to;
  return {
    ...base,
    rule: 'headline',
    source: { from: at + 1, to },
    content: [{ from: quotation.first, to: quotation.last + 1 }],
  };
}
