import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface CardFrameProps {
  readonly title: string;
  readonly card: RefObject<HTMLDivElement | null>;
  /** Buttons of the title's line, before the one that closes. */
  readonly buttons?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Escape, or the button that closes. */
  onClose(): void;
}

/** What all cards on a page have in common: a dialog that leaves the page usable, and keeps its keys from it. */
export function CardFrame({ title, card, buttons, children, onClose }: CardFrameProps): VNode {
  const t = useTranslate();
  const titleId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    keepFromPage(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div
      ref={card}
      class="surface claim-card"
      lang={t('interface.language')}
      dir={t('interface.direction') === 'rtl' ? 'rtl' : 'ltr'}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyPress={keepFromPage}
      onKeyUp={keepFromPage}
    >
      <header class="card-header">
        <h2 id={titleId} class="card-title">
          {title}
        </h2>
        {buttons}
        <CardButton name={t('action.close')} icon="close" onClick={onClose} />
      </header>
      <div class="card-body">{children}</div>
    </div>
  );
}

/** Keys pressed in the card are not the page's, whose own shortcuts would answer them. */
function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}

export interface CardButtonProps {
  readonly name: string;
  readonly icon: 'previous' | 'next' | 'close';
  onClick(): void;
}

/** A button of the title's line. */
export function CardButton({ name, icon, onClick }: CardButtonProps): VNode {
  return (
    <IconButton name={name} onClick={onClick}>
      <Icon name={icon} />
    </IconButton>
  );
}
