import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { ReadOnlyNotice, ReadOnlyProvider } from '../../components/design/read-only.tsx';
import { Files } from '../../components/files/files.tsx';
import { button, press, showFiles } from './files-screen-acts.tsx';
import { BACKUPS, DONE, filesProps, IDLE } from './files-screens.tsx';
import { renderScreen } from './support.tsx';

describe('backup copies', () => {
  const entry = (index: number) => screen.getByRole('list', { name: 'Backup copies' }).children[index] as HTMLElement;

  it('say when and why they were made, what is in them, and how large all of them are', () => {
    const { container } = showFiles(IDLE, { backups: BACKUPS });
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
    const { props } = showFiles(IDLE, { backups: BACKUPS });
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
    const { props, rerender } = showFiles(IDLE, { backups: BACKUPS });
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
    const { props, rerender } = showFiles(IDLE, { backups: BACKUPS });
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
