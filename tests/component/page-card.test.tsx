import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PageCard } from '../../entrypoints/card/page-card.tsx';
import type { Marked } from '../../entrypoints/card/save-marked.ts';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import { UnsavedEdits } from '../../lib/labelling/unsaved-edits.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../lib/messaging/result.ts';
import type { MarkingHost } from '../../lib/reading/marking.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { editedState } from '../../lib/reading/page-state.ts';
import { readyState, type Sample } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const said = (id: string, source: string): Sample => ({
  id,
  words: { source, cue: 'said', content: `what ${id} said` },
});
const THREE = [said('one', 'Ada'), said('two', 'Ben'), said('three', 'Cy')];
const NOWHERE: Partial<PageClaim> = { outcome: 'gone', spans: { source: [], cue: [], content: [] }, change: null };

/** A page that keeps unsaved edits as a real one does, and changes as the test says. */
class ChangingPage implements CardHost {
  readonly boxesOf = () => [];
  readonly show = vi.fn();
  readonly light = vi.fn();
  readonly flush = vi.fn();
  readonly editAll = vi.fn(async () => success(null));
  readonly takeBack = vi.fn(async () => success({ claims: 0 }));
  readonly pick = vi.fn(() => () => {});
  readonly siteSources = vi.fn(async () => ['Ada Quill', 'Bea Orr']);
  readonly marking: MarkingHost = { page: () => null, about: vi.fn(), preview: vi.fn(), put: vi.fn() };
  result: Result<null> = success(null);
  readonly #unsaved = new UnsavedEdits();
  readonly #listeners = new Set<(state: PageState) => void>();
  #state = readyState(THREE);

  state = () => this.#state;

  onState(listener: (state: PageState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async edit(claimId: string, edit: ClaimEdit): Promise<Result<null>> {
    this.#unsaved.add(claimId, edit);
    this.#set(editedState(this.#state, claimId, edit));
    return this.result;
  }

  /** The page was read again: this is what became of its claims; what the reader entered is laid over it. */
  answer(change: Readonly<Record<string, Partial<PageClaim> | null>>, articleUrl?: string): void {
    const { claims, article } = this.#state;
    const found = claims.flatMap((claim) => (change[claim.id] === null ? [] : [{ ...claim, ...change[claim.id] }]));
    let state: PageState = {
      ...this.#state,
      claims: found.map((claim) => ({
        ...claim,
        label: readyState(THREE).claims.find(({ id }) => id === claim.id)?.label ?? claim.label,
      })),
      article: article && { ...article, articleUrl: articleUrl ?? article.articleUrl },
    };
    for (const [claimId, edit] of this.#unsaved) state = editedState(state, claimId, edit);
    act(() => this.#set(state));
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function openCard(claimId = 'two', marked: Marked | null = null) {
  const page = new ChangingPage();
  const onMove = vi.fn();
  const onClose = vi.fn();
  const onCorrect = vi.fn();
  const { container } = renderScreen(
    <PageCard
      host={page}
      claimId={claimId}
      marked={marked}
      version="0.4.2"
      onMove={onMove}
      onCorrect={onCorrect}
      onClose={onClose}
    />,
  );
  return { page, onMove, onCorrect, onClose, container };
}

const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note');
const status = (container: Element) => container.querySelector('.card-body > [role=status]')?.textContent;

describe('a card whose claim the page changes', () => {
  it.each<[Partial<PageClaim>, string]>([
    [{ outcome: 'changed' }, 'The page has just changed these words.'],
    [NOWHERE, 'The page has just taken these words out.'],
  ])('says so, and where the claim is: %o', async (change, sentence) => {
    const { page, container } = openCard();
    expect(status(container)).toBe('');
    page.answer({ two: change });
    expect(status(container)).toContain(sentence);
    expect(status(container)).toContain('press the Says Who button in the toolbar');
    expect(screen.getByRole('dialog', { name: 'Not marked any more' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('keeps what is being typed, and goes on saving it', () => {
    const { page } = openCard();
    const field = note();
    field.focus();
    fireEvent.input(field, { target: { value: 'half a sen' } });
    page.answer({ two: { outcome: 'changed' } });
    expect(note()).toBe(field);
    expect([document.activeElement, field.value]).toEqual([field, 'half a sen']);
    fireEvent.input(field, { target: { value: 'half a sentence' } });
    page.answer({ two: NOWHERE });
    expect([document.activeElement, field.value]).toEqual([field, 'half a sentence']);
    expect(page.state().claims.find(({ id }) => id === 'two')?.label.note).toBe('half a sentence');
  });

  it('says nothing of it once the words are back', () => {
    const { page, container } = openCard();
    page.answer({ two: NOWHERE });
    page.answer({ two: { outcome: 'exact' } });
    expect(status(container)).toBe('');
    expect(screen.getByRole('dialog', { name: 'Claim 2 of 3' })).toBeTruthy();
  });

  it.each([
    ['Next claim', 'three', 'the one after the place where it stood'],
    ['Previous claim', 'one', 'the one before it'],
  ])('has %s go to %s: %s', (button, id) => {
    const { page, onMove } = openCard();
    page.answer({ two: NOWHERE });
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(onMove).toHaveBeenCalledExactlyOnceWith(id);
    expect(page.show).toHaveBeenCalledExactlyOnceWith(id);
  });

  it('closes', () => {
    const { page, onClose } = openCard();
    page.answer({ two: { outcome: 'changed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a card whose claim is there no more, since nobody had labelled it', () => {
  it('says so, keeps the words in sight, and the focus from the page', () => {
    const { page, container } = openCard();
    note().focus();
    page.answer({ two: null });
    expect(status(container)?.trim()).toBe(
      'The page has just changed these words, and this claim is not in them any more.',
    );
    expect(container.textContent).toContain('what two said');
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('says that what was entered is kept', async () => {
    const { page, container } = openCard();
    await act(async () => {
      fireEvent.input(note(), { target: { value: 'half' } });
    });
    page.answer({ two: null });
    expect(status(container)).toContain('What you entered is kept');
  });

  it('says why it is not kept where it could not be', async () => {
    const { page, container } = openCard();
    page.result = failure('storage-full');
    await act(async () => {
      fireEvent.input(note(), { target: { value: 'half' } });
    });
    page.answer({ two: null });
    expect(status(container)).toContain('The disk is full');
    expect(status(container)).not.toContain('is kept');
  });

  it('goes when the page has gone on to another article', () => {
    const { page, onClose } = openCard();
    page.answer({ one: null, two: null, three: null }, 'https://news.example/other');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it('shows nothing for a claim that never was there', () => {
  expect(openCard('nobody').container.textContent).toBe('');
});

describe('a claim that was just marked', () => {
  it.each([
    [success(null), 'Saved'],
    [failure('storage-full'), 'The disk is full, so this was not saved. Free some space and try again.'],
  ])('tells how its storing went: %o', async (result, message) => {
    const { container } = openCard('two', { claimId: 'two', stored: Promise.resolve(result) });
    expect(container.textContent).toContain('Saving…');
    await act(async () => {});
    expect(container.textContent).toContain(message);
  });
});

it('leads to the words of its claim', () => {
  const { page, onCorrect } = openCard();
  fireEvent.click(screen.getByRole('button', { name: 'Correct the words' }));
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(page.state().claims[1]);
});
