import { fireEvent, render, screen } from '@testing-library/preact';
import { render as preactRender } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/card/claim-card.tsx';
import { TranslateProvider } from '../../components/words/i18n.tsx';
import type { Sample } from './sample-claims.ts';
import { cardProps } from './screens.tsx';
import { renderScreen, translate } from './support.tsx';

const DENIAL: Sample = {
  id: 'claim-2',
  words: { source: 'The ferry line', cue: 'denied', content: 'that it had known of the leak' },
  facets: { act: 'denial' },
};
const NEXT: Sample = { id: 'claim-3', words: { source: 'A deckhand', cue: 'insisted', content: 'that it had' } };

function openCard(change: Partial<ClaimCardProps> = {}, sample = DENIAL) {
  const props = cardProps(sample, change);
  const { rerender, container } = renderScreen(<ClaimCard {...props} />);
  return { props, container, update: (next: ClaimCardProps) => rerender(<ClaimCard {...next} />) };
}

describe('the card', () => {
  it('is a dialog that leaves the page usable, named by its place among the claims', () => {
    openCard();
    const dialog = screen.getByRole('dialog', { name: 'Claim 2 of 12' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect([dialog.lang, dialog.dir]).toEqual(['en', 'ltr']);
  });

  it('shows who says what, whole', () => {
    openCard();
    expect(screen.getByRole('dialog').textContent).toContain('The ferry line denied');
    expect(screen.getByRole('dialog').textContent).toContain('that it had known of the leak');
    expect(screen.getByRole('dialog').textContent).toContain('A mark means “someone says so”, not “this is wrong”.');
  });

  it('takes the focus when it opens, and only then', () => {
    const { update } = openCard();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    const next = screen.getByRole('button', { name: 'Next claim' });
    next.focus();
    update(cardProps(NEXT));
    expect(document.activeElement).toBe(next);
  });

  it('walks to the claims beside it, and closes', () => {
    const { props } = openCard();
    fireEvent.click(screen.getByRole('button', { name: 'Previous claim' }));
    expect(props.onPrevious).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Next claim' }));
    expect(props.onNext).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('closes with Escape, from within a field too', () => {
    const { props } = openCard();
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('keeps its keys from the page’s own shortcuts', () => {
    openCard();
    const page = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, page);
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'j' });
    fireEvent.keyPress(screen.getByLabelText('Note'), { key: 'j' });
    fireEvent.keyUp(screen.getByLabelText('Note'), { key: 'j' });
    for (const type of ['keydown', 'keyup', 'keypress']) document.removeEventListener(type, page);
    expect(page).not.toHaveBeenCalled();
  });

  it('sends edits', () => {
    const { props } = openCard();
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'contested' } });
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith({ status: 'contested' });
  });

  it('saves what was typed for a claim with that claim when walking on, and shows the next one’s own', () => {
    const { props, update } = openCard();
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'about the denial' } });
    const next = cardProps(NEXT);
    update(next);
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith({ note: 'about the denial' });
    expect(next.onEdit).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('');
  });

  it('says in a private window that nothing is kept', () => {
    const { container } = openCard({ isPrivate: true });
    expect(container.textContent).toContain('Private window: marks and labels work here, but nothing is kept.');
  });

  it('shows hostile words as words', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { container } = openCard({}, { words: { source: hostile, cue: hostile, content: hostile } });
    expect(container.querySelector('script, img')).toBeNull();
  });

  it('works within a closed shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const props = cardProps(DENIAL);
    preactRender(
      <TranslateProvider translate={translate}>
        <ClaimCard {...props} />
      </TranslateProvider>,
      root,
    );
    const input = root.querySelector('input');
    expect(root.querySelector(`datalist[id="${input?.getAttribute('list')}"]`)).not.toBeNull();
    expect(root.querySelector(`label[for="${input?.id}"]`)?.textContent).toBe('Source');
    preactRender(null, root);
    host.remove();
  });

  it('saves what was typed when its host takes it away', () => {
    const props = cardProps(DENIAL);
    const { unmount } = render(
      <TranslateProvider translate={translate}>
        <ClaimCard {...props} />
      </TranslateProvider>,
    );
    fireEvent.input(screen.getByLabelText('Source'), { target: { value: 'The ferry company' } });
    unmount();
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith({ sourceText: 'The ferry company' });
  });
});
