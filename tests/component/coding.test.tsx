import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/panel/popup.tsx';
import type { PageView } from '../../components/panel/popup-view.ts';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { failure, success } from '../../lib/messaging/result.ts';
import { OWN_CODEBOOK, pageView, panelActions, popupActions, withPreferences } from './panel-screens.tsx';
import { HARBOUR, readyState, type Sample } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

beforeEach(() => {
  // jsdom has no top layer.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const said = (id: string, source: string, change: Partial<Sample> = {}): Sample => ({
  id,
  words: { source, cue: 'said', content: `the ${id} is open` },
  ...change,
});
const FOUR = [
  said('quay', 'Ada Brill'),
  said('lock', 'Olin Dray'),
  said('weir', 'Ada Brill'),
  said('dock', 'The port'),
];

/** A panel over a page that shows edits at once, as the page does. */
function openPanel(state: PageState = readyState(FOUR), Screen: typeof Panel | typeof Popup = Panel) {
  const actions = Screen === Panel ? panelActions() : popupActions();
  let now = state;
  const draw = (rest: Partial<PageView> = {}) => <Screen view={pageView(now, rest)} actions={actions} />;
  const { container, rerender } = renderScreen(draw());
  const update = (rest: Partial<PageView> = {}) => act(() => rerender(draw(rest)));
  const apply = (ids: readonly string[], edit: ClaimEdit) => {
    const claims = now.claims.map((claim) =>
      ids.includes(claim.id) ? { ...claim, stored: true, label: { ...claim.label, ...edit } } : claim,
    );
    now = { ...now, claims };
    rerender(draw());
  };
  actions.edit.mockImplementation((claimId, edit) => apply([claimId], edit));
  actions.editAll.mockImplementation((ids, edit) => apply(ids, edit));
  return { actions, container, update };
}

const press = (key: string, rest: Partial<KeyboardEventInit> = {}) =>
  act(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...rest });
  });
const current = () => document.activeElement?.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
const toast = (container: Element) => container.querySelector('.coding-said')?.textContent;

describe('walking', () => {
  it('begins at the first claim and goes from one to the next, which the page shows', () => {
    const { actions } = openPanel();
    press('j');
    expect(current()).toBe('quay');
    press('j');
    press('ArrowDown');
    expect(current()).toBe('weir');
    press('k');
    expect(current()).toBe('lock');
    expect(actions.show.mock.calls).toEqual([['quay'], ['lock'], ['weir'], ['lock']]);
  });

  it('ends at both ends', () => {
    openPanel();
    press('j');
    press('k');
    expect(current()).toBe('quay');
  });

  it('begins at the last claim when it goes backwards', () => {
    openPanel();
    press('k');
    expect(current()).toBe('dock');
  });

  it('leaves the page alone while a popup lies over it', () => {
    const { actions } = openPanel(readyState(FOUR), Popup);
    press('j');
    expect(actions.show).not.toHaveBeenCalled();
    press('p');
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('quay');
  });

  it('takes the open label along', () => {
    openPanel();
    press('j');
    fireEvent.click(document.activeElement ?? document.body);
    press('j');
    expect(screen.getByRole('form').getAttribute('aria-label')).toContain('Olin Dray');
    expect(current()).toBe('lock');
  });
});

