import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { CodeChange } from '../../lib/claim/code-place.ts';
import { isOwnCode, type StatusId } from '../../lib/claim/taxonomy.ts';
import { Field } from '../design/field.tsx';
import { ScreenIcon } from '../design/icons.tsx';
import { KeyField } from '../design/key-field.tsx';
import { useDraft } from '../design/use-draft.ts';
import { FaultMessage, SaveMessage } from '../label/label-messages.tsx';
import { useCodes } from '../words/codebook.tsx';
import { editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import type { CodeEntryProps } from './codebook-editor-entry.tsx';
import { LookField } from './codebook-editor-look.tsx';
import { useCodeNames, useKeyHolders } from './codebook-editor-names.ts';
import { MAX_MEANING, MAX_NAME } from './codebook-editor-view.ts';

/** What can be changed of one value. Each field is saved as it changes. */
export function CodeFields(props: CodeEntryProps): VNode {
  const { place, code, codebook, settings, progress, actions } = props;
  const t = useTranslate();
  const nameOf = useCodeNames();
  const holderOf = useKeyHolders(codebook, settings);
  const change = (what: CodeChange) => actions.change(place, what);
  const fault = editFaultOf(progress);
  return (
    <form
      class="code-fields"
      aria-label={t('codebook.fieldsOf', [nameOf(place)])}
      onSubmit={(event) => event.preventDefault()}
    >
      <NameField {...props} onChange={change} />
      <MeaningField {...props} onChange={change} />
      {place.variable === 'statuses' && code.id !== 'unassessed' && (
        <LookField id={code.id as StatusId} codebook={codebook} onChange={(look) => change({ look })} />
      )}
      <KeyField name={t('codebook.key')} value={code.key} holderOf={holderOf} onChange={(key) => change({ key })} />
      <label class="check">
        <input
          type="checkbox"
          checked={!code.isHidden}
          onChange={(event) => change({ isHidden: !event.currentTarget.checked })}
        />
        {t('codebook.offered')}
      </label>
      <div class="code-foot">
        <SaveMessage progress={progress} />
        {isOwnCode(code.id) && (
          <button type="button" class="button button-danger" onClick={() => actions.remove(place)}>
            <ScreenIcon name="trash" />
            {t('codebook.delete')}
          </button>
        )}
      </div>
      {fault && <FaultMessage fault={fault} onRetry={() => actions.retry()} />}
    </form>
  );
}

interface TextFieldProps extends CodeEntryProps {
  onChange(change: CodeChange): void;
}

/** What the reader calls it. A value of the default taxonomy has a translated name to go back to; one's own cannot be without. */
function NameField({ place, code, progress, onChange }: TextFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const nameOf = useCodeNames();
  const isOwn = isOwnCode(code.id);
  const draft = useDraft(isOwn ? code.name : nameOf(place), progress, (name) => {
    if (!isOwn || name.trim() !== '') onChange({ name: name.trim() });
  });
  return (
    <Field
      id={id}
      name={t('codebook.name')}
      message={
        !isOwn &&
        code.name !== '' && (
          <span>
            <button type="button" class="text-button" onClick={() => onChange({ name: '' })}>
              {t('codebook.defaultName')}
            </button>
          </span>
        )
      }
    >
      <input
        id={id}
        class="control"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_NAME}
        value={draft.value}
        onFocus={draft.hold}
        onBlur={draft.release}
        onInput={(event) => draft.change(event.currentTarget.value)}
      />
    </Field>
  );
}

/** When to use it: for the reader themselves, and for those who code along with them. */
function MeaningField({ place, code, progress, onChange }: TextFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const { statusMeaning } = useCodes();
  const shown = place.variable === 'statuses' ? statusMeaning(code.id as StatusId) : code.meaning;
  const draft = useDraft(shown, progress, (meaning) => onChange({ meaning: meaning.trim() }));
  return (
    <Field
      id={id}
      name={t('codebook.meaning')}
      message={
        !isOwnCode(code.id) &&
        place.variable === 'statuses' &&
        code.meaning !== '' && (
          <span>
            <button type="button" class="text-button" onClick={() => onChange({ meaning: '' })}>
              {t('codebook.defaultMeaning')}
            </button>
          </span>
        )
      }
    >
      <textarea
        id={id}
        class="control"
        dir="auto"
        rows={2}
        maxLength={MAX_MEANING}
        placeholder={t('codebook.meaningPlaceholder')}
        value={draft.value}
        onFocus={draft.hold}
        onBlur={draft.release}
        onInput={(event) => draft.change(event.currentTarget.value)}
      />
    </Field>
  );
}
