import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface AskFirstProps {
  /** What stands on the button. */
  readonly name: string;
  /** The same with what it is about. */
  readonly label: string;
  readonly question: string;
  readonly answer: string;
  readonly isBusy: boolean;
  readonly isDanger?: boolean;
  onConfirm(): void;
}

/** A button that asks once, in its place, before it does what it says. Escape, and "Cancel", lead back to it. */
export function AskFirst(props: AskFirstProps): VNode {
  const { name, label, question, answer, isBusy, isDanger = false, onConfirm } = props;
  const t = useTranslate();
  const control = useWritingControl();
  const questionId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    const isOver = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (isAsking) confirm.current?.focus();
    else if (isOver) button.current?.focus();
  }, [isAsking]);
  const looks = isDanger ? 'button button-danger' : 'button';
  if (!isAsking) {
    return (
      <button
        ref={button}
        type="button"
        class="button"
        aria-label={label}
        {...control(() => setIsAsking(true), isBusy)}
      >
        {name}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on the line of its buttons
    <div
      class="ask-first"
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsAsking(false);
      }}
    >
      <p id={questionId}>{question}</p>
      <div class="toolbar">
        <button
          ref={confirm}
          type="button"
          class={looks}
          aria-describedby={questionId}
          onClick={() => {
            setIsAsking(false);
            onConfirm();
          }}
        >
          {answer}
        </button>
        <button type="button" class="button" onClick={() => setIsAsking(false)}>
          {t('files.cancel')}
        </button>
      </div>
    </div>
  );
}
