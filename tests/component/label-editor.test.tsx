import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClaimView, toClaimView } from '../../components/claims/claim-view.ts';
import { LabelEditor } from '../../components/label/label-editor.tsx';
import type { EditProgress } from '../../components/words/edit-progress.ts';
import type { ClaimEdit, ClaimLabel } from '../../lib/claim/claim.ts';
import { SOURCE_KINDS, STATUSES } from '../../lib/claim/taxonomy.ts';
import { pageClaim } from './sample-claims.ts';
import { renderScreen } from './support.tsx';

const WORDS = { source: 'The ferry line', cue: 'denied', content: 'it had known of the leak' };

function claimWith(label: Partial<ClaimLabel> = {}): ClaimView {
  return toClaimView(pageClaim({ id: 'claim-1', words: WORDS, facets: { act: 'denial' }, label }), WORDS);
}

/** The editor as a host shows it, with what it sends. */
function openEditor(claim = claimWith(), progress?: EditProgress) {
  const onEdit = vi.fn<(edit: ClaimEdit) => void>();
  const editor = (next: ClaimView, how: EditProgress | undefined) => (
    <LabelEditor claim={next} progress={how} sources={['Captain Odile Renard']} onEdit={onEdit} />
  );
  const { rerender, unmount, container } = renderScreen(editor(claim, progress));
  return {
    onEdit,
    container,
    unmount,
    update: (next: ClaimView, how?: EditProgress) => rerender(editor(next, how)),
    edits: () => onEdit.mock.calls.map(([edit]) => edit),
  };
}

function field<Kind extends HTMLElement>(name: string): Kind {
  return screen.getByLabelText<Kind>(name);
}

const source = () => field<HTMLInputElement>('Source');
const note = () => field<HTMLTextAreaElement>('Note');
const status = () => field<HTMLSelectElement>('Status');
const kind = () => field<HTMLSelectElement>('Kind of source');
const type = (element: HTMLElement, value: string) => fireEvent.input(element, { target: { value } });
const choose = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('choosing', () => {
  it.each(STATUSES.slice(1))('saves the status %s at once', (value) => {
    const { edits } = openEditor();
    choose(status(), value);
    expect(edits()).toEqual([{ status: value }]);
  });

  it.each(SOURCE_KINDS.slice(1))('saves the kind of source %s at once', (value) => {
    const { edits } = openEditor();
    choose(kind(), value);
    expect(edits()).toEqual([{ sourceKind: value }]);
  });

  it('shows the new look and meaning before anything answers', () => {
    const { container } = openEditor();
    const look = () => container.querySelector('.mark-swatch')?.getAttribute('data-look');
    expect(look()).toBe('act-denial');
    choose(status(), 'contested');
    expect(look()).toBe('status-contested');
    expect(status().getAttribute('aria-describedby')).toBe(screen.getByText('Another party disputes it.').id);
  });

  it('keeps the choice on the screen while an older state arrives', () => {
    const { update } = openEditor();
    choose(status(), 'denied');
    update(claimWith(), 'saving');
    expect(status().value).toBe('denied');
    update(claimWith({ status: 'denied' }), 'saved');
    expect(status().value).toBe('denied');
  });

  it('follows a change that somebody else made afterwards', () => {
    const { update } = openEditor();
    choose(status(), 'denied');
    update(claimWith({ status: 'denied' }), 'saved');
    update(claimWith({ status: 'retracted' }), 'saved');
    expect(status().value).toBe('retracted');
  });

  it('follows another tab that wrote over it before our state came', () => {
    const { update } = openEditor();
    choose(status(), 'denied');
    update(claimWith({ status: 'retracted' }), 'saved');
    expect(status().value).toBe('retracted');
  });
});

