import type { VNode } from 'preact';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface DamagedNoticeProps {
  readonly of: 'codebook' | 'settings';
  /** The screen on which it is set right. */
  readonly href: string;
}

/** Says that codebook or settings are damaged, and leads to where that is set right. */
export function DamagedNotice({ of, href }: DamagedNoticeProps): VNode {
  const t = useTranslate();
  return (
    <p class="notice notice-fault">
      {t(`library.damaged.${of}`)} <a href={href}>{t('library.damaged.mend')}</a>
    </p>
  );
}

export interface UnbackedNoticeProps {
  /** The screen on which a copy is made. */
  readonly href: string;
  onDismiss(): void;
}

/** Says that the store was upgraded without a copy of it, and what to do. */
export function UnbackedNotice({ href, onDismiss }: UnbackedNoticeProps): VNode {
  const t = useTranslate();
  return (
    <div class="news notice">
      <p class="news-text">
        {t('library.unbacked.text')} <a href={href}>{t('library.unbacked.copy')}</a>
      </p>
      <IconButton name={t('action.close')} onClick={onDismiss}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
