import { HEARING_BODIES } from '../../language/en/nouns.ts';
import { findForward, isDash, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { anaphor } from './anaphor.ts';
import { fronted } from './as-fronted.ts';
import { aside } from './aside.ts';
import { catenative } from './catenative.ts';
import { type Right, rightOf } from './complement.ts';
import { skipHearer } from './content.ts';
import { looksFinite } from './finite.ts';
import { inverted } from './inverted.ts';
import { type Base, clauseStart, leadsClause, sharesSubject, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { participle } from './participle.ts';
import { passive, reducedPassive } from './passive.ts';
import { isPlausibleVerb } from './plausible.ts';
import { quotedRule } from './quoted.ts';
import { refusal } from './refusal.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';

const FRONTING = /^(?:as|when|while|after|before|although|though|if|since)$/;

/**
 * In a fronted clause ("As Lind called for calm, the crowd …") and in a background one (", who denies it, left") the content
 * ends at the comma, for the writer goes on after it. In "what officials call “a slip” lasted", "the yard, which critics call a
 * ruin, is shut" it ends in front of the main verb.
 */
function clipped(reading: Reading, sentence: Sentence, subject: Range, { rule, content }: Right): Range {
  const { tokens } = reading;
  const first = sentence.from + (/^(so|but|and)$/.test(tokens.lower(sentence.from)) ? 1 : 0);
  const isFronted = subject.from === first + 1 && FRONTING.test(tokens.lower(first));
  const isBackground = /^(who|which)$/.test(tokens.lower(subject.from)) && isMark(reading, subject.from - 1, ',');
  const isInner = /^(?:what|which|whom)$/.test(tokens.lower(subject.from - 1));
  if (!isFronted && !isBackground && !isInner) return content;
  const quotation = reading.quotations.list[quotationAt(reading, content.from)];
  if (isInner && quotation && looksFinite(reading, quotation.last + 1))
    return { from: content.from, to: quotation.last + 1 };
  const isStrict = !isFronted && (isInner || rule === 'that');
  const end = findForward(content.from + 1, content.to, (i) => {
    if (quotationAt(reading, i) >= 0) return false;
    if (isFronted && isDash(reading, i)) return true;
    // "says it is “small,” is shut": the comma stands inside the quotation.
    if (quotationAt(reading, i - 1) >= 0 && isMark(reading, i - 2, ',')) return isStrict && looksFinite(reading, i);
    return isMark(reading, i, ',') && (!isStrict || looksFinite(reading, i + 1));
  });
  return { from: content.from, to: end };
}

/** Whether the content follows the verb or its hearer at once: "“No,” she told us after a walk that was long" has none. */
function isNear(reading: Reading, { to }: VerbGroup, { content }: Right): boolean {
  return content.from <= skipTime(reading, skipHearer(reading, to, content.from), content.from);
}

function finite(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  base: Base,
  earlier: readonly Candidate[],
): Candidate | null {
  const accused = reducedPassive(reading, group, sentence, base);
  if (accused) return accused;
  const turned = inverted(reading, group, sentence, base);
  if (turned) return turned;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const right = rightOf(reading, group, sentence);
  if (!isPlausibleVerb(reading, group, subject, right)) return null;
  const taken = right && right.rule !== 'quotation' ? null : anaphor(reading, group, sentence, base);
  if (taken) return taken;
  // "Asked whether he thought …, he said": the question's own words.
  const isAsked = /^(?:asked|pressed|quizzed|questioned)$/.test(reading.tokens.lower(sentence.from));
  if (isAsked && subject && /^(?:whether|if|what|why|how)$/.test(reading.tokens.lower(subject.from - 1))) return null;
  if (subject) {
    const isQuotedBefore =
      quotationAt(reading, subject.from - 1) >= 0 &&
      reading.quotations.list[quotationAt(reading, subject.from - 1)]?.last === subject.from - 1;
    const { frames } = group.entry;
    if (!right && frames.includes('p')) {
      const led = fronted(reading, group, subject, sentence, base);
      if (led) return led;
    }
    const isBehindQuotation = right && isQuotedBefore && !(right.rule === 'that' && isNear(reading, group, right));
    if ((frames.includes('p') || frames.includes('q')) && (!right || isBehindQuotation)) {
      const around = aside(reading, group, subject, sentence, base);
      if (around) return around;
    }
    if (!right) return null;
    const content = clipped(reading, sentence, subject, right);
    const start = clauseStart(reading, subject.from, sentence);
    const joint = leadsClause(reading, start, sentence);
    return { ...base, rule: right.rule, source: subject, content: [content], start, joint };
  }
  if (!right || !sharesSubject(reading, group)) return null;
  const shared = speakerBefore(earlier) ?? mainSubject(reading, sentence.from, group.from);
  if (!shared) return null;
  return {
    ...base,
    rule: right.rule,
    source: shared,
    content: [right.content],
    start: group.from - 1,
    joint: 'shared',
  };
}

/** "…, a court was told", "the inquest heard that …": the body only listens; who spoke is not said. */
function isHeardInCourt(reading: Reading, { lemma, rule, source }: Candidate): boolean {
  if (lemma === 'hear') return true;
  if (lemma !== 'tell' || rule !== 'aside' || !source) return false;
  return HEARING_BODIES.has(reading.tokens.lower(source.to - 1));
}

/** The attribution whose cue is headed by the verb at `head`, or `null`. */
export function verbRule(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const declined = refusal(reading, head, sentence, sentenceIndex, earlier);
  if (declined) return declined;
  const readings = VERB_READINGS.get(reading.tokens.lower(head));
  if (!readings) return null;
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
    else if (group.voice === 'passive') found = passive(reading, group, sentence, base);
    if (found) return isHeardInCourt(reading, found) ? { ...found, source: null } : found;
  }
  return null;
}
