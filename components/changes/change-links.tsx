import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';

export interface ChangeLinksProps {
  readonly changed: number;
  /** Id of the heading of the changed claims. */
  readonly changedId: string;
  readonly gone: number;
  readonly goneId: string;
}

/** How many labelled claims the article has changed or lost, each a link to its group; nothing where there are none. */
export function ChangeLinks({ changed, changedId, gone, goneId }: ChangeLinksProps): VNode | null {
  const t = useTranslate();
  if (changed === 0 && gone === 0) return null;
  return (
    <p class="change-links">
      {changed > 0 && <a href={`#${changedId}`}>{t('changed.count', [changed])}</a>}
      {changed > 0 && gone > 0 && <span aria-hidden="true"> · </span>}
      {gone > 0 && <a href={`#${goneId}`}>{t('popup.goneCount', [gone])}</a>}
    </p>
  );
}
