import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ClaimMarking, type ClaimMarkingProps, MarkingNotice } from '../../components/card/claim-marking.tsx';
import { NO_SPANS } from '../../lib/claim/span.ts';
import { markingDraftOf, showMore } from '../../lib/marking/draft.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const TEXT = 'Late again.\nOda Venn said the lock was shut. The board denied it.';

/** "Oda Venn said the lock was shut", with these parts. */
const DRAFT = markingDraftOf(TEXT, { source: [[12, 20]], cue: [[21, 25]], content: [[26, 43]] });
const NEW = markingDraftOf(TEXT, { ...NO_SPANS, content: [[26, 43]] }, NO_SPANS);

function openMarking(change: Partial<ClaimMarkingProps> = {}) {
  const props: ClaimMarkingProps = {
    draft: DRAFT,
    part: 'cue',
    isCorrection: false,
    canSave: true,
    isSaving: false,
    isLost: false,
    isOvertaken: false,
    fault: null,
    isPrivate: false,
    overlapped: null,
    onPart: vi.fn(),
    onChoose: vi.fn(),
    onMore: vi.fn(),
    onShow: vi.fn(),
    onSave: vi.fn(),
    onCancel: vi.fn(),
    ...change,
  };
  const { container, rerender } = renderScreen(<ClaimMarking {...props} />);
  return {
    props,
    container,
    update: (next: Partial<ClaimMarkingProps>) => rerender(<ClaimMarking {...props} {...next} />),
  };
}

