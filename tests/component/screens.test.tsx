import { describe, expect, it } from 'vitest';
import type { Translate } from '../../components/words/i18n.tsx';
import { SCREENS } from './screens.tsx';
import { expectAccessible, openEverything, renderScreen, translate } from './support.tsx';

/** What is shown comes from the messages (here: in double brackets) or from the page; a letter outside of both is a fault. */
const bracketed: Translate = (key, substitutions) =>
  key.startsWith('interface.') ? translate(key) : `⟦${[key, ...(substitutions ?? [])].join(' ')}⟧`;
const BRACKETED = /⟦[^⟦⟧]*⟧/;
const TEXT_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];
/** Where words of the page, of a record or of the calendar stand. */
const OF_THE_PAGE =
  'bdi, time, kbd, .claim-content, .word-diff > :not(.visually-hidden), textarea, datalist, input, .source-name';

function ownWordsIn(root: Element): string[] {
  const found: string[] = [];
  const check = (text: string | null) => {
    let rest = text ?? '';
    // From within: a message can be part of another one.
    while (BRACKETED.test(rest)) rest = rest.replace(BRACKETED, '');
    if (/\p{L}/u.test(rest)) found.push(rest);
  };
  for (const element of root.querySelectorAll('*')) {
    if (element.closest(OF_THE_PAGE)) continue;
    // A sentence with a foreign word in it lies on both sides of that word.
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    check(texts.map((node) => node.textContent).join(''));
    for (const name of TEXT_ATTRIBUTES) if (element.hasAttribute(name)) check(element.getAttribute(name));
  }
  return found;
}

describe.each(SCREENS)('$name', (screen) => {
  it('has nothing that axe-core finds, with everything unfolded', async () => {
    const { container } = renderScreen(screen.render());
    openEverything(container);
    await expectAccessible(container);
  });

  it('says nothing in words of its own', () => {
    const { container } = renderScreen(screen.render(), bracketed);
    openEverything(container);
    expect(container.textContent).toContain('⟦');
    expect(ownWordsIn(container)).toEqual([]);
  });

  it('shows no message that is missing', () => {
    const { container } = renderScreen(screen.render());
    openEverything(container);
    expect(container.innerHTML).not.toMatch(
      /[>"](act|status|fault|outcome|changed|popup|card|library|editor|action|claim|finding|cueClass|disputeKind)\.\w/,
    );
    expect(container.innerHTML).not.toMatch(/undefined|\[object|\$\d/);
  });
});
