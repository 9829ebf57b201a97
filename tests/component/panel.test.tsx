import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/panel/popup.tsx';
import type { PanelView } from '../../components/panel/popup-view.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import {
  OWN_CODEBOOK,
  PANEL_SCREENS,
  PANEL_VIEWS,
  pageView,
  panelActions,
  popupActions,
  withPreferences,
} from './panel-screens.tsx';
import { BRIDGE, HARBOUR, readyState } from './sample-claims.ts';
import { expectAccessible, openEverything, renderScreen } from './support.tsx';

function openPanel(view: PanelView, actions = panelActions()) {
  const { container, rerender } = renderScreen(<Panel view={view} actions={actions} />);
  return { actions, container, update: (next: PanelView) => rerender(<Panel view={next} actions={actions} />) };
}

const openRow = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name, expanded: false }));
const disputes = () => within(screen.getByRole('group', { name: 'Disputes' }));

describe.each(PANEL_SCREENS.filter(({ name }) => name.startsWith('panel')))('$name', (one) => {
  it('has nothing that axe-core finds, with everything unfolded', async () => {
    const { container } = renderScreen(one.render());
    openEverything(container);
    await expectAccessible(container);
  });
});

describe('a page that was not given', () => {
  it('says what to do, has the browser ask, and leads to the sites', () => {
    const { actions, container } = openPanel({ phase: 'no-access' });
    expect(container.textContent).toContain('Press the button in the toolbar'.slice(0, 16));
    expect(container.textContent).toContain('The browser’s own pages and its extension store cannot be read at all.');
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site …' }));
    expect(actions.requestAccess).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Choose sites' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('offers no question that the browser does not have', () => {
    const { requestAccess: _, ...rest } = panelActions();
    renderScreen(<Panel view={{ phase: 'no-access' }} actions={rest} />);
    expect(screen.queryByRole('button', { name: /Always on this site/ })).toBeNull();
  });
});

