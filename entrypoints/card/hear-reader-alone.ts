/** All that the card's controls listen to, but for focus, which gives no label. */
const ACTS = ['click', 'mousedown', 'pointerdown', 'input', 'change', 'keydown', 'keypress', 'keyup', 'submit'];

/**
 * Lets no event into the card that a script has made. Its root is closed, but in Firefox events and selections tell a page's scripts of
 * the nodes in it (`Event.originalTarget`), and these could be clicked.
 */
export function hearReaderAlone(root: ShadowRoot): void {
  const stop = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ACTS) root.addEventListener(type, stop, { capture: true });
}
