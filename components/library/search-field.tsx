import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';

/** Milliseconds without a letter after which the list follows: it must not be read anew for words that nobody meant. */
const PAUSE = 200;

export interface SearchFieldProps {
  readonly name: string;
  /** What is searched for now. */
  readonly text: string;
  /** Called when typing pauses, and at once when Enter is pressed or the field is left. */
  onSearch(text: string): void;
}

/** Words to search for. What is typed stands there at once; the list follows when typing pauses. */
export function SearchField({ name, text, onSearch }: SearchFieldProps): VNode {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const wanted = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const send = (value: string) => {
    clearTimeout(timer.current);
    if (value === wanted.current) return;
    wanted.current = value;
    onSearch(value);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // Something else changed what is searched for: a chip was taken away, or the reader went back.
  useEffect(() => {
    if (text === wanted.current) return;
    clearTimeout(timer.current);
    wanted.current = text;
    setTyped(text);
  }, [text]);
  return (
    <search class="search-field">
      <label class="visually-hidden" for={id}>
        {name}
      </label>
      <span class="control-with-icon">
        <ScreenIcon name="search" />
        <input
          id={id}
          class="control"
          type="search"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          placeholder={name}
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => send(value), PAUSE);
          }}
          onBlur={() => send(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') send(event.currentTarget.value);
          }}
        />
      </span>
    </search>
  );
}
