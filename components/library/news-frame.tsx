import type { ComponentChildren, VNode } from 'preact';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { useTranslate } from '../words/i18n.tsx';

export interface NewsFrameProps {
  /** What there is to say; `null` for nothing. */
  readonly text: ComponentChildren | null;
  /** Tells two that are alike apart, so that the second is read out as well. */
  readonly serial: number;
  readonly isFault: boolean;
  /** Ways on from it, before the one back. */
  readonly children?: ComponentChildren;
  /** Takes it back; absent where it cannot be. */
  onUndo?: (() => void) | undefined;
  onDismiss(): void;
}

/** What the last act came to, with the way back and the way to put it away. The live region is there from the start. */
export function NewsFrame({ text, serial, isFault, children, onUndo, onDismiss }: NewsFrameProps): VNode {
  const t = useTranslate();
  const focus = useHeldFocus<HTMLDivElement>('.button, .icon-button');
  return (
    <div class={text !== null ? `news notice ${isFault ? 'notice-fault' : ''}` : 'news'} {...focus}>
      <p class="news-text" role="status">
        {text !== null && <span key={serial}>{text}</span>}
      </p>
      {children}
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
      {text !== null && (
        <IconButton name={t('action.close')} onClick={onDismiss}>
          <Icon name="close" />
        </IconButton>
      )}
    </div>
  );
}
