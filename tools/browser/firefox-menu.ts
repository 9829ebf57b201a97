/** The menu over a page of a Firefox, and its keys. Each function runs in the window, and sees nothing of this file. */

/** As much of what Firefox's own scripts see as is used here. */
interface Privileged {
  readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): TextInputProcessor }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
}

/** nsITextInputProcessor: keys that Firefox takes for those of its user. */
interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

interface XulMenuPopup extends Element {
  readonly state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}

interface XulMenu extends Element {
  readonly label: string;
  readonly menupopup?: XulMenuPopup;
  openMenu?(isOpen: boolean): void;
}

/**
 * Chooses the item of this name in the menu that has been asked for over a page, also where it stands in a menu of ours.
 * @throws Error when there is no such item
 */
export async function chooseMenuItem(label: string, timeout: number): Promise<void> {
  const until = Date.now() + timeout;
  const waitFor = async (popup: XulMenuPopup | null | undefined, state: string) => {
    while (popup && popup.state !== state) {
      if (Date.now() > until) throw new Error(`the menu is not ${state}`);
      await new Promise((go) => setTimeout(go, 25));
    }
  };
  const menu = document.getElementById('contentAreaContextMenu') as XulMenuPopup | null;
  if (!menu) throw new Error('this window has no menu over its pages');
  await waitFor(menu, 'open');
  const isOffered = (item: XulMenu) => item.label === label && !item.closest('[hidden="true"], [hidden=""]');
  const item = [...menu.querySelectorAll<XulMenu>('menuitem')].find(isOffered);
  const inner = item?.parentElement?.closest<XulMenu>('menu');
  if (inner) {
    inner.openMenu?.(true);
    await waitFor(inner.menupopup, 'open');
  }
  if (item) (inner?.menupopup ?? menu).activateItem(item);
  else menu.hidePopup();
  await waitFor(menu, 'closed');
  if (!item) throw new Error(`no item "${label}" in the menu`);
}

/** Presses Alt, Shift and a letter. */
export function pressAltShift(letter: string): void {
  const { Cc, Ci } = globalThis as unknown as Privileged;
  const keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor']);
  if (!keys?.beginInputTransactionForTests(globalThis)) throw new Error('this Firefox takes no keys');
  const events = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
    new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
  ];
  for (const event of events) keys.keydown(event);
  for (const event of events.toReversed()) keys.keyup(event);
}
