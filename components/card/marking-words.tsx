import type { ComponentChildren, VNode } from 'preact';
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ClaimPart } from '../../lib/claim/span.ts';
import type { MarkingDraft } from '../../lib/marking/draft.ts';
import { useTranslate } from '../words/i18n.tsx';

export interface MarkingWordsProps {
  readonly draft: MarkingDraft;
  readonly part: ClaimPart;
  onChoose(from: number, to: number, isMore: boolean): void;
}

/** Several words being chosen by one movement. */
interface Stretch {
  readonly from: number;
  /** Whether more than its first word was chosen yet. */
  readonly isBegun: boolean;
}

/**
 * The words of a passage, each a button that says of which part it is. One of them is a stop of the Tab key; arrow keys reach the
 * others. Several are chosen by dragging over them, with Shift and an arrow key, or with Shift and a click.
 */
export function MarkingWords({ draft, part, onChoose }: MarkingWordsProps): VNode {
  const t = useTranslate();
  const { list, stop, drag, onKeyDown, onClick, onOver } = useChoosing(draft, onChoose);
  const { text, words, parts } = draft;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form's
    <div ref={list} role="group" class="marking-words" dir="auto" aria-label={t('marking.words')} onKeyDown={onKeyDown}>
      {words.map((word, index) => {
        const own = parts[index] ?? null;
        const before = words[index - 1];
        const shown = text.slice(...word.outer);
        return (
          <Fragment key={word.span[0]}>
            {before && gapOf(text.slice(before.outer[1], word.outer[0]))}
            <button
              type="button"
              class="marking-word"
              data-part={own}
              aria-pressed={own === part}
              aria-label={own ? t('marking.wordOf', [shown, t(`marking.part.${own}`)]) : undefined}
              tabIndex={index === stop ? 0 : -1}
              onPointerDown={({ button, pointerType }) => {
                // A finger that moves scrolls.
                drag.current = button === 0 && pointerType !== 'touch' ? { from: index, isBegun: false } : null;
              }}
              onPointerEnter={(event) => onOver(event, index)}
              onClick={(event) => onClick(event, index)}
            >
              {shown}
            </button>
          </Fragment>
        );
      })}
    </div>
  );
}

/** Which word the Tab key stops at, and what keys and pointer choose. */
function useChoosing({ words, parts }: MarkingDraft, onChoose: MarkingWordsProps['onChoose']) {
  const list = useRef<HTMLDivElement>(null);
  // By its place in the text: more words may come before it.
  const [current, setCurrent] = useState<number | null>(null);
  const drag = useRef<Stretch | null>(null);
  const stretch = useRef<Stretch | null>(null);
  const known = words.findIndex(({ span }) => span[0] === current);
  const stop = Math.max(0, known < 0 ? parts.findIndex((one) => one !== null) : known);
  const stopAt = (index: number) => setCurrent(words[index]?.span[0] ?? null);

  const goOn = (held: { current: Stretch | null }, from: number, to: number) => {
    onChoose(from, to, held.current?.isBegun ?? false);
    held.current = { from, isBegun: true };
  };
  const focus = (index: number) => {
    stopAt(index);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event, stop, words.length, isRightToLeft(list.current));
    if (target === null) return;
    event.preventDefault();
    if (event.shiftKey && target !== stop) goOn(stretch, stretch.current?.from ?? stop, target);
    else stretch.current = null;
    focus(target);
  };
  const onClick = (event: MouseEvent, index: number) => {
    const wasDragged = drag.current?.isBegun ?? false;
    drag.current = null;
    stretch.current = null;
    if (wasDragged) return;
    onChoose(event.shiftKey ? stop : index, index, false);
    stopAt(index);
  };
  const onOver = (event: PointerEvent, index: number) => {
    const { current: held } = drag;
    if (!held || (event.buttons & 1) === 0 || (index === held.from && !held.isBegun)) return;
    goOn(drag, held.from, index);
    stopAt(index);
  };
  return { list, stop, drag, onKeyDown, onClick, onOver };
}

/** What stands between two words, with a new line where the article has one. */
function gapOf(text: string): ComponentChildren {
  return text.includes('\n') ? <br /> : text;
}

/** The word that a key leads to, or `null` for all other keys. */
function keyTarget({ key }: KeyboardEvent, from: number, count: number, isReversed: boolean): number | null {
  const last = count - 1;
  const forward = isReversed ? 'ArrowLeft' : 'ArrowRight';
  const backward = isReversed ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return Math.min(last, from + 1);
  if (key === backward || key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
