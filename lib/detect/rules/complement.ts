import { ANAPHORIC_NOUNS } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import {
  CLAUSE_STARTER,
  DETERMINER,
  ED_FORM,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  WH_WORD,
} from '../../language/en/word-classes.ts';
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
import type { Rule } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { announced } from './announced.ts';
import { askedAbout } from './asked-about.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { isBareFact } from './bare-fact.ts';
import { contentAfter, skipHearer, trimRange } from './content.ts';
import { looksFinite, mayBeFinite, mayBeThird } from './finite.ts';
import { behindHearer, opensBareClause } from './hearer.ts';
import { objectOf } from './object.ts';
import { objectEnd } from './object-end.ts';
import { skipSetting } from './setting.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';
import { seen, viewedAs } from './viewed-as.ts';

/** A content to the right of the verb and the construction it was found by. */
export interface Right {
  readonly rule: Rule;
  readonly content: Range;
}

/** "an exhibition called “Dust”": a name, not a claim, unless somebody is said to call it so ("what critics call “…”"). */
function isReducedName(reading: Reading, group: VerbGroup, sentence: Sentence): boolean {
  if (
    group.entry.particles.length > 0 ||
    !isOneOf(group.entry.lemma, 'call dub label brand term describe') ||
    group.hasAuxiliary
  )
    return false;
  for (let i = group.from - 1; i >= sentence.from && i > group.from - 8; i--) {
    if (isOneOf(reading.tokens.lower(i), 'what which')) return false;
    if (isMark(reading, i, ',')) return true;
  }
  return true;
}

/**
 * "suggested he would ride", "noted the bridge was shut": a verb that takes "that" takes the clause without it too. Only a pronoun
 * and its verb, or an auxiliary, tell it from an object ("suggested a walk", "noted the date").
 */
function isBareClause(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (isOneOf(tokens.lower(from), 'he she they we i')) return true;
  if (!isNounPhrase(reading, from)) return false;
  for (let i = from + 1; i < to && i < from + 12; i++) {
    if (quotationAt(reading, i) >= 0 || isPunctuation(reading, i) || tokens.is(i, CLAUSE_STARTER)) return false;
    // "showed Lorn and allied fighters were leaving"
    const isCompound = tokens.lower(i) === 'and' && isCapitalised(reading, from);
    if (tokens.is(i, PERSONAL_PRONOUN) || (isOneOf(tokens.lower(i), 'and or') && !isCompound)) return false;
    if (isAuxiliary(reading, i)) return !tokens.lower(i).endsWith('ing') && !tokens.is(i - 1, PREPOSITION);
  }
  return false;
}

function isGerund(reading: Reading, at: number): boolean {
  return /^(?:being|having|[a-z]{2,}ing)$/.test(reading.tokens.raw(at)) && !looksFinite(reading, at + 1);
}

function isNounPhrase(reading: Reading, at: number): boolean {
  const word = reading.tokens.lower(at);
  return reading.tokens.is(at, DETERMINER | POSSESSIVE) || word === 'it' || isCapitalised(reading, at);
}

/** "supports the charge": a word in -s that something follows. */
function isThird(reading: Reading, at: number, to: number): boolean {
  return at + 1 < to && mayBeThird(reading, at);
}

/** "say" takes any clause; other verbs take objects too ("added two stops", "claimed 20 lives"), so a finite verb must follow. */
function isClause(reading: Reading, group: VerbGroup, from: number, to: number): boolean {
  if (group.entry.lemma === 'say' || isOneOf(reading.tokens.lower(from), 'he she they we i')) return true;
  let opensAt = -1;
  const isNegative = group.entry.frames.includes('h') && isOneOf(reading.tokens.lower(from), 'no some any');
  for (let i = from + 1; i < to && i < from + 25; i++) {
    if (isMark(reading, i, ';', ':')) return false;
    if (quotationAt(reading, i) >= 0) return group.entry.frames.includes('h');
    // "believe the car, a grey estate, left the road"
    if (isMark(reading, i, ',') && opensAt >= 0 && looksFinite(reading, i + 1)) return true;
    if (isMark(reading, i, ',')) opensAt = i;
    if (isMark(reading, i, ',') && !isOneOf(reading.tokens.lower(i + 1), 'who which the a an in on at')) return false;
    if (isOneOf(reading.tokens.lower(i), 'who which that and but as while when because before')) return false;
    // "told lawmakers no trace turned up"
    if (isNegative && i > from + 1 && (mayBeFinite(reading, i) || (i === from + 2 && isThird(reading, i, to))))
      return true;
    if (!looksFinite(reading, i)) continue;
    // "denied the claims in a letter shared on its page"
    const isReduced = MEDIUM_NOUNS.has(reading.tokens.lower(i - 1)) && reading.tokens.is(i, ED_FORM);
    if (!(isReduced && reading.tokens.is(i + 1, PREPOSITION))) return true;
  }
  return false;
}

