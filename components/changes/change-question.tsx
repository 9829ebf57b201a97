import type { ComponentChildren, VNode } from 'preact';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { type ClaimView, sourceOf } from '../claims/claim-view.ts';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { Decision } from './change-decisions.ts';
import { WordDiff } from './word-diff.tsx';

export interface ChangeQuestionProps {
  readonly claim: PageClaim;
  readonly view: ClaimView;
  onDecide(decision: Decision): void;
}

/** Why a claim is not simply marked, and whether what stands in the article now is still it. */
export function ChangeQuestion({ claim, view, onDecide }: ChangeQuestionProps): VNode | null {
  const t = useTranslate();
  const { change } = claim;
  if (!change) return null;
  const source = sourceOf(view) || t('claim.noSource');
  return (
    <div class="changed-body">
      <p class="changed-doubt">
        <Doubt claim={claim} view={view} />
      </p>
      {change.doubt === 'words' && <WordDiff words={change.words} language={view.language} />}
      <div class="changed-actions">
        {change.place && (
          <button
            type="button"
            class="button"
            aria-label={t('changed.acceptOf', [source])}
            onClick={() => onDecide('accepted')}
          >
            {t('changed.accept')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={t('changed.detachOf', [source])}
          onClick={() => onDecide('detached')}
        >
          {t('changed.detach')}
        </button>
      </div>
    </div>
  );
}

function Doubt({ claim, view }: Pick<ChangeQuestionProps, 'claim' | 'view'>): ComponentChildren {
  const t = useTranslate();
  const { draft, change } = claim;
  switch (change?.doubt) {
    case 'speaker': {
      // The article's word ("she"), not the name that the reader gave the source.
      const { source } = view.words;
      const [before, now] = [draft.antecedent, change.place?.antecedent];
      if (source && before && now) return <Message id="changed.speakers" words={[source, before, now]} />;
      return source ? <Message id="changed.speaker" words={[source]} /> : t('changed.noSpeaker');
    }
    case 'place':
      return t('changed.place');
    default:
      return t(change?.place ? 'changed.words' : 'changed.noCue');
  }
}
