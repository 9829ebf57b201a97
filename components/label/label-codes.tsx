import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { withLabel } from '../../lib/coding/own-labels.ts';
import { Key } from '../coding/coding-key.tsx';
import { useDraft } from '../design/use-draft.ts';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { LabelFieldProps } from './label-fields.tsx';
import { useLabelTools } from './label-tools.tsx';

/** Ids have no spaces in them. */
const SEPARATOR = ' ';

/** Labels of the reader's own codebook: any number of them. Absent where the codebook has none. */
export function OwnLabelsField({ label, progress, message, onEdit }: LabelFieldProps): VNode | null {
  const t = useTranslate();
  const id = useId();
  const { codebook, labelName } = useCodes();
  const tools = useLabelTools();
  const draft = useDraft(label.labels.join(SEPARATOR), progress, (ids) => onEdit({ labels: idsIn(ids) }));
  const given = idsIn(draft.value);
  const known = codebook.labels.filter(({ id: one, isHidden }) => !isHidden || given.includes(one));
  // What the codebook lost is shown as long as the claim has it: it can only be taken away.
  const lost = given.filter((one) => !known.some((code) => code.id === one));
  const offered = [...known, ...lost.map((one) => ({ id: one, key: '', meaning: '' }))];
  if (offered.length === 0) return null;
  const toggle = (one: OwnCodeId, isGiven: boolean) => draft.change(withLabel(given, one, isGiven).join(SEPARATOR));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand among the names of fields as they do
    <div class="field" role="group" aria-labelledby={id}>
      <span id={id} class="field-name">
        {t('editor.labels')}
      </span>
      <span class="label-chips">
        {offered.map(({ id: one, key, meaning }) => (
          <label key={one} class="check label-chip" title={meaning}>
            <input
              type="checkbox"
              checked={given.includes(one)}
              onChange={(event) => toggle(one, event.currentTarget.checked)}
            />
            <bdi dir="auto">{labelName(one)}</bdi>
            {tools?.keys.settings.hasKeys && key !== '' && <Key of={key} />}
          </label>
        ))}
      </span>
      {message}
    </div>
  );
}

function idsIn(text: string): OwnCodeId[] {
  return text.split(SEPARATOR).filter((id) => id !== '') as OwnCodeId[];
}
