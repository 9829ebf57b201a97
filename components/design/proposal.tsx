import type { VNode } from 'preact';
import { inShort } from '../../lib/claim/finding.ts';
import { useTranslate } from '../words/i18n.tsx';
import { Message } from './message.tsx';

export interface ProposalProps {
  /** The name of the field it is for. */
  readonly field: string;
  readonly value: string;
  onTake(): void;
}

/** What the detector would put into a field. It stands in none until the reader takes it. */
export function Proposal({ field, value, onTake }: ProposalProps): VNode {
  const t = useTranslate();
  const short = inShort(value);
  return (
    <button
      type="button"
      class="button proposal"
      title={t('finding.mayBeWrong')}
      aria-label={t('editor.proposedFor', [field, short])}
      onClick={onTake}
    >
      <Message id="editor.proposed" words={[short]} />
    </button>
  );
}