describe('one key', () => {
  it('gives a status, says so, and goes on to the next claim that has none', async () => {
    const { actions, container } = openPanel(
      readyState([...FOUR.slice(0, 1), said('lock', 'Olin Dray', { label: { status: 'denied' } }), ...FOUR.slice(2)]),
    );
    press('j');
    press('4');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('quay', { status: 'denied' });
    expect(current()).toBe('weir');
    expect(toast(container)).toBe('Denied: Ada Brill');
    expect(container.querySelector('.coding-count')?.textContent).toContain('2 of 4 coded');
  });

  it('stays where it is when told to, and in a popup', () => {
    const { container } = openPanel();
    fireEvent.click(screen.getByLabelText('Go on to the next after labelling'));
    press('j');
    press('2');
    expect(current()).toBe('quay');
    expect(container.querySelector('.claim-status')?.textContent).toBe('Corroborated');
  });

  it('says when the last claim is coded', () => {
    const { container } = openPanel();
    press('j');
    for (const key of ['1', '2', '3']) press(key);
    expect(toast(container)).not.toContain('All');
    press('x');
    expect(toast(container)).toBe('All 4 claims of this article are coded.');
    expect(container.querySelector('progress')?.value).toBe(4);
  });

  it('puts a claim aside', () => {
    const { actions } = openPanel();
    press('j');
    press('x');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('quay', { dismissed: true });
    expect(current()).toBe('lock');
    expect(screen.getByText('Not claims (1)')).toBeTruthy();
  });

  it('gives a label of one’s own and takes it again, without going on: labels come several together', () => {
    const { actions } = openPanel(withPreferences(readyState(FOUR), { codebook: OWN_CODEBOOK }));
    press('j');
    press('a');
    press('a');
    expect(actions.edit.mock.calls).toEqual([
      ['quay', { labels: ['own-leak'] }],
      ['quay', { labels: [] }],
    ]);
    press('q');
    expect(actions.edit).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['e', 'sourceText'],
    ['s', 'sourceText'],
    ['n', 'note'],
  ])('%s opens the label at its field %s', async (key, name) => {
    openPanel();
    press('j');
    press(key);
    await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe(name));
  });

  it('repeats what was given last, and what is held on to whatever was given since', () => {
    const { actions, container } = openPanel();
    press('.');
    expect(toast(container)).toContain('Nothing to repeat yet');
    press('j');
    press('3');
    press('.');
    expect(actions.edit).toHaveBeenLastCalledWith('lock', { status: 'contested' });
    press('k');
    press('l');
    expect(toast(container)).toContain('Held on to');
    press('j');
    press('1');
    press('.');
    expect(actions.edit).toHaveBeenLastCalledWith(expect.any(String), expect.objectContaining({ status: 'contested' }));
    press('l');
    expect(toast(container)).toContain('Let go');
  });

  it('does nothing but say so before there is a claim', () => {
    const { actions, container } = openPanel();
    press('4');
    expect(actions.edit).not.toHaveBeenCalled();
    expect(toast(container)).toBe('No claim is chosen yet. Go to one first.');
  });

  it('does not label twenty claims because it is held down', () => {
    const { actions } = openPanel();
    press('j');
    press('4', { repeat: true });
    expect(actions.edit).not.toHaveBeenCalled();
    press('j', { repeat: true });
    expect(current()).toBe('lock');
  });
});

