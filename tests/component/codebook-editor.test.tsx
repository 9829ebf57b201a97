import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type CodebookActions, CodebookEditor, type CodebookView } from '../../components/codebook/codebook-editor.tsx';
import type { CodebookNewsView } from '../../components/codebook/codebook-editor-view.ts';
import type { CodePlace } from '../../lib/claim/code-place.ts';
import { type Code, type Codebook, DEFAULT_CODEBOOK, STATUS_LOOKS } from '../../lib/claim/codebook.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const own = <Id extends string>(id: Id, change: Omit<Partial<Code>, 'id'> = {}): Code<Id> => ({
  id,
  name: 'Sub judice',
  meaning: '',
  look: null,
  key: '',
  isHidden: false,
  ...change,
});

/** The default taxonomy, a status and two labels of the reader's own. */
const CODEBOOK: Codebook = {
  ...DEFAULT_CODEBOOK,
  statuses: [...DEFAULT_CODEBOOK.statuses, own('own-a', { look: 'own-1' })],
  labels: [own('own-b', { name: 'Frame: security', key: 'f' }), own('own-c', { name: 'Topic: harbour' })],
};
const view = (change: Partial<CodebookView> = {}): CodebookView => ({
  phase: 'ready',
  fault: null,
  codebook: CODEBOOK,
  edits: {},
  canUndo: true,
  canRedo: false,
  news: null,
  exported: null,
  added: null,
  ...change,
});
const NEWS: readonly CodebookNewsView[] = [
  { type: 'undone' },
  { type: 'redone' },
  { type: 'full' },
  { type: 'changed-elsewhere' },
  { type: 'in-use', place: { variable: 'labels', id: 'own-b' }, claims: 1, isMore: false },
  { type: 'in-use', place: { variable: 'labels', id: 'own-b' }, claims: 1000, isMore: true },
  { type: 'moved', place: { variable: 'statuses', id: 'denied' }, position: 3, count: 10 },
  { type: 'deleted', name: 'Topic: harbour' },
  { type: 'default', kept: 0 },
  { type: 'taken-over', kept: 2 },
  { type: 'refused', problem: { type: 'not-json' } },
  { type: 'refused', problem: { type: 'invalid', detail: 'codebook.statuses[2].look: Invalid option' } },
  { type: 'failed', fault: 'storage-full' },
];

function openEditor(first = view(), settings = { keys: {} as Record<string, string> }) {
  const actions = {
    change: vi.fn<CodebookActions['change']>(),
    add: vi.fn<CodebookActions['add']>(),
    move: vi.fn<CodebookActions['move']>(),
    remove: vi.fn<CodebookActions['remove']>(),
    reset: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    exportFile: vi.fn(),
    importFile: vi.fn<CodebookActions['importFile']>(),
    retry: vi.fn(),
    useDefaults: vi.fn(),
  };
  const editor = (now: CodebookView) => <CodebookEditor view={now} settings={settings} actions={actions} />;
  const { rerender, container } = renderScreen(editor(first));
  return { actions, container, update: (next: CodebookView) => rerender(editor(next)) };
}

const unfold = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, expanded: false }));
const STATUS = (id: string): CodePlace => ({ variable: 'statuses', id });
const news = (one: CodebookNewsView) => view({ news: { serial: 1, news: one } });

describe('has nothing that axe-core finds', () => {
  const states: Record<string, CodebookView> = {
    loading: view({ phase: 'loading' }),
    failed: view({ phase: 'failed', fault: 'storage-newer' }),
    damaged: view({ phase: 'damaged', fault: 'storage-failed' }),
    ready: view(),
    'without labels of one’s own': view({ codebook: DEFAULT_CODEBOOK }),
    'with a file': view({ exported: { fileName: 'says-who-codebook.json', href: 'blob:1' } }),
    ...Object.fromEntries(NEWS.map((one, index) => [`news ${index}: ${one.type}`, news(one)])),
  };
  it.each(Object.entries(states))('%s', async (_, state) => {
    const { container } = openEditor(state);
    await expectAccessible(container);
  });

  it.each(['Denied', 'Sub judice', 'Government', 'Topic: harbour'])('%s unfolded', async (name) => {
    const { container } = openEditor(view({ edits: { 'statuses/denied': 'storage-full' } }));
    unfold(name);
    await expectAccessible(container);
  });
});

