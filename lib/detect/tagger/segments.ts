import type { Range } from '../../text/reading.ts';
import { isBeginning, partOf } from './labels.ts';
import type { Tagging } from './tag.ts';

/** A run of tokens that the tagger holds for one part of an attribution. */
export interface Segment extends Range {
  readonly part: number;
  readonly sentence: number;
}

/** The segments of a stretch in the order of the text. */
export function segmentsOf({ labels, sentences }: Tagging, stretch: Range): Segment[] {
  const segments: Segment[] = [];
  for (let from = stretch.from; from < stretch.to; ) {
    const part = partOf(labels[from] ?? 0);
    let to = from + 1;
    while (to < stretch.to && partOf(labels[to] ?? 0) === part && !isBeginning(labels[to] ?? 0)) to++;
    if (part >= 0) segments.push({ part, from, to, sentence: sentences[from] ?? 0 });
    from = to;
  }
  return segments;
}
