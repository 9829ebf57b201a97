import type { VNode } from 'preact';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { OtherClaim } from './claim-disputes.ts';

export interface ShowClaimButtonProps {
  readonly claim: OtherClaim;
  /** Absent where there is no page to show it on. */
  onShow?: ((claimId: string) => void) | undefined;
}

/** The way from a claim to another one that has to do with it. */
export function ShowClaimButton({ claim: { id, name, isOnPage }, onShow }: ShowClaimButtonProps): VNode | null {
  const t = useTranslate();
  if (!onShow || !isOnPage) return null;
  const text = name ? t('claim.showClaimBy', [name]) : t('claim.showOnPage');
  return (
    <IconButton name={text} onClick={() => onShow(id)}>
      <Icon name="locate" />
    </IconButton>
  );
}
