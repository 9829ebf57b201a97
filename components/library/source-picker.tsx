import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';

/** A source to choose from. */
export interface SourceChoice {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}

export interface SourcePickerProps {
  readonly name: string;
  /** Sources whose names have what was typed, most quoted first. */
  suggest(typed: string): Promise<readonly SourceChoice[]>;
  onPick(source: SourceChoice): void;
}

/** Finds a source by typing some of its name: a combobox with a list (ARIA Authoring Practices 1.2). */
export function SourcePicker({ name, suggest, onPick }: SourcePickerProps): VNode {
  const t = useTranslate();
  const id = useId();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // It is there because it was asked for: what is typed next is a name.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(typed, suggest);
  const choices = found ?? [];
  const current = choices[Math.min(active, choices.length - 1)];
  const pick = (source: SourceChoice | undefined) => {
    if (!source) return;
    setTyped('');
    onPick(source);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const next = steps[event.key];
    if (next !== undefined) setActive(Math.max(0, Math.min(next, choices.length - 1)));
    else if (event.key === 'Enter') pick(current);
    else return;
    event.preventDefault();
  };
  return (
    <div class="source-picker">
      <label class="field-name" for={id}>
        {name}
      </label>
      <input
        ref={field}
        id={id}
        class="control"
        type="text"
        role="combobox"
        dir="auto"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={current && `${listId}-${choices.indexOf(current)}`}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Choices id={listId} name={name} choices={choices} current={current} onPick={pick} />
      <p class="field-hint" role="status">
        {found?.length === 0 && t('library.sources.noneFound')}
      </p>
    </div>
  );
}

interface ChoicesProps extends Pick<SourcePickerProps, 'name' | 'onPick'> {
  readonly id: string;
  readonly choices: readonly SourceChoice[];
  readonly current: SourceChoice | undefined;
}

function Choices({ id, name, choices, current, onPick }: ChoicesProps): VNode {
  const t = useTranslate();
  return (
    <div id={id} class="source-choices" role="listbox" aria-label={name}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, an option never has the focus
        <div
          key={choice.id}
          id={`${id}-${index}`}
          class="menu-item"
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          <bdi dir="auto">{choice.name || t('claim.noSource')}</bdi>
          <span class="filter-count">{t('library.claims', [choice.claims], choice.claims)}</span>
        </div>
      ))}
    </div>
  );
}

/** The sources to choose from; `null` while the first are looked for. An answer that comes after a later one is let go. */
function useFound(typed: string, suggest: SourcePickerProps['suggest']): readonly SourceChoice[] | null {
  const [found, setFound] = useState<readonly SourceChoice[] | null>(null);
  const latest = useRef(suggest);
  latest.current = suggest;
  useEffect(() => {
    let isWanted = true;
    void latest.current(typed).then((sources) => {
      if (isWanted) setFound(sources);
    });
    return () => {
      isWanted = false;
    };
  }, [typed]);
  return found;
}
