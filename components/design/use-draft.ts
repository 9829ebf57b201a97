import { useEffect, useState } from 'preact/hooks';
import type { EditProgress } from '../words/edit-progress.ts';

/** A field of a label: what stands in it, and the way to change it. */
export interface Draft<Value> {
  readonly value: Value;
  /** Takes a new value and sends it. */
  change(value: Value): void;
  /** Somebody is in the field: what they enter stands whatever the record says. */
  hold(): void;
  release(): void;
}

interface Entered<Value> {
  readonly value: Value;
  /** What the record said when this was entered. */
  readonly base: Value;
}

/**
 * What stands in a field while the record behind it changes by itself: the page sends its whole state after every
 * change of anything, also in mid-word. What the reader entered stays until the record says the same, or until it was
 * saved and somebody changed the record again, but never while somebody is in the field; after a fault it stays for another try.
 *
 * Every change is sent at once, every letter too: a popup that closes takes with it what it has not sent, and whatever it
 * sends while it closes does not arrive. Who is sent to waits for a pause in typing before storing.
 */
export function useDraft<Value extends string>(
  recorded: Value,
  progress: EditProgress | undefined,
  send: (value: Value) => void,
): Draft<Value> {
  const [entered, setEntered] = useState<Entered<Value> | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!entered) return;
    const isOvertaken = !isHeld && progress === 'saved' && recorded !== entered.base;
    // The effect runs after the next paint: what was entered meanwhile is not what it is about.
    if (recorded === entered.value || isOvertaken) setEntered((now) => (now === entered ? null : now));
  }, [recorded, progress, entered, isHeld]);
  const change = (value: Value) => {
    setEntered({ value, base: recorded });
    send(value);
  };
  const value = entered ? entered.value : recorded;
  return { value, change, hold: () => setHeld(true), release: () => setHeld(false) };
}
