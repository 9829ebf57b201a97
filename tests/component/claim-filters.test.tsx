import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/panel/popup.tsx';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { OWN_CODEBOOK, pageView, popupActions, withPreferences } from './panel-screens.tsx';
import { EDITED, HARBOUR, readyState } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

function openPopup(state: PageState = readyState(HARBOUR)) {
  const actions = popupActions();
  const { container, rerender } = renderScreen(<Popup view={pageView(state)} actions={actions} />);
  const update = (next: PageState) => rerender(<Popup view={pageView(next)} actions={actions} />);
  return { actions, container, update };
}

const rows = (container: Element) =>
  [...container.querySelectorAll('.claim-row .claim-cue')].map((cue) => cue.textContent?.trim());
const search = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
const openFilters = () => fireEvent.click(screen.getByRole('button', { name: 'Filter', expanded: false }));
const choose = (name: string, text: string | RegExp) => {
  const menu = screen.getByLabelText<HTMLSelectElement>(name);
  const option = within(menu).getByRole<HTMLOptionElement>('option', { name: text });
  fireEvent.change(menu, { target: { value: option.value } });
};
const shown = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeTruthy());

describe('the search', () => {
  it.each([
    ['cranes', ['said'], 'words of the content'],
    ['ILSE brandt', ['said', 'added'], 'the reader’s name for a source, whatever the capitals'],
    ["dockers' union", ['accused'], 'another kind of apostrophe'],
    ['monday asked', ['accused'], 'words of a note, in any order'],
    ['mayor', ['promised'], 'claims no longer in the article'],
    ['sign', ['says'], 'those put aside'],
  ])('%s finds %j (%s)', async (text, cues) => {
    const { container } = openPopup();
    search(text);
    await shown(`${cues.length} of 7 shown`);
    expect(rows(container)).toEqual(cues);
  });

  it('says that nothing is like that, and brings all back', async () => {
    const { container } = openPopup();
    search('zeppelin');
    await shown('0 of 7 shown');
    expect(container.textContent).toContain('No claim of this page is like that');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    await waitFor(() => expect(rows(container)).toHaveLength(7));
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  it('is emptied by Escape before the popup closes', async () => {
    openPopup();
    search('cranes');
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(true);
  });

  it('draws what is typed at once, and the list when nobody types any more', async () => {
    const { container } = openPopup();
    search('cran');
    expect(rows(container)).toHaveLength(7);
    await shown('1 of 7 shown');
  });
});

describe('filters', () => {
  it('combine, say how many are set, and offer what there is with its number', async () => {
    const { container } = openPopup();
    openFilters();
    const acts = within(screen.getByLabelText('Act'))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(acts).toEqual([
      'Any',
      'Statement (2)',
      'Denial (1)',
      'Accusation (1)',
      'Demand (1)',
      'Promise (1)',
      'Hearsay (1)',
    ]);
    choose('Source', 'Harbour master Ilse Brandt (2)');
    expect(rows(container)).toEqual(['said', 'added']);
    choose('Act', 'Demand (1)');
    expect(rows(container)).toEqual(['added']);
    expect(screen.getByRole('button', { name: 'Filter (2)' })).toBeTruthy();
    expect(screen.getByText('1 of 7 shown')).toBeTruthy();
    choose('Act', 'Any');
    choose('Source', 'No source given (1)');
    expect(rows(container)).toEqual(['reportedly']);
  });

  it('leave what nobody has decided on', () => {
    const { container } = openPopup();
    openFilters();
    fireEvent.click(screen.getByLabelText('Not yet coded'));
    expect(rows(container)).toEqual(['said', 'denied', 'reportedly', 'added']);
    choose('Status', 'Denied (1)');
    expect(container.textContent).toContain('0 of 7 shown');
  });

  it('leave what has changed, or is gone, or both', () => {
    const { container } = openPopup(readyState(EDITED));
    openFilters();
    fireEvent.click(screen.getByLabelText('Changed'));
    expect(container.textContent).toContain('7 of 12 shown');
    fireEvent.click(screen.getByLabelText('No longer in the article'));
    expect(container.textContent).toContain('11 of 12 shown');
  });

  it('know labels of one’s own where a claim has one', () => {
    const own = HARBOUR.map((sample, index) =>
      index === 0 ? { ...sample, label: { labels: ['own-leak' as const] } } : sample,
    );
    const { container } = openPopup(withPreferences(readyState(own), { codebook: OWN_CODEBOOK }));
    openFilters();
    choose('Labels', 'Leaked (1)');
    expect(rows(container)).toEqual(['said']);
  });

  it('never take the claim away that is being labelled', () => {
    const { container } = openPopup();
    fireEvent.click(screen.getByRole('button', { name: /port company denied/, expanded: false }));
    openFilters();
    fireEvent.click(screen.getByLabelText('Changed'));
    expect(rows(container)).toEqual(['denied']);
    expect(screen.getByRole('form')).toBeTruthy();
  });

  it('stay as they are when the page sends a new state, fails for a moment, or has no claim like that any more', () => {
    const { container, update } = openPopup();
    openFilters();
    choose('Act', 'Demand (1)');
    update(structuredClone(readyState(HARBOUR)));
    expect(rows(container)).toEqual(['added']);
    update(readyState(HARBOUR, { phase: 'failed', fault: 'page-restless' }));
    update(readyState(HARBOUR.slice(0, 3)));
    expect(rows(container)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Act').value).toBe('=demand');
  });

  it('have nothing that axe-core finds', async () => {
    const { container } = openPopup(withPreferences(readyState(HARBOUR), { codebook: OWN_CODEBOOK }));
    openFilters();
    search('the');
    await expectAccessible(container);
  });
});
