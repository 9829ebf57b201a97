import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SourceMembers } from '../../components/library/source-head.tsx';
import { SourcePicker } from '../../components/library/source-picker.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

describe('choosing a source', () => {
  const SOURCES = [
    { id: '1', name: 'Ilse Brandt', claims: 12 },
    { id: '2', name: 'The harbour office', claims: 1 },
  ];
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Which?' });

  it('is done by typing some of the name, the arrows and Enter', async () => {
    const suggest = vi.fn(async (typed: string) => SOURCES.filter(({ name }) => name.toLowerCase().includes(typed)));
    const onPick = vi.fn();
    const { container } = renderScreen(<SourcePicker name="Which?" suggest={suggest} onPick={onPick} />);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    await expectAccessible(container);
    const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toBe('Ilse Brandt12 claims');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(active()).toBe('The harbour office1 claim');
    fireEvent.input(field(), { target: { value: 'ilse' } });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onPick).toHaveBeenCalledExactlyOnceWith(SOURCES[0]);
    expect(field().value).toBe('');
  });

  it('is done by a click', async () => {
    const onPick = vi.fn();
    renderScreen(<SourcePicker name="Which?" suggest={async () => SOURCES} onPick={onPick} />);
    fireEvent.click(await screen.findByRole('option', { name: /harbour office/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(SOURCES[1]);
  });

  it('says when there is none, and lets an answer go that comes too late', async () => {
    const answers: ((sources: typeof SOURCES) => void)[] = [];
    const suggest = () => new Promise<typeof SOURCES>((resolve) => answers.push(resolve));
    renderScreen(<SourcePicker name="Which?" suggest={suggest} onPick={vi.fn()} />);
    await waitFor(() => expect(answers).toHaveLength(1));
    fireEvent.input(field(), { target: { value: 'x' } });
    await waitFor(() => expect(answers).toHaveLength(2));
    await act(async () => answers[1]?.([]));
    await act(async () => answers[0]?.(SOURCES));
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('No source of this name is saved.');
  });
});

describe('what counts as a source', () => {
  it('is put together and parted', async () => {
    const actions = { onMerge: vi.fn(), onPart: vi.fn(), onPartSelf: vi.fn() };
    const other = { id: '9', name: 'I. Brandt', claims: 2 };
    renderScreen(
      <SourceMembers
        members={[{ id: '3', name: 'The harbour master', claims: 4, href: '#/source?id=3' }]}
        head={null}
        suggest={async () => [other]}
        {...actions}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Part again: The harbour master' }));
    expect(actions.onPart).toHaveBeenCalledExactlyOnceWith({ id: '3', name: 'The harbour master' });
    fireEvent.click(screen.getByRole('button', { name: 'Add another source …' }));
    fireEvent.click(await screen.findByRole('option', { name: /I. Brandt/ }));
    expect(actions.onMerge).toHaveBeenCalledExactlyOnceWith(other);
  });

  it('is said of one that counts as another, and can be parted from it', () => {
    const actions = { onMerge: vi.fn(), onPart: vi.fn(), onPartSelf: vi.fn() };
    const head = { id: '5', name: 'The office', claims: 4, href: '#/source?id=5' };
    renderScreen(<SourceMembers members={[]} head={head} suggest={async () => []} {...actions} />);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'The office' }).hash).toBe('#/source?id=5');
    fireEvent.click(screen.getByRole('button', { name: 'Part again' }));
    expect(actions.onPartSelf).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Add another/ })).toBeNull();
  });
});
