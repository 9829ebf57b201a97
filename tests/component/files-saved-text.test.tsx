import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedText } from '../../components/files/saved-text.tsx';
import { sizeInWords } from '../../components/files/size.ts';
import { button, press } from './files-screen-acts.tsx';
import { renderScreen, translate } from './support.tsx';

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
