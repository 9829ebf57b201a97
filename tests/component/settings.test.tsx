import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/settings/settings.tsx';
import type {
  EraseView,
  SettingsActions,
  SettingsView,
  SiteNewsView,
  SitesActions,
  SitesView,
} from '../../components/settings/settings-view.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import { NO_SHORTCOMINGS } from '../../lib/library/export/export.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { expectAccessible, renderScreen } from './support.tsx';

interface Views {
  readonly view: SettingsView;
  readonly sites: SitesView;
  readonly erase: EraseView;
  readonly codebook: Codebook;
}

const VIEW: SettingsView = {
  phase: 'ready',
  fault: null,
  settings: DEFAULT_SETTINGS,
  edits: {},
  amount: { claims: 1204, articles: 88, used: 5_400_000, available: 1e9, isKept: false },
  amountFault: null,
  keepAnswer: null,
  exported: null,
  browser: 'chromium',
  version: '0.1.0',
};
const SITE = { name: 'news.example', patterns: ['https://news.example/*', 'https://www.news.example/*'] };
const SITES: SitesView = { isReady: true, sites: [SITE], isEverywhere: false, news: null };
const ERASE: EraseView = { phase: 'idle', fault: null, exported: null, keptSites: [] };
const FILE = { fileName: 'says-who.json', href: 'blob:1', ...NO_SHORTCOMINGS };
const NEWS: readonly SiteNewsView[] = [
  { type: 'no-address', address: 'my paper' },
  { type: 'refused', name: 'news.example' },
  { type: 'kept', name: 'news.example' },
  { type: 'allowed', name: 'news.example' },
  { type: 'allowed', name: '' },
  { type: 'given-up', name: 'news.example' },
  { type: 'given-up', name: '' },
];
const withSettings = (change: Partial<SettingsView['settings']>): SettingsView => ({
  ...VIEW,
  settings: { ...DEFAULT_SETTINGS, ...change },
});

function openSettings(first: Partial<Views> = {}) {
  const actions = {
    setCoder: vi.fn<SettingsActions['setCoder']>(),
    setMode: vi.fn<SettingsActions['setMode']>(),
    setHasKeys: vi.fn<SettingsActions['setHasKeys']>(),
    setHasStatusMarks: vi.fn<SettingsActions['setHasStatusMarks']>(),
    setKeys: vi.fn<SettingsActions['setKeys']>(),
    askToKeep: vi.fn(),
    retry: vi.fn(),
    useDefaults: vi.fn(),
  };
  const siteActions = {
    allow: vi.fn<SitesActions['allow']>(),
    allowEverywhere: vi.fn(),
    giveUp: vi.fn<SitesActions['giveUp']>(),
    giveUpEverywhere: vi.fn(),
    giveUpAll: vi.fn(),
  };
  const eraseActions = { exportFirst: vi.fn(), erase: vi.fn() };
  const all = { view: VIEW, sites: SITES, erase: ERASE, codebook: DEFAULT_CODEBOOK };
  const screenOf = (change: Partial<Views>) => (
    <Settings
      {...all}
      {...change}
      actions={actions}
      siteActions={siteActions}
      eraseActions={eraseActions}
      welcomeHref="/welcome.html"
      thirdPartyHref="/third-party.txt"
    />
  );
  const { rerender, container } = renderScreen(screenOf(first));
  for (const details of container.querySelectorAll('details')) details.open = true;
  return { actions, siteActions, eraseActions, container, update: (next: Partial<Views>) => rerender(screenOf(next)) };
}

const pressed = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openErase = () => pressed('Delete everything…');
const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('damaged settings', () => {
  it('are said to be so, with what stands in for them, and set right when the reader says so', () => {
    const { actions, container } = openSettings({ view: { ...VIEW, phase: 'damaged', fault: 'storage-failed' } });
    expect(screen.getByRole('heading', { name: 'Your settings are damaged' })).toBeTruthy();
    expect(container.textContent).toContain('Your labels are all there.');
    pressed('Save it and use the usual settings');
    expect(actions.useDefaults).toHaveBeenCalledOnce();
    pressed('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Delete everything…' })).toBeTruthy();
  });

  it('are a file then, which can be saved once more', () => {
    const exported = { fileName: 'says-who-settings-damaged.json', href: 'blob:1' };
    const { container } = openSettings({ view: { ...VIEW, exported } });
    expect(container.textContent).toContain('The usual settings hold again.');
    expect(screen.getByRole('link', { name: 'Save it again' }).getAttribute('href')).toBe('blob:1');
  });
});