describe('the lists', () => {
  it('are three, each in the order of the codebook, with keys', () => {
    openEditor();
    const names = screen.getAllByRole('region').map((one) => within(one).getByRole('heading').textContent);
    expect(names).toEqual(['Statuses', 'Kinds of source', 'Your own labels', 'Share and reset']);
    const labels = within(screen.getByRole('region', { name: 'Your own labels' })).getAllByRole('listitem');
    expect(labels.map(({ textContent }) => textContent)).toEqual(['Frame: securityF', 'Topic: harbour']);
  });

  it('move a value up and down, and the button at the end stays there for the focus', () => {
    const { actions } = openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Move up: Denied' }));
    expect(actions.move).toHaveBeenLastCalledWith(STATUS('denied'), -1);
    fireEvent.click(screen.getByRole('button', { name: 'Move down: Frame: security' }));
    expect(actions.move).toHaveBeenLastCalledWith({ variable: 'labels', id: 'own-b' }, 1);
    const first = screen.getByRole('button', { name: 'Move up: Not assessed' });
    fireEvent.click(first);
    expect(actions.move).toHaveBeenCalledTimes(2);
    expect([first.getAttribute('aria-disabled'), first.hasAttribute('disabled')]).toEqual(['true', false]);
  });

  it('take another value, and none without a name', () => {
    const { actions } = openEditor();
    const field = screen.getByLabelText<HTMLInputElement>('New label');
    const add = within(field.form as HTMLElement).getByRole('button');
    fireEvent.click(add);
    expect(actions.add).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '  Frame: economy ' } });
    fireEvent.click(add);
    expect(actions.add).toHaveBeenCalledExactlyOnceWith('labels', 'Frame: economy');
    expect(field.value).toBe('');
  });

  it('unfold the value just added, and go on with its meaning', () => {
    const { update } = openEditor();
    const added: CodePlace = { variable: 'labels', id: 'own-d' };
    const codebook = { ...CODEBOOK, labels: [...CODEBOOK.labels, own('own-d', { name: 'New one' })] };
    update(view({ added, codebook }));
    expect(screen.getByRole('button', { name: 'New one', expanded: true })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Meaning'));
  });
});

