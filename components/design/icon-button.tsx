import type { VNode } from 'preact';

export interface IconButtonProps {
  /** What it does, for those who do not see it. */
  readonly name: string;
  /** The same for those who see what it stands beside; the name where missing. */
  readonly title?: string;
  readonly tabIndex?: number | undefined;
  /** The icon. */
  readonly children: VNode;
  onClick(): void;
}

/** A button of which only an icon is seen. */
export function IconButton({ name, title = name, tabIndex, children, onClick }: IconButtonProps): VNode {
  return (
    <button type="button" class="icon-button" title={title} aria-label={name} tabIndex={tabIndex} onClick={onClick}>
      {children}
    </button>
  );
}
