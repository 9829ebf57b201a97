import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ClaimEdit, ClaimLabel } from '../../lib/claim/claim.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { ACTS, type Anonymity, canHaveReason, type SourceKind, type SourceKindId } from '../../lib/claim/taxonomy.ts';
import type { Denial } from '../claims/claim-disputes.ts';
import { Denials } from '../claims/denials.tsx';
import { Choice, Field } from '../design/field.tsx';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { Proposal } from '../design/proposal.tsx';
import { useDraft } from '../design/use-draft.ts';
import { offered, useCodes } from '../words/codebook.tsx';
import type { EditProgress } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { useSuggestions } from './use-suggestions.ts';

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
  /** Who the detector takes it for, offered before all others; '' where it does not know better. */
  readonly proposed: string;
}

/** Who says it, as the reader writes it. */
export function SourceField({ label, progress, message, sources, proposed, onEdit }: SourceFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const control = useRef<HTMLInputElement>(null);
  const listId = useId();
  const draft = useDraft(label.sourceText, progress, (sourceText) => onEdit({ sourceText }));
  const stored = useSuggestions(draft.value === label.sourceText ? '' : draft.value);
  return (
    <Field id={id} message={message} name={t('editor.source')}>
      <input
        ref={control}
        id={id}
        class="control"
        type="text"
        name="sourceText"
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
        {[...new Set([proposed, ...sources, ...stored])].filter(Boolean).map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      {proposed !== '' && foldName(proposed) !== foldName(draft.value) && (
        <Proposal
          field={t('editor.source')}
          value={proposed}
          onTake={() => {
            draft.change(proposed);
            control.current?.focus();
          }}
        />
      )}
    </Field>
  );
}

export interface SourceKindFieldProps extends LabelFieldProps {
  /** What the detector takes it for. */
  readonly proposed: SourceKind;
}

/** What sort of source it is. */
export function SourceKindField({ label, progress, message, proposed, onEdit }: SourceKindFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const { codebook, kindName } = useCodes();
  const draft = useDraft(label.sourceKind, progress, (sourceKind) => onEdit({ sourceKind }));
  return (
    <Field id={id} message={message} name={t('editor.sourceKind')}>
      <Choice
        id={id}
        value={draft.value}
        options={offered(codebook.sourceKinds, draft.value).map((kind) => ({ value: kind, text: kindName(kind) }))}
        control={control}
        onChoose={draft.change}
      />
      {draft.value === 'unspecified' && proposed !== 'unspecified' && (
        <Proposal
          field={t('editor.sourceKind')}
          value={kindName(proposed)}
          onTake={() => {
            draft.change(proposed);
            control.current?.focus();
          }}
        />
      )}
    </Field>
  );
}

/** What else it is, for a source of two kinds. Not asked before the first is known. */
export function SecondKindField({ label, progress, message, onEdit }: LabelFieldProps): VNode | null {
  const t = useTranslate();
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const { codebook, kindName } = useCodes();
  const draft = useDraft<SourceKindId | ''>(label.secondKind ?? '', progress, (kind) =>
    onEdit({ secondKind: kind === '' ? null : kind }),
  );
  if (label.sourceKind === 'unspecified' && label.secondKind === null) return null;
  const kinds = offered(codebook.sourceKinds, draft.value === '' ? 'unspecified' : draft.value);
  const others = kinds.filter((kind) => kind !== 'unspecified' && kind !== label.sourceKind);
  return (
    <Field id={id} message={message} name={t('editor.secondKind')}>
      <Choice
        id={id}
        value={draft.value}
        options={[
          { value: '', text: t('editor.noSecondKind') },
          ...others.map((kind) => ({ value: kind, text: kindName(kind) })),
        ]}
        control={control}
        onChoose={draft.change}
      />
    </Field>
  );
}

export interface StatusFieldProps extends LabelFieldProps {
  /** Who denies it elsewhere on the page. */
  readonly denials: readonly Denial[];
  onShow?: ((claimId: string) => void) | undefined;
}

/** What the source does by saying it. */
export function ActField({ label, progress, message, onEdit }: LabelFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const draft = useDraft(label.act, progress, (act) => onEdit({ act }));
  return (
    <Field id={id} message={message} name={t('editor.act')}>
      <Choice
        id={id}
        value={draft.value}
        options={ACTS.map((act) => ({ value: act, text: t(`act.${act}`) }))}
        control={control}
        onChoose={draft.change}
      />
    </Field>
  );
}

export interface ReasonFieldProps extends LabelFieldProps {
  readonly anonymity: Anonymity;
}

/** Whether the article says why it does not name the source. Not asked of a source that it names. */
export function ReasonField({ label, progress, message, anonymity, onEdit }: ReasonFieldProps): VNode | null {
  const t = useTranslate();
  const draft = useDraft(label.reasonGiven ? 'yes' : 'no', progress, (given) =>
    onEdit({ reasonGiven: given === 'yes' }),
  );
  if (!canHaveReason(anonymity) && !label.reasonGiven) return null;
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={draft.value === 'yes'}
          onChange={(event) => draft.change(event.currentTarget.checked ? 'yes' : 'no')}
        />
        <span>{t('editor.reasonGiven')}</span>
      </label>
      {message}
    </div>
  );
}

/** How far the claim is contested, with the look its mark takes on and what the value means. */
export function StatusField({ label, progress, message, denials, onEdit, onShow }: StatusFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const meaningId = useId();
  const denialsId = useId();
  const idOfDenial = (index: number) => `${denialsId}-${index}`;
  const control = useRef<HTMLSelectElement>(null);
  const { codebook, statusName, statusMeaning, look } = useCodes();
  const draft = useDraft(label.status, progress, (status) => onEdit({ status }));
  const takeDenied = () => {
    draft.change('denied');
    control.current?.focus();
  };
  return (
    <Field id={id} message={message} name={t('editor.status')}>
      <span class="control-with-swatch">
        <MarkSwatch look={look({ act: label.act, status: draft.value })} />
        <Choice
          id={id}
          describedBy={[meaningId, ...denials.map((_, index) => idOfDenial(index))].join(' ')}
          value={draft.value}
          options={offered(codebook.statuses, draft.value).map((status) => ({
            value: status,
            text: statusName(status),
          }))}
          control={control}
          onChoose={draft.change}
        />
      </span>
      <span id={meaningId} class="field-hint">
        {statusMeaning(draft.value)}
      </span>
      <Denials
        denials={denials}
        idOf={idOfDenial}
        onShow={onShow}
        onTake={draft.value === 'unassessed' ? takeDenied : undefined}
      />
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
        name="note"
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
