import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type Codebook, STATUS_LOOKS, type StatusLook } from '../../lib/claim/codebook.ts';
import type { StatusId } from '../../lib/claim/taxonomy.ts';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { Message } from '../design/message.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { useLookTwins } from './codebook-editor-names.ts';

export interface LookFieldProps {
  readonly id: StatusId;
  readonly codebook: Codebook;
  onChange(look: StatusLook): void;
}

/** How marks with a status look: one of the palette, each with a line of its own. Two statuses may look alike; it is said. */
export function LookField({ id, codebook, onChange }: LookFieldProps): VNode {
  const t = useTranslate();
  const name = useId();
  const hintId = useId();
  const { look } = useCodes();
  const twins = useLookTwins(codebook, id);
  const chosen = look({ act: 'statement', status: id });
  return (
    <fieldset class="look-field" aria-describedby={hintId}>
      <legend class="field-name">{t('codebook.look')}</legend>
      <div class="looks">
        {STATUS_LOOKS.map((one, index) => (
          <label key={one} class="look">
            <input type="radio" name={name} checked={one === chosen} onChange={() => onChange(one)} />
            <MarkSwatch look={one} />
            <span class="visually-hidden">{t('codebook.lookNumber', [index + 1])}</span>
          </label>
        ))}
      </div>
      <p id={hintId} class="field-hint" role="status">
        {twins.length > 0 && <Message id="codebook.lookTwice" words={[twins.join(', ')]} />}
      </p>
    </fieldset>
  );
}
