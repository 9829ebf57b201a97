import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ClaimMarking, type OverlappedClaim } from '../../components/card/claim-marking.tsx';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import { type ClaimPart, overlaps } from '../../lib/claim/span.ts';
import { assign, type MarkingDraft, onText, propose, showMore, spansOf } from '../../lib/marking/draft.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { type Marked, saveMarked } from './save-marked.ts';
import { usePageState } from './use-page-state.ts';

/** By what the page knows a claim that is not marked yet. */
export const DRAFT_ID = 'draft';

export interface MarkingCardProps {
  readonly host: CardHost;
  readonly start: MarkingDraft;
  /** The claim whose words are corrected; `null` for a new one. */
  readonly claimId: string | null;
  /** Tells what is shown, so that the card can stay beside it. */
  onDraft(draft: MarkingDraft): void;
  onShow(claimId: string): void;
  onSaved(marked: Marked): void;
  onCancel(): void;
}

/** How saving went: not begun, under way, overtaken by the page, or failed. */
type Saving = 'no' | 'under-way' | 'overtaken' | FaultCode;

/** Choosing a claim's words over the page's state: shows on the page what is chosen, and follows the text when it moves. */
export function MarkingCard(props: MarkingCardProps): VNode {
  const { host, start, claimId, onDraft } = props;
  const [draft, setDraft] = useState(start);
  const [part, setPart] = useState<ClaimPart>(claimId === null ? 'cue' : 'content');
  const [base, setBase] = useState(start);
  const [saving, setSaving] = useState<Saving>('no');
  const state = usePageState(host);
  const isLost = useTextOfPage(host, state, draft, setDraft);
  const spans = spansOf(draft);

  useProposal(props, setDraft);
  useEffect(() => {
    const shownId = claimId ?? DRAFT_ID;
    onDraft(draft);
    host.marking.preview(isLost ? null : { claimId: shownId, spans: spansOf(draft), text: draft.text });
    host.light(shownId);
  }, [host, draft, claimId, isLost, onDraft]);
  // Before another card shows what it has to show.
  useLayoutEffect(() => () => host.marking.preview(null), [host]);

  const choose = (from: number, to: number, isMore: boolean) => {
    const before = isMore ? base : draft;
    setBase(before);
    setDraft(assign(before, part, from, to));
    setSaving('no');
  };
  const save = async () => {
    setSaving('under-way');
    const marked = await saveMarked(host, draft, claimId);
    if (typeof marked === 'string') setSaving(marked);
    else props.onSaved(marked);
  };
  return (
    <ClaimMarking
      draft={draft}
      part={part}
      isCorrection={claimId !== null}
      canSave={spans.cue.length === 1 && (claimId === null || draft.isTouched)}
      isSaving={saving === 'under-way'}
      isLost={isLost}
      isOvertaken={saving === 'overtaken'}
      fault={saving === 'no' || saving === 'under-way' || saving === 'overtaken' ? null : saving}
      isPrivate={state.article?.isPrivate ?? false}
      overlapped={overlappedBy(state, draft, claimId)}
      onPart={setPart}
      onChoose={choose}
      onMore={(side) => setDraft(showMore(draft, side))}
      onShow={props.onShow}
      onSave={() => void save()}
      onCancel={props.onCancel}
    />
  );
}

/** Has the detector propose the parts of a new claim. */
function useProposal(
  { host, start, claimId }: MarkingCardProps,
  setDraft: (change: (draft: MarkingDraft) => MarkingDraft) => void,
): void {
  useEffect(() => {
    if (claimId !== null) return;
    const near = start.words.filter((_, i) => start.parts[i]).map(({ span }) => span);
    void host.marking.about('claim.propose', { near: [near[0]?.[0] ?? 0, near.at(-1)?.[1] ?? 1] }).then((answer) => {
      // Without a proposal the reader chooses; what failed is heard of when saving.
      const proposed = answer.ok ? answer.value : null;
      if (proposed) setDraft((now) => (now.text === start.text ? propose(now, proposed) : now));
    });
  }, [host, start, claimId]);
}

/** Takes the draft along when the page changes around it. Answers whether the page changed the very words that are shown. */
function useTextOfPage(
  host: CardHost,
  state: PageState,
  draft: MarkingDraft,
  setDraft: (draft: MarkingDraft) => void,
): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const text = host.marking.page()?.text ?? '';
    if (text === draft.text) return setLost(false);
    const moved = onText(draft, text);
    setLost(moved === null);
    if (moved) setDraft(moved);
  }, [host, state, draft, setDraft]);
  return isLost;
}

/** The marked claim whose cue the chosen one shares; while none is chosen, one whose cue is in the content. */
function overlappedBy(state: PageState, draft: MarkingDraft, claimId: string | null): OverlappedClaim | null {
  const { cue, content } = spansOf(draft);
  const chosen = cue.length > 0 ? cue : content;
  const isOver = (claim: PageClaim) =>
    claim.id !== claimId &&
    isPlaced(claim.outcome) &&
    !claim.label.dismissed &&
    claim.spans.cue.some((own) => chosen.some((span) => overlaps(own, span)));
  const found = state.claims.find(isOver);
  const words = found && state.words[found.id];
  return words ? { id: found.id, words: `${words.source} ${words.cue}`.trim() } : null;
}
