import type { ComponentChildren, RefObject, VNode } from 'preact';

export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly message: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A control with its name above and what there is to say about it below. */
export function Field({ id, name, message, children }: FieldProps): VNode {
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

export interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly describedBy?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly control: RefObject<HTMLSelectElement | null>;
  onChoose(value: Value): void;
}

/** One of a few values. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { id, describedBy, value, options, control, onChoose } = props;
  return (
    <select
      ref={control}
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
