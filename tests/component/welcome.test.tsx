import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SitesActions, SitesView } from '../../components/settings/settings-view.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { samplePieces } from '../../components/welcome/welcome-sample-text.ts';
import { expectAccessible, renderScreen, translate } from './support.tsx';

const SITES: SitesView = { isReady: true, sites: [], isEverywhere: false, news: null };
const SITE = { name: 'news.example', patterns: ['https://news.example/*'] };

function openWelcome(first = SITES, browser: 'chromium' | 'firefox' = 'chromium') {
  const siteActions = {
    allow: vi.fn<SitesActions['allow']>(),
    allowEverywhere: vi.fn(),
    giveUp: vi.fn<SitesActions['giveUp']>(),
    giveUpEverywhere: vi.fn(),
    giveUpAll: vi.fn(),
  };
  const page = (sites: SitesView) => (
    <Welcome
      sites={sites}
      siteActions={siteActions}
      browser={browser}
      libraryHref="/library.html"
      settingsHref="/library.html#/settings"
    />
  );
  const { rerender, container } = renderScreen(page(first));
  return { siteActions, container, update: (sites: SitesView) => rerender(page(sites)) };
}

const mark = (name: string) => screen.getByRole('button', { name });
const label = () => screen.getByRole('region', { name: 'The label of this claim' });
const lit = (container: Element) => [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
const mode = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('has nothing that axe-core finds', () => {
  const states: Record<string, SitesView> = {
    'before anything is read': { ...SITES, isReady: false },
    'on click': SITES,
    'with a site': { ...SITES, sites: [SITE], news: { serial: 1, news: { type: 'allowed', name: 'news.example' } } },
    everywhere: { ...SITES, isEverywhere: true },
    refused: { ...SITES, news: { serial: 1, news: { type: 'refused', name: '' } } },
  };
  it.each(Object.entries(states))('%s', async (_, state) => {
    const { container } = openWelcome(state);
    await expectAccessible(container);
  });

  it.each([/on sites I choose/, /everywhere/])('with the choice %s', async (name) => {
    const { container } = openWelcome();
    fireEvent.click(mode(name));
    await expectAccessible(container);
  });
});

it('says first what a mark means', () => {
  const { container } = openWelcome();
  expect(container.textContent).toContain('A mark means “someone says so”, not “this is wrong”.');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

describe('the sample', () => {
  it('reads as an article, marks and all', () => {
    const { container } = openWelcome();
    const text = container.querySelector('.sample-text')?.textContent ?? '';
    expect(text).toMatch(/^The harbour of Port Elland .+ in ten\.$/);
    expect(text).not.toMatch(/[{}[\]=]/);
  });

  it('draws each mark by the look of its act', () => {
    openWelcome();
    const lineOf = (name: string) => mark(name).style.textDecorationStyle;
    expect([lineOf('the port authority said'), lineOf('denied'), lineOf('Moss demanded')]).toEqual([
      'solid',
      'dashed',
      'double',
    ]);
  });

  it('shows what was said, and the label’s fields explained, for the mark that is chosen', () => {
    const { container } = openWelcome();
    expect(lit(container)).toEqual(['that her members had agreed to anything']);
    fireEvent.click(mark('The shipping company accuses'));
    expect(lit(container)).toEqual(['the union of holding the town to ransom']);
    expect(mark('The shipping company accuses').getAttribute('aria-pressed')).toBe('true');
    expect(mark('denied').getAttribute('aria-pressed')).toBe('false');
    for (const words of ['The shipping company', 'Accusation', 'Business', 'Not a claim', 'Note']) {
      expect(label().textContent).toContain(words);
    }
  });

  it('gives source and cue that stand apart to one claim', () => {
    openWelcome();
    fireEvent.click(mark('the port authority said'));
    fireEvent.click(mark('Rhea Moss'));
    expect(mark('denied').getAttribute('aria-pressed')).toBe('true');
  });

  it('takes a status, which its mark shows and the others do not', () => {
    openWelcome();
    const others = mark('the port authority said').style.cssText;
    fireEvent.change(within(label()).getByRole('combobox', { name: 'Status' }), { target: { value: 'contested' } });
    expect(mark('denied').style.textDecorationStyle).toBe('wavy');
    expect(mark('the port authority said').style.cssText).toBe(others);
    expect(label().textContent).toContain('Another party disputes it.');
  });
});

describe('when marks come', () => {
  it('is on click unless the reader says otherwise, and there is nothing to do for it', () => {
    openWelcome();
    expect(mode(/When I press the button/).checked).toBe(true);
    expect(document.body.textContent).toContain('This is how it is now: there is nothing to do.');
  });

  it('is not asked for by choosing, but by the button below', () => {
    const { siteActions } = openWelcome();
    fireEvent.click(mode(/everywhere/));
    expect(siteActions.allowEverywhere).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Allow all sites…' }));
    expect(siteActions.allowEverywhere).toHaveBeenCalledOnce();
  });

  it('is asked for site by site', () => {
    const { siteActions } = openWelcome();
    fireEvent.click(mode(/on sites I choose/));
    fireEvent.input(screen.getByLabelText('Allow another site'), { target: { value: 'news.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(siteActions.allow).toHaveBeenCalledExactlyOnceWith('news.example');
  });

  it('is shown as it is, and given back in one act', () => {
    const { siteActions, update } = openWelcome({ ...SITES, isReady: false });
    update({ ...SITES, sites: [SITE] });
    expect(mode(/on sites I choose/).checked).toBe(true);
    fireEvent.click(mode(/When I press the button/));
    fireEvent.click(screen.getByRole('button', { name: 'Give the permissions back' }));
    expect(siteActions.giveUpAll).toHaveBeenCalledOnce();
  });
});

it.each([
  ['chromium', 'then the pin beside Says Who'],
  ['firefox', '“Pin to Toolbar”'],
] as const)('says how to pin the button in %s', (browser, words) => {
  const { container } = openWelcome(SITES, browser);
  expect(container.textContent).toContain(words);
});

it('leads on to the library and the settings', () => {
  openWelcome();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/library.html',
    '/library.html#/settings',
  ]);
});

describe('the sample’s notation', () => {
  it.each([
    ['plain words', [{ text: 'plain words', claim: 0, part: null }]],
    ['', []],
    [
      'A {1=b} [1=c].',
      [
        { text: 'A ', claim: 0, part: null },
        { text: 'b', claim: 1, part: 'mark' },
        { text: ' ', claim: 0, part: null },
        { text: 'c', claim: 1, part: 'content' },
        { text: '.', claim: 0, part: null },
      ],
    ],
    ['{x=no claim}', [{ text: '{x=no claim}', claim: 0, part: null }]],
  ])('%j', (message, pieces) => {
    expect(samplePieces(message)).toEqual(pieces);
  });

  it('of the message gives five claims, each with a mark and what is said', () => {
    const pieces = samplePieces(translate('welcome.sample.text'));
    for (const claim of [1, 2, 3, 4, 5]) {
      for (const part of ['mark', 'content']) {
        expect(
          pieces.some((piece) => piece.claim === claim && piece.part === part),
          `${claim} ${part}`,
        ).toBe(true);
      }
    }
  });
});
