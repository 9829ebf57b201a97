import type { Attribution } from '../claim/attribution.ts';
import type { Dispute } from '../claim/dispute.ts';
import { type DisputeClaim, findDisputes } from '../disputes/index.ts';
import { Topics } from '../disputes/overlap.ts';
import { type Identity, identifySources } from '../sources/index.ts';
import { reasonsGiven } from '../sources/reason-given.ts';
import { type Range, type Reading, read } from '../text/reading.ts';
import { spanOf, splitAtParagraphs } from '../text/spans.ts';
import { type ActAnswer, judgeActs } from './acts/index.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf, PRECISE_THRESHOLD } from './confidence.ts';
import { kindOf } from './facets/kind.ts';
import { findCandidates } from './find.ts';
import type { Model } from './model.ts';
import { type Judged, PRECISE_LEAST } from './tagger/index.ts';

/** `precise`: only what the detector is sure of (for reading). `complete`: everything it finds (for research). */
export type DetectMode = 'precise' | 'complete';

/** How to detect. */
export interface DetectOptions {
  /** Default: `precise`. */
  readonly mode?: DetectMode;
  /** Without it the rules work alone. */
  readonly model?: Model | undefined;
}

/** A claim that is shown, with all that is known of it. */
interface Shown {
  readonly judged: Judged;
  readonly identity: Identity | null;
  readonly answer: ActAnswer;
}

/** What is only known once all claims are. */
interface AmongAll {
  readonly dispute: Dispute | null;
  readonly reasonGiven: boolean;
}

const idOf = (index: number): string => String(index + 1);

function toAttribution(
  reading: Reading,
  { judged, identity, answer }: Shown,
  index: number,
  { dispute, reasonGiven }: AmongAll,
): Attribution {
  const { candidate, confidence } = judged;
  const { act, distance, actBy } = answer;
  const content = inOrder(candidate);
  return {
    id: idOf(index),
    source: candidate.source ? [spanOf(reading, candidate.source)] : [],
    cue: [spanOf(reading, candidate.cue)],
    content: content.flatMap((range) => splitAtParagraphs(reading.text, spanOf(reading, range))),
    kind: kindOf(reading, content),
    act,
    distance,
    anonymity: identity?.anonymity ?? 'none',
    reasonGiven,
    confidence,
    entity: identity?.entity ?? null,
    antecedent: identity?.antecedent ?? null,
    dispute,
    evidence: { cueClass: candidate.verbClass, foundBy: candidate.rule === 'model' ? 'model' : 'rule', actBy },
  };
}

const inOrder = ({ content }: Candidate): Range[] => [...content].sort((a, b) => a.from - b.from);

/** Draws the links from denials to what they deny, among the claims that are shown. */
function disputesOf(reading: Reading, topics: Topics, shown: readonly Shown[]): (Dispute | null)[] {
  const claims = shown.map(({ judged: { candidate }, identity, answer }, index): DisputeClaim => {
    const { lemma, rule, source, cue, sentence } = candidate;
    const entityKey = identity?.entity.key ?? null;
    const antecedent = identity?.antecedent ?? null;
    return {
      id: idOf(index),
      act: answer.act,
      lemma,
      rule,
      source,
      cue,
      content: inOrder(candidate),
      sentence,
      entityKey,
      antecedent,
    };
  });
  return findDisputes(reading, topics, claims);
}

/** Whether the text says why it does not name who says it, claim by claim. */
function reasonsOf(reading: Reading, shown: readonly Shown[]): boolean[] {
  return reasonsGiven(
    reading,
    shown.map(({ judged: { candidate }, identity }) => {
      const { source, cue } = candidate;
      return { source, cue, content: inOrder(candidate), anonymity: identity?.anonymity ?? 'none' };
    }),
  );
}

/** What precise mode shows: what the judge is sure of, and what the rules carry by themselves. */
function isSure({ confidence, byRules }: Judged, model: Model | undefined): boolean {
  return byRules >= PRECISE_THRESHOLD || (model !== undefined && confidence >= PRECISE_LEAST);
}

/** What the rules are sure of by themselves, without a judge. */
function unjudged(reading: Reading, candidate: Candidate): Judged {
  const confidence = confidenceOf(reading, candidate);
  return { candidate, confidence, byRules: confidence };
}

/**
 * Finds the attributed claims of an English news text: who said, denied, warned … what. Follows docs/annotation-guidelines.md:
 * offsets are UTF-16 code units, end exclusive; each attribution has one cue, at most one source, and content except for a
 * refusal to comment. Any string is accepted; the time is linear in its length. Other languages: see language.ts.
 *
 * @example
 * detect('The ferry was late, the harbour office said.')[0]?.act // 'statement'
 */
export function detect(text: string, options: DetectOptions = {}): Attribution[] {
  const reading = read(text);
  const candidates = findCandidates(reading);
  const { mode, model } = options;
  const judged =
    model?.tagger.judge(reading, candidates) ?? candidates.map((candidate) => unjudged(reading, candidate));
  const identities = identifySources(
    reading,
    judged.map(({ candidate: { source, cue, content } }) => (source ? { source, cue, content } : null)),
  );
  const topics = new Topics(reading);
  const answers = judgeActs(
    reading,
    topics,
    judged.map((one, index) => ({
      candidate: one.candidate,
      key: identities[index]?.entity.key ?? null,
      isAsked: mode === 'complete' || isSure(one, model),
    })),
    model?.acts,
  );
  const shown = judged.flatMap((one, index): Shown[] => {
    const answer = answers[index];
    return answer ? [{ judged: one, identity: identities[index] ?? null, answer }] : [];
  });
  const disputes = disputesOf(reading, topics, shown);
  const reasons = reasonsOf(reading, shown);
  return shown.map((one, index) =>
    toAttribution(reading, one, index, { dispute: disputes[index] ?? null, reasonGiven: reasons[index] ?? false }),
  );
}
