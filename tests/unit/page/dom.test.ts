// @vitest-environment jsdom
/** As markup does in a browser, properties of the nodes' own stand before those of their prototypes here. */
import { afterEach, describe, expect, test } from 'vitest';
import { caretAt, hasRenderer, listenOn, ownerDocumentOf, selectionOf, viewOf } from '../../../lib/page/dom.ts';

const NAMES = ['defaultView', 'getSelection', 'addEventListener', 'ownerDocument', 'caretPositionFromPoint'] as const;

function shadowAll(node: Node): void {
  for (const name of NAMES)
    Object.defineProperty(node, name, { value: document.createElement('img'), configurable: true });
}
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(document, name);
});

describe('behind a named element', () => {
  test('a document’s window and selection are found', () => {
    shadowAll(document);
    expect(document.defaultView).toBeInstanceOf(HTMLImageElement);
    expect(viewOf(document)?.document).toBe(document);
    expect(selectionOf(document)?.isCollapsed).toBe(true);
  });

  test('what a browser lacks is not taken from the page', () => {
    shadowAll(document);
    expect(caretAt(document, 0, 0)).toBeUndefined();
    expect(hasRenderer).toBe(false);
  });

  test('a node’s document is found, and none of a document', () => {
    const form = document.createElement('form');
    shadowAll(form);
    shadowAll(document);
    expect([ownerDocumentOf(form), ownerDocumentOf(document)]).toEqual([document, null]);
  });

  test('events are listened to, until the signal', () => {
    const form = document.createElement('form');
    const ending = new AbortController();
    const heard: string[] = [];
    for (const target of [form, document]) {
      shadowAll(target);
      listenOn(target, 'toggle', ({ type }) => heard.push(type), { signal: ending.signal });
      target.dispatchEvent(new Event('toggle'));
    }
    expect(heard).toEqual(['toggle', 'toggle']);
    ending.abort();
    form.dispatchEvent(new Event('toggle'));
    expect(heard).toHaveLength(2);
  });

  test('a window is listened to as well', () => {
    const view = viewOf(document) as Window;
    const heard: string[] = [];
    listenOn(view, 'popstate', ({ type }) => heard.push(type), { once: true });
    for (let i = 0; i < 2; i++) view.dispatchEvent(new Event('popstate'));
    expect(heard).toEqual(['popstate']);
  });
});