describe('typing', () => {
  it('is sent with every letter, so that a popup that closes has nothing left to send', () => {
    const { edits, unmount } = openEditor();
    for (const text of ['F', 'Fe', 'Fer']) type(source(), text);
    expect(edits()).toEqual([{ sourceText: 'F' }, { sourceText: 'Fe' }, { sourceText: 'Fer' }]);
    fireEvent.blur(source());
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    expect(edits()).toHaveLength(3);
  });

  it('saves nothing when nothing was typed', () => {
    const { edits, unmount } = openEditor(claimWith({ note: 'old' }));
    fireEvent.blur(note());
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    expect(edits()).toEqual([]);
  });

  it('is not lost when new states arrive in mid-word', () => {
    const { update } = openEditor();
    source().focus();
    type(source(), 'Capt');
    update(claimWith({ status: 'denied' }), 'saved');
    update(claimWith({ sourceText: 'somebody else’s words' }), 'saved');
    expect(source().value).toBe('Capt');
  });

  it('is not lost when the state of an earlier letter arrives after more was typed', () => {
    const { update } = openEditor();
    note().focus();
    type(note(), 'one');
    type(note(), 'one two');
    update(claimWith({ note: 'one' }), 'saved');
    expect(note().value).toBe('one two');
  });

  it('gives way, once the field is left, to what somebody wrote over it', () => {
    const { update } = openEditor();
    fireEvent.focus(source());
    type(source(), 'Capt');
    update(claimWith({ sourceText: 'somebody else’s words' }), 'saved');
    fireEvent.blur(source());
    update(claimWith({ sourceText: 'somebody else’s words' }), 'saved');
    expect(source().value).toBe('somebody else’s words');
  });

  it('leaves the caret where it is when what was typed comes back', () => {
    const { update } = openEditor();
    source().focus();
    type(source(), 'The ferry');
    source().setSelectionRange(3, 3);
    update(claimWith({ sourceText: 'The ferry' }), 'saved');
    expect(source().selectionStart).toBe(3);
  });

  it('is not sent as a form when Enter is pressed', () => {
    const { container } = openEditor();
    const form = container.querySelector('form');
    expect(form && fireEvent.submit(form)).toBe(false);
  });

  it('offers the other sources', () => {
    const { container } = openEditor();
    const list = container.querySelector('datalist');
    expect(source().getAttribute('list')).toBe(list?.id);
    expect([...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual(['Captain Odile Renard']);
  });

  it('goes no further than a record does', () => {
    openEditor();
    expect([source().maxLength, note().maxLength]).toEqual([10_000, 10_000]);
  });
});

describe('how saving goes', () => {
  it('is said in a region that is there before it speaks', () => {
    const { update } = openEditor();
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    update(claimWith(), 'saving');
    expect(region.textContent).toBe('Saving…');
    update(claimWith(), 'saved');
    expect(region.textContent).toBe('Saved');
  });

  it('is said by the field when it failed, and what was typed stays', () => {
    const { update, container } = openEditor();
    type(note(), 'precious');
    fireEvent.blur(note());
    update(claimWith(), 'storage-full');
    expect(note().value).toBe('precious');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('The disk is full');
    expect(alert.closest('.field')).toBe(note().closest('.field'));
    expect(container.querySelectorAll('[role=alert]')).toHaveLength(1);
  });

  it('can be tried again with what failed', () => {
    const { update, edits } = openEditor();
    choose(status(), 'contested');
    update(claimWith(), 'storage-failed');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(edits()).toEqual([{ status: 'contested' }, { status: 'contested' }]);
  });

  it('takes along what failed before with the next change', () => {
    const { update, edits } = openEditor();
    choose(status(), 'contested');
    update(claimWith(), 'storage-failed');
    choose(kind(), 'business');
    expect(edits().at(-1)).toEqual({ status: 'contested', sourceKind: 'business' });
    update(claimWith({ status: 'contested', sourceKind: 'business' }), 'saved');
    choose(kind(), 'expert');
    expect(edits().at(-1)).toEqual({ sourceKind: 'expert' });
  });

  it('moves the message to the field that failed last', () => {
    const { update } = openEditor();
    choose(status(), 'contested');
    choose(kind(), 'business');
    choose(status(), 'denied');
    update(claimWith(), 'storage-failed');
    expect(screen.getByRole('alert').closest('.field')).toBe(status().closest('.field'));
  });

  it('is shown in an editor opened after the failure, too', () => {
    openEditor(claimWith(), 'storage-blocked');
    expect(screen.getByRole('alert').textContent).toContain('Another Says Who tab');
  });

  it('offers no second try in a private window, where it cannot succeed', () => {
    openEditor(claimWith(), 'private-window');
    expect(screen.getByRole('alert').textContent).toContain('private window');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('not a claim', () => {
  it('puts it aside and back', () => {
    const { update, edits } = openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Not a claim' }));
    update(claimWith({ dismissed: true }), 'saved');
    expect(screen.queryByLabelText('Status')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(edits()).toEqual([{ dismissed: true }, { dismissed: false }]);
  });

  it('keeps what was typed just before', () => {
    const { update, edits } = openEditor();
    type(note(), 'a sign, not a speaker');
    fireEvent.click(screen.getByRole('button', { name: 'Not a claim' }));
    update(claimWith({ dismissed: true }), 'saved');
    expect(edits()).toContainEqual({ note: 'a sign, not a speaker' });
  });

  it('leaves the focus within the editor, which loses its fields', () => {
    const { update, container } = openEditor();
    const button = screen.getByRole('button', { name: 'Not a claim' });
    button.focus();
    fireEvent.click(button);
    update(claimWith({ dismissed: true }), 'saved');
    expect(container.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('says so when it could not be put aside', () => {
    const { update } = openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Not a claim' }));
    update(claimWith(), 'storage-full');
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
  });
});

describe('the reason for not naming a source', () => {
  const NAME = 'The article says why it does not name the source';
  const reason = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: NAME });
  const of = (anonymity: ClaimView['anonymity'], reasonGiven = false) => ({ ...claimWith({ reasonGiven }), anonymity });

  it.each([
    ['named', false],
    ['institution', true],
    ['role', true],
    ['unnamed', true],
    ['none', false],
  ] as const)('is asked of a source that is %s: %j', (anonymity, isAsked) => {
    openEditor(of(anonymity));
    expect(reason() !== null).toBe(isAsked);
  });

  it('is shown wherever it was given', () => {
    openEditor(of('named', true));
    expect(reason()?.checked).toBe(true);
  });

  it('is saved at once, and taken back', () => {
    const { edits, update } = openEditor(of('role'));
    fireEvent.click(reason() as HTMLInputElement);
    expect(reason()?.checked).toBe(true);
    update(of('role', true), 'saved');
    fireEvent.click(reason() as HTMLInputElement);
    expect(edits()).toEqual([{ reasonGiven: true }, { reasonGiven: false }]);
  });

  it('says below it that it could not be saved', () => {
    const { update } = openEditor(of('unnamed'));
    fireEvent.click(reason() as HTMLInputElement);
    update(of('unnamed'), 'storage-full');
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    expect(reason()?.checked).toBe(true);
  });
});

describe('what is shown', () => {
  it('are the facets and what became of it on the page', () => {
    openEditor({ ...claimWith(), outcome: 'moved', distance: 'doubt', kind: 'mixed', anonymity: 'institution' });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Partly quoted',
      'Doubting wording (“claimed”)',
      'Institution',
      'Moved within the article',
    ]);
  });

  it('are hostile words as words', () => {
    const words = '"><img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { container } = openEditor(claimWith({ sourceText: words, note: words }));
    expect([source().value, note().value]).toEqual([words, words]);
    expect(container.querySelector('img, script')).toBeNull();
  });
});
