import type { CodingCommand } from '../../lib/coding/commands.ts';
import { actOf, type CodingAct, type KeyTable } from '../../lib/coding/keys.ts';

/** Where letters are written, or choose something by themselves. */
const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select';

/**
 * What a key means that is pressed in the card: the same as in the lists, where it makes sense for one claim. `null` while a
 * field is typed in, and for a key that is held down.
 */
export function actOfKey(event: KeyboardEvent, table: KeyTable): CodingAct | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null;
  // Seen from outside of the shadow root the target is the card's own element.
  const [target] = event.composedPath();
  if (target instanceof Element && target.matches(TYPING)) return null;
  // In a card there is no list to walk with the arrows: they scroll.
  return event.key.startsWith('Arrow') ? null : actOf(event, table);
}

/** The fields of a label that commands lead to. */
const FIELDS: Partial<Record<CodingCommand, string>> = {
  edit: '.control',
  source: '[name="sourceText"]',
  note: '[name="note"]',
};

/** Gives the focus to the field that a command is about. Answers whether it is about one, and the card has it. */
export function focusFieldOf(command: CodingCommand, card: Element | null): boolean {
  const name = FIELDS[command];
  const field = name === undefined ? null : card?.querySelector<HTMLElement>(`.label-editor ${name}`);
  field?.focus();
  return field !== null && field !== undefined;
}
