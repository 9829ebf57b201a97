import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Variable } from '../../lib/claim/code-place.ts';
import type { Codebook } from '../../lib/claim/codebook.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import type { EditProgress } from '../../lib/messaging/result.ts';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { CodeEntry } from './codebook-editor-entry.tsx';
import { type CodebookActions, MAX_NAME } from './codebook-editor-view.ts';

export interface CodeListProps {
  readonly variable: Variable;
  readonly codebook: Codebook;
  readonly settings: Pick<Settings, 'keys'>;
  readonly openId: string | null;
  progressOf(id: string): EditProgress | undefined;
  readonly actions: CodebookActions;
  onOpen(id: string | null): void;
}

/** The values of one variable in their order, and a field to add another. */
export function CodeList(props: CodeListProps): VNode {
  const { variable, codebook, settings, openId, progressOf, actions, onOpen } = props;
  const t = useTranslate();
  const headingId = useId();
  const codes = codebook[variable];
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(codes.length);
  useLayoutEffect(() => {
    // Added by the field below: its meaning is the next thing to write.
    if (codes.length > count.current && openId === codes.at(-1)?.id) {
      list.current?.querySelector<HTMLElement>('.code-open textarea')?.focus();
    }
    count.current = codes.length;
  }, [codes, openId]);
  return (
    <section class="code-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{t(`codebook.variable.${variable}`)}</h2>
      <p class="field-hint">{t(`codebook.variableHint.${variable}`)}</p>
      {codes.length === 0 ? (
        <p class="code-none">{t('codebook.noLabels')}</p>
      ) : (
        <ol ref={list} class="code-list">
          {codes.map((code, index) => (
            <CodeEntry
              key={code.id}
              place={{ variable, id: code.id }}
              code={code}
              codebook={codebook}
              settings={settings}
              isFirst={index === 0}
              isLast={index === codes.length - 1}
              isOpen={openId === code.id}
              progress={progressOf(code.id)}
              actions={actions}
              onToggle={() => onOpen(openId === code.id ? null : code.id)}
            />
          ))}
        </ol>
      )}
      <AddCode variable={variable} onAdd={(name) => actions.add(variable, name)} />
    </section>
  );
}

function AddCode({ variable, onAdd }: { readonly variable: Variable; onAdd(name: string): void }): VNode {
  const t = useTranslate();
  const id = useId();
  const [name, setName] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form class="code-add" onSubmit={add}>
      <label class="field-name" for={id}>
        {t(`codebook.add.${variable}`)}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_NAME}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={name.trim() === ''}>
        <Icon name="plus" />
        {t('codebook.addButton')}
      </button>
    </form>
  );
}
