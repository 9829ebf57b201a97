import type { VNode } from 'preact';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { Denial } from './claim-disputes.ts';
import { ShowClaimButton } from './show-claim-button.tsx';

export interface DenialsProps {
  readonly denials: readonly Denial[];
  /** The id that the sentence about the denial of this place gets, for the field that it describes. */
  idOf(index: number): string;
  onShow?: ((claimId: string) => void) | undefined;
  /** Sets the status that the record suggests; absent where the reader has chosen one. */
  onTake?: (() => void) | undefined;
}

/** Who denies the claim elsewhere in the article. That makes a status likely, and sets none. */
export function Denials({ denials, idOf, onShow, onTake }: DenialsProps): VNode | null {
  const t = useTranslate();
  if (denials.length === 0) return null;
  return (
    <div class="denials">
      <ul>
        {denials.map((denial, index) => (
          <li key={denial.id} class="with-button">
            <span id={idOf(index)}>
              {denial.name ? (
                <Message id="editor.deniedBy" words={[denial.name, denial.count]} count={denial.count} />
              ) : (
                t('editor.denied')
              )}
            </span>
            <ShowClaimButton claim={denial} onShow={onShow} />
          </li>
        ))}
      </ul>
      {onTake && (
        <p class="with-button">
          <span>{t('editor.recordSuggests')}</span>
          <button type="button" class="button proposal" onClick={onTake}>
            {t('editor.setStatus', [t('status.denied')])}
          </button>
        </p>
      )}
    </div>
  );
}
