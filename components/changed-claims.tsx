import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimEdit, PageClaim } from '../lib/claim/claim.ts';
import type { ClaimPlace } from '../lib/claim/selector.ts';
import { ClaimSummary } from './claim-row.tsx';
import { type ClaimView, sourceOf } from './claim-view.ts';
import { type EditProgress, faultOf } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { FaultMessage } from './label-messages.tsx';
import { Message } from './message.tsx';
import { ShowClaimButton } from './show-claim-button.tsx';
import { WordDiff } from './word-diff.tsx';

/** A claim with how it looks in a list. */
export interface ListedClaim {
  readonly claim: PageClaim;
  readonly view: ClaimView;
}

export interface ChangedClaimsProps {
  /** Every claim of the page: one that was accepted is still told of, with the way back. */
  readonly claims: readonly ListedClaim[];
  readonly edits: Readonly<Record<string, EditProgress>>;
  onEdit(claimId: string, edit: ClaimEdit): void;
  onShow(claimId: string): void;
}

/** Labelled claims whose words the article has changed: what they were, what they are now, and the reader's decision. */
export function ChangedClaims({ claims, edits, onEdit, onShow }: ChangedClaimsProps): VNode | null {
  const t = useTranslate();
  const [accepted, setAccepted] = useState<ReadonlyMap<string, ClaimPlace>>(new Map());
  const listed = claims.filter(({ claim }) => claim.outcome === 'changed' || accepted.has(claim.id));
  const waiting = claims.filter(({ claim }) => claim.outcome === 'changed');
  if (listed.length === 0) return null;

  const accept = ({ id, draft }: PageClaim, place: ClaimPlace) => {
    const { selectors, sentence, antecedent } = draft;
    setAccepted((before) => new Map([...before, [id, { selectors, sentence, antecedent }]]));
    onEdit(id, { place });
  };
  const takeBack = (claimId: string, place: ClaimPlace) => {
    setAccepted((before) => new Map([...before].filter(([id]) => id !== claimId)));
    onEdit(claimId, { place });
  };
  const name = t('changed.title', [String(waiting.length)]);
  return (
    <section class="claim-group changed-claims">
      <h2 class="group-name">{name}</h2>
      <ul class="claim-list" aria-label={name}>
        {listed.map(({ claim, view }) => {
          const before = claim.outcome === 'changed' ? undefined : accepted.get(claim.id);
          const shared = { key: claim.id, view, progress: edits[claim.id] };
          return before ? (
            <AcceptedClaim {...shared} onTakeBack={() => takeBack(claim.id, before)} />
          ) : (
            <ChangedClaim
              {...shared}
              claim={claim}
              onAccept={(place) => accept(claim, place)}
              onDetach={() => onEdit(claim.id, { detached: true })}
              onShow={onShow}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface ChangedClaimProps extends ListedClaim {
  readonly progress: EditProgress | undefined;
  onAccept(place: ClaimPlace): void;
  onDetach(): void;
  onShow(claimId: string): void;
}

function ChangedClaim({ claim, view, progress, onAccept, onDetach, onShow }: ChangedClaimProps): VNode | null {
  const t = useTranslate();
  const { change } = claim;
  if (!change) return null;
  const { place } = change;
  const source = sourceOf(view) || t('claim.noSource');
  const fault = faultOf(progress);
  return (
    <li class="claim-row">
      <div class="claim-head">
        <ClaimSummary claim={view} />
        <ShowClaimButton claim={{ id: view.id, name: source, isOnPage: true }} onShow={onShow} />
      </div>
      <div class="changed-body">
        <p class="changed-doubt">
          <Doubt claim={claim} source={source} />
        </p>
        {change.doubt === 'words' && <WordDiff words={change.words} />}
        <div class="changed-actions">
          {place && (
            <button
              type="button"
              class="button"
              aria-label={t('changed.acceptOf', [source])}
              onClick={() => onAccept(place)}
            >
              {t('changed.accept')}
            </button>
          )}
          <button type="button" class="button" aria-label={t('changed.detachOf', [source])} onClick={onDetach}>
            {t('changed.detach')}
          </button>
        </div>
      </div>
      {fault && <FaultMessage fault={fault} onRetry={place ? () => onAccept(place) : onDetach} />}
    </li>
  );
}

/** Why the claim is not simply marked. */
function Doubt({ claim, source }: { readonly claim: PageClaim; readonly source: string }): VNode {
  const t = useTranslate();
  const { draft, change } = claim;
  switch (change?.doubt) {
    case 'speaker': {
      const [before, now] = [draft.antecedent, change.place?.antecedent];
      if (before && now) return <Message id="changed.speakers" words={[source, before, now]} />;
      return <Message id="changed.speaker" words={[source]} />;
    }
    case 'place':
      return <>{t('changed.place')}</>;
    default:
      return <>{change?.place ? t('changed.words') : t('changed.noCue')}</>;
  }
}

interface AcceptedClaimProps {
  readonly view: ClaimView;
  readonly progress: EditProgress | undefined;
  onTakeBack(): void;
}

function AcceptedClaim({ view, progress, onTakeBack }: AcceptedClaimProps): VNode {
  const t = useTranslate();
  const fault = faultOf(progress);
  return (
    <li class="claim-row">
      <div class="changed-body with-button">
        <span role="status">
          <Message id="changed.accepted" words={[sourceOf(view) || t('claim.noSource')]} />
        </span>
        <button type="button" class="button" onClick={onTakeBack}>
          {t('action.undo')}
        </button>
      </div>
      {fault && <FaultMessage fault={fault} onRetry={onTakeBack} />}
    </li>
  );
}
