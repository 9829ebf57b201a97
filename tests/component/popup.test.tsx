import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupView } from '../../components/panel/popup.tsx';
import { EXPORT_FORMATS } from '../../lib/claim/export-format.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { POPUP_VIEWS, pageView, popupActions, SITE } from './panel-screens.tsx';
import { HARBOUR, readyState, type Sample } from './sample-claims.ts';
import { expectAccessible, renderScreen } from './support.tsx';

function openPopup(view: PopupView) {
  const actions = popupActions();
  const { rerender, container } = renderScreen(<Popup view={view} actions={actions} />);
  return { actions, container, update: (next: PopupView) => rerender(<Popup view={next} actions={actions} />) };
}

const READY = readyState(HARBOUR);
const row = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const openRow = (name: RegExp) => fireEvent.click(row(name));
const idOf = (source: string, state: PageState = READY) =>
  state.claims.find(({ draft }) => draft.sourceText === source)?.id ?? '';

describe('the popup says plainly what is the case', () => {
  it.each([
    ['asking the page', 'Looking at this page…'],
    ['a page of the browser', 'The browser keeps this page to itself'],
    ['a PDF', 'This is a PDF'],
    ['a tab that does not answer', 'This page cannot be read'],
    ['reading the page', 'Looking for claims…'],
    ['no article', 'No article here'],
    ['failed', 'The page does not answer. Reload it and try again.'],
    ['nothing found', 'No claims found'],
    ['an unknown language', 'The text looks like French. Says Who finds claims in English only so far.'],
    ['no telling which language', 'Says Who could not tell which language this is.'],
    ['a private window', 'Private window: marks and labels work here, but nothing is kept.'],
    ['storage fault storage-newer', 'The saved labels come from a newer version'],
  ])('%s', (state, sentence) => {
    const { container } = openPopup(POPUP_VIEWS[state] ?? { phase: 'starting' });
    expect(container.textContent).toContain(sentence);
    expect(container.textContent).toContain('A mark means “someone says so”, not “this is wrong”.');
  });

  it('lists saved claims of an article in a language it does not know', () => {
    const { container } = openPopup(POPUP_VIEWS['an unknown language with saved claims'] ?? { phase: 'starting' });
    expect(container.textContent).toContain('Claims saved earlier are listed below.');
    expect(row(/dockers/)).toBeTruthy();
  });

  it('lets the article’s words be heard in its language, and what the reader wrote in theirs', () => {
    const state = readyState([
      { words: { source: 'Ilse Brandt', cue: 'said', content: 'so' } },
      { words: { source: 'she', cue: 'said', content: 'no' }, label: { sourceText: 'La capitaine' } },
    ]);
    const { article } = state;
    openPopup(pageView({ ...state, article: article && { ...article, language: 'en' } }));
    const spoken = (part: string) =>
      [...document.querySelectorAll(`.claim-row .claim-${part}`)].map((one) => one.getAttribute('lang'));
    expect([spoken('source'), spoken('cue'), spoken('content')]).toEqual([
      ['en', null],
      ['en', 'en'],
      ['en', 'en'],
    ]);
  });

  it.each(['', 'x', '<b>', 'english', 'EN-gb; drop'])('keeps calm when a page calls its language %j', (language) => {
    const { article } = READY;
    const { container } = openPopup(
      pageView(readyState([], { article: article && { ...article, language, languageSupported: false } })),
    );
    expect(container.textContent).toContain('could not tell which language');
  });

  it('tries again', () => {
    const { actions } = openPopup(POPUP_VIEWS['failed'] ?? { phase: 'starting' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('the list', () => {
  it('has nothing that axe-core finds while it is folded', async () => {
    const { container } = openPopup(pageView(READY));
    await expectAccessible(container);
  });

  it('has source, cue, content and status of every claim, in the order of the text', () => {
    openPopup(pageView(READY));
    const list = screen.getByRole('list', { name: 'Claims on this page' });
    const rows = within(list).getAllByRole('button', { expanded: false });
    expect(rows.map((button) => button.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Harbour master Ilse Brandt saidStatementthat two of the four cranes would be back in service by Thursday',
      'The dockers’ union accusedContestedthe port company of hiding an inspection report that had warned of worn cables as early as last spring',
      'The port company deniedDenialit',
      'No source given reportedlyHearsaya third ship turned away before dawn',
      'Harbour master Ilse Brandt addedDemand“We will not wait for another winter.”',
    ]);
  });

  it('shows the look of each mark, hidden from those who hear the words', () => {
    const { container } = openPopup(pageView(READY));
    const swatches = [...container.querySelectorAll<HTMLElement>('.popup-main .mark-swatch')];
    expect(swatches.map(({ dataset }) => dataset['look']).slice(0, 4)).toEqual([
      'act-statement',
      'status-contested',
      'act-denial',
      'act-hearsay',
    ]);
    expect(swatches.every((swatch) => swatch.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(swatches[1]?.style.textDecorationStyle).toBe('wavy');
  });

  it('counts the claims that stand in the article, and by source', () => {
    const { container } = openPopup(pageView(READY));
    expect(container.querySelector('.count-line')?.textContent).toContain('5 claims from 3 sources');
    fireEvent.click(screen.getByRole('button', { name: 'By source' }));
    const bars = [...container.querySelectorAll('.source-bars li')].map((bar) => bar.textContent?.trim());
    expect(bars).toEqual([
      'Harbour master Ilse Brandt2',
      'The dockers’ union1',
      'The port company1',
      'No source given1',
    ]);
  });

  it('counts names that differ in capitals or a leading "the" as one source', () => {
    const said = (source: string): Sample => ({ id: source, words: { source, cue: 'said', content: 'so' } });
    const { container } = openPopup(pageView(readyState([said('The port'), said('the Port'), said('Port')])));
    expect(container.querySelector('.count-line')?.textContent).toContain('3 claims from 1 source');
  });

  it('keeps those apart that are no longer in the article, in the words that were stored', () => {
    const words = Object.fromEntries(Object.entries(READY.words).filter(([id]) => id !== idOf('The mayor')));
    openPopup(pageView({ ...READY, words }));
    const gone = screen.getByRole('list', { name: 'No longer in the article (1)' });
    expect(gone.textContent).toContain('The mayor promised');
    expect(gone.textContent).toContain('to publish the inspection report');
    expect(within(gone).queryByRole('button', { name: /Show on page/ })).toBeNull();
  });

  it('folds away what was put aside, and takes it back', () => {
    const { actions } = openPopup(pageView(READY));
    const group = screen.getByText('Not claims (1)').closest('details');
    expect(group?.open).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Put back: the sign', hidden: true }));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(idOf('the sign'), { dismissed: false });
  });

  it('shows a claim on the page', () => {
    const { actions } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Show on page: The port company' }));
    expect(actions.show).toHaveBeenCalledExactlyOnceWith(idOf('The port company'));
  });

  it('lights up the claim below the pointer or the focus, and none when they leave', () => {
    const { actions } = openPopup(pageView(READY));
    const item = row(/dockers/).closest('li');
    if (!item) throw new Error('no row');
    fireEvent.pointerOver(item);
    expect(actions.focus).toHaveBeenLastCalledWith(idOf('The dockers’ union'));
    fireEvent.pointerLeave(screen.getByRole('list', { name: 'Claims on this page' }));
    expect(actions.focus).toHaveBeenLastCalledWith(null);
    row(/port company denied/).focus();
    expect(actions.focus).toHaveBeenLastCalledWith(idOf('The port company'));
    row(/port company denied/).blur();
    expect(actions.focus).toHaveBeenLastCalledWith(null);
  });

  it('says so once while the pointer wanders within a row', () => {
    const { actions } = openPopup(pageView(READY));
    const item = row(/dockers/).closest('li');
    for (const element of item?.querySelectorAll('*') ?? []) fireEvent.pointerOver(element);
    expect(actions.focus).toHaveBeenCalledExactlyOnceWith(idOf('The dockers’ union'));
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const words = { source: hostile, cue: '</li><script>alert(1)</script>', content: hostile };
    const { container } = openPopup(pageView(readyState([{ id: 'claim-1', words }])));
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });

  it('lets each text run in its own direction', () => {
    const words = { source: 'متحدث', cue: 'قال', content: 'إن الطرق ستفتح' };
    const { container } = openPopup(pageView(readyState([{ id: 'claim-1', words }])));
    for (const text of Object.values(words)) {
      expect([...container.querySelectorAll('[dir=auto]')].map((element) => element.textContent?.trim())).toContain(
        text,
      );
    }
  });

  it('has an editor only in the row that is open, however long it is', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      id: `claim-${index}`,
      words: { source: `Speaker ${index}`, cue: 'said', content: 'that it rains' },
    }));
    const { container } = openPopup(pageView(readyState(many)));
    // A first screenful is there at once, the others follow frame by frame.
    expect(container.querySelectorAll('.claim-row').length).toBeLessThan(100);
    await waitFor(() => expect(container.querySelectorAll('.claim-row')).toHaveLength(150), { timeout: 10_000 });
    const button = container.querySelectorAll('.claim-button')[100];
    if (button) fireEvent.click(button);
    expect(container.querySelectorAll('form')).toHaveLength(1);
    expect(container.querySelectorAll('.claim-row')).toHaveLength(150);
  });
});

describe('labelling in place', () => {
  it('opens one row at a time', () => {
    const { container } = openPopup(pageView(READY));
    openRow(/dockers/);
    openRow(/port company denied/);
    expect(container.querySelectorAll('form')).toHaveLength(1);
    expect(screen.getByRole('form').getAttribute('aria-label')).toContain('The port company');
  });

  it('sends an edit with the claim it is about', () => {
    const { actions } = openPopup(pageView(READY));
    openRow(/port company denied/);
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'contested' } });
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(idOf('The port company'), { status: 'contested' });
  });

  it('saves what was typed when another row is opened instead', () => {
    const { actions } = openPopup(pageView(READY));
    openRow(/port company denied/);
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'half' } });
    openRow(/dockers/);
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(idOf('The port company'), { note: 'half' });
  });

  it('keeps the row open and its fields in place when the page sends a new state', () => {
    const { update } = openPopup(pageView(READY));
    openRow(/port company denied/);
    const note = screen.getByLabelText('Note');
    note.focus();
    update(pageView(structuredClone(READY)));
    expect(screen.getByLabelText('Note')).toBe(note);
    expect(document.activeElement).toBe(note);
  });

  it('shows how saving goes in the row it is about', () => {
    openPopup(pageView(READY, { edits: { [idOf('The port company')]: 'saved', [idOf('she')]: 'storage-full' } }));
    openRow(/port company denied/);
    const form = screen.getByRole('form');
    expect(form.querySelector('.save-message')?.textContent).toBe('Saved');
    expect(within(form).queryByRole('alert')).toBeNull();
  });

  it('says of rows that are closed what could not be saved, and tries all of it again', () => {
    const [first = '', second = ''] = READY.claims.map(({ id }) => id);
    const { actions } = openPopup(pageView(READY, { edits: { [first]: 'storage-full', [second]: 'storage-full' } }));
    expect(screen.getByRole('alert').textContent).toContain('2 claims were not saved. The disk is full');
    expect(screen.getAllByText('Not saved')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.edit.mock.calls).toEqual([
      [first, {}],
      [second, {}],
    ]);
  });

  it('leaves a claim in place that is put aside while it is open, until it is closed', () => {
    const { update } = openPopup(pageView(READY));
    openRow(/port company denied/);
    const aside = HARBOUR.map((sample) =>
      sample.words.source === 'The port company' ? { ...sample, label: { dismissed: true } } : sample,
    );
    update(pageView(readyState(aside)));
    const button = screen.getByRole('button', { name: /The port company denied/, expanded: true });
    expect(within(screen.getByRole('form')).getByRole('button', { name: 'Undo' })).toBeTruthy();
    fireEvent.click(button);
    expect(screen.getByText('Not claims (2)')).toBeTruthy();
  });

  it('offers the other sources of the page', () => {
    const { container } = openPopup(pageView(READY));
    openRow(/port company denied/);
    const offered = [...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    expect(offered).toContain('Harbour master Ilse Brandt');
    expect(new Set(offered).size).toBe(offered.length);
  });
});

