import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WordDiff } from '../../components/changes/word-diff.tsx';
import { Popup, type PopupView } from '../../components/panel/popup.tsx';
import type { DiffPiece } from '../../lib/claim/change.ts';
import type { PageClaim } from '../../lib/claim/claim.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { pageView, popupActions } from './panel-screens.tsx';
import { EDITED, readyState, type Sample } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const READY = readyState(EDITED);

/** The popup over a page whose state the test changes. */
function openPopup(first: PageState = READY) {
  const actions = popupActions();
  const { container, rerender } = renderScreen(<Popup view={pageView(first)} actions={actions} />);
  let state = first;
  const update = (next: PageState, rest: Partial<Extract<PopupView, { phase: 'page' }>> = {}) => {
    state = next;
    rerender(<Popup view={pageView(next, rest)} actions={actions} />);
  };
  return {
    actions,
    container,
    /** The page shows an edit of a claim, before anybody looked for it again. */
    edited: (id: string, change: Partial<PageClaim>, rest = {}) => update(withClaim(state, id, change), rest),
    /** The background has looked for the claims again. */
    answered: (id: string, change: Partial<PageClaim>) =>
      update({ ...withClaim(state, id, change), article: state.article && { ...state.article } }),
  };
}

function withClaim(state: PageState, id: string, change: Partial<PageClaim>): PageState {
  return { ...state, claims: state.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) };
}

