import { fireEvent, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { Files } from '../../components/files/files.tsx';
import { button, layOutPreviews, press, showFiles, unfold } from './files-screen-acts.tsx';
import { at, DONE, FILES_SCREENS, FULL, IDLE } from './files-screens.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

layOutPreviews();

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
    const { props } = showFiles(IDLE);
    const field = screen.getByLabelText<HTMLInputElement>('Choose files…', { selector: 'input' });
    expect(field.multiple).toBe(true);
    fireEvent.change(field, { target: { files: [json, json] } });
    expect(props.actions.choose).toHaveBeenCalledWith([json, json]);
    expect(field.value).toBe('');
  });

  it('takes what is dropped anywhere on the page, which the browser would else open in its place', () => {
    const { props, container } = showFiles(IDLE);
    drop('dragenter', []);
    expect(container.querySelector('.drop-files-over')).not.toBeNull();
    // `fireEvent` answers false where the browser is told to leave it.
    expect(drop('dragover', [])).toBe(false);
    expect(drop('drop', [json])).toBe(false);
    expect(props.actions.choose).toHaveBeenCalledWith([json]);
    expect(container.querySelector('.drop-files-over')).toBeNull();
  });

  it('leaves alone what is dragged that is no file', () => {
    const { props, container } = showFiles(IDLE);
    drop('dragenter', [], ['text/plain']);
    expect(container.querySelector('.drop-files-over')).toBeNull();
    expect(drop('drop', [json], ['text/plain'])).toBe(true);
    expect(props.actions.choose).not.toHaveBeenCalled();
  });

  it('takes more while one is under way, and says how many wait', () => {
    const { props, container } = showFiles(
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
    const { props } = showFiles(
      at({ type: 'working', work: 'reading', fileName: '1.json', progress: { done: 34e6, total: 102e6 } }),
    );
    expect(screen.getByRole('progressbar', { name: '34 MB of 102 MB' })).toBeInstanceOf(HTMLProgressElement);
    expect(screen.getByText('Reading', { exact: false }).textContent).toBe('Reading “1.json”…');
    press('Cancel');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it('counts records, not bytes, while it is stored', () => {
    showFiles(at({ type: 'working', work: 'storing', fileName: '1.json', progress: { done: 500, total: 12_000 } }));
    expect(screen.getByRole('progressbar', { name: '500 of 12,000' })).toBeInstanceOf(HTMLProgressElement);
  });

  it('takes the focus along from part to part, unless the reader went elsewhere', async () => {
    const working = at({ type: 'working', work: 'reading', fileName: '1.json', progress: null });
    const { props, rerender, container } = showFiles(IDLE);
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

describe('a file of which nothing can be imported', () => {
  it.each([
    ['empty', 'The file is empty.'],
    ['binary', 'This is not a text file.'],
    ['not-utf8', 'The text is not in UTF-8.'],
    ['unknown', 'Says Who does not know this format.'],
    ['unreadable', 'The browser could not read the file.'],
  ] as const)('%s: says what to do', (type, text) => {
    const { container, props } = showFiles(at({ type: 'refused', fileName: '1.pdf', problem: { type } }));
    expect(container.textContent).toContain('“1.pdf” cannot be imported');
    expect(container.textContent).toContain(text);
    press('Go on');
    expect(props.actions.cancel).toHaveBeenCalledOnce();
  });

  it('says where it is wrong, in the words of whoever read it, and that it is all or nothing', () => {
    const detail = 'line 41: claim.status: not a status';
    const { container } = showFiles(
      at({ type: 'refused', fileName: '1.jsonl', problem: { type: 'invalid', format: 'jsonl', detail } }),
    );
    expect(container.textContent).toContain('Read as: JSON Lines.');
    expect(screen.getByText(detail).lang).toBe('en');
    expect(container.textContent).toContain('No file is imported by halves, so nothing has changed.');
  });

  it('for a fault of the store can be tried again', () => {
    const { container, props } = showFiles(at({ type: 'failed', fileName: '1.json', fault: 'storage-full' }));
    expect(container.textContent).toContain('The disk is full');
    press('Try again');
    expect(props.actions.retry).toHaveBeenCalledOnce();
  });
});

describe('what became of it', () => {
  it('is said, and can be taken back', () => {
    const news = { type: 'imported', fileName: '1.json', importId: 'i1', added: 1_200, changed: 3 } as const;
    const { props, container } = showFiles({ ...IDLE, news: { serial: 1, news } });
    expect(container.querySelector('.news-text')?.textContent).toBe(
      'Imported “1.json”. Records added: 1,200, changed: 3.',
    );
    press('Undo');
    expect(props.actions.undo).toHaveBeenCalledWith('i1');
  });

  it('waits to be taken back while the next file is under way', () => {
    const news = { type: 'imported', fileName: '1.json', importId: 'i1', added: 1, changed: 0 } as const;
    showFiles(at({ type: 'preview', preview: FULL }, { news: { serial: 1, news } }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says what was left alone when it is taken back', () => {
    const news = { type: 'undone', fileName: '1.json', leftAlone: 2 } as const;
    const { container } = showFiles({ ...IDLE, news: { serial: 1, news } });
    expect(container.textContent).toContain('The import of “1.json” is undone. 2 records were edited since and stay.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is a live region before there is anything to say', () => {
    const { container } = showFiles(IDLE);
    expect(container.querySelector('.news-text')?.getAttribute('role')).toBe('status');
  });

  it('stays in the list, each with its undo', () => {
    const { props, container } = showFiles(IDLE, { imports: DONE });
    press('Undo the import of 2.csv');
    expect(props.actions.undo).toHaveBeenCalledWith('i2');
    expect(screen.getAllByRole('button', { name: /^Undo the import/ })).toHaveLength(1);
    expect(container.textContent).toContain('CSVRecords added: 0, changed: 3');
    expect(container.textContent).toContain('Undone: ');
  });
});
