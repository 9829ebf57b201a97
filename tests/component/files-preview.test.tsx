import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PreviewView } from '../../components/files/files-view.ts';
import { layOutPreviews, press, showFiles, unfold } from './files-screen-acts.tsx';
import { at, CLAIM, CONFLICTS, choicesOf, FULL, HUGE, preview, rowsOf } from './files-screens.tsx';

layOutPreviews();

const showPreview = (change: Partial<PreviewView>) => showFiles(at({ type: 'preview', preview: preview(change) }));

describe('a preview', () => {
  it('says in numbers what would become of the file, and of its format', () => {
    const { container } = showFiles(at({ type: 'preview', preview: FULL }));
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
    const { container } = showFiles(at({ type: 'preview', preview: HUGE }));
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

it('shows a claim without a source, and one without an article', () => {
  const bare = { ...CLAIM, source: '', article: '' };
  const { container } = showPreview({ added: rowsOf([{ key: '1', claim: bare }]) });
  unfold(container);
  expect(container.querySelector('.claim-source-none')?.textContent).not.toBe('');
  expect(container.querySelector('.claim-words-article')).toBeNull();
});
