import { act, cleanup, configure, fireEvent, render } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { createTranslate, type Translate, TranslateProvider } from '../../components/words/i18n.tsx';
import messages from '../../locales/en.json' with { type: 'json' };

// jsdom has no layout and hence nothing to scroll.
Element.prototype.scrollIntoView = () => {};
// Nor anything to draw on: axe-core asks, takes "no" for an answer, and jsdom would complain each time.
HTMLCanvasElement.prototype.getContext = () => null;
// Milliseconds until what is awaited is taken for missing: only to end what hangs, on a machine that does other things too.
configure({ asyncUtilTimeout: 10_000 });
// Vitest's globals are off, so the testing library cannot clean up by itself. Effects are ended after the next frame; when the last test
// of a file is over, there is no document any more by then.
afterEach(() => act(() => cleanup()));

const compiled: Record<string, { message?: string }> = generateChromeMessages(parseMessagesObject(messages));

/** The words as the browser gives them: compiled by the same package as in the build, filled in as browsers do. */
export const translate: Translate = createTranslate((name, substitutions) =>
  (compiled[name]?.message ?? '').replace(/\$([1-9])/g, (_, digit) => substitutions[Number(digit) - 1] ?? ''),
);

/** Renders into the document, with the words of the interface. */
export function renderScreen(screen: ComponentChildren, words: Translate = translate) {
  const wrap = (children: ComponentChildren) => <TranslateProvider translate={words}>{children}</TranslateProvider>;
  const result = render(wrap(screen));
  return { ...result, rerender: (next: ComponentChildren) => result.rerender(wrap(next)) };
}

/**
 * Fails on anything axe-core finds. Contrast and sizes need a layout, which jsdom has not: they are looked at in a
 * browser.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
    [],
  );
}

/** Unfolds whatever can be unfolded on a screen: groups, and of each list the first claim. */
export function openEverything(root: Element): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const list of root.querySelectorAll('.claim-list')) {
    const button = list.querySelector<HTMLElement>('.claim-button[aria-expanded="false"]');
    if (button) fireEvent.click(button);
  }
  const disclosure = root.querySelector('.disclosure[aria-expanded="false"]');
  if (disclosure) fireEvent.click(disclosure);
}