describe('the keyboard', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  const focused = () => document.activeElement?.textContent ?? '';

  it('walks over the rows with the arrows, also into the next list, and with Home and End', () => {
    openPopup(pageView(READY));
    row(/Ilse Brandt said/).focus();
    press('ArrowDown');
    expect(focused()).toContain('dockers');
    press('End');
    expect(focused()).toContain('another winter');
    press('ArrowDown');
    expect(focused()).toContain('The mayor');
    press('ArrowDown');
    expect(focused()).toContain('The mayor');
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toContain('reportedly');
    press('Home');
    press('ArrowUp');
    expect(focused()).toContain('Ilse Brandt said');
  });

  it('stops at one row of a list when tabbing, the one it was on last', () => {
    openPopup(pageView(READY));
    const list = screen.getByRole('list', { name: 'Claims on this page' });
    const stops = () => [...list.querySelectorAll('.claim-button')].map((button) => button.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1', '-1', '-1']);
    act(() => row(/dockers/).focus());
    expect(stops()).toEqual(['-1', '0', '-1', '-1', '-1']);
  });

  it('closes the editor with Escape from within, not the popup, and goes back to the row', () => {
    openPopup(pageView(READY));
    openRow(/port company denied/);
    const note = screen.getByLabelText('Note');
    note.focus();
    const above = vi.fn();
    document.addEventListener('keydown', above);
    // fireEvent answers false when the default, closing the popup, was prevented.
    expect(press('Escape')).toBe(false);
    document.removeEventListener('keydown', above);
    expect(above).not.toHaveBeenCalled();
    expect(screen.queryByRole('form')).toBeNull();
    expect(focused()).toContain('The port company');
  });

  it('leaves Escape to the popup when nothing is open', () => {
    openPopup(pageView(READY));
    row(/dockers/).focus();
    expect(press('Escape')).toBe(true);
  });

  it('leaves the arrows to the fields of the editor', () => {
    openPopup(pageView(READY));
    openRow(/port company denied/);
    screen.getByLabelText('Status').focus();
    expect(press('ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Status'));
  });
});

