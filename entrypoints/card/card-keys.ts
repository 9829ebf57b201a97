import { focusLabelField, isTypedIn, LABEL_FIELDS } from '../../components/coding/label-places.ts';
import type { CodingCommand } from '../../lib/coding/commands.ts';
import { actOf, type CodingAct, type KeyTable } from '../../lib/coding/keys.ts';

/**
 * What a key means that is pressed in the card: the same as in the lists, where it makes sense for one claim. `null` while a
 * field is typed in, and for a key that is held down.
 */
export function actOfKey(event: KeyboardEvent, table: KeyTable): CodingAct | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null;
  // Seen from outside of the shadow root the target is the card's own element.
  const [target] = event.composedPath();
  if (isTypedIn(target)) return null;
  // In a card there is no list to walk with the arrows: they scroll.
  return event.key.startsWith('Arrow') ? null : actOf(event, table);
}

/** Gives the focus to the field that a command is about. Answers whether it is about one, and the card has it. */
export function focusFieldOf(command: CodingCommand, card: Element | null): boolean {
  return command in LABEL_FIELDS && focusLabelField(card, LABEL_FIELDS[command as keyof typeof LABEL_FIELDS]);
}
