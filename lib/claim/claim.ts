import type { Facets } from './attribution.ts';
import type { PlaceChange } from './change.ts';
import type { Finding } from './finding.ts';
import type { ClaimPlace, Outcome } from './selector.ts';
import type { SourceEntity } from './source-entity.ts';
import type { ClaimSpans } from './span.ts';
import type { Act, OwnCodeId, SourceKindId, StatusId } from './taxonomy.ts';

/** What a reader says of a claim. */
export interface ClaimLabel {
  /** The source as the reader writes it; at first the words of the article. */
  readonly sourceText: string;
  readonly sourceKind: SourceKindId;
  /** What else it is: a defence ministry is government, and military besides. `null` where it is one thing alone. */
  readonly secondKind: SourceKindId | null;
  /** What the source does by saying it; at first what the detector makes of it. */
  readonly act: Act;
  /** Whether the article says why the source is not named; at first what the detector makes of it. */
  readonly reasonGiven: boolean;
  readonly status: StatusId;
  /** Labels of the reader's own codebook, in the order in which they were given, each once. */
  readonly labels: readonly OwnCodeId[];
  /** Ids of the stored claims that this one disputes, each once. */
  readonly disputes: readonly string[];
  readonly note: string;
  /** "Not a claim": a state, not a deletion. */
  readonly dismissed: boolean;
  /** "Not this claim": it is looked for no more, and listed with those no longer in the article. */
  readonly detached: boolean;
}

/** The fields of a label that one act of the reader changes; every other field stays as whoever wrote it last left it. */
export type ClaimEdit = { readonly [Field in keyof EditableFields]?: EditableFields[Field] };

interface EditableFields extends ClaimLabel {
  /** What the claim is found by from now on: the reader accepted a change of the article. */
  readonly place: ClaimPlace;
}

/** Everything needed to store a detected claim: enough for a background that remembers nothing of the page. */
export interface ClaimDraft extends Facets, ClaimPlace {
  /** 0 to 1, or `null` when a person made the claim. */
  readonly confidence: number | null;
  /** The source's words in the article, or '' where there is none. */
  readonly sourceText: string;
  /** Whether the article says why the source is not named, as far as the detector could tell. */
  readonly reasonGiven: boolean;
  /** Who the source is, as far as the detector could tell. */
  readonly entity: SourceEntity | null;
}

/** A claim of the page being read: detected or stored, with its places in the text the page sent. */
export interface PageClaim {
  /** A stored claim's UUID v7, which it keeps for ever; a provisional "new-…" until it is first labelled. */
  readonly id: string;
  /** Whether it is in the store. */
  readonly stored: boolean;
  readonly draft: ClaimDraft;
  readonly label: ClaimLabel;
  readonly outcome: Outcome;
  /** Places in the page's text: those proposed when the outcome is `changed`; no spans at all when it is `gone`. */
  readonly spans: ClaimSpans;
  /** What has changed; `null` with every outcome but `changed`. */
  readonly change: PlaceChange | null;
  /** What the detector makes of it now; `null` for a stored claim that it no longer finds. */
  readonly found: Finding | null;
}

/** The label of a claim, without the rest of it. */
export function labelOf(claim: ClaimLabel): ClaimLabel {
  const { sourceText, sourceKind, secondKind, act, reasonGiven } = claim;
  const { status, labels, disputes, note, dismissed, detached } = claim;
  return {
    sourceText,
    sourceKind,
    secondKind,
    act,
    reasonGiven,
    status,
    labels,
    disputes,
    note,
    dismissed,
    detached,
  };
}

/** The label of a claim that nobody has touched. */
export function untouchedLabel({
  sourceText,
  act,
  reasonGiven,
}: Pick<ClaimDraft, 'sourceText' | 'act' | 'reasonGiven'>): ClaimLabel {
  return {
    sourceText,
    sourceKind: 'unspecified',
    secondKind: null,
    act,
    reasonGiven,
    status: 'unassessed',
    labels: [],
    disputes: [],
    note: '',
    dismissed: false,
    detached: false,
  };
}

/**
 * By what a claim is known again before it has an id of its own: its cue and content in their surroundings, and whom a pronoun stands for.
 * Two tabs on one article hold the same detected claim under ids of their own; the same words elsewhere, or said by somebody else, are
 * another claim. The source's own words do not count: a newer detector may find them where an older one did not.
 */
export function wordsKey({ selectors, antecedent }: Pick<ClaimDraft, 'selectors' | 'antecedent'>): string {
  const quotes = [selectors.cue, selectors.content].map((parts) =>
    parts.map(({ quote: { prefix, exact, suffix } }) => [prefix, exact, suffix]),
  );
  return JSON.stringify([quotes, antecedent]);
}
