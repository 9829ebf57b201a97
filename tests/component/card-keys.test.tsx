/** Coding in the card: the keys of the lists, for one claim, and what its editor can use. */
import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageCard } from '../../entrypoints/card/page-card.tsx';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/claim/settings.ts';
import { success } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { readyState, type Sample } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const said = (id: string, source: string): Sample => ({
  id,
  words: { source, cue: 'said', content: `what ${id} said` },
});
const CODEBOOK: Codebook = {
  ...DEFAULT_CODEBOOK,
  labels: [{ id: 'own-h1', name: 'Harbour', meaning: '', look: null, key: 'h', isHidden: false }],
};

function openCard(settings: Partial<Settings> = {}, claimId = 'two') {
  const state = readyState([said('one', 'Ada'), said('two', 'Ben'), said('three', 'Cy')]);
  const preferences = { codebook: CODEBOOK, settings: { ...DEFAULT_SETTINGS, ...settings } };
  const host = {
    state: () => ({ ...state, article: state.article && { ...state.article, preferences } }),
    onState: () => () => {},
    edit: vi.fn<CardHost['edit']>(async () => success(null)),
    editAll: vi.fn<CardHost['editAll']>(async () => success(null)),
    takeBack: vi.fn<CardHost['takeBack']>(async () => success({ claims: 1 })),
    siteSources: vi.fn<CardHost['siteSources']>(async () => ['Ada Quill', 'Bea Orr', 'the Adder']),
    flush: vi.fn(),
    boxesOf: () => [],
    show: vi.fn(),
    light: vi.fn(),
    pick: vi.fn<CardHost['pick']>(() => () => {}),
    marking: { page: () => null, about: vi.fn(), preview: vi.fn(), put: vi.fn() },
  } satisfies CardHost;
  const onMove = vi.fn();
  const onClose = vi.fn();
  const card = (
    <PageCard
      host={host}
      claimId={claimId}
      marked={null}
      version="0.4.2"
      onMove={onMove}
      onCorrect={vi.fn()}
      onClose={onClose}
    />
  );
  const { container } = renderScreen(card);
  return { host, onMove, onClose, container };
}

const press = (key: string, more: KeyboardEventInit = {}, target: Element = screen.getByRole('dialog')) =>
  fireEvent.keyDown(target, { key, bubbles: true, composed: true, ...more });

describe('a key in the card', () => {
  it.each<[string, ClaimEdit, string]>([
    ['4', { status: 'denied' }, 'a status of the codebook'],
    ['h', { labels: ['own-h1'] }, 'a label of the reader’s own'],
    ['x', { dismissed: true }, 'not a claim'],
  ])('%s gives %j: %s', async (key, edit) => {
    const { host } = openCard();
    await act(async () => void press(key));
    expect(host.edit).toHaveBeenCalledExactlyOnceWith('two', edit);
  });

  it.each([
    ['j', 'three'],
    ['k', 'one'],
  ])('%s goes to the claim %s', (key, id) => {
    const { host, onMove } = openCard();
    press(key);
    expect(onMove).toHaveBeenCalledExactlyOnceWith(id);
    expect(host.show).toHaveBeenCalledExactlyOnceWith(id);
  });

  it.each([
    [{ key: 'u' }, 'undo'],
    [{ key: 'U', shiftKey: true }, 'redo'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', ctrlKey: true, shiftKey: true }, 'redo'],
  ])('%j takes back: %s', ({ key, ...more }, direction) => {
    const { host } = openCard();
    press(key, more);
    expect(host.takeBack).toHaveBeenCalledExactlyOnceWith(direction);
  });

  it.each([
    ['n', 'Note', 'what is typed next is the note, not a row of commands'],
    ['s', 'Source', 'the source'],
    ['e', 'Source', 'the first field of the label'],
  ])('%s leads to the field %s: %s', (key, field) => {
    const { host } = openCard();
    const isLeftToPage = press(key);
    expect(document.activeElement).toBe(screen.getByLabelText(field));
    // Or the letter itself would be written into it.
    expect(isLeftToPage).toBe(false);
    expect(host.edit).not.toHaveBeenCalled();
  });

  it.each<[string, KeyboardEventInit, string]>([
    ['?', {}, 'there is no list whose keys could be shown'],
    ['ArrowDown', {}, 'the arrows scroll'],
    ['4', { repeat: true }, 'a key that is held down'],
    ['4', { altKey: true }, 'another program’s shortcut'],
    ['q', {}, 'a key that means nothing'],
  ])('%s (%j) does nothing: %s', (key, more) => {
    const { host, onMove } = openCard();
    press(key, more);
    expect([host.edit, host.takeBack, onMove].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('is a letter while a field is typed in', () => {
    const { host } = openCard();
    press('4', {}, screen.getByLabelText('Note'));
    press('x', {}, screen.getByLabelText('Source'));
    press('4', {}, screen.getByLabelText('Status'));
    expect(host.edit).not.toHaveBeenCalled();
  });

  it('does nothing where the reader switched single keys off, except with a modifier', () => {
    const { host } = openCard({ hasKeys: false });
    press('4');
    expect(host.edit).not.toHaveBeenCalled();
    press('z', { ctrlKey: true });
    expect(host.takeBack).toHaveBeenCalledExactlyOnceWith('undo');
  });

  it('is the one that the reader set', () => {
    const { onMove } = openCard({ keys: { next: 'w' } });
    press('j');
    expect(onMove).not.toHaveBeenCalled();
    press('w');
    expect(onMove).toHaveBeenCalledExactlyOnceWith('three');
  });

  it('never reaches the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    openCard();
    press('4');
    press('q');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the editor in a card', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => {
      vi.useRealTimers();
    };
  });

  it('suggests the site’s sources that begin like what is typed, asked for once', async () => {
    const { host, container } = openCard();
    const field = screen.getByLabelText('Source');
    const type = async (value: string) => {
      fireEvent.input(field, { target: { value } });
      await act(async () => {
        await vi.advanceTimersByTimeAsync(1_000);
      });
    };
    const offered = () => [...container.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'));
    expect(host.siteSources).not.toHaveBeenCalled();
    await type('ad');
    expect(offered()).toEqual(expect.arrayContaining(['Ada Quill', 'the Adder']));
    expect(offered()).not.toContain('Bea Orr');
    await type('be');
    expect(offered()).toContain('Bea Orr');
    expect(host.siteSources).toHaveBeenCalledOnce();
  });

  it('offers the labels of the codebook, and the other claims to dispute', async () => {
    const { host, container } = openCard();
    expect(screen.getByRole('checkbox', { name: /Harbour/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Choose a claim/ }));
    vi.useRealTimers();
    await expectAccessible(container);
    expect(host.edit).not.toHaveBeenCalled();
  });
});
