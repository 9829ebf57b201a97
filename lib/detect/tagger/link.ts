import type { Range, Reading } from '../../text/reading.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { repaired } from './repair.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Tagging } from './tag.ts';

/** A cue with the source and the contents that belong to it, in token ranges. */
export interface Linked {
  readonly cue: Segment;
  source: Segment | null;
  content: Range[];
}

/** A segment never goes to a cue that costs as much. Costs are about tokens of distance. */
const TOO_FAR = 60;
const OTHER_CUE = 40;
/** A further content is taken only from near by. */
const NEAR_CONTENT = 14;

interface Costs {
  readonly otherSource: number;
  readonly otherContent: number;
  readonly otherSentence: number;
  /** For a segment to the right of the cue, and to the left. */
  readonly right: number;
  readonly left: number;
}

const SOURCE_COSTS: Costs = { otherSource: 15, otherContent: 0, otherSentence: 12, right: 3, left: 0 };
const CONTENT_COSTS: Costs = { otherSource: 25, otherContent: 1, otherSentence: 8, right: 0, left: 2 };

interface Pair {
  readonly cost: number;
  readonly segment: number;
  readonly linked: Linked;
}

/** The cues within reach of a segment, with their costs: at most two to each side, and so linear in all. */
function pairsOf(segments: readonly Segment[], byCue: ReadonlyMap<number, Linked>, at: number, costs: Costs): Pair[] {
  const own = segments[at];
  const pairs: Pair[] = [];
  if (!own) return pairs;
  for (const step of [-1, 1]) {
    let between = step < 0 ? costs.right : costs.left;
    for (let k = at + step; ; k += step) {
      const other = k < 0 ? undefined : segments[k];
      if (!other) break;
      const gap = step < 0 ? own.from - other.to : other.from - own.to;
      if (gap + between >= TOO_FAR) break;
      const linked = byCue.get(k);
      if (linked) {
        // The source of this cue is no obstacle on the way to its content.
        const ownSource = linked.source && isBetween(linked.source, own, other) ? costs.otherSource : 0;
        const cost = gap + between - ownSource + (own.sentence === other.sentence ? 0 : costs.otherSentence);
        if (cost < TOO_FAR) pairs.push({ cost, segment: at, linked });
      }
      if (other.part === CUE) between += OTHER_CUE;
      else between += other.part === SOURCE ? costs.otherSource : costs.otherContent;
    }
  }
  return pairs;
}

function isBetween(middle: Segment, a: Segment, b: Segment): boolean {
  return Math.min(a.from, b.from) < middle.from && middle.from < Math.max(a.from, b.from);
}

function allPairs(
  segments: readonly Segment[],
  byCue: ReadonlyMap<number, Linked>,
  part: number,
  costs: Costs,
): Pair[] {
  const pairs = segments.flatMap((segment, at) => (segment.part === part ? pairsOf(segments, byCue, at, costs) : []));
  return pairs.sort((a, b) => a.cost - b.cost || a.segment - b.segment || a.linked.cue.from - b.linked.cue.from);
}

function giveSources(segments: readonly Segment[], byCue: ReadonlyMap<number, Linked>): void {
  const given = new Set<number>();
  for (const { segment, linked } of allPairs(segments, byCue, SOURCE, SOURCE_COSTS)) {
    if (linked.source || given.has(segment)) continue;
    linked.source = segments[segment] ?? null;
    given.add(segment);
  }
}

function giveContents(segments: readonly Segment[], byCue: ReadonlyMap<number, Linked>): void {
  const pairs = allPairs(segments, byCue, CONTENT, CONTENT_COSTS);
  const given = new Set<number>();
  for (const onlyNear of [true, false]) {
    for (const { cost, segment, linked } of pairs) {
      const content = segments[segment];
      if (!content || given.has(segment)) continue;
      if (linked.content.length > 0 && (!onlyNear || cost > NEAR_CONTENT)) continue;
      linked.content.push(content);
      given.add(segment);
    }
  }
  for (const { content } of byCue.values()) content.sort((a, b) => a.from - b.from);
}

const JOINT = /^(?:and|but|or|then|also|,|—|–)$/;

/** "X denied it and accused Y", "X resigned, saying": a cue without a source shares the one before it in the sentence. */
function shareSources(reading: Reading, linked: readonly Linked[], segments: readonly Segment[]): void {
  const sources = segments.filter(({ part }) => part === SOURCE);
  let next = 0;
  linked.forEach((one, index) => {
    const before = linked[index - 1];
    while (next < sources.length && (sources[next]?.from ?? 0) < one.cue.from) next++;
    if (one.source || !before?.source || before.cue.sentence !== one.cue.sentence) return;
    const isNewSpeaker = (sources[next - 1]?.from ?? -1) > before.cue.from;
    const previous = reading.tokens.lower(one.cue.from - 1);
    if (!isNewSpeaker && (JOINT.test(previous) || reading.tokens.lower(one.cue.from).endsWith('ing')))
      one.source = before.source;
  });
}

/** Joins the tagger's segments to attributions, in the order of their cues; those without content fall away. */
export function linkSegments(reading: Reading, tagging: Tagging): Linked[] {
  return tagging.stretches.flatMap((stretch) => {
    const segments = segmentsOf(tagging, stretch);
    const byCue = new Map<number, Linked>();
    segments.forEach((cue, at) => {
      if (cue.part === CUE) byCue.set(at, { cue, source: null, content: [] });
    });
    giveSources(segments, byCue);
    giveContents(segments, byCue);
    const linked = [...byCue.values()];
    shareSources(reading, linked, segments);
    for (const one of linked)
      one.content = one.content.map((range) => repaired(reading, tagging, one.cue, range, stretch.to));
    return linked.filter(({ content }) => content.length > 0);
  });
}