function isClauseStop(reading: Reading, at: number): boolean {
  return (
    isOneOf(
      reading.tokens.lower(at),
      'in on at as when while after before during by of with about because and but or to for from through if than like',
    ) &&
    !isOneOf(reading.tokens.lower(at + 1), 'least most last') &&
    // "said about 400 had left"
    !(
      reading.tokens.lower(at) === 'about' &&
      (reading.tokens.type[at + 1] === NUMBER || isOneOf(reading.tokens.lower(at + 1), 'half a'))
    )
  );
}

function isAfterHearer(reading: Reading, object: number, at: number, to: number): boolean {
  const isPronoun = at === object + 1 && isOneOf(reading.tokens.lower(object), 'me us him her them');
  // "told him nobody was left", but "told me once that …", "asked us not to go"
  if (isPronoun && !isAdverb(reading, at) && !isOneOf(reading.tokens.lower(at), 'not once again')) return true;
  for (let i = object + 1; i < at; i++) if (looksFinite(reading, i)) return false;
  if (at >= to || isPunctuation(reading, at) || quotationAt(reading, at) >= 0) return true;
  const word = reading.tokens.lower(at);
  return (
    isOneOf(word, 'that there') ||
    reading.tokens.is(at, WH_WORD | PERSONAL_PRONOUN | DETERMINER | PREPOSITION) ||
    skipTime(reading, at, to) > at
  );
}

/** In tokens: "in the lower town". */
const LONGEST_WHERE = 8;

/** "warned people in the lower town to leave": the end of where the hearers are. */
function afterPlace(reading: Reading, at: number, to: number): number {
  if (!isOneOf(reading.tokens.lower(at), 'in at on from near across around outside')) return at;
  const end = findForward(
    at + 1,
    Math.min(to, at + LONGEST_WHERE),
    (i) => reading.tokens.lower(i) === 'to' || isPunctuation(reading, i) || looksFinite(reading, i),
  );
  return reading.tokens.lower(end) === 'to' ? end : at;
}

/** "regard the cut as cautious", "sees growth of 0.5%": verbs that take a view and no clause. */
function viewOf(reading: Reading, group: VerbGroup, to: number): Right | null {
  if (!isOneOf(group.voice, 'finite base')) return null;
  const content = viewedAs(reading, group, to) ?? seen(reading, group, to);
  return content && { rule: 'object', content };
}

/** "agreed with the mayor that …" */
function agreedThat(reading: Reading, { entry, to: from }: VerbGroup, to: number): Right | null {
  if (entry.particles[0] !== 'with') return null;
  const that = skipTime(reading, skipHearer(reading, skipTime(reading, from, to), to), to);
  const content = reading.tokens.lower(that) === 'that' ? contentAfter(reading, that, to) : null;
  return content && { rule: 'that', content };
}

/** In tokens, from "as" to what is seen so. */
const LONGEST_NAME = 8;

/** "dismissed as false reports that …", "described as “a stunt” claims that …": what is seen so stands behind. */
function seenSo(reading: Reading, { entry, to: as }: VerbGroup, to: number): Right | null {
  const { tokens } = reading;
  if (tokens.lower(as) !== 'as' || !/[nv]/.test(entry.frames)) return null;
  const limit = Math.min(to, as + LONGEST_NAME);
  const that = findForward(
    as + 2,
    Math.min(to, limit + 1),
    (i) => quotationAt(reading, i) < 0 && tokens.lower(i) === 'that',
  );
  const isTold =
    that < limit && (NOUN_CLASSES.has(tokens.lower(that - 1)) || ANAPHORIC_NOUNS.has(tokens.lower(that - 1)));
  const content = isTold ? trimRange(reading, as, objectEnd(reading, that, to)) : null;
  return content && { rule: 'object', content };
}

