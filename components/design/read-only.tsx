import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';
import { Notice } from './notice.tsx';

const ReadOnlyContext = createContext(false);

/** The element that says why nothing can be stored. There is one on a page. */
const REASON_ID = 'read-only-reason';

export interface ReadOnlyProviderProps {
  readonly isReadOnly: boolean;
  readonly children: ComponentChildren;
}

/** Tells everything below it whether a newer program has upgraded the store, so that it is only read. */
export function ReadOnlyProvider({ isReadOnly, children }: ReadOnlyProviderProps): VNode {
  return <ReadOnlyContext.Provider value={isReadOnly}>{children}</ReadOnlyContext.Provider>;
}

/** Says why nothing can be stored and what to do; nothing where it can. */
export function ReadOnlyNotice(): VNode | null {
  const t = useTranslate();
  if (!useContext(ReadOnlyContext)) return null;
  return (
    <div id={REASON_ID}>
      <Notice isFault>{t('files.readOnly')}</Notice>
    </div>
  );
}

/** What a control that writes is given. */
export interface WritingControl {
  readonly 'aria-disabled'?: true;
  readonly 'aria-describedby'?: string;
  onClick(): void;
}

/**
 * Makes a button that writes: off, and with the reason for it, where nothing can be stored. It keeps the focus then, so that the reason
 * is heard.
 */
export function useWritingControl(): (onClick: () => void, isBusy?: boolean) => WritingControl {
  const isReadOnly = useContext(ReadOnlyContext);
  return (onClick, isBusy = false) => {
    if (isReadOnly) return { 'aria-disabled': true, 'aria-describedby': REASON_ID, onClick: () => {} };
    return isBusy ? { 'aria-disabled': true, onClick: () => {} } : { onClick };
  };
}

/** Fields that write: all of them off where nothing can be stored. */
export function WritingFields({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    // Not a group for those who hear it: they are told by the notice on top.
    <fieldset class="writing-fields" role="none" disabled={useContext(ReadOnlyContext)}>
      {children}
    </fieldset>
  );
}
