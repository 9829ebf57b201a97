import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimEdit, ClaimLabel } from '../lib/claim/claim.ts';
import { type Act, SOURCE_KINDS, STATUSES } from '../lib/claim/taxonomy.ts';
import { markStyleFor } from './claim-view.ts';
import type { EditProgress } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { MarkSwatch } from './mark-swatch.tsx';
import { useDraft } from './use-draft.ts';

/** UTF-16 code units: as much as a record takes (lib/schema), so that nobody types what cannot be saved. */
const MAX_TYPED = 10_000;

export interface LabelFieldProps {
  readonly label: ClaimLabel;
  readonly progress: EditProgress | undefined;
  /** What to say below the field, when it could not be saved. */
  readonly message: ComponentChildren;
  onEdit(edit: ClaimEdit): void;
}

export interface SourceFieldProps extends LabelFieldProps {
  readonly sources: readonly string[];
}

/** Who says it, as the reader writes it. */
export function SourceField({ label, progress, message, sources, onEdit }: SourceFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const listId = useId();
  const draft = useDraft(label.sourceText, progress, (sourceText) => onEdit({ sourceText }));
  return (
    <Field id={id} message={message} name={t('editor.source')}>
      <input
        id={id}
        class="control"
        type="text"
        dir="auto"
        maxLength={MAX_TYPED}
        autocomplete="off"
        spellcheck={false}
        list={listId}
        value={draft.value}
        onFocus={draft.hold}
        onBlur={draft.release}
        onInput={(event) => draft.change(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
    </Field>
  );
}

/** What sort of source it is. */
export function SourceKindField({ label, progress, message, onEdit }: LabelFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const draft = useDraft(label.sourceKind, progress, (sourceKind) => onEdit({ sourceKind }));
  return (
    <Field id={id} message={message} name={t('editor.sourceKind')}>
      <Choice
        id={id}
        value={draft.value}
        options={SOURCE_KINDS.map((kind) => ({ value: kind, text: t(`sourceKind.${kind}`) }))}
        onChoose={draft.change}
      />
    </Field>
  );
}

/** How far the claim is contested, with the look its mark takes on and what the value means. */
export function StatusField({ label, progress, message, act, onEdit }: LabelFieldProps & { act: Act }): VNode {
  const t = useTranslate();
  const id = useId();
  const meaningId = useId();
  const draft = useDraft(label.status, progress, (status) => onEdit({ status }));
  return (
    <Field id={id} message={message} name={t('editor.status')}>
      <span class="control-with-swatch">
        <MarkSwatch look={markStyleFor(act, draft.value)} />
        <Choice
          id={id}
          describedBy={meaningId}
          value={draft.value}
          options={STATUSES.map((status) => ({ value: status, text: t(`status.${status}`) }))}
          onChoose={draft.change}
        />
      </span>
      <span id={meaningId} class="field-hint">
        {t(`statusMeaning.${draft.value}`)}
      </span>
    </Field>
  );
}

/** Whatever the reader wants to remember about it. */
export function NoteField({ label, progress, message, onEdit }: LabelFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const draft = useDraft(label.note, progress, (note) => onEdit({ note }));
  return (
    <Field id={id} message={message} name={t('editor.note')}>
      <textarea
        id={id}
        class="control"
        dir="auto"
        maxLength={MAX_TYPED}
        rows={2}
        placeholder={t('editor.notePlaceholder')}
        value={draft.value}
        onFocus={draft.hold}
        onBlur={draft.release}
        onInput={(event) => draft.change(event.currentTarget.value)}
      />
    </Field>
  );
}

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly message: ComponentChildren;
  readonly children: ComponentChildren;
}

function Field({ id, name, message, children }: FieldProps): VNode {
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      {children}
      {message}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly describedBy?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  onChoose(value: Value): void;
}

function Choice<Value extends string>({ id, describedBy, value, options, onChoose }: ChoiceProps<Value>): VNode {
  return (
    <select
      id={id}
      class="control"
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex];
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
