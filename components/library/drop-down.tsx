import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../design/icons.tsx';

/** CSS pixels between the button and what drops down, and between that and the edge of the window. */
const GAP = 4;
const EDGE = 8;

export interface DropDownProps {
  readonly name: string;
  /** How many of its values are set: stands beside the name. */
  readonly count?: number;
  /** Gets the way to fold it again, with the focus on its button. */
  readonly children: ComponentChildren | ((fold: () => void) => ComponentChildren);
}

/**
 * A button that unfolds a small form over the page. Escape and whatever is done elsewhere fold it again; Escape gives the focus
 * back to the button.
 */
export function DropDown({ name, count = 0, children }: DropDownProps): VNode {
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const foldAndFocus = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen || !button.current || !panel.current) return;
    return keepBelow(button.current, panel.current);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const fold = ({ target }: Event) => {
      if (!(target instanceof Node) || !root.current?.contains(target)) setIsOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      foldAndFocus();
    };
    const { current: element } = root;
    document.addEventListener('pointerdown', fold);
    document.addEventListener('focusin', fold);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', fold);
      document.removeEventListener('focusin', fold);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen]);
  return (
    <div ref={root} class="drop-down">
      <button
        ref={button}
        type="button"
        class="button drop-down-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {name}
        {count > 0 && <span class="badge">{count}</span>}
        <Icon name="chevron" />
      </button>
      <div ref={panel} id={panelId} class="menu drop-down-panel" hidden={!isOpen}>
        {isOpen && (typeof children === 'function' ? children(foldAndFocus) : children)}
      </div>
    </div>
  );
}

/** Keeps a panel below a button and inside of the window. @returns how to leave off */
function keepBelow(button: HTMLElement, panel: HTMLElement): () => void {
  return autoUpdate(button, panel, async () => {
    const { x, y } = await computePosition(button, panel, {
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.floor(availableHeight)}px`;
          },
        }),
      ],
    });
    const isFromRight = getComputedStyle(panel).direction === 'rtl';
    const width = panel.offsetParent?.clientWidth ?? 0;
    panel.style.insetInlineStart = `${isFromRight ? width - x - panel.offsetWidth : x}px`;
    panel.style.insetBlockStart = `${y}px`;
  });
}
