import { type Anchored, anchor, describe, indexText } from '../../../lib/anchor/index.ts';
import type { ClaimPlace } from '../../../lib/claim/selector.ts';
import type { ClaimSpans, Span } from '../../../lib/claim/span.ts';
import type { DriftCase } from '../../cases/anchor/drift.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

export const NOWHERE: ClaimSpans = { source: [], cue: [], content: [] };

/** What was stored when the claim of a case was labelled. */
export function storedIn({ before, speakers }: DriftCase): Pick<ClaimPlace, 'selectors' | 'antecedent'> {
  const { text, spans } = readMarked(before);
  return { selectors: describe(text, spans), antecedent: speakers?.[0] ?? null };
}

/** Anchors the claim of a case in a text: by default in the edited article. */
export function anchorCase(one: DriftCase, text = readMarked(one.after).text): Anchored {
  return anchor(indexText(text, one.language ?? 'en'), storedIn(one), () => one.speakers?.[1] ?? null);
}

/** What has to come out. */
export function expectedOf({ after, outcome, doubt }: DriftCase): Anchored {
  return { outcome, doubt: doubt ?? null, spans: outcome === 'gone' ? NOWHERE : readMarked(after).spans };
}

/** Spans of the same words in a text that has so many code units more before them. */
export function shifted(spans: ClaimSpans, by: number): ClaimSpans {
  const shift = ([start, end]: Span): Span => [start + by, end + by];
  return { source: spans.source.map(shift), cue: spans.cue.map(shift), content: spans.content.map(shift) };
}
