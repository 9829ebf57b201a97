import { HEARING_BODIES } from '../../language/en/nouns.ts';
import { QUESTIONED } from '../../language/en/verbs.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Candidate, tells } from '../candidate.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { anaphor } from './anaphor.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { catenative } from './catenative.ts';
import { rightOf } from './complement.ts';
import { withoutInsertions } from './gap.ts';
import { inverted } from './inverted.ts';
import { type Base, sharesSubject, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { neitherRule } from './neither.ts';
import { withoutOutcome } from './outcome.ts';
import { participle } from './participle.ts';
import { passive } from './passive.ts';
import { isPlausibleVerb } from './plausible.ts';
import { quotedRule } from './quoted.ts';
import { tellsWords } from './recollection.ts';
import { reducedAgentive, reducedNaming, reducedPassive, reducedView } from './reduced-passive.ts';
import { refusal } from './refusal.ts';
import { headOf, isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';
import { withoutWhileSpeaking } from './while-speaking.ts';
import { clipped, withSubject } from './with-subject.ts';

/** "The firm, said Hall, denied the claim", "said they had waited and hoped it would rain": a verb that is told within another's clause. */
const isTold = ({ from }: VerbGroup, earlier: readonly Candidate[]): boolean =>
  earlier.some((candidate) => tells(candidate, from));

/**
 * "He says that she left and said she was afraid": a verb in the past that goes with the one before it, of somebody named within the clause
 * of a cue in the present.
 */
function turnsPast(reading: Reading, group: VerbGroup, earlier: readonly Candidate[]): boolean {
  const { tokens } = reading;
  const { from, head, hasAuxiliary } = group;
  if (hasAuxiliary || !isOneOf(tokens.lower(from - 1), 'and or') || isMark(reading, from - 2, ',')) return false;
  if (tokens.lower(head) !== 'said' && !tokens.is(head, ED_FORM)) return false;
  const around = earlier.findLast((candidate) => candidate.rule === 'that' && tells(candidate, from));
  const that = around?.content.at(-1)?.from ?? from;
  const verb = findForward(that + 1, from, (i) => tokens.is(i, ED_FORM) || isAuxiliary(reading, i));
  const inner = { from: that + 1, to: verb };
  const isPerson = verb > that + 1 && !tokens.is(that + 1, PERSONAL_PRONOUN) && isSomebody(reading, inner);
  const isActive = verb < from && !isAuxiliary(reading, verb);
  return isPerson && isActive && around !== undefined && /[^s]s$|^say$/.test(tokens.lower(around.cue.to - 1));
}

/** "What did she say when you told her?": what was said is asked for. */
function asksWhat(reading: Reading, { entry }: VerbGroup, { from, to }: Sentence): boolean {
  if (!isOneOf(entry.lemma, 'say tell') || reading.tokens.lower(from) !== 'what') return false;
  return isAuxiliary(reading, from + 1) && isMark(reading, to - 1, '?');
}

function finite(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  base: Base,
  earlier: readonly Candidate[],
): Candidate | null {
  const reduced =
    reducedPassive(reading, group, sentence, base) ??
    reducedAgentive(reading, group, sentence, base) ??
    reducedNaming(reading, group, sentence, base) ??
    reducedView(reading, group, sentence, base);
  if (reduced) return reduced;
  const turned = inverted(reading, group, sentence, base);
  if (turned) return turned;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const right = rightOf(reading, group, sentence);
  if (!isPlausibleVerb(reading, group, subject, right) || asksWhat(reading, group, sentence)) return null;
  const taken = right && right.rule !== 'quotation' ? null : anaphor(reading, group, sentence, base);
  if (taken) return taken;
  // "Asked whether he thought …, he said": the question's own words.
  const isAsked = QUESTIONED.has(reading.tokens.lower(sentence.from));
  if (isAsked && subject && isOneOf(reading.tokens.lower(subject.from - 1), 'whether if what why how')) return null;
  if (subject) return withSubject(reading, group, subject, right, sentence, base);
  if (!right || !sharesSubject(reading, group)) return null;
  const isInner =
    isOneOf(group.entry.lemma, 'hope accept') || earlier.at(-1)?.content.some(({ from }) => from === group.from);
  if (isInner && isTold(group, earlier)) return null;
  // "the fort, dubbed the “Palace” by sailors": told of the noun in front.
  if (isOneOf(group.entry.lemma, 'dub label brand term') && isMark(reading, group.from - 1, ',')) return null;
  if (turnsPast(reading, group, earlier)) return null;
  const shared = speakerBefore(earlier) ?? mainSubject(reading, sentence.from, group.from);
  if (!shared) return null;
  return {
    ...base,
    rule: right.rule,
    source: shared,
    content: [clipped(reading, sentence, shared, right)],
    start: group.from - 1,
    joint: 'shared',
  };
}

/** "Reports that Lorn shelled the camp were denied by the army": what is denied is the whole of them, and not "the camp". */
function ofNoun({ from }: VerbGroup, found: Candidate | null, before: Candidate | undefined): Candidate | null {
  const clause = before?.rule === 'noun' ? before.content.at(-1) : undefined;
  const [subject, ...rest] = found?.content ?? [];
  if (!found || !before || !clause || clause.to !== from || !subject || subject.from < before.cue.from) return found;
  const start = before.source?.from ?? before.cue.from;
  return { ...found, content: [{ from: Math.min(start, before.cue.from), to: from }, ...rest], start };
}

/** "…, a court was told", "the inquest heard that …": the body only listens; who spoke is not said. */
function isHeardInCourt(reading: Reading, { lemma, rule, source }: Candidate): boolean {
  if (lemma === 'hear') return true;
  if (lemma !== 'tell' || !isOneOf(rule, 'aside quotation') || !source) return false;
  return HEARING_BODIES.has(headOf(reading, source));
}

/** "Omar Said, a driver", "Omar Said said": a surname that is a verb. */
const isSurname = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at - 1) &&
  (isMark(reading, at + 1, ',') || isOneOf(reading.tokens.lower(at + 1), 'said says told'));

/** The attribution whose cue is headed by the verb at `head`, or `null`. */
export function verbRule(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const declined =
    neitherRule(reading, head, sentence, sentenceIndex) ?? refusal(reading, head, sentence, sentenceIndex, earlier);
  if (declined) return declined;
  const readings = VERB_READINGS.get(reading.tokens.lower(head));
  // "the Post": a paper.
  const isName = isCapitalised(reading, head) && (reading.tokens.is(head - 1, DETERMINER) || isSurname(reading, head));
  if (!readings || isName) return null;
  for (const group of verbGroups(reading, readings, head, sentence.from, sentence.to)) {
    const base: Base = {
      verbClass: group.entry.verbClass,
      lemma: [group.entry.lemma, ...group.entry.particles].join(' '),
      isNegated: group.isNegated,
      sentence: sentenceIndex,
      cue: { from: group.from, to: group.to },
    };
    let found: Candidate | null = quotedRule(reading, group, sentence, base);
    if (found) return found;
    if (group.voice === 'finite' || group.voice === 'base') found = finite(reading, group, sentence, base, earlier);
    else if (group.voice === 'ing') found = participle(reading, group, sentence, base, earlier);
    else if (group.voice === 'infinitive') found = catenative(reading, group, sentence, base, earlier);
    else if (group.voice === 'passive') found = ofNoun(group, passive(reading, group, sentence, base), earlier.at(-1));
    if (found && group.isRecollected && !tellsWords(found)) continue;
    if (found) {
      const told = withoutOutcome(reading, withoutWhileSpeaking(reading, withoutInsertions(reading, found)));
      return isHeardInCourt(reading, told) ? { ...told, source: null } : told;
    }
  }
  return null;
}
