import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { extentOf } from '../../lib/claim/span.ts';
import { NO_DISPUTES } from '../claims/claim-disputes.ts';
import { type ClaimListProps, closeOnEscape } from '../claims/claim-list.tsx';
import { ClaimRow } from '../claims/claim-row.tsx';
import { type ClaimView, sourceOf } from '../claims/claim-view.ts';
import { Message } from '../design/message.tsx';
import { FaultMessage, SaveMessage } from '../label/label-messages.tsx';
import { editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import type { ChangedClaim, Decision } from './change-decisions.ts';
import { ChangeQuestion } from './change-question.tsx';

/** One of the changed claims, with how it looks in a list. */
export interface ListedChange extends ChangedClaim {
  readonly view: ClaimView;
}

export interface ChangedClaimsProps extends Omit<ClaimListProps, 'name' | 'claims'> {
  /** Of the heading, for links to it. */
  readonly headingId: string;
  readonly changes: readonly ListedChange[];
  onDecide(claim: PageClaim, decision: Decision): void;
  onTakeBack(claim: PageClaim): void;
  /** Sends the last decision on a claim once more; `null` where there was none. */
  retryOf(claimId: string): (() => void) | null;
}

/** Labelled claims whose words the article has changed: what they were, what stands there now, and the reader's decision. */
export function ChangedClaims(props: ChangedClaimsProps): VNode | null {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { changes, openId, onOpen } = props;
  if (changes.length === 0) return null;
  const waiting = changes.filter(({ decision }) => decision === null).length;
  const name = waiting > 0 ? t('changed.title', [waiting]) : t('changed.done');
  return (
    <section class="claim-group changed-claims">
      <h2 id={props.headingId} class="group-name" tabIndex={-1}>
        {name}
      </h2>
      <ul
        ref={list}
        class="claim-list"
        aria-label={name}
        onKeyDown={(event) => closeOnEscape(event, list.current, openId, onOpen)}
      >
        {changes.map((change) =>
          change.decision ? (
            <DecidedClaim key={change.view.id} change={change} {...props} />
          ) : (
            <WaitingClaim key={change.view.id} change={change} {...props} />
          ),
        )}
      </ul>
    </section>
  );
}

interface ChangedClaimProps extends ChangedClaimsProps {
  readonly change: ListedChange;
}

function WaitingClaim({ change, ...list }: ChangedClaimProps): VNode {
  const { claim, view } = change;
  const { id } = view;
  const isOpen = id === list.openId;
  return (
    <ClaimRow
      claim={view}
      isOpen={isOpen}
      isTabStop
      isOnPage={extentOf(claim.spans) !== null}
      progress={list.edits[id]}
      sources={list.sources}
      disputes={list.disputes ?? NO_DISPUTES}
      onToggle={() => list.onOpen(isOpen ? null : id)}
      onEdit={(edit) => list.onEdit(id, edit)}
      {...(list.onShow ? { onShow: list.onShow } : {})}
    >
      {!view.label.dismissed && (
        <ChangeQuestion claim={claim} view={view} onDecide={(decision) => list.onDecide(claim, decision)} />
      )}
      {/* An open editor says itself what could not be saved. */}
      {!isOpen && <DecisionFault id={id} {...list} />}
    </ClaimRow>
  );
}

/** What was decided, in the place of the question, and the way back. */
function DecidedClaim({ change, ...list }: ChangedClaimProps): VNode {
  const t = useTranslate();
  const { claim, view } = change;
  const decided = change.decision === 'accepted' ? 'changed.accepted' : 'changed.detached';
  const source = sourceOf(view) || t('claim.noSource');
  // It stands on the screen whatever became of it in the store.
  const isUnsaved = editFaultOf(list.edits[view.id]) !== null;
  return (
    <li class="claim-row" data-claim={view.id}>
      <div class="changed-body changed-decided with-button">
        <span>
          <Message id={isUnsaved ? 'changed.notSaved' : decided} words={[source]} />
        </span>
        <SaveMessage progress={list.edits[view.id]} />
        <button
          type="button"
          class="button"
          aria-label={t('changed.takeBackOf', [source])}
          onClick={() => list.onTakeBack(claim)}
        >
          {t('action.undo')}
        </button>
      </div>
      <DecisionFault id={view.id} {...list} />
    </li>
  );
}

function DecisionFault({ id, edits, retryOf }: { readonly id: string } & ChangedClaimsProps): ComponentChildren {
  const fault = editFaultOf(edits[id]);
  const retry = retryOf(id);
  return fault && retry && <FaultMessage fault={fault} onRetry={retry} />;
}
