import type { RefObject, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';

/** UTF-16 code units of a project's name, as the store takes it. */
const MAX_NAME = 200;

export interface ProjectNameFieldProps {
  readonly value: string;
  readonly control?: RefObject<HTMLInputElement | null>;
  onInput(value: string): void;
}

/** What a project is called. */
export function ProjectNameField({ value, control, onInput }: ProjectNameFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {t('projects.name')}
      </label>
      <input
        ref={control ?? null}
        id={id}
        class="control"
        type="text"
        dir="auto"
        maxLength={MAX_NAME}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
