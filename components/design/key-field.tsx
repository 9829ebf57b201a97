import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';
import { Message } from './message.tsx';

/** What has a key already. */
export interface KeyHolder {
  readonly name: string;
  /** Whether it can be taken from there: where not, the reader has to change it in another place. */
  readonly canTake: boolean;
}

export interface KeyFieldProps {
  /** The name of the field, seen or not. */
  readonly name: string;
  readonly isNameHidden?: boolean;
  /** The key now, as `KeyboardEvent.key` names it, or ''. */
  readonly value: string;
  /** Who else has a key; `null` where it is free. */
  holderOf(key: string): KeyHolder | null;
  /** A key that was free, or that the reader takes from its holder; '' for none. */
  onChange(key: string): void;
}

interface Refused {
  readonly key: string;
  readonly holder: KeyHolder;
}

/**
 * One key. A field that is written in, not one that catches presses: so it works with every keyboard, on touch screens and by
 * speech, and Tab and Escape stay what they are.
 */
export function KeyField({ name, isNameHidden = false, value, holderOf, onChange }: KeyFieldProps): VNode {
  const t = useTranslate();
  const id = useId();
  const messageId = useId();
  const [refused, setRefused] = useState<Refused | null>(null);

  const enter = (text: string) => {
    const key = text === '' ? '' : keyIn(text, value);
    const holder = key === null || key === '' || key === value ? null : holderOf(key);
    setRefused(holder && key ? { key, holder } : null);
    if (!holder && key !== null && key !== value) onChange(key);
  };
  const take = (key: string) => {
    setRefused(null);
    onChange(key);
  };
  return (
    <div class="key-field">
      <label class={isNameHidden ? 'visually-hidden' : 'field-name'} for={id}>
        {name}
      </label>
      <input
        id={id}
        class="control key-control"
        type="text"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t('settings.keys.none')}
        aria-describedby={messageId}
        aria-invalid={refused !== null}
        value={refused ? refused.key : value}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => {
          // Whoever goes on to the button below still wants what they wrote.
          const next = event.relatedTarget;
          if (!(next instanceof Element && next.closest('.key-field') === event.currentTarget.parentElement))
            setRefused(null);
        }}
        onInput={(event) => {
          const field = event.currentTarget;
          enter(field.value);
          // What is not taken over must not stay: the field shows the key, whatever was written around it.
          queueMicrotask(() => field.select());
        }}
      />
      <div id={messageId} class="key-message" role="status">
        {refused && <RefusedKey refused={refused} onTake={() => take(refused.key)} />}
      </div>
    </div>
  );
}

/** Who has the key, and the way to take it from there. */
function RefusedKey({ refused, onTake }: { readonly refused: Refused; onTake(): void }): VNode {
  const t = useTranslate();
  const { key, holder } = refused;
  return (
    <>
      <span>
        <Message
          id={holder.canTake ? 'settings.keys.taken' : 'settings.keys.takenElsewhere'}
          words={[key, holder.name]}
        />
      </span>
      {holder.canTake && (
        <button type="button" class="button" onClick={onTake}>
          {t('settings.keys.take')}
        </button>
      )}
    </>
  );
}

/** The key that was written beside the one that stood there: the last other character, or `null` where there is none. */
function keyIn(text: string, before: string): string | null {
  const written = [...text].filter((character) => character.trim() !== '');
  return written.findLast((character) => character !== before) ?? null;
}