const word = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('the words', () => {
  it('say of which part each is, to those who hear the page too', () => {
    openMarking();
    const words = screen.getByRole('group', { name: /^Words of the article/ });
    const names = [...words.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(names).toEqual([
      'Oda: Source',
      'Venn: Source',
      'said: Cue',
      'the: Content',
      'lock: Content',
      'was: Content',
      'shut.: Content',
    ]);
  });

  it('are pressed where they are of the part being chosen', () => {
    const { update } = openMarking();
    expect(word('said: Cue').getAttribute('aria-pressed')).toBe('true');
    update({ part: 'source' });
    expect(word('said: Cue').getAttribute('aria-pressed')).toBe('false');
    expect(word('Oda: Source').getAttribute('aria-pressed')).toBe('true');
  });

  it('are one stop of the Tab key: the first that is chosen', () => {
    const { container } = openMarking({ draft: NEW });
    const stops = [...container.querySelectorAll('.marking-word[tabindex="0"]')];
    expect(stops.map((one) => one.textContent)).toEqual(['the']);
  });

  it('keep that stop where it was last when more words come before it', () => {
    const { container, update } = openMarking();
    fireEvent.click(word('was: Content'));
    update({ draft: showMore(DRAFT, 'before') });
    expect([...container.querySelectorAll('.marking-word[tabindex="0"]')]).toEqual([word('was: Content')]);
  });

  it('are chosen by a click', () => {
    const { props } = openMarking();
    fireEvent.click(word('was: Content'));
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith(5, 5, false);
  });

  it('are walked through by arrow keys, to the first and the last', () => {
    openMarking();
    const first = word('Oda: Source');
    first.focus();
    for (const [key, name] of [
      ['ArrowRight', 'Venn: Source'],
      ['ArrowDown', 'said: Cue'],
      ['ArrowLeft', 'Venn: Source'],
      ['ArrowUp', 'Oda: Source'],
      ['ArrowLeft', 'Oda: Source'],
      ['End', 'shut.: Content'],
      ['ArrowRight', 'shut.: Content'],
      ['Home', 'Oda: Source'],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement, key).toBe(word(name));
    }
  });

  it('are walked through the other way where they are written from right to left', () => {
    const { container } = openMarking();
    const words = container.querySelector<HTMLElement>('.marking-words');
    words?.style.setProperty('direction', 'rtl');
    word('Oda: Source').focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(word('Venn: Source'));
  });

  it('are chosen several at once with Shift and an arrow key, from where that began', () => {
    const { props } = openMarking();
    word('Oda: Source').focus();
    const press = (key: string, shiftKey: boolean) =>
      fireEvent.keyDown(document.activeElement as Element, { key, shiftKey });
    press('ArrowRight', true);
    press('ArrowRight', true);
    press('ArrowRight', false);
    press('ArrowRight', true);
    expect(vi.mocked(props.onChoose).mock.calls).toEqual([
      [0, 1, false],
      [0, 2, true],
      [3, 4, false],
    ]);
  });

  it('are chosen several at once with Shift and a click', () => {
    const { props } = openMarking();
    fireEvent.click(word('Venn: Source'));
    fireEvent.click(word('lock: Content'), { shiftKey: true });
    expect(vi.mocked(props.onChoose).mock.calls).toEqual([
      [1, 1, false],
      [1, 4, false],
    ]);
  });

  it('are chosen by dragging over them, and the click that ends it is none', () => {
    const { props } = openMarking();
    fireEvent.pointerDown(word('Oda: Source'), { button: 0 });
    fireEvent.pointerEnter(word('Venn: Source'), { buttons: 1 });
    fireEvent.pointerEnter(word('said: Cue'), { buttons: 1 });
    fireEvent.pointerEnter(word('Venn: Source'), { buttons: 1 });
    fireEvent.click(word('Venn: Source'));
    expect(vi.mocked(props.onChoose).mock.calls).toEqual([
      [0, 1, false],
      [0, 2, true],
      [0, 1, true],
    ]);
  });

  it('are left alone by a pointer that passes, and by a finger that scrolls', () => {
    const { props } = openMarking();
    fireEvent.pointerEnter(word('Venn: Source'), { buttons: 1 });
    fireEvent.pointerDown(word('Oda: Source'), { button: 0, pointerType: 'touch' });
    fireEvent.pointerEnter(word('said: Cue'), { buttons: 1, pointerType: 'touch' });
    fireEvent.pointerDown(word('Oda: Source'), { button: 0 });
    fireEvent.pointerEnter(word('said: Cue'), { buttons: 0 });
    expect(props.onChoose).not.toHaveBeenCalled();
  });

  it('stand in the lines of the article', () => {
    const wide = markingDraftOf(TEXT, { ...NO_SPANS, content: [[0, 43]] });
    const { container } = openMarking({ draft: wide });
    expect(container.querySelectorAll('.marking-words br')).toHaveLength(1);
  });
});

describe('marking a claim', () => {
  it('has a choice of parts, each with what to look for', () => {
    const { props, container, update } = openMarking();
    expect(word('Cue').getAttribute('aria-pressed')).toBe('true');
    expect(container.textContent).toContain('Choose the words that show that it is said');
    fireEvent.click(word('Source'));
    expect(props.onPart).toHaveBeenCalledExactlyOnceWith('source');
    update({ part: 'source' });
    expect(container.textContent).toContain('Choose the words that name who says it');
  });

  it('can be saved and given up, by Escape too', () => {
    const { props } = openMarking();
    fireEvent.click(word('Save'));
    expect(props.onSave).toHaveBeenCalledOnce();
    fireEvent.click(word('Cancel'));
    fireEvent.click(word('Close'));
    fireEvent.keyDown(word('said: Cue'), { key: 'Escape' });
    expect(props.onCancel).toHaveBeenCalledTimes(3);
  });

  it('keeps its keys from the page', () => {
    openMarking();
    const page = vi.fn();
    document.addEventListener('keydown', page);
    fireEvent.keyDown(word('said: Cue'), { key: 'ArrowRight' });
    document.removeEventListener('keydown', page);
    expect(page).not.toHaveBeenCalled();
  });

  it('shows more of the article', () => {
    const { props } = openMarking();
    fireEvent.click(word('More before'));
    fireEvent.click(word('More after'));
    expect(vi.mocked(props.onMore).mock.calls).toEqual([['before'], ['after']]);
  });

  it('takes the focus when it opens', () => {
    openMarking();
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Mark a claim' }));
  });

  it('is called otherwise where a claim is corrected', () => {
    openMarking({ isCorrection: true });
    expect(screen.getByRole('dialog', { name: 'Correct the words' })).toBeTruthy();
  });

  it('leads to the claim that is marked there already', () => {
    const { props } = openMarking({ overlapped: { id: 'claim-7', words: 'Oda Venn said' } });
    expect(status()).toContain('These words are in a claim that is marked already: Oda Venn said.');
    fireEvent.click(word('Open that claim'));
    expect(props.onShow).toHaveBeenCalledExactlyOnceWith('claim-7');
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror=alert(1)> said <script>alert(1)</script>';
    const { container } = openMarking({ draft: markingDraftOf(hostile, { ...NO_SPANS, cue: [[29, 33]] }) });
    expect(container.querySelector('img, script')).toBeNull();
  });
});

const STATES: readonly (readonly [
  name: string,
  props: Partial<ClaimMarkingProps>,
  message: string,
  canSave: boolean,
])[] = [
  ['complete', {}, '', true],
  ['without a cue', { draft: NEW, canSave: false }, 'A claim needs a cue before it can be saved.', false],
  ['being saved', { isSaving: true }, 'Saving…', false],
  ['overtaken by the page', { isOvertaken: true }, 'The page has just changed. Look at the words once more', true],
  ['lost', { isLost: true, fault: 'storage-full' }, 'Close this and select the words again.', false],
  ['not described', { fault: 'extension-updated' }, 'Says Who was updated while this page was open.', true],
  ['over another claim', { overlapped: { id: 'a', words: 'He said' } }, 'marked already: He said.', true],
  ['in a private window', { isPrivate: true }, '', true],
  ['a correction', { isCorrection: true, part: 'content' }, '', true],
];

describe.each(STATES)('a claim to be marked that is %s', (_, props, message, canSave) => {
  it('says so, can be saved or not, and is accessible', async () => {
    const { container } = openMarking(props);
    if (message === '') expect(status()).toBe('');
    else expect(status()).toContain(message);
    expect(word('Save').hasAttribute('disabled')).toBe(!canSave);
    if (props.isPrivate) expect(container.textContent).toContain('nothing is kept');
    await expectAccessible(container);
  });
});

describe('a claim that cannot be marked', () => {
  it('is told why, and what to do', async () => {
    const onClose = vi.fn();
    const { container } = renderScreen(<MarkingNotice message="marking.outside" onClose={onClose} />);
    expect(status()).toContain('Select words of the article.');
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await expectAccessible(container);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
