import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Files } from '../../components/files/files.tsx';
import type { ImportView, PreviewView } from '../../components/files/files-view.ts';
import { ReadOnlyNotice, ReadOnlyProvider } from '../../components/files/read-only.tsx';
import { SavedText } from '../../components/files/saved-text.tsx';
import { sizeInWords } from '../../components/files/size.ts';
import {
  at,
  BACKUPS,
  CLAIM,
  CONFLICTS,
  choicesOf,
  DONE,
  FILES_SCREENS,
  FULL,
  filesProps,
  HUGE,
  IDLE,
  preview,
  rowsOf,
} from './files-screens.tsx';
import { expectAccessible, renderScreen, translate } from './support.tsx';

/** CSS pixels of a list's box and of a row in it, in a world without layout. */
const BOX = 500;
const ROW = 50;

beforeEach(() => {
  const height = function (this: HTMLElement) {
    if (this.matches('.preview-box')) return BOX;
    return this.matches('li') ? ROW : 0;
  };
  for (const name of ['offsetHeight', 'clientHeight'] as const) {
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(height);
  }
  return () => vi.restoreAllMocks();
});

/** Unfolds all parts of a preview, as a click on each would. */
function unfold(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
}

function show(view: ImportView, change: Parameters<typeof filesProps>[0] = {}) {
  const props = filesProps({ view, ...change });
  return { props, ...renderScreen(<Files {...props} />) };
}
const showPreview = (change: Partial<PreviewView>) => show(at({ type: 'preview', preview: preview(change) }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

describe.each(FILES_SCREENS)('$name', ({ render }) => {
  it('has nothing that axe-core finds, with everything unfolded', async () => {
    const { container } = renderScreen(render() as ComponentChildren);
    unfold(container);
    await expectAccessible(container);
  });

  it('shows no message that is missing, and nothing that is no word', () => {
    const { container } = renderScreen(render() as ComponentChildren);
    unfold(container);
    expect(container.innerHTML).not.toMatch(/[>"](files|format|library|fault|codebook|coding)\.\w/);
    expect(container.innerHTML).not.toMatch(/undefined|\[object|NaN|\$\d/);
  });
});

describe('choosing files', () => {
  const json = new File(['{}'], '1.json');
  const drop = (type: string, files: readonly File[], types = ['Files']) =>
    fireEvent(
      document,
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { types, files } }),
    );

  it('takes several at once, and the same one again', () => {
    const { props } = show(IDLE);
    const field = screen.getByLabelText<HTMLInputElement>('Choose files…', { selector: 'input' });
    expect(field.multiple).toBe(true);
    fireEvent.change(field, { target: { files: [json, json] } });
    expect(props.actions.choose).toHaveBeenCalledWith([json, json]);
    expect(field.value).toBe('');
  });

  it('takes what is dropped anywhere on the page, which the browser would else open in its place', () => {
    const { props, container } = show(IDLE);
    drop('dragenter', []);
    expect(container.querySelector('.drop-files-over')).not.toBeNull();
    // `fireEvent` answers false where the browser is told to leave it.
    expect(drop('dragover', [])).toBe(false);
    expect(drop('drop', [json])).toBe(false);
    expect(props.actions.choose).toHaveBeenCalledWith([json]);
    expect(container.querySelector('.drop-files-over')).toBeNull();
  });

  it('leaves alone what is dragged that is no file', () => {
    const { props, container } = show(IDLE);
    drop('dragenter', [], ['text/plain']);
    expect(container.querySelector('.drop-files-over')).toBeNull();
    expect(drop('drop', [json], ['text/plain'])).toBe(true);
    expect(props.actions.choose).not.toHaveBeenCalled();
  });

  it('takes more while one is under way, and says how many wait', () => {
    const { props, container } = show(
      at(
        { type: 'working', work: 'reading', fileName: '1.json', progress: { done: 34e6, total: 102e6 } },
        { waiting: 2 },
      ),
    );
    drop('drop', [json]);
    expect(props.actions.choose).toHaveBeenCalledWith([json]);
    expect(container.textContent).toContain('2 more files come after this one.');
  });
});

describe('a file under way', () => {
  it('says what is done with it, how far that is, and can be given up', () => {
    const { props } = show(
      at({ type: 'working', work: 'reading', fileName: '1.json', progress: { done: 34e6, total: 102e6 } }),
    );
    expect(screen.getByRole('progressbar', { name: '34 MB of 102 MB' })).toBeInstanceOf(HTMLProgressElement);
    expect(screen.getByText('Reading', { exact: false }).textContent).toBe('Reading “1.json”…');
    press('Cancel');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it('counts records, not bytes, while it is stored', () => {
    show(at({ type: 'working', work: 'storing', fileName: '1.json', progress: { done: 500, total: 12_000 } }));
    expect(screen.getByRole('progressbar', { name: '500 of 12,000' })).toBeInstanceOf(HTMLProgressElement);
  });

  it('takes the focus along from part to part, unless the reader went elsewhere', async () => {
    const working = at({ type: 'working', work: 'reading', fileName: '1.json', progress: null });
    const { props, rerender, container } = show(IDLE);
    button('Choose files…').focus();
    rerender(<Files {...props} view={working} />);
    expect((document.activeElement as HTMLElement).className).toBe('file-work');
    rerender(<Files {...props} view={at({ type: 'preview', preview: FULL })} />);
    expect(document.activeElement?.textContent).toBe('What “1.json” would change');
    button('Make a copy now').focus();
    await Promise.resolve();
    rerender(<Files {...props} view={IDLE} />);
    expect(document.activeElement).toBe(button('Make a copy now'));
    expect(container.querySelector('h3')).toBeNull();
  });
});

describe('a preview', () => {
  it('says in numbers what would become of the file, and of its format', () => {
    const { container } = show(at({ type: 'preview', preview: FULL }));
    const parts = [...container.querySelectorAll('summary')].map((summary) => summary.textContent);
    expect(parts).toEqual([
      '2 new claims',
      '11 claims change',
      '13 conflicts to decide on',
      '1 claim on words that have a claim here',
      '2 tags of another program',
      '1 record cannot be imported',
    ]);
    expect(container.textContent).toContain('Read as: JSON.');
    expect(container.textContent).toContain('41 claims stay as they are.');
    expect(container.textContent).toContain(
      'New or changed besides: 2 saved articles, 1 source put together or parted, 1 saved text, 1 project, 4 values of the codebook, and the file’s codebook.',
    );
    expect(container.textContent).toContain('A backup copy of everything is made first');
  });

  it.each([
    ['both', { added: FULL.added, changed: FULL.changed }, 'Import: 2 new, 11 changed'],
    ['new claims', { added: FULL.added }, 'Import: 2 new'],
    ['changed claims', { changed: FULL.changed }, 'Import: 11 changed'],
    ['neither', { others: FULL.others }, 'Import'],
  ])('has one button that says what it does: %s', (_, change, name) => {
    const { props } = showPreview(change);
    press(name);
    expect(props.actions.apply).toHaveBeenCalledOnce();
    press('Cancel');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it('of a file that brings nothing says so, and has nothing to import', () => {
    const { props } = showPreview({ same: 3, isEmpty: true });
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    expect(document.body.textContent).toContain('Everything in this file is here already');
    press('Go on');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['the reader chose nothing of it', { conflicts: choicesOf(CONFLICTS) }, 'As things are chosen now'],
    ['all of it is refused', { refused: FULL.refused }, 'Nothing in this file can be imported as it is.'],
    ['what is not refused is there', { refused: FULL.refused, same: 3 }, 'Everything in this file is here already'],
  ])('says why there is nothing to import: %s', (_, change, text) => {
    const { container } = showPreview({ ...change, isEmpty: true });
    expect(container.textContent).toContain(text);
  });

  it('of 100,000 claims draws those in sight, once they are asked for', () => {
    const { container } = show(at({ type: 'preview', preview: HUGE }));
    expect(container.querySelectorAll('.preview-row')).toHaveLength(0);
    expect(container.textContent).toContain('100,000 new claims');
    unfold(container);
    const rows = container.querySelectorAll('.preview-row').length;
    expect(rows).toBeGreaterThan(5);
    expect(rows).toBeLessThan(40);
    expect(container.querySelector('[aria-setsize="100000"]')).not.toBeNull();
  });

  it('asks for rows that are not there yet, and says that they are coming', () => {
    const load = vi.fn();
    const { container } = showPreview({ added: { count: 70, at: () => null, load } });
    unfold(container);
    expect(load).toHaveBeenCalled();
    expect(container.querySelector('.virtual-row-loading')).not.toBeNull();
  });

  it('shows each change from what to what, in words', () => {
    const { container } = showPreview({ changed: FULL.changed });
    unfold(container);
    const [first] = container.querySelectorAll('.preview-row');
    expect(first?.textContent).toContain('Ilse Brandt denied that cranes had stood still');
    expect(first?.querySelector('.field-change')?.textContent).toBe('Status Contested becomes Denied');
    expect(container.textContent).toContain('Second kind nothing becomes Military');
  });

  it('shows whole what may differ at its end alone', () => {
    const note = `${'Much is written. '.repeat(20)}The end.`;
    const row = { ...CONFLICTS[6], theirs: { field: 'note', value: note } } as (typeof CONFLICTS)[number];
    const { container } = showPreview({ conflicts: choicesOf([row]) });
    expect(container.textContent).toContain('The end.');
  });

  it('names line and field of what is refused', () => {
    const { container } = showPreview({ refused: FULL.refused, added: FULL.added });
    unfold(container);
    expect(container.textContent).toContain('line 3 status: not a status');
    expect(container.textContent).toContain('What is listed here is left out.');
  });
});

describe('conflicts', () => {
  it('are unfolded from the start, and stay as they are here until the reader decides', () => {
    const { props, container } = showPreview({ conflicts: choicesOf(CONFLICTS.slice(0, 1)) });
    const group = screen.getByRole('group', { name: 'Status' });
    expect(within(group).getByRole('button', { pressed: true }).textContent).toBe('Mine Contested');
    fireEvent.click(within(group).getByRole('button', { name: 'The file’s Denied' }));
    expect(props.actions.decide).toHaveBeenCalledWith('claim status', 'theirs');
    expect(container.textContent).toContain('Taken from the file: 0 of 1');
  });

  it('are decided all at once', () => {
    const { props } = showPreview({ conflicts: choicesOf(CONFLICTS) });
    press('All of the file');
    expect(props.actions.decideAll).toHaveBeenCalledWith('theirs');
    press('All mine');
    expect(props.actions.decideAll).toHaveBeenCalledWith('mine');
  });

  it('of sources and of the codebook are told by name', () => {
    const { container } = showPreview({ conflicts: choicesOf(CONFLICTS.slice(-2)) });
    expect(container.textContent).toContain('Harbour office');
    expect(screen.getByRole('group', { name: 'Counted as' }).textContent).toContain('Port company');
    expect(screen.getByRole('group', { name: 'Name' }).textContent).toContain('Strange');
  });

  it('are reached row by row with the arrow keys', async () => {
    showPreview({ conflicts: choicesOf(CONFLICTS.slice(0, 3)) });
    const [first] = screen.getAllByRole('button', { pressed: true });
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('NGO'));
  });
});

describe('twins and tags', () => {
  it('of twins both are kept when the reader says so', () => {
    const { props, container } = showPreview({ twins: FULL.twins });
    unfold(container);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep both' }));
    expect(props.actions.keepBoth).toHaveBeenCalledWith('twin 1', true);
    press('Keep both everywhere');
    expect(props.actions.keepAllBoth).toHaveBeenCalledWith(true);
    press('Keep mine alone');
    expect(props.actions.keepAllBoth).toHaveBeenLastCalledWith(false);
  });

  it('tags become labels when the reader says so', () => {
    const { props, container } = showPreview({ tags: FULL.tags });
    unfold(container);
    const odd = screen.getByRole<HTMLInputElement>('checkbox', { name: 'odd' });
    expect(odd.checked).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'energy' }));
    expect(props.actions.takeTag).toHaveBeenCalledWith('energy', true);
    press('Take none');
    expect(props.actions.takeAllTags).toHaveBeenCalledWith(false);
    expect(container.textContent).toContain('Taken as labels: 1 of 2');
  });
});

describe('a file of which nothing can be imported', () => {
  it.each([
    ['empty', 'The file is empty.'],
    ['binary', 'This is not a text file.'],
    ['not-utf8', 'The text is not in UTF-8.'],
    ['unknown', 'Says Who does not know this format.'],
    ['unreadable', 'The browser could not read the file.'],
  ] as const)('%s: says what to do', (type, text) => {
    const { container, props } = show(at({ type: 'refused', fileName: '1.pdf', problem: { type } }));
    expect(container.textContent).toContain('“1.pdf” cannot be imported');
    expect(container.textContent).toContain(text);
    press('Go on');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it('says where it is wrong, in the words of whoever read it, and that it is all or nothing', () => {
    const detail = 'line 41: claim.status: not a status';
    const { container } = show(
      at({ type: 'refused', fileName: '1.jsonl', problem: { type: 'invalid', format: 'jsonl', detail } }),
    );
    expect(container.textContent).toContain('Read as: JSON Lines.');
    expect(screen.getByText(detail).lang).toBe('en');
    expect(container.textContent).toContain('No file is imported by halves, so nothing has changed.');
  });

  it('for a fault of the store can be tried again', () => {
    const { container, props } = show(at({ type: 'failed', fileName: '1.json', fault: 'storage-full' }));
    expect(container.textContent).toContain('The disk is full');
    press('Try again');
    expect(props.actions.retry).toHaveBeenCalledOnce();
  });
});

describe('what became of it', () => {
  it('is said, and can be taken back', () => {
    const news = { type: 'imported', fileName: '1.json', importId: 'i1', added: 1_200, changed: 3 } as const;
    const { props, container } = show({ ...IDLE, news: { serial: 1, news } });
    expect(container.querySelector('.news-text')?.textContent).toBe(
      'Imported “1.json”. Records added: 1,200, changed: 3.',
    );
    press('Undo');
    expect(props.actions.undo).toHaveBeenCalledWith('i1');
  });

  it('waits to be taken back while the next file is under way', () => {
    const news = { type: 'imported', fileName: '1.json', importId: 'i1', added: 1, changed: 0 } as const;
    show(at({ type: 'preview', preview: FULL }, { news: { serial: 1, news } }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says what was left alone when it is taken back', () => {
    const news = { type: 'undone', fileName: '1.json', leftAlone: 2 } as const;
    const { container } = show({ ...IDLE, news: { serial: 1, news } });
    expect(container.textContent).toContain('The import of “1.json” is undone. 2 records were edited since and stay.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is a live region before there is anything to say', () => {
    const { container } = show(IDLE);
    expect(container.querySelector('.news-text')?.getAttribute('role')).toBe('status');
  });

  it('stays in the list, each with its undo', () => {
    const { props, container } = show(IDLE, { imports: DONE });
    press('Undo the import of 2.csv');
    expect(props.actions.undo).toHaveBeenCalledWith('i2');
    expect(screen.getAllByRole('button', { name: /^Undo the import/ })).toHaveLength(1);
    expect(container.textContent).toContain('CSVRecords added: 0, changed: 3');
    expect(container.textContent).toContain('Undone: ');
  });
});

describe('backup copies', () => {
  const entry = (index: number) => screen.getByRole('list', { name: 'Backup copies' }).children[index] as HTMLElement;

  it('say when and why they were made, what is in them, and how large all of them are', () => {
    const { container } = show(IDLE, { backups: BACKUPS });
    expect(entry(0).textContent).toContain('made by you');
    expect(entry(1).textContent).toContain(
      'before a restore1,234 claims56 saved articles123 kBwithout 2 damaged records',
    );
    expect(container.textContent).toContain('In all: 494 kB');
  });

  it.each([
    ['restored', /^Restore/, 'Put everything back to how it was then?', 'Restore it', 'restore'],
    ['deleted', /^Delete/, 'Delete this copy?', 'Delete it', 'remove'],
  ] as const)('are %s once the reader has been asked', async (_, name, question, answer, action) => {
    const { props } = show(IDLE, { backups: BACKUPS });
    const inFirst = within(entry(0));
    fireEvent.click(inFirst.getByRole('button', { name }));
    expect(props.backupActions[action]).not.toHaveBeenCalled();
    expect(entry(0).textContent).toContain(question);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(answer));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(name));
    fireEvent.click(inFirst.getByRole('button', { name }));
    fireEvent.click(inFirst.getByRole('button', { name: answer }));
    expect(props.backupActions[action]).toHaveBeenCalledWith('b4');
  });

  it('are made, saved and given up', () => {
    const { props, rerender } = show(IDLE, { backups: BACKUPS });
    press('Make a copy now');
    expect(props.backupActions.backUpNow).toHaveBeenCalledOnce();
    fireEvent.click(within(entry(2)).getByRole('button', { name: /^Save as a file/ }));
    expect(props.backupActions.save).toHaveBeenCalledWith('b2');
    rerender(<Files {...props} backups={{ ...BACKUPS, phase: 'restoring', progress: { done: 1, total: 4 } }} />);
    press('Make a copy now');
    expect(props.backupActions.backUpNow).toHaveBeenCalledOnce();
    press('Cancel');
    expect(props.backupActions.cancel).toHaveBeenCalledOnce();
  });

  it('keep the focus near when the one that had it is gone', () => {
    const { props, rerender } = show(IDLE, { backups: BACKUPS });
    within(entry(1))
      .getByRole('button', { name: /^Delete/ })
      .focus();
    const backups = BACKUPS.backups.filter(({ id }) => id !== 'b3');
    rerender(<Files {...props} backups={{ ...BACKUPS, backups }} />);
    expect(document.activeElement?.closest('.files-section')).not.toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('a store that can only be read', () => {
  const readOnly = (children: ComponentChildren) => (
    <ReadOnlyProvider isReadOnly>
      <ReadOnlyNotice />
      {children}
    </ReadOnlyProvider>
  );

  it('has its controls that write off, each with the reason', () => {
    const props = filesProps({ imports: DONE, backups: BACKUPS });
    renderScreen(readOnly(<Files {...props} />));
    for (const name of [/^Choose files/, /^Undo the import/, /^Make a copy/, /^Restore: Mar 8/, /^Delete: Mar 8/]) {
      const control = button(name);
      expect(control.getAttribute('aria-disabled'), String(name)).toBe('true');
      const reason = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(reason?.textContent).toContain('These labels come from a newer version of Says Who.');
      fireEvent.click(control);
    }
    for (const action of [...Object.values(props.actions), ...Object.values(props.backupActions)]) {
      expect(action).not.toHaveBeenCalled();
    }
    fireEvent.click(button(/^Save as a file: Mar 8/));
    expect(props.backupActions.save).toHaveBeenCalledWith('b4');
  });

  it('takes no dropped file', () => {
    const props = filesProps();
    renderScreen(readOnly(<Files {...props} />));
    const dataTransfer = { types: ['Files'], files: [new File(['{}'], '1.json')] };
    fireEvent(document, Object.assign(new Event('drop', { cancelable: true }), { dataTransfer }));
    expect(props.actions.choose).not.toHaveBeenCalled();
  });

  it('says nothing of it where all is well', () => {
    const { container } = renderScreen(
      <ReadOnlyProvider isReadOnly={false}>
        <ReadOnlyNotice />
      </ReadOnlyProvider>,
    );
    expect(container.textContent).toBe('');
  });
});

describe('the saved text of an article', () => {
  const saved = { phase: 'saved', bytes: 12_345, fault: null } as const;

  it('is told with its size, is deleted, and put back', () => {
    const [onDelete, onRestore] = [vi.fn(), vi.fn()];
    const draw = (view: Parameters<typeof SavedText>[0]['view']) => (
      <SavedText view={view} onDelete={onDelete} onRestore={onRestore} />
    );
    const { rerender, container } = renderScreen(draw(saved));
    expect(container.textContent).toContain('Text saved, 12 kB');
    button('Delete the text').focus();
    press('Delete the text');
    expect(onDelete).toHaveBeenCalledOnce();
    rerender(draw({ ...saved, phase: 'deleted', bytes: 0 }));
    expect(screen.getByRole('status').textContent).toBe('The text is deleted; the claims stay.');
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it('that is not there says how it gets there, by the name of the button', () => {
    const { container } = renderScreen(
      <SavedText view={{ ...saved, phase: 'none' }} onDelete={vi.fn()} onRestore={vi.fn()} />,
    );
    expect(container.textContent).toContain(`choose “${translate('coding.saveText')}”`);
  });
});

describe('a size', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_449, '1.4 kB'],
    [12_345, '12 kB'],
    [999_999, '1 MB'],
    [5_550_000, '5.6 MB'],
    [104_857_600, '105 MB'],
    [3_000_000_000, '3 GB'],
  ])('of %d bytes is %s', (bytes, words) => {
    expect(sizeInWords(bytes, translate)).toBe(words);
  });
});

it('shows a claim without a source, and one without an article', () => {
  const bare = { ...CLAIM, source: '', article: '' };
  const { container } = showPreview({ added: rowsOf([{ key: '1', claim: bare }]) });
  unfold(container);
  expect(container.querySelector('.claim-source-none')?.textContent).not.toBe('');
  expect(container.querySelector('.claim-words-article')).toBeNull();
});