describe('a page that can be had again', () => {
  it.each([
    ['marks that are hidden', 'Show the marks'],
    ['a tab that does not answer', 'Try again'],
  ])('%s: %s', (state, name) => {
    const { actions } = openPanel(PANEL_VIEWS[state] ?? { phase: 'starting' });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('the keys of the statuses', () => {
  const keysShown = () => screen.queryByRole('button', { name: /\d+ of \d+ coded/, expanded: true }) !== null;

  it.each([
    { width: 252, isShown: false, reason: 'Firefox’s sidebar as it opens, in which they would hide the list' },
    { width: 319, isShown: false, reason: 'a little too narrow' },
    { width: 320, isShown: true, reason: 'Chromium’s panel, which is no narrower' },
  ])('are shown from the start at $width px: $isShown ($reason)', ({ width, isShown }) => {
    vi.stubGlobal('innerWidth', width);
    openPanel(PANEL_VIEWS['claims'] ?? { phase: 'starting' });
    expect(keysShown()).toBe(isShown);
    fireEvent.click(screen.getByRole('button', { name: /\d+ of \d+ coded/ }));
    expect(keysShown()).toBe(!isShown);
    vi.unstubAllGlobals();
  });
});

describe('nothing found', () => {
  it('says how to mark a claim oneself, and where to have more marked', () => {
    const { actions, container } = openPanel(PANEL_VIEWS['nothing found'] ?? { phase: 'starting' });
    expect(container.textContent).toContain('choose “Mark as a claim”');
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('does not offer to mark more where all is marked already', () => {
    openPanel(pageView(withPreferences(readyState([]), { settings: { mode: 'complete' } })));
    expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
  });
});

describe('beside the page', () => {
  it('a claim that is opened is shown there; in a popup the page is covered', () => {
    const { actions } = openPanel(pageView(readyState(HARBOUR)));
    openRow(/dockers/);
    expect(actions.show).toHaveBeenCalledExactlyOnceWith(readyState(HARBOUR).claims[1]?.id);
  });

  it('the popup leads here', () => {
    const openPanelBeside = vi.fn();
    const actions = { ...popupActions(), openPanel: openPanelBeside };
    renderScreen(<Popup view={pageView(readyState(HARBOUR))} actions={actions} />);
    fireEvent.click(screen.getByRole('button', { name: 'Open beside the page' }));
    expect(openPanelBeside).toHaveBeenCalledOnce();
  });
});

describe('what a claim disputes', () => {
  const open = (state: PageState = readyState(BRIDGE)) => {
    const opened = openPanel(pageView(state));
    openRow(/builders’ union denied/);
    return opened;
  };

  it('is proposed by the detector, and taken by a click', () => {
    const { actions } = open();
    fireEvent.click(disputes().getByRole('button', { name: 'Mara Lind?' }));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('denial', { disputes: ['tests'] });
    expect(disputes().getByRole('listitem').textContent).toContain('that all tests of the bridge were complete');
    expect(disputes().queryByRole('button', { name: 'Mara Lind?' })).toBeNull();
  });

  it('is chosen from the claims of the page by words, the proposal first', () => {
    const { actions } = open();
    fireEvent.click(disputes().getByRole('button', { name: 'Choose a claim …' }));
    const list = () => within(disputes().getByRole('list', { name: 'Claims to choose from' }));
    expect(list().getAllByRole('button')[0]?.textContent).toContain('Mara Lind');
    expect(list().getAllByRole('button')).toHaveLength(BRIDGE.length - 1);
    fireEvent.input(disputes().getByRole('searchbox'), { target: { value: 'ferry free' } });
    fireEvent.click(list().getByRole('button', { name: /that the ferry is free/ }));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('denial', { disputes: ['it'] });
    expect(disputes().queryByRole('searchbox')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Choose a claim …');
  });

  it('can be several, each with the way there and the way out', () => {
    const both = BRIDGE.map((sample) =>
      sample.id === 'denial' ? { ...sample, label: { disputes: ['tests', 'lisbon', 'elsewhere'] } } : sample,
    );
    const { actions } = open(readyState(both));
    expect(disputes().getAllByRole('listitem')).toHaveLength(3);
    expect(disputes().getByText('A claim that is not on this page')).toBeTruthy();
    fireEvent.click(disputes().getByRole('button', { name: 'Show the claim by Portugal’s transport ministry' }));
    expect(actions.show).toHaveBeenLastCalledWith('lisbon');
    fireEvent.click(disputes().getByRole('button', { name: 'Not disputed: Mara Lind' }));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('denial', { disputes: ['lisbon', 'elsewhere'] });
  });

  it('is picked on the page: the click there chooses, and Escape there gives up', () => {
    const { actions } = open();
    fireEvent.click(disputes().getByRole('button', { name: 'Choose a claim …' }));
    fireEvent.click(disputes().getByRole('button', { name: 'Pick it on the page' }));
    expect(disputes().getByText(/Click the mark of that claim on the page/)).toBeTruthy();
    act(() => actions.pick.mock.lastCall?.[0](null));
    expect(disputes().queryByText(/Click the mark/)).toBeNull();
    fireEvent.click(disputes().getByRole('button', { name: 'Pick it on the page' }));
    act(() => actions.pick.mock.lastCall?.[0]('she'));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('denial', { disputes: ['she'] });
    expect(actions.giveUp).not.toHaveBeenCalled();
  });

  it('is no longer picked when the reader turns to something else', () => {
    const { actions } = open();
    fireEvent.click(disputes().getByRole('button', { name: 'Choose a claim …' }));
    fireEvent.click(disputes().getByRole('button', { name: 'Pick it on the page' }));
    fireEvent.keyDown(disputes().getByRole('searchbox'), { key: 'Escape' });
    expect(actions.giveUp).toHaveBeenCalledOnce();
    expect(screen.getByRole('form')).toBeTruthy();
  });

  it('cannot be picked from a popup, which a click on the page closes', () => {
    renderScreen(<Popup view={pageView(readyState(BRIDGE))} actions={popupActions()} />);
    openRow(/builders’ union denied/);
    fireEvent.click(disputes().getByRole('button', { name: 'Choose a claim …' }));
    expect(disputes().queryByRole('button', { name: 'Pick it on the page' })).toBeNull();
  });

  it('is said of the claim that is disputed', () => {
    const linked = BRIDGE.map((sample) =>
      sample.id === 'denial' ? { ...sample, label: { disputes: ['tests'] } } : sample,
    );
    openPanel(pageView(readyState(linked)));
    openRow(/Mara Lind, who runs the yard/);
    expect(disputes().getByText(/Disputed by/).textContent).toBe('Disputed by: The builders’ union');
  });

  it('has nothing that axe-core finds while it is chosen', async () => {
    const { container } = open();
    fireEvent.click(disputes().getByRole('button', { name: 'Choose a claim …' }));
    await expectAccessible(container);
  });
});

describe('labels of one’s own', () => {
  it('are given and taken, with their keys; hidden ones are not offered', () => {
    const { actions } = openPanel(pageView(withPreferences(readyState(BRIDGE), { codebook: OWN_CODEBOOK })));
    openRow(/builders’ union denied/);
    const group = within(screen.getByRole('group', { name: 'Labels' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(2);
    expect(group.getByText('Leaked').closest('label')?.querySelector('kbd')?.textContent).toBe('A');
    fireEvent.click(group.getByRole('checkbox', { name: /Leaked/ }));
    fireEvent.click(group.getByRole('checkbox', { name: /Old news/ }));
    expect(actions.edit).toHaveBeenLastCalledWith('denial', { labels: ['own-leak', 'own-old'] });
    fireEvent.click(group.getByRole('checkbox', { name: /Leaked/ }));
    expect(actions.edit).toHaveBeenLastCalledWith('denial', { labels: ['own-old'] });
  });

  it('are shown where a claim has one that the codebook has lost or hidden, to be taken away', () => {
    const labelled = BRIDGE.map((sample) => ({
      ...sample,
      label: { labels: ['own-gone' as const, 'own-lost' as const] },
    }));
    openPanel(pageView(withPreferences(readyState(labelled), { codebook: OWN_CODEBOOK })));
    openRow(/builders’ union denied/);
    const group = within(screen.getByRole('group', { name: 'Labels' }));
    expect(group.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    expect(group.getByText('own-lost')).toBeTruthy();
  });

  it('have no field where there are none', () => {
    openPanel(pageView(readyState(BRIDGE)));
    openRow(/builders’ union denied/);
    expect(screen.queryByRole('group', { name: 'Labels' })).toBeNull();
  });
});

describe('the source', () => {
  it('is suggested from the store too, for what was typed', async () => {
    const actions = panelActions();
    actions.suggestSources.mockResolvedValue(['Mayor Ida Flett', 'Mara Lind']);
    const { container } = openPanel(pageView(readyState(BRIDGE)), actions);
    openRow(/builders’ union denied/);
    expect(actions.suggestSources).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Source', { selector: 'input' }), { target: { value: 'ma' } });
    const offered = () =>
      [...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    await waitFor(() => expect(offered()).toContain('Mayor Ida Flett'));
    expect(actions.suggestSources).toHaveBeenCalledExactlyOnceWith('ma');
    expect(new Set(offered()).size).toBe(offered().length);
  });

  it('can be written where the store cannot be read', async () => {
    const actions = panelActions();
    actions.suggestSources.mockRejectedValue(new Error('blocked'));
    openPanel(pageView(readyState(BRIDGE)), actions);
    openRow(/builders’ union denied/);
    fireEvent.input(screen.getByLabelText('Source', { selector: 'input' }), { target: { value: 'ma' } });
    await waitFor(() => expect(actions.suggestSources).toHaveBeenCalled());
    expect(actions.edit).toHaveBeenLastCalledWith('denial', { sourceText: 'ma' });
  });
});

describe('a report', () => {
  it('of a wrong claim has the sentence and what was made of it, and is only copied', async () => {
    const { actions } = openPanel(pageView(readyState(BRIDGE)));
    openRow(/builders’ union denied/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report: wrong claim' }));
    const [text = ''] = actions.copy.mock.lastCall ?? [];
    expect(text.split('\n')).toEqual([
      'Says Who: a wrong claim',
      '',
      'Address: https://news.example/harbour',
      'Title: ',
      'Sentence: The builders’ union denied it',
      'Source: The builders’ union',
      'Cue: denied',
      'Content: it',
      'Act: Denial',
      'Kind: Reported',
      'Found by: model, deny, content',
      'What it should be: ',
      'Claims found on the page: 7',
      'Version: 0.4.2, Firefox',
      '',
    ]);
    await waitFor(() =>
      expect(screen.getByText('Copied. Nothing was sent: paste it where you report it.')).toBeTruthy(),
    );
  });

  it('of a missed claim leaves room for its sentence, and says when it could not be copied', async () => {
    const actions = panelActions();
    actions.copy.mockRejectedValue(new Error('not allowed'));
    openPanel(pageView(readyState(BRIDGE)), actions);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report: missed claim' }));
    expect(actions.copy.mock.lastCall?.[0]).toMatch(/\nSentence: \n.*\nVersion: 0\.4\.2, Firefox\n$/s);
    await waitFor(() => expect(screen.getByText('The browser did not let it be copied.')).toBeTruthy());
  });
});
