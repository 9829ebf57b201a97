import type { VNode } from 'preact';
import { MessageScreen } from '../design/notice.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface DamagedScreenProps {
  readonly of: 'codebook' | 'settings';
  onRetry(): void;
  onUseDefaults(): void;
}

const WORDS = {
  codebook: {
    heading: 'codebook.damaged.title',
    text: 'codebook.damaged.text',
    hint: 'codebook.damaged.hint',
    defaults: 'codebook.damaged.defaults',
  },
  settings: {
    heading: 'settings.damaged.title',
    text: 'settings.damaged.text',
    hint: 'settings.damaged.hint',
    defaults: 'settings.damaged.defaults',
  },
} as const;

/** Says that codebook or settings are damaged and what stands in for them, and offers the way back: nothing is lost by it. */
export function DamagedScreen({ of, onRetry, onUseDefaults }: DamagedScreenProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const words = WORDS[of];
  return (
    <MessageScreen title={t(words.heading)}>
      <p>{t(words.text)}</p>
      <p class="screen-hint">{t(words.hint)}</p>
      <div class="toolbar">
        <button type="button" class="button button-primary" {...control(onUseDefaults)}>
          {t(words.defaults)}
        </button>
        <button type="button" class="button" onClick={onRetry}>
          {t('action.retry')}
        </button>
      </div>
    </MessageScreen>
  );
}
