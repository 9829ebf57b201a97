import type { VNode } from 'preact';
import { Icon } from '../design/icons.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimWords } from './claim-words.tsx';
import { fieldWords } from './field-words.ts';
import type { ChangedRowView, ClaimRowView, FieldChangeView, RefusedRowView } from './files-view.ts';

/** Rows of a preview in which there is nothing to decide. The arrow keys move between them, to be read one by one. */

interface TabStop {
  readonly isTabStop: boolean;
}

export function AddedRow({ claim, isTabStop }: ClaimRowView & TabStop): VNode {
  return (
    <p class="preview-row" tabIndex={isTabStop ? 0 : -1}>
      <ClaimWords claim={claim} />
    </p>
  );
}

/** A claim and what of it becomes something else. */
export function ChangedRow({ claim, fields, isTabStop }: ChangedRowView & TabStop): VNode {
  return (
    <div class="preview-row" tabIndex={isTabStop ? 0 : -1}>
      <p>
        <ClaimWords claim={claim} />
      </p>
      {fields.map((change) => (
        <FieldChange key={change.field} {...change} />
      ))}
    </div>
  );
}

function FieldChange({ field, from, to }: FieldChangeView): VNode {
  const t = useTranslate();
  const codes = useCodes();
  return (
    <p class="field-change">
      <span class="field-name">{t(`library.field.${field}`)}</span> <Value words={fieldWords(from, codes, t)} />{' '}
      <Icon name="chevron" />
      <span class="visually-hidden">{t('files.value.becomes')}</span> <Value words={fieldWords(to, codes, t)} />
    </p>
  );
}

/** The value of a field, or that it has none. */
export function Value({ words }: { readonly words: string }): VNode {
  const t = useTranslate();
  if (words === '') return <span class="value value-none">{t('files.value.none')}</span>;
  return (
    <bdi class="value" dir="auto">
      {words}
    </bdi>
  );
}

/** Something of a file that cannot be imported, where it stands, and why. */
export function RefusedRow({ place, problem, isTabStop }: RefusedRowView & TabStop): VNode {
  return (
    <p class="preview-row" tabIndex={isTabStop ? 0 : -1}>
      <bdi class="refused-place" dir="auto">
        {place}
      </bdi>{' '}
      <bdi class="refused-problem" dir="auto" lang="en">
        {problem}
      </bdi>
    </p>
  );
}