/** What follows the verb group, as far as the verb's complements allow it. */
export function rightOf(reading: Reading, group: VerbGroup, sentence: Sentence): Right | null {
  const { tokens } = reading;
  const { frames } = group.entry;
  const { to } = sentence;
  const has = (letter: string) => frames.includes(letter);
  if (frames.startsWith('v')) return viewOf(reading, group, to);
  const asked = askedAbout(reading, group, to) ?? agreedThat(reading, group, to) ?? seenSo(reading, group, to);
  if (asked) return asked;
  let at = skipTime(reading, group.to, to);
  let told = -1;
  if (has('h')) {
    const object = at;
    at = skipHearer(reading, at, to);
    told = behindHearer(reading, group.entry, object, to);
    // "told residents to leave": the addressee of a demand belongs to the content; "warn a flood could come": no hearer at all.
    const asked = has('d') && at > object ? afterPlace(reading, at, to) : at;
    if (at > object && tokens.lower(asked) === 'to')
      return objectOf(reading, { ...group, entry: { ...group.entry, frames: 'd' } }, object, to);
    if (told >= 0) at = told;
    else if (at > object && !isAfterHearer(reading, object, at, to)) at = object;
    if (tokens.lower(at) !== 'that') at = skipTime(reading, at, to);
  }
  const make = (rule: Rule, from: number): Right | null => {
    const content = contentAfter(reading, from, to);
    return content && { rule, content };
  };
  // "told the Lorn Echo ¦ drivers often ignored it": that a clause follows has been seen.
  if (at === told && has('c') && opensBareClause(reading, told, to)) return make('clause', told);
  at = skipSetting(reading, at, to);
  if (at >= to) return null;
  if (isMark(reading, at, ':')) {
    const next = announced(reading, at);
    if (next) return { rule: 'colon', content: next };
    return at + 1 < to ? make('colon', at + 1) : null;
  }
  if (isMark(reading, at, ',') || isDash(reading, at)) {
    if (at + 1 < to && quotationAt(reading, at + 1) >= 0 && (has('q') || has('c'))) return make('quotation', at + 1);
    if (tokens.lower(at + 1) === 'that' && (has('t') || has('c'))) return make('that', at + 1);
    return null;
  }
  if (isPunctuation(reading, at) && quotationAt(reading, at) < 0 && !isMark(reading, at, '$', '£', '€', '@', '#'))
    return null;
  const isAdverbLed = isAdverb(reading, at) && (tokens.is(at + 1, WH_WORD) || tokens.lower(at + 1) === 'that');
  const word = tokens.lower(isAdverbLed ? at + 1 : at);
  if (quotationAt(reading, at) >= 0) return isReducedName(reading, group, sentence) ? null : make('quotation', at);
  if (word === 'that' && (has('t') || has('c'))) return make('that', at);
  if (
    tokens.is(isAdverbLed ? at + 1 : at, WH_WORD) &&
    (has('w') || has('t') || has('c')) &&
    (word !== 'when' || group.isNegated || has('w'))
  )
    return make('wh', at);
  // "said nothing, and left", "said little about it": no words of theirs.
  const isSilence = group.entry.lemma === 'say' && isOneOf(word, 'nothing little goodbye');
  if (isSilence && (at + 1 >= to || isPunctuation(reading, at + 1) || isOneOf(tokens.lower(at + 1), 'about as when')))
    return null;
  // "claimed to the paper": a hearer, and no infinitive.
  if (word === 'to' && tokens.is(at + 1, DETERMINER | POSSESSIVE)) return null;
  if ((word === 'to' || (word === 'not' && tokens.lower(at + 1) === 'to')) && has('i')) return make('infinitive', at);
  // "denied having seen it", "admitted letting them in": an object, whatever verbs it holds.
  if (has('n') && isGerund(reading, at)) return objectOf(reading, group, at, to);
  if (has('c') && !isClauseStop(reading, at) && isClause(reading, group, at, to)) return make('clause', at);
  const isFact = group.entry.lemma === 'show' && /^[a-z]/.test(tokens.raw(at)) && isBareFact(reading, at, to);
  if (has('t') && !has('c') && (isFact || isBareClause(reading, at, to))) return make('clause', at);
  return objectOf(reading, group, at, to);
}
