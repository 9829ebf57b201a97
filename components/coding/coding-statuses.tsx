import type { VNode } from 'preact';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { KeyTable } from '../../lib/coding/keys.ts';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { Key } from './coding-key.tsx';

export interface CodingStatusesProps {
  readonly keys: KeyTable;
  /** Gives it to the claim that keys are about, or to all that are selected. */
  onGive(edit: ClaimEdit): void;
}

/** The statuses with their keys, to be given either way. */
export function CodingStatuses({ keys, onGive }: CodingStatusesProps): VNode {
  const t = useTranslate();
  const { codebook, statusName, statusMeaning, look } = useCodes();
  const { hasKeys } = keys.settings;
  return (
    <ul class="status-keys" aria-label={t('coding.statuses')}>
      {codebook.statuses
        .filter(({ isHidden }) => !isHidden)
        .map(({ id: status, key }) => (
          <li key={status}>
            <button
              type="button"
              class="button status-key"
              title={statusMeaning(status)}
              // The claim keeps the focus, so that the next key is about the same claim.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onGive({ status })}
            >
              {hasKeys && key !== '' && <Key of={key} />}
              <MarkSwatch look={status === 'unassessed' ? null : look({ act: 'statement', status })} />
              {statusName(status)}
            </button>
          </li>
        ))}
    </ul>
  );
}