describe('a value of the default taxonomy', () => {
  it('is renamed, and goes back to its default name', () => {
    const { actions, update } = openEditor();
    unfold('Denied');
    expect(screen.queryByRole('button', { name: 'Back to the default name' })).toBeNull();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Rejected' } });
    expect(actions.change).toHaveBeenLastCalledWith(STATUS('denied'), { name: 'Rejected' });
    const statuses = CODEBOOK.statuses.map((code) => (code.id === 'denied' ? { ...code, name: 'Rejected' } : code));
    update(view({ codebook: { ...CODEBOOK, statuses } }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the default name' }));
    expect(actions.change).toHaveBeenLastCalledWith(STATUS('denied'), { name: '' });
  });

  it('cannot be deleted, and is hidden instead', () => {
    const { actions } = openEditor();
    unfold('Denied');
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    fireEvent.click(screen.getByLabelText('Offered when you label a claim'));
    expect(actions.change).toHaveBeenLastCalledWith(STATUS('denied'), { isHidden: true });
  });

  it('that is not offered says so in its line', () => {
    const hidden = { ...CODEBOOK, labels: [own('own-b', { name: 'Frame', isHidden: true })] };
    openEditor(view({ codebook: hidden }));
    expect(screen.getByRole('button', { name: /Frame\s*Not offered/ })).toBeTruthy();
  });
});

describe('a value of one’s own', () => {
  it('is never left without a name', () => {
    const { actions } = openEditor();
    unfold('Topic: harbour');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: '   ' } });
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('is deleted, or, where claims have it, hidden instead', () => {
    const { actions, update } = openEditor();
    unfold('Frame: security');
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith({ variable: 'labels', id: 'own-b' });
    update(news({ type: 'in-use', place: { variable: 'labels', id: 'own-b' }, claims: 12, isMore: false }));
    expect(document.body.textContent).toContain('“Frame: security” was not deleted: 12 claims have it.');
    fireEvent.click(screen.getByRole('button', { name: 'Stop offering it instead' }));
    expect(actions.change).toHaveBeenLastCalledWith({ variable: 'labels', id: 'own-b' }, { isHidden: true });
  });
});

describe('the look', () => {
  it('is chosen among all of the palette, and statuses alone have one', () => {
    const { actions } = openEditor();
    unfold('Denied');
    const looks = screen.getAllByRole<HTMLInputElement>('radio');
    expect(looks).toHaveLength(STATUS_LOOKS.length);
    expect(looks.filter(({ checked }) => checked)).toHaveLength(1);
    fireEvent.click(looks[STATUS_LOOKS.indexOf('own-3')] as HTMLElement);
    expect(actions.change).toHaveBeenLastCalledWith(STATUS('denied'), { look: 'own-3' });
    unfold('Not assessed');
    expect(screen.queryAllByRole('radio')).toEqual([]);
    unfold('Government');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('that another status has as well is warned about, unless that one is not offered', () => {
    const withLook = (change: Partial<Code>) => ({
      ...CODEBOOK,
      statuses: [...DEFAULT_CODEBOOK.statuses, own('own-a', { look: 'status-denied', ...change })],
    });
    const { update, container } = openEditor(view({ codebook: withLook({}) }));
    unfold('Denied');
    expect(container.textContent).toContain('Marks look the same as with Sub judice.');
    update(view({ codebook: withLook({ isHidden: true }) }));
    expect(container.textContent).not.toContain('Marks look the same');
  });
});

describe('the key', () => {
  const write = (text: string) => fireEvent.input(screen.getByLabelText('Key'), { target: { value: text } });

  it.each([
    ['4d', 'd', 'written after the one that stood there'],
    ['d4', 'd', 'written before it'],
    ['d', 'd', 'written over it'],
    ['D', 'D', 'a capital is another key'],
    ['', '', 'taken away'],
    ['ü', 'ü', 'a key of another keyboard'],
  ])('%j makes it %j: %s', (text, key) => {
    const { actions } = openEditor();
    unfold('Denied');
    write(text);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(STATUS('denied'), { key });
  });

  it.each([' ', '4 ', '44'])('stays as it is with %j', (text) => {
    const { actions } = openEditor();
    unfold('Denied');
    write(text);
    expect(actions.change).not.toHaveBeenCalled();
  });

  it.each([
    ['5', 'Confirmed', 'a status'],
    ['f', 'Frame: security', 'a label'],
  ])('that another value has, %j, is not taken without asking', (key, name) => {
    const { actions, container } = openEditor();
    unfold('Denied');
    write(key);
    expect(actions.change).not.toHaveBeenCalled();
    expect(container.textContent).toContain(`“${key}” is the key of “${name}”.`);
    expect(screen.getByLabelText('Key').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Use it here instead' }));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(STATUS('denied'), { key });
  });

  it('of a command cannot be taken from here', () => {
    const { actions, container } = openEditor(view(), { keys: { next: 'q' } });
    unfold('Denied');
    write('q');
    expect(container.textContent).toMatch(/“q” is the key of “.+”\. Choose another one, or change it there\./);
    expect(screen.queryByRole('button', { name: 'Use it here instead' })).toBeNull();
    // Its default key is free now.
    write('j');
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(STATUS('denied'), { key: 'j' });
  });
});

describe('saving', () => {
  it('is acknowledged in a live region that was there before', () => {
    const { update } = openEditor();
    unfold('Denied');
    const fields = screen.getByRole('form', { name: 'Change: Denied' });
    update(view({ edits: { 'statuses/denied': 'saved' } }));
    expect(
      within(fields)
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    ).toContain('Saved');
  });

  it.each(FAULTS.filter((fault) => fault !== 'private-window'))('that fails with %s can be tried again', (fault) => {
    const { actions } = openEditor(view({ edits: { 'statuses/denied': fault } }));
    unfold('Denied');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('undo and files', () => {
  it('are at hand where there is something to undo', () => {
    const { actions } = openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect([actions.undo.mock.calls.length, actions.redo.mock.calls.length]).toEqual([1, 0]);
  });

  it('answer to the keys that every program has for it, but not in a field that has its own', () => {
    const { actions } = openEditor(view({ canRedo: true }));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true });
    fireEvent.keyDown(screen.getByLabelText('New label'), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z' });
    expect([actions.undo.mock.calls.length, actions.redo.mock.calls.length]).toEqual([1, 1]);
  });

  it('save, read and reset the codebook', () => {
    const { actions, container } = openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Export the codebook' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the default codebook' }));
    expect([actions.exportFile.mock.calls.length, actions.reset.mock.calls.length]).toEqual([1, 1]);
    const file = new File(['{}'], 'codebook.json');
    const input = container.querySelector('input[type="file"]');
    if (!input) throw new Error('no field for files');
    fireEvent.change(input, { target: { files: [file] } });
    expect(actions.importFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it.each([
    [{ type: 'invalid', detail: 'codebook.statuses[2].look: Invalid option' }, 'codebook.statuses[2].look'],
    [{ type: 'newer' }, 'newer version'],
    [{ type: 'other-format' }, 'not a codebook'],
    [{ type: 'too-large' }, 'too large'],
  ] as const)('say why a file was refused: %j', (problem, words) => {
    openEditor(news({ type: 'refused', problem }));
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain(words);
  });
});

it('shows hostile names as words', () => {
  const hostile = {
    ...CODEBOOK,
    labels: [own('own-b', { name: '<img src=x onerror=alert(1)>', meaning: '<script>' })],
  };
  const { container } = openEditor(view({ codebook: hostile }));
  unfold(/<img/);
  expect(container.querySelector('img, script')).toBeNull();
});
