/**
 * The first element in sight, in a document, a shadow root or an element, with this role and exactly this name. Runs in a page, and
 * sees nothing of this file. It computes as much of both as our own screens need, by the rules of HTML-AAM 1.0
 * (https://www.w3.org/TR/html-aam-1.0/) and of Accessible Name and Description Computation 1.2 (https://www.w3.org/TR/accname-1.2/).
 * @param name white space in it counts as one space
 */
export function namedElement(root: Node, role: string, name: string): Element | null {
  const ROLES: readonly (readonly [selector: string, role: string])[] = [
    ['button, input:is([type="button"], [type="submit"], [type="reset"])', 'button'],
    ['a[href], area[href]', 'link'],
    ['select:not([multiple], [size]), input[list]', 'combobox'],
    ['select', 'listbox'],
    ['input[type="checkbox"]', 'checkbox'],
    ['input[type="radio"]', 'radio'],
    ['input[type="search"]', 'searchbox'],
    ['input:is(:not([type]), [type="text"], [type="url"], [type="email"]), textarea', 'textbox'],
    ['dialog', 'dialog'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
  ];

  function roleOf(element: Element): string | undefined {
    return element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1];
  }

  /** What an element says to those who hear it: of what it holds, what is not hidden from them, and not the field that it labels. */
  function wordsIn(node: Node, field?: Element): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE || node === field) return '';
    const element = node as Element;
    if (element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility()) return '';
    const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
    if (own) return own;
    const words = [...element.childNodes].map((child) => wordsIn(child, field)).join('');
    return getComputedStyle(element).display.startsWith('inline') ? words : ` ${words} `;
  }

  function nameOf(element: Element): string {
    const scope = element.getRootNode() as Document | ShadowRoot;
    const labelIds = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
    const others = labelIds.map((id) => scope.getElementById(id)).filter((label) => label !== null);
    if (others.length > 0) return others.map((label) => wordsIn(label)).join(' ');
    const ownLabel = element.getAttribute('aria-label');
    if (ownLabel) return ownLabel;
    const { labels } = element as HTMLInputElement;
    if (labels && labels.length > 0) return [...labels].map((label) => wordsIn(label, element)).join(' ');
    const isField = element.matches('input, select, textarea');
    return (isField ? '' : wordsIn(element)) || element.getAttribute('title') || '';
  }

  const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const isInSight = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
  const elements = (root as ParentNode).querySelectorAll(['[role]', ...ROLES.map(([selector]) => selector)].join(', '));
  for (const element of elements)
    if (roleOf(element) === role && isInSight(element) && inOneLine(nameOf(element)) === inOneLine(name))
      return element;
  return null;
}