describe('has nothing that axe-core finds', () => {
  const states: Record<string, Partial<Views>> = {
    loading: { view: { ...VIEW, phase: 'loading' } },
    failed: { view: { ...VIEW, phase: 'failed', fault: 'storage-newer' } },
    damaged: { view: { ...VIEW, phase: 'damaged', fault: 'storage-failed' } },
    'set right': { view: { ...VIEW, exported: { fileName: 'says-who-settings-damaged.json', href: 'blob:1' } } },
    ready: {},
    'in Firefox': { view: { ...VIEW, browser: 'firefox' } },
    'keys off': { view: withSettings({ hasKeys: false }) },
    saved: { view: { ...VIEW, edits: { coder: 'saved', mode: 'saving', keys: 'saved', hasKeys: 'saved' } } },
    'not saved': { view: { ...VIEW, edits: { coder: 'storage-full', keys: 'storage-full' } } },
    'no site': { sites: { ...SITES, sites: [] } },
    everywhere: { sites: { ...SITES, isEverywhere: true } },
    'nothing counted': { view: { ...VIEW, amount: null, amountFault: 'storage-failed' } },
    'not to be kept': { view: { ...VIEW, keepAnswer: 'refused' } },
    erased: { erase: { ...ERASE, phase: 'erased', keptSites: ['http://127.0.0.1/*'] } },
    ...Object.fromEntries(
      NEWS.map((news, index) => [`site ${index}: ${news.type}`, { sites: { ...SITES, news: { serial: 1, news } } }]),
    ),
  };
  it.each(Object.entries(states))('%s', async (_, state) => {
    const { container } = openSettings(state);
    await expectAccessible(container);
  });

  it.each([
    ['before', ERASE],
    ['a file made', { ...ERASE, exported: { ...FILE, lacking: 2 } }],
    ['making one', { ...ERASE, phase: 'exporting' }],
    ['under way', { ...ERASE, phase: 'erasing' }],
    ['failed', { ...ERASE, phase: 'failed', fault: 'storage-blocked' }],
  ] as const)('deleting everything: %s', async (_, erase) => {
    const { container } = openSettings({ erase });
    openErase();
    await expectAccessible(container);
  });
});