function claimOf(id: string): PageClaim {
  const claim = READY.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

const only = (id: string): Sample[] => EDITED.filter((sample) => sample.id === id);
const placeBefore = ({ draft: { selectors, sentence, antecedent } }: PageClaim) => ({
  selectors,
  sentence,
  antecedent,
});
const NOWHERE: Partial<PageClaim> = { outcome: 'gone', spans: { source: [], cue: [], content: [] }, change: null };
/** As the page has a claim that was accepted. */
function kept(id: string): Partial<PageClaim> {
  const { draft, change } = claimOf(id);
  return { outcome: 'exact', change: null, draft: { ...draft, ...change?.place } };
}
const detached = (id: string): Partial<PageClaim> => ({ ...NOWHERE, label: { ...claimOf(id).label, detached: true } });

const group = (name: RegExp) => screen.getByRole('list', { name });
const waiting = () => group(/Changed in the article/);
const rowOf = (id: string) => {
  const row = document.querySelector<HTMLElement>(`.changed-claims [data-claim="${id}"]`);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? textOf(document.activeElement ?? document.body);
const said = () => textOf(document.querySelector('.claim-groups > [role=status]') ?? document.body);

describe('the groups of an edited article', () => {
  it('say how many claims changed or are gone, with a way to each', () => {
    const { container } = openPopup();
    const links = [...container.querySelectorAll<HTMLAnchorElement>('.change-links a')];
    expect(links.map(textOf)).toEqual(['6 changed', '1 no longer in the article']);
    const targets = links.map(({ hash }) => document.getElementById(hash.slice(1)));
    expect(targets.map((target) => target && [textOf(target), target.tabIndex])).toEqual([
      ['Changed in the article, please look (6)', -1],
      ['No longer in the article (1)', -1],
    ]);
  });

  it('say nothing of changes where there are none', () => {
    const { container } = openPopup(readyState(only('moved')));
    expect(container.querySelector('.change-links, .changed-claims')).toBeNull();
  });

  it('have what is to be decided before what is there', () => {
    const { container } = openPopup();
    const names = [...container.querySelectorAll('.group-name')].map(textOf);
    expect(names).toEqual([
      'Changed in the article, please look (6)',
      'Claims on this page',
      'No longer in the article (1)',
      'Taken off this article (3)',
      'Not claims (1)',
    ]);
  });

  it('have a changed claim that is no claim under "Not claims" alone', () => {
    openPopup();
    expect(waiting().textContent).not.toContain('A sign');
    expect(screen.getByText('Not claims (1)').closest('details')?.textContent).toContain('A sign');
  });

  it('count the claims that are marked, not those that wait', () => {
    openPopup();
    expect(screen.getByText('1 claim')).toBeTruthy();
  });

  it('have a word for what was moved in its row', () => {
    openPopup();
    expect(screen.getByRole('button', { name: /The yard denied/ }).textContent).toContain('Moved');
    expect(group(/Claims on this page/).querySelectorAll('.claim-moved')).toHaveLength(1);
  });
});

describe('a changed claim', () => {
  it.each([
    ['words', 'The article now has other words:'],
    ['speaker', 'The words are the same, but “she” stood for Mara Lind and now seems to stand for Ada Corr.'],
    ['nobody-known', 'The words are the same, but “they” may stand for somebody else now.'],
    ['no-source', 'The words are the same, but somebody else may be saying them now.'],
    ['place', 'These words now stand in the article more than once.'],
    ['no-cue', 'What is left in the article no longer says who says it:'],
  ])('of %s says why it waits: %s', (id, sentence) => {
    openPopup();
    expect(textOf(rowOf(id))).toContain(sentence);
  });

  it('shows the difference where words differ, and nowhere else', () => {
    openPopup();
    const differing = [...waiting().querySelectorAll<HTMLElement>('[data-claim]')].filter((row) =>
      row.querySelector('.word-diff'),
    );
    expect(differing.map(({ dataset }) => dataset['claim'])).toEqual(['words', 'no-cue']);
  });

  it('without a cue cannot be kept, since nothing would find it again', () => {
    openPopup(readyState(only('no-cue')));
    expect(screen.getByRole('button', { name: 'Not this claim: The pilots' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Still this claim/ })).toBeNull();
  });

  it('is shown on the page where it is proposed, if anything of it is left there', () => {
    const nowhere = only('no-cue').map((sample) => ({ ...sample, spans: { source: [], cue: [], content: [] } }));
    const { actions } = openPopup(readyState([...only('words'), ...nowhere]));
    press('Show on page: Ilse Brandt');
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('words');
    expect(screen.queryByRole('button', { name: 'Show on page: The pilots' })).toBeNull();
  });

  it('is not called after whoever the detector takes for its source now', () => {
    const found = {
      entity: { key: 'x', name: 'Ada Corr', kind: 'unspecified', country: null },
      act: 'statement',
      antecedent: 'Ada Corr',
    } as const;
    const evidence = { cueClass: 'say', foundBy: 'rule', actBy: 'cue' } as const;
    const renamed = only('nobody-known').map((sample) => ({ ...sample, found: { ...found, dispute: null, evidence } }));
    openPopup(readyState(renamed));
    expect(waiting().textContent).not.toContain('Ada Corr');
  });

  it('can be labelled before it is decided on; Escape closes its label, not the popup', () => {
    const { actions } = openPopup();
    fireEvent.click(screen.getByRole('button', { name: /Ilse Brandt said/, expanded: false }));
    const note = screen.getByLabelText<HTMLTextAreaElement>('Note');
    expect(note.value).toBe('Ask the yard.');
    fireEvent.input(note, { target: { value: 'Asked.' } });
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('words', { note: 'Asked.' });
    note.focus();
    expect(fireEvent.keyDown(note, { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('form')).toBeNull();
    expect(focused()).toContain('Ilse Brandt said');
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = openPopup(
      readyState([
        {
          ...EDITED[0],
          words: { source: hostile, cue: hostile, content: hostile },
          antecedent: hostile,
          change: { doubt: 'words', words: [{ kind: 'new', text: hostile }], place: null },
        },
      ]),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('ins')?.textContent).toBe(hostile);
  });
});

describe('"Still this claim"', () => {
  it('sends the proposed place, stays where it was made, and is said', async () => {
    const { actions, edited, container } = openPopup();
    press('Still this claim: Ilse Brandt');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('words', { place: claimOf('words').change?.place });
    edited('words', kept('words'));
    expect(textOf(rowOf('words'))).toBe('Kept, as the article has it now: Ilse BrandtUndo');
    expect(focused()).toBe('Undo: Ilse Brandt');
    expect(said()).toBe('Kept, as the article has it now: Ilse Brandt');
    expect(screen.getByText('5 changed')).toBeTruthy();
    expect(group(/Claims on this page/).textContent).toContain('Ilse Brandt');
    await expectAccessible(container);
  });

  it('can be undone: the claim is set back, and waits where it was while it is looked for again', () => {
    const { actions, edited, answered } = openPopup();
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'));
    press('Undo: Ilse Brandt');
    expect(actions.edit).toHaveBeenLastCalledWith('words', { place: placeBefore(claimOf('words')) });
    expect(said()).toBe('Undone: Ilse Brandt');
    for (const step of [NOWHERE, { label: claimOf('words').label }]) {
      edited('words', step);
      expect(focused()).toBe('Still this claim: Ilse Brandt');
      expect(screen.getByText('No longer in the article (1)')).toBeTruthy();
    }
    answered('words', claimOf('words'));
    expect(focused()).toBe('Still this claim: Ilse Brandt');
    expect(textOf(rowOf('words'))).toContain('The article now has other words');
  });

  it('undone, the claim is where the background finds it, and the focus goes there with it', () => {
    const { edited, answered } = openPopup(readyState(only('words')));
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'));
    press('Undo: Ilse Brandt');
    answered('words', NOWHERE);
    expect(document.querySelector('.changed-claims')).toBeNull();
    expect(document.activeElement?.closest('.claim-list')?.getAttribute('aria-label')).toBe(
      'No longer in the article (1)',
    );
  });

  it('says that it is being stored, and when it is', () => {
    const { edited } = openPopup();
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'), { edits: { words: 'saving' } });
    const status = within(rowOf('words')).getByRole('status');
    expect(status.textContent).toBe('Saving…');
    edited('words', {}, { edits: { words: 'saved' } });
    expect(status.textContent).toBe('Saved');
  });

  it('says when the last one was looked at', () => {
    const { edited } = openPopup(readyState(only('words')));
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'));
    expect(screen.getByRole('heading', { name: 'Changed in the article: all looked at' })).toBeTruthy();
  });

  it('asks again where the article changes once more', () => {
    const { edited, answered } = openPopup();
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'));
    answered('words', { outcome: 'changed', change: claimOf('words').change });
    expect(screen.getByRole('button', { name: 'Still this claim: Ilse Brandt' })).toBeTruthy();
  });

  it('that was not stored says why, and tries the same once more', () => {
    const { actions, edited } = openPopup();
    press('Still this claim: Ilse Brandt');
    edited('words', kept('words'), { edits: { words: 'storage-full' } });
    expect(textOf(rowOf('words'))).toContain('Not saved: Ilse Brandt');
    expect(within(rowOf('words')).getByRole('alert').textContent).toContain('The disk is full');
    press('Try again');
    expect(actions.edit).toHaveBeenLastCalledWith('words', { place: claimOf('words').change?.place });
  });
});

describe('"Not this claim"', () => {
  it('detaches it, stays where it was made, and lists it with those taken off', () => {
    const { actions, edited } = openPopup();
    press('Not this claim: The union leader');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('speaker', { detached: true });
    edited('speaker', detached('speaker'));
    expect(textOf(rowOf('speaker'))).toBe('Taken off this article: The union leaderUndo');
    expect(focused()).toBe('Undo: The union leader');
    expect(said()).toBe('Taken off this article: The union leader');
    expect(screen.getByText('Taken off this article (4)')).toBeTruthy();
    expect(screen.getByText('No longer in the article (1)')).toBeTruthy();
  });

  it('can be undone', () => {
    const { actions, edited } = openPopup();
    press('Not this claim: The union leader');
    edited('speaker', detached('speaker'));
    press('Undo: The union leader');
    expect(actions.edit).toHaveBeenLastCalledWith('speaker', { detached: false });
    expect(focused()).toBe('Still this claim: The union leader');
    expect(screen.getByText('Taken off this article (3)')).toBeTruthy();
  });
});

describe('a claim that was taken off', () => {
  const unfold = () => fireEvent.click(screen.getByText('Taken off this article (3)'));
  const lookedFor = (id: string) => ({ label: { ...claimOf(id).label, detached: false } });

  it('is looked for again when asked for, and the focus goes to the next one', () => {
    const { actions, edited } = openPopup();
    unfold();
    press('Look for it again: A cook');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('A cook', { detached: false });
    expect(said()).toBe('Being looked for again: A cook');
    edited('A cook', lookedFor('A cook'));
    expect(focused()).toBe('Look for it again: A clerk');
  });

  it('gives the focus to the one before when it was the last of the list, and goes with it when it was the only one', () => {
    const { edited } = openPopup();
    unfold();
    press('Look for it again: A clerk');
    edited('A clerk', lookedFor('A clerk'));
    expect(focused()).toBe('Look for it again: A cook');
    edited('A cook', lookedFor('A cook'));
    edited('A diver', lookedFor('A diver'));
    expect(document.activeElement?.closest('[data-claim]')?.getAttribute('data-claim')).toBe('A diver');
  });
});

describe('the focus', () => {
  it('is left alone when the page sends a new state and nothing that had it goes', () => {
    const { answered } = openPopup();
    answered('words', {});
    expect(document.activeElement).toBe(document.body);
    const button = screen.getByRole('button', { name: 'Not this claim: Ilse Brandt' });
    button.focus();
    answered('speaker', NOWHERE);
    expect(document.activeElement).toBe(button);
  });

  it('goes with a claim whose words the page changes while the focus is on it', () => {
    const { answered } = openPopup();
    screen.getByRole('button', { name: /The yard denied/ }).focus();
    answered('moved', { outcome: 'changed', change: claimOf('place').change });
    expect(document.activeElement?.closest('[data-claim]')?.getAttribute('data-claim')).toBe('moved');
  });
});

describe('the difference of words', () => {
  const draw = (words: readonly DiffPiece[]) => {
    const { container } = renderScreen(<WordDiff words={words} />);
    return container.querySelector('.word-diff') ?? container;
  };

  it('marks what went and what came by elements of their own, in the direction of the words', () => {
    const diff = draw(claimOf('words').change?.words ?? []);
    expect([diff.querySelector('del')?.textContent, diff.querySelector('ins')?.textContent]).toEqual(['two', 'four']);
    expect(diff.getAttribute('dir')).toBe('auto');
  });

  it('says to those who hear it where a change begins and ends', () => {
    expect(textOf(draw(claimOf('words').change?.words ?? []))).toBe(
      'Ilse Brandt said Taken out: two New: four End of the change. cranes would be back by Thursday.',
    );
  });

  it('leaves out what stayed the same far from any change', () => {
    const long = Array.from({ length: 60 }, (_, index) => `w${index} `).join('');
    const same: DiffPiece = { kind: 'same', text: long };
    const shown = draw([same, { kind: 'new', text: 'here ' }, same]).querySelectorAll('span:not(.visually-hidden)');
    const near = (from: number) => Array.from({ length: 12 }, (_, index) => `w${from + index}`).join(' ');
    expect([...shown].map(textOf)).toEqual([`… ${near(48)}`, `${near(0)} …`]);
  });

  it('keeps words apart where a passage ended', () => {
    const diff = draw([
      { kind: 'same', text: 'It rained.' },
      { kind: 'gone', text: 'Again.' },
      { kind: 'new', text: 'Hard.' },
    ]);
    for (const heard of diff.querySelectorAll('.visually-hidden')) heard.remove();
    expect(diff.textContent).toBe('It rained. Again. Hard.');
  });
});
