/** Where keys lead to in the editor of a label, and where they are letters. */
import type { CodingCommand } from '../../lib/coding/commands.ts';

/** The fields of a label that commands lead to, as selectors within its editor. */
export const LABEL_FIELDS = {
  edit: '.control',
  source: '[name="sourceText"]',
  note: '[name="note"]',
} as const satisfies Partial<Record<CodingCommand, string>>;

/** Gives the focus to a field of the label edited in an element. Answers whether it is there. */
export function focusLabelField(within: Element | null | undefined, selector: string): boolean {
  const field = within?.querySelector<HTMLElement>(`.label-editor ${selector}`);
  field?.focus();
  return field !== undefined && field !== null;
}

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** Whether letters are written there, or choose something by themselves. */
export function isTypedIn(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches(TYPED_IN);
}