describe('the reader’s name', () => {
  it('is sent as it is written; the name that stands for none is not shown', () => {
    const { actions } = openSettings();
    const field = screen.getByLabelText<HTMLInputElement>('Name or initials');
    expect(field.value).toBe('');
    fireEvent.input(field, { target: { value: 'Ada' } });
    expect(actions.setCoder).toHaveBeenCalledExactlyOnceWith('Ada');
  });

  it('is acknowledged, or what could not be saved is tried again', () => {
    const { actions, update, container } = openSettings({ view: { ...VIEW, edits: { coder: 'saved' } } });
    expect(container.textContent).toContain('Saved');
    update({ view: { ...VIEW, edits: { coder: 'storage-full' } } });
    pressed('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

it('the mode is one of two, each with what is known of its errors', () => {
  const { actions } = openSettings();
  const precise = screen.getByRole<HTMLInputElement>('radio', { name: /Precise/ });
  const complete = screen.getByRole<HTMLInputElement>('radio', { name: /Complete/ });
  expect([precise.checked, complete.checked]).toEqual([true, false]);
  expect(document.body.textContent).toContain('Marks more, and errs more often.');
  fireEvent.click(complete);
  expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('complete');
});

describe('sites', () => {
  it('are taken away one by one', () => {
    const { siteActions } = openSettings();
    pressed('Remove: news.example');
    expect(siteActions.giveUp).toHaveBeenCalledExactlyOnceWith(SITE);
  });

  it('are asked for within the click', () => {
    const { siteActions } = openSettings();
    write('Allow another site', 'other.example');
    pressed('Allow');
    expect(siteActions.allow).toHaveBeenCalledExactlyOnceWith('other.example');
    expect(screen.getByLabelText<HTMLInputElement>('Allow another site').value).toBe('');
  });

  it('are not asked for without an address', () => {
    const { siteActions } = openSettings();
    pressed('Allow');
    expect(siteActions.allow).not.toHaveBeenCalled();
  });

  it('everywhere is switched on once the browser has given it, not before', () => {
    const { siteActions, update } = openSettings();
    const everywhere = screen.getByLabelText<HTMLInputElement>('Everywhere');
    fireEvent.click(everywhere);
    expect(siteActions.allowEverywhere).toHaveBeenCalledOnce();
    expect(everywhere.checked).toBe(false);
    update({ sites: { ...SITES, isEverywhere: true } });
    expect(everywhere.checked).toBe(true);
    fireEvent.click(everywhere);
    expect(siteActions.giveUpEverywhere).toHaveBeenCalledOnce();
  });

  it.each([
    [NEWS[0], '“my paper” is not the address of a site.'],
    [NEWS[1], 'nothing has changed'],
    [NEWS[3], 'Marks now come by themselves on news.example.'],
    [NEWS[5], 'On news.example marks come when you press the button again.'],
  ])('say what became of it: %j', (news, words) => {
    if (!news) throw new Error('no news');
    openSettings({ sites: { ...SITES, news: { serial: 1, news } } });
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain(words);
  });
});

describe('marks that show what the reader said', () => {
  it('are a choice, and the screen says what a page can see', () => {
    const { actions, update } = openSettings();
    const box = () => screen.getByLabelText<HTMLInputElement>('Let marks on pages show the status I gave');
    expect(box().checked).toBe(false);
    expect(document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'the scripts of a page can see how its words are marked',
    );
    fireEvent.click(box());
    expect(actions.setHasStatusMarks).toHaveBeenCalledExactlyOnceWith(true);
    update({ view: { ...withSettings({ hasStatusMarks: true }), edits: { hasStatusMarks: 'storage-full' } } });
    expect(box().checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('keys', () => {
  it('are switched off all at once', () => {
    const { actions, update } = openSettings();
    fireEvent.click(screen.getByLabelText('Use single keys'));
    expect(actions.setHasKeys).toHaveBeenCalledExactlyOnceWith(false);
    update({ view: withSettings({ hasKeys: false }) });
    expect(screen.queryByText('Choose the keys')).toBeNull();
  });

  it('are given to commands, and back', () => {
    const { actions, update } = openSettings();
    write('Write a note', 'm');
    expect(actions.setKeys).toHaveBeenLastCalledWith({ note: 'm' });
    update({ view: withSettings({ keys: { note: 'm' } }) });
    write('Write a note', 'n');
    expect(actions.setKeys).toHaveBeenLastCalledWith({ note: null });
    write('Write a note', '');
    expect(actions.setKeys).toHaveBeenLastCalledWith({ note: '' });
    pressed('Back to the default keys');
    expect(actions.setKeys).toHaveBeenLastCalledWith({ note: null });
  });

  it('move from one command to another in one act', () => {
    const { actions, container } = openSettings();
    write('Write a note', 'j');
    expect(container.textContent).toContain('“j” is the key of “Next claim”.');
    pressed('Use it here instead');
    expect(actions.setKeys).toHaveBeenCalledExactlyOnceWith({ next: '', note: 'j' });
  });

  it('of the codebook are changed there', () => {
    const { actions, container } = openSettings();
    write('Write a note', '4');
    expect(container.textContent).toContain('“4” is the key of “Denied”. Choose another one, or change it there.');
    expect(actions.setKeys).not.toHaveBeenCalled();
  });

  it.each([
    ['chromium', 'chrome://extensions/shortcuts'],
    ['firefox', 'about:addons'],
  ] as const)('of the whole browser are set elsewhere: %s', (browser, place) => {
    const { container } = openSettings({ view: { ...VIEW, browser } });
    expect(container.textContent).toContain(place);
  });
});

describe('what is stored', () => {
  it('is said in records and in bytes', () => {
    const { container } = openSettings();
    expect(container.textContent).toMatch(/1,204 claims in 88 saved articles\. Room used: about 5\.4.MB\./);
  });

  it('is kept when the browser promises', () => {
    const { actions, update, container } = openSettings();
    pressed('Ask the browser for its promise');
    expect(actions.askToKeep).toHaveBeenCalledOnce();
    update({ view: { ...VIEW, keepAnswer: 'kept', amount: VIEW.amount && { ...VIEW.amount, isKept: true } } });
    expect(container.textContent).toContain('The browser has promised to keep them');
    update({ view: { ...VIEW, keepAnswer: 'refused' } });
    expect(container.textContent).toContain('The browser gave no promise');
  });

  it('is said without a size where the browser does not know it', () => {
    const { container } = openSettings({ view: { ...VIEW, amount: VIEW.amount && { ...VIEW.amount, used: null } } });
    expect(container.textContent).not.toContain('Room used');
  });
});

describe('deleting everything', () => {
  it('takes a word, and offers the file first', () => {
    const { eraseActions } = openSettings();
    openErase();
    expect(document.activeElement?.textContent).toBe('Export everything');
    pressed('Export everything');
    expect(eraseActions.exportFirst).toHaveBeenCalledOnce();
    const confirm = screen.getByRole('button', { name: 'Delete everything now' });
    for (const wrong of ['', 'del', 'yes', 'delete all']) {
      write(/Type “delete”/, wrong);
      fireEvent.click(confirm);
    }
    expect(eraseActions.erase).not.toHaveBeenCalled();
    write(/Type “delete”/, ' Delete ');
    fireEvent.click(confirm);
    expect(eraseActions.erase).toHaveBeenCalledOnce();
  });

  it('is left by Escape, and by the other button', () => {
    openSettings();
    for (const leave of [
      () => fireEvent.keyDown(screen.getByLabelText(/Type/), { key: 'Escape' }),
      () => pressed('Keep everything'),
    ]) {
      openErase();
      leave();
      expect(screen.queryByLabelText(/Type “delete”/)).toBeNull();
      expect(document.activeElement?.textContent).toBe('Delete everything…');
    }
  });

  it('happens once, however often the button is pressed', () => {
    const { eraseActions } = openSettings({ erase: { ...ERASE, phase: 'erasing' } });
    openErase();
    write(/Type “delete”/, 'delete');
    pressed('Delete everything now');
    expect(eraseActions.erase).not.toHaveBeenCalled();
  });

  it('ends with a message that takes the focus, and names what is not ours to delete', () => {
    const { update } = openSettings();
    openErase();
    update({ erase: { ...ERASE, phase: 'erased', keptSites: ['http://127.0.0.1/*'] } });
    expect(document.activeElement?.textContent).toContain('Nothing of it is left in this browser.');
    expect(document.activeElement?.textContent).toContain('http://127.0.0.1/*');
  });

  it.each(FAULTS)('that fails with %s says that nothing was deleted', (fault) => {
    openSettings({ erase: { ...ERASE, phase: 'failed', fault } });
    openErase();
    expect(screen.getByRole('alert').textContent).toContain('Nothing was deleted.');
  });

  it('is there where the settings cannot be read, too', () => {
    openSettings({ view: { ...VIEW, phase: 'failed', fault: 'storage-failed' } });
    openErase();
    expect(screen.getByLabelText(/Type “delete”/)).toBeTruthy();
  });
});

it('says the version, what is sent, where the first page is, and whose code is in it', () => {
  const { container } = openSettings();
  expect(container.textContent).toContain('Says Who 0.1.0');
  expect(container.textContent).toContain('Says Who sends nothing anywhere');
  const about = screen.getByRole('region', { name: 'About' });
  const links = within(about).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/welcome.html', '/third-party.txt']);
});
