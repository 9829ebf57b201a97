import type { Attribution } from '../claim/attribution.ts';
import type { Anonymity } from '../claim/taxonomy.ts';
import { type Reading, read } from '../text/reading.ts';
import { spanOf, splitAtParagraphs } from '../text/spans.ts';
import { confidenceOf, PRECISE_THRESHOLD } from './confidence.ts';
import { actOf } from './facets/act.ts';
import { Anonymities } from './facets/anonymity.ts';
import { kindOf } from './facets/kind.ts';
import { familyNames } from './facets/people.ts';
import { findCandidates } from './find.ts';
import { type Judged, PRECISE_LEAST, type Tagger } from './tagger/index.ts';

/** `precise`: only what the detector is sure of (for reading). `complete`: everything it finds (for research). */
export type DetectMode = 'precise' | 'complete';

/** How to detect. */
export interface DetectOptions {
  /** Default: `precise`. */
  readonly mode?: DetectMode;
  /** Finds more, and judges all that is found (tagger/index.ts). Without it the rules work alone. */
  readonly tagger?: Tagger | undefined;
}

function toAttribution(
  reading: Reading,
  { candidate, confidence }: Judged,
  id: string,
  anonymity: Anonymity,
): Attribution {
  const [act, distance] = actOf(reading, candidate);
  const content = [...candidate.content].sort((a, b) => a.from - b.from);
  return {
    id,
    source: candidate.source ? [spanOf(reading, candidate.source)] : [],
    cue: [spanOf(reading, candidate.cue)],
    content: content.flatMap((range) => splitAtParagraphs(reading.text, spanOf(reading, range))),
    kind: kindOf(reading, content),
    act,
    distance,
    anonymity,
    confidence,
    entity: null,
    antecedent: null,
    dispute: null,
    evidence: { cueClass: candidate.verbClass, foundBy: candidate.rule === 'model' ? 'model' : 'rule', actBy: 'cue' },
  };
}

/** What precise mode shows: what the judge is sure of, and what the rules carry by themselves. */
function isSure(reading: Reading, { candidate, confidence }: Judged, tagger: Tagger | undefined): boolean {
  if (confidenceOf(reading, candidate) >= PRECISE_THRESHOLD) return true;
  return tagger !== undefined && confidence >= PRECISE_LEAST;
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
  const anonymities = new Anonymities(familyNames(reading));
  const candidates = findCandidates(reading);
  const { mode, tagger } = options;
  const judged =
    tagger?.judge(reading, candidates) ??
    candidates.map((candidate): Judged => ({ candidate, confidence: confidenceOf(reading, candidate) }));
  for (const one of judged) {
    const anonymity = anonymities.of(reading, one.candidate.source);
    const isWanted = mode === 'complete' || isSure(reading, one, tagger);
    if (isWanted) found.push(toAttribution(reading, one, String(found.length + 1), anonymity));
  }
  return found;
}