describe('the site', () => {
  it('is asked for, and given back', () => {
    const { actions, update } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'On click', pressed: true }));
    expect(actions.disallowSite).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Always on news.example', pressed: false }));
    expect(actions.allowSite).toHaveBeenCalledOnce();
    update(pageView(READY, { site: { ...SITE, mode: 'allowed' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Always on news.example', pressed: true }));
    expect(actions.allowSite).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'On click', pressed: false }));
    expect(actions.disallowSite).toHaveBeenCalledOnce();
  });

  it('hides the marks on this page, where there are any', () => {
    const { actions } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Hide the marks on this page' }));
    expect(actions.hideMarks).toHaveBeenCalledOnce();
  });

  it('has no switch where it cannot be asked for', () => {
    const { container } = openPopup(pageView(READY, { site: { ...SITE, canChange: false } }));
    expect(screen.queryByRole('group', { name: 'Show marks on this site' })).toBeNull();
    expect(container.textContent).toContain('Marks appear when you press the button.');
  });
});

describe('the way out', () => {
  it('exports this page and everything, and opens the library', () => {
    const { actions } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Export', expanded: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Export this page as JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export this page as CSV' }));
    expect(vi.mocked(actions.exportPage).mock.calls).toEqual([['json'], ['csv']]);
    fireEvent.click(screen.getByRole('button', { name: 'Export everything as JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export everything as CSV' }));
    expect(vi.mocked(actions.exportAll).mock.calls).toEqual([['json'], ['csv']]);
    fireEvent.click(screen.getByRole('button', { name: 'Library' }));
    expect(actions.openLibrary).toHaveBeenCalledOnce();
  });

  it('exports in every other format, which says what it is for once it is chosen', () => {
    const { actions } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Export', expanded: false }));
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Export this page as Other formats' });
    const others = [...choice.options].slice(1).map(({ value }) => value);
    expect(others).toHaveLength(EXPORT_FORMATS.length - 2);
    for (const format of others) {
      fireEvent.change(choice, { target: { value: format } });
      const hint = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toMatch(/\w+/);
      const name = choice.selectedOptions[0]?.textContent;
      fireEvent.click(screen.getByRole('button', { name: `Export this page as ${name}` }));
    }
    expect(vi.mocked(actions.exportPage).mock.calls).toEqual(others.map((format) => [format]));
  });

  it('is accessible with the exports open', async () => {
    const { container } = openPopup(pageView(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await expectAccessible(container);
  });

  it('offers no export of a page where there is nothing, what is saved and the library always', () => {
    for (const name of ['nothing found', 'a PDF', 'asking the page']) {
      const { container } = openPopup(POPUP_VIEWS[name] ?? pageView(READY));
      fireEvent.click(within(container as HTMLElement).getByRole('button', { name: 'Export' }));
      expect(container.textContent).not.toContain('Export this page');
      expect(container.textContent).toContain('Export everything');
      expect(container.textContent).toContain('Library');
    }
  });
});
