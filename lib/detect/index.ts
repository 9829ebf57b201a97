import type { Attribution } from '../claim/attribution.ts';
import { Topics } from '../disputes/overlap.ts';
import { type Identity, identifySources } from '../sources/index.ts';
import { type Reading, read } from '../text/reading.ts';
import { spanOf, splitAtParagraphs } from '../text/spans.ts';
import { type ActAnswer, judgeActs } from './acts/index.ts';
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

function toAttribution(
  reading: Reading,
  { candidate, confidence }: Judged,
  id: string,
  identity: Identity | null,
  { act, distance, actBy }: ActAnswer,
): Attribution {
  const content = [...candidate.content].sort((a, b) => a.from - b.from);
  return {
    id,
    source: candidate.source ? [spanOf(reading, candidate.source)] : [],
    cue: [spanOf(reading, candidate.cue)],
    content: content.flatMap((range) => splitAtParagraphs(reading.text, spanOf(reading, range))),
    kind: kindOf(reading, content),
    act,
    distance,
    anonymity: identity?.anonymity ?? 'none',
    confidence,
    entity: identity?.entity ?? null,
    antecedent: identity?.antecedent ?? null,
    dispute: null,
    evidence: { cueClass: candidate.verbClass, foundBy: candidate.rule === 'model' ? 'model' : 'rule', actBy },
  };
}

/** What precise mode shows: what the judge is sure of, and what the rules carry by themselves. */
function isSure(reading: Reading, { candidate, confidence }: Judged, model: Model | undefined): boolean {
  if (confidenceOf(reading, candidate) >= PRECISE_THRESHOLD) return true;
  return model !== undefined && confidence >= PRECISE_LEAST;
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
  const found: Attribution[] = [];
  const candidates = findCandidates(reading);
  const { mode, model } = options;
  const judged =
    model?.tagger.judge(reading, candidates) ??
    candidates.map((candidate): Judged => ({ candidate, confidence: confidenceOf(reading, candidate) }));
  const identities = identifySources(
    reading,
    judged.map(({ candidate: { source, cue } }) => (source ? { source, cue } : null)),
  );
  const acts = judgeActs(
    reading,
    new Topics(reading),
    judged.map(({ candidate }, index) => ({ candidate, key: identities[index]?.entity.key ?? null })),
    model?.acts,
  );
  for (const [index, one] of judged.entries()) {
    const act = acts[index];
    const isWanted = mode === 'complete' || isSure(reading, one, model);
    if (act && isWanted)
      found.push(toAttribution(reading, one, String(found.length + 1), identities[index] ?? null, act));
  }
  return found;
}
