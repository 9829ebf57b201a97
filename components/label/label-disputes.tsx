import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { inShort } from '../../lib/claim/finding.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import { type ClaimView, inItsLanguage, nameOf } from '../claims/claim-view.ts';
import { ShowClaimButton } from '../claims/show-claim-button.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useDraft } from '../design/use-draft.ts';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimPicker } from './claim-picker.tsx';
import type { LabelFieldProps } from './label-fields.tsx';
import { useLabelTools } from './label-tools.tsx';

export interface DisputesFieldProps extends LabelFieldProps {
  readonly claim: ClaimView;
  onShow?: ((claimId: string) => void) | undefined;
}

/** Which other claims of the page this one disputes. Absent where the page's claims are not at hand. */
export function DisputesField({ claim, label, progress, message, onEdit, onShow }: DisputesFieldProps): VNode | null {
  const t = useTranslate();
  const tools = useLabelTools();
  const [isChoosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const draft = useDraft(JSON.stringify(label.disputes), progress, (ids) => onEdit({ disputes: idsIn(ids) }));
  if (!tools) return null;
  const disputed = idsIn(draft.value);
  const others = tools.claims.filter(({ id, label: { dismissed } }) => id !== claim.id && !dismissed);
  const choice = others.filter(({ id }) => !disputed.includes(id));
  const proposed = choice.find(({ id }) => id === claim.found?.dispute?.claimId);
  const change = (ids: readonly string[]) => draft.change(JSON.stringify(ids));
  const close = () => {
    setChoosing(false);
    opener.current?.focus();
  };
  const remove = (claimId: string) => {
    change(disputed.filter((id) => id !== claimId));
    opener.current?.focus();
  };
  const choose = (claimId: string) => {
    if (!disputed.includes(claimId) && claimId !== claim.id) change([...disputed, claimId]);
    close();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand among the names of fields as they do
    <div class="field disputes-field" role="group" aria-label={t('editor.disputes')}>
      <span class="field-name" aria-hidden="true">
        {t('editor.disputes')}
      </span>
      <DisputedClaims ids={disputed} others={others} onShow={onShow} onRemove={remove} />
      <span class="with-button">
        <button
          ref={opener}
          type="button"
          class="button"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {t('editor.addDisputed')}
        </button>
        {proposed && !isChoosing && (
          <button
            type="button"
            class="button proposal"
            title={t('finding.mayBeWrong')}
            onClick={() => choose(proposed.id)}
          >
            <Message id="editor.proposed" words={[inShort(nameOf(proposed)) || t('claim.noSource')]} />
          </button>
        )}
      </span>
      {isChoosing && (
        <ClaimPicker claims={choice} first={proposed?.id ?? null} pick={tools.pick} onChoose={choose} onClose={close} />
      )}
      <DisputedBy claims={others.filter((other) => other.label.disputes.includes(claim.id))} />
      {message}
    </div>
  );
}

interface DisputedClaimsProps extends Pick<DisputesFieldProps, 'onShow'> {
  readonly ids: readonly string[];
  readonly others: readonly ClaimView[];
  onRemove(claimId: string): void;
}

function DisputedClaims({ ids, others, onShow, onRemove }: DisputedClaimsProps): VNode | null {
  if (ids.length === 0) return null;
  return (
    <ul class="disputes-list">
      {ids.map((id) => (
        <DisputedClaim
          key={id}
          claim={others.find((other) => other.id === id)}
          onShow={onShow}
          onRemove={() => onRemove(id)}
        />
      ))}
    </ul>
  );
}

/** Who disputes the claim itself, by the reader's word. */
function DisputedBy({ claims }: { readonly claims: readonly ClaimView[] }): VNode | null {
  const t = useTranslate();
  if (claims.length === 0) return null;
  const names = new Set(claims.map((claim) => inShort(nameOf(claim)) || t('claim.noSource')));
  return (
    <p class="field-hint">
      <Message id="editor.disputedBy" words={[[...names].join(', ')]} />
    </p>
  );
}

interface DisputedClaimProps {
  /** Absent where the page does not have it: it stands in another article, or was taken out. */
  readonly claim: ClaimView | undefined;
  onShow?: ((claimId: string) => void) | undefined;
  onRemove(): void;
}

function DisputedClaim({ claim, onShow, onRemove }: DisputedClaimProps): VNode {
  const t = useTranslate();
  const name = claim ? inShort(nameOf(claim)) || t('claim.noSource') : t('editor.disputedElsewhere');
  const isOnPage = claim?.outcome != null && isPlaced(claim.outcome);
  return (
    <li class="with-button">
      <span>
        <bdi dir="auto">{name}</bdi>
        {claim?.words.content && (
          <bdi class="claim-content" dir="auto" {...inItsLanguage(claim)}>
            {inShort(claim.words.content)}
          </bdi>
        )}
      </span>
      {claim && <ShowClaimButton claim={{ id: claim.id, name: inShort(nameOf(claim)), isOnPage }} onShow={onShow} />}
      <IconButton name={t('editor.removeDisputedOf', [name])} title={t('editor.removeDisputed')} onClick={onRemove}>
        <Icon name="close" />
      </IconButton>
    </li>
  );
}

function idsIn(text: string): string[] {
  return JSON.parse(text) as string[];
}