describe('keys are for coding only where nobody writes', () => {
  it('in a field they are letters', () => {
    const { actions } = openPanel();
    screen.getByRole('searchbox').focus();
    press('4');
    press('j');
    expect(actions.edit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('in a menu they choose, and with a modifier they are the browser’s', () => {
    const { actions } = openPanel();
    press('j');
    press('e');
    screen.getByLabelText('Act').focus();
    press('4');
    act(() => screen.getAllByRole('button', { name: /Ada Brill said/ })[0]?.focus());
    press('4', { altKey: true });
    press('1', { ctrlKey: true });
    expect(actions.edit).not.toHaveBeenCalled();
  });

  const withSettings = (settings: Partial<Settings>) => openPanel(withPreferences(readyState(FOUR), { settings }));

  it('can be switched off: arrows and undo are left', () => {
    const { actions, container } = withSettings({ hasKeys: false });
    press('j');
    expect(current()).toBeUndefined();
    act(() => container.querySelector<HTMLElement>('.claim-button')?.focus());
    press('ArrowDown');
    press('4');
    expect([current(), actions.edit.mock.calls]).toEqual(['lock', []]);
    press('z', { ctrlKey: true });
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith('undo');
    expect(container.querySelector('.status-keys kbd')).toBeNull();
  });

  it('can be others', () => {
    withSettings({ keys: { next: 'w', previous: '' } });
    press('j');
    expect(current()).toBeUndefined();
    press('w');
    expect(current()).toBe('quay');
  });
});

describe('undo and redo', () => {
  it('are keys and buttons, and say what they did', () => {
    const { actions, container, update } = openPanel();
    press('u');
    press('U', { shiftKey: true });
    press('Z', { ctrlKey: true, shiftKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.takeBack.mock.calls.flat()).toEqual(['undo', 'redo', 'redo', 'undo']);
    update({ takenBack: { direction: 'undo', result: success({ claims: 3 }) } });
    expect(toast(container)).toBe('Undone: 3 claims are as they were.');
    update({ takenBack: { direction: 'redo', result: success({ claims: 0 }) } });
    expect(toast(container)).toBe('There is nothing to do again on this article.');
    update({ takenBack: { direction: 'undo', result: failure('storage-full') } });
    expect(toast(container)).toContain('The disk is full');
  });
});

describe('several claims at once', () => {
  it('are chosen with Shift and the arrows, and get a status by one key in one step', () => {
    const { actions, container } = openPanel();
    press('j');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('ArrowUp', { shiftKey: true });
    expect(screen.getAllByRole('checkbox', { checked: true, name: /^Select/ })).toHaveLength(2);
    expect(toast(container)).toContain('2 claims selected');
    press('5');
    expect(actions.editAll).toHaveBeenCalledExactlyOnceWith(['quay', 'lock'], { status: 'confirmed' });
    expect(actions.edit).not.toHaveBeenCalled();
    expect(toast(container)).toBe('2 claims labelled in one step.');
  });

  it('are offered as many as have a row: what was put aside has none', () => {
    const aside = said('weir', 'Ada Brill', { label: { dismissed: true } });
    openPanel(readyState([...FOUR.slice(0, 2), aside, ...FOUR.slice(3)]));
    press('j');
    press('v');
    fireEvent.click(screen.getByRole('button', { name: 'All of Ada Brill (1)' }));
    fireEvent.click(screen.getByRole('button', { name: 'All shown (3)' }));
    expect(screen.getByText('3 claims selected')).toBeTruthy();
  });

  it('get a status, a kind and a label besides those that they have', () => {
    const labelled = [said('quay', 'Ada Brill', { label: { labels: ['own-old'] } }), ...FOUR.slice(1)];
    const { actions } = openPanel(withPreferences(readyState(labelled), { codebook: OWN_CODEBOOK }));
    press('j');
    press('v');
    fireEvent.click(screen.getByRole('button', { name: 'All of Ada Brill (2)' }));
    const bar = within(screen.getByRole('region', { name: 'Several claims at once' }));
    expect(bar.getByText('2 claims selected')).toBeTruthy();
    fireEvent.change(bar.getByLabelText('Kind of source'), { target: { value: 'expert' } });
    fireEvent.change(bar.getByLabelText('Add a label'), { target: { value: 'own-leak' } });
    fireEvent.click(bar.getByRole('button', { name: 'Give to 2 claims' }));
    expect(actions.editAll.mock.calls).toEqual([
      [['quay'], { sourceKind: 'expert', labels: ['own-old', 'own-leak'] }],
      [['weir'], { sourceKind: 'expert', labels: ['own-leak'] }],
    ]);
    fireEvent.click(bar.getByRole('button', { name: 'None' }));
    fireEvent.click(bar.getByRole('button', { name: 'All shown (4)' }));
    fireEvent.click(bar.getByRole('button', { name: 'Not claims' }));
    expect(actions.editAll).toHaveBeenLastCalledWith(['quay', 'lock', 'weir', 'dock'], { dismissed: true });
  });

  it('are chosen no longer when the reader is done', () => {
    openPanel();
    press('j');
    press('v');
    fireEvent.click(screen.getByRole('button', { name: 'Done selecting' }));
    expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
  });

  it('are saved as they are, each that is not yet', () => {
    const { actions, container } = openPanel(readyState([said('quay', 'Ada', { label: {} }), ...FOUR.slice(1)]));
    fireEvent.click(screen.getByRole('button', { name: 'Save all 3 claims not saved yet' }));
    expect(actions.editAll).toHaveBeenCalledExactlyOnceWith(['lock', 'weir', 'dock'], {});
    expect(toast(container)).toBe('Saving 3 claims as they are.');
    expect(screen.queryByRole('button', { name: /^Save all/ })).toBeNull();
  });

  it.each([
    ['is saved when its claims are', false, false, true],
    ['is not saved a second time', true, false, false],
    ['is not offered to be saved in a private window', false, true, false],
  ])('the text of the article %s', (_what, isSaved, isPrivate, isOffered) => {
    const stored = readyState(FOUR.map((claim) => ({ ...claim, stored: true })));
    const article = stored.article && { ...stored.article, isSaved, isPrivate };
    const { actions, container } = openPanel({ ...stored, article });
    const button = screen.queryByRole('button', { name: 'Save the article’s text' });
    expect(button !== null).toBe(isOffered);
    if (!button) return;
    fireEvent.click(button);
    expect(actions.editAll).toHaveBeenCalledExactlyOnceWith([], {});
    expect(toast(container)).toBe('Saving the text of the article.');
  });
});

describe('the keys', () => {
  it('stand beside the statuses, which can be pressed too, and keep the claim', () => {
    const { actions } = openPanel();
    press('j');
    const button = within(screen.getByRole('list', { name: 'Statuses' })).getByRole('button', { name: /Denied/ });
    expect(button.querySelector('kbd')?.textContent).toBe('4');
    expect(fireEvent.mouseDown(button)).toBe(false);
    fireEvent.click(button);
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('quay', { status: 'denied' });
  });

  it('are all shown on request, accessible, and label nothing meanwhile', async () => {
    const { actions, container } = openPanel(withPreferences(readyState(FOUR), { codebook: OWN_CODEBOOK }));
    press('j');
    press('?');
    const help = screen.getByRole('dialog', { name: 'Keys' });
    expect(help.textContent).toContain('Shift+U');
    expect(help.textContent).toContain('Leaked');
    expect(help.textContent).not.toContain('Hidden label');
    await expectAccessible(container);
    help.querySelector<HTMLElement>('button')?.focus();
    press('4');
    expect(actions.edit).not.toHaveBeenCalled();
    fireEvent.click(within(help).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('have nothing that axe-core finds while claims are being chosen', async () => {
    const { container } = openPanel(readyState(HARBOUR));
    press('j');
    press('v');
    fireEvent.click(screen.getByRole('button', { name: /^Filter/ }));
    await expectAccessible(container);
  });
});

describe('a state of the page that comes meanwhile', () => {
  it('leaves filters, selection and the open label as they are', async () => {
    const { update } = openPanel();
    press('j');
    press('v');
    press('e');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ada' } });
    await waitFor(() => expect(screen.getByText('2 of 4 shown')).toBeTruthy());
    update();
    expect(screen.getByText('2 of 4 shown')).toBeTruthy();
    expect(screen.getByRole('form')).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { checked: true, name: /^Select/ })).toHaveLength(1);
  });

  it('makes the claim whose card was opened on the page the one that keys are about', () => {
    const { actions, container, update } = openPanel();
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    update({ selectedId: 'weir' });
    const row = container.querySelector('.claim-row-marked');
    expect(row?.getAttribute('data-claim')).toBe('weir');
    expect(row?.querySelector('[aria-current="true"]')).toBeTruthy();
    expect(scroll.mock.contexts).toContain(row);
    press('4');
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('weir', { status: 'denied' });
    scroll.mockRestore();
  });
});
