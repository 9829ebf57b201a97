import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/card/claim-card.tsx';
import { disputesOf, NO_DISPUTES } from '../../components/claims/claim-disputes.ts';
import { nameOf, referentOf, toClaimView } from '../../components/claims/claim-view.ts';
import { Message } from '../../components/design/message.tsx';
import { Popup } from '../../components/panel/popup.tsx';
import { countryName } from '../../components/words/country-name.ts';
import { type Finding, inShort } from '../../lib/claim/finding.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { pageView, popupActions } from './panel-screens.tsx';
import { BRIDGE, finding, pageClaim, readyState, type Sample } from './sample-claims.ts';
import { bridgeCard, cardProps } from './screens.tsx';
import { expectAccessible, openEverything, renderScreen } from './support.tsx';

/** Words that would become markup, or turn the sentence around them, where they are not kept apart. */
const HOSTILE = '</bdi><img src=x onerror=alert(1)> \u202Eلند | $1 \uE0000\uE000';
const LONG = 'The Standing Committee on Bridges, Ferries and Causeways of the Lower Sorrel Valley '.repeat(20).trim();

function openPopup(samples: readonly Sample[]) {
  const actions = popupActions();
  const { container } = renderScreen(<Popup view={pageView(readyState(samples))} actions={actions} />);
  return { actions, container };
}

function openRow(name: RegExp) {
  fireEvent.click(screen.getByRole('button', { name, expanded: false }));
}

function openCard(props: ClaimCardProps) {
  const { container } = renderScreen(<ClaimCard {...props} />);
  return { props, container, text: () => container.textContent?.replace(/\s+/g, ' ') ?? '' };
}

/** The lines of "By source". */
function counts(samples: readonly Sample[]): string[] {
  const { container } = openPopup(samples);
  const button = screen.queryByRole('button', { name: 'By source' });
  if (button) fireEvent.click(button);
  return [...container.querySelectorAll('.source-bars li')].map((line) => line.textContent?.trim() ?? '');
}

const said = (id: string, source: string, change: Partial<Sample> = {}): Sample => ({
  id,
  words: { source, cue: 'said', content: 'so' },
  ...change,
});
const sample = (id: string): Sample => BRIDGE.find((one) => one.id === id) ?? said(id, '');
const viewOf = (one: Sample) => toClaimView(pageClaim(one), one.words);
const views = (samples: readonly Sample[]) => samples.map(viewOf);

describe('the count by source', () => {
  it('has one line for all the names, descriptions and pronouns of one source, under its name', () => {
    expect(counts(BRIDGE)).toEqual(['Portugal’s transport ministry3', 'Mara Lind2', 'The builders’ union2']);
    expect(screen.getByText('from 3 sources', { exact: false })).toBeTruthy();
  });

  it('goes by the reader’s words where the reader has named the source', () => {
    const renamed = BRIDGE.map((one) => (one.id === 'she' ? { ...one, label: { sourceText: 'The yard' } } : one));
    expect(counts(renamed)).toEqual([
      'Portugal’s transport ministry3',
      'The builders’ union2',
      'Mara Lind1',
      'The yard1',
    ]);
  });

  it('takes a name that the reader wrote for the source that is shown by it', () => {
    const renamed = [...BRIDGE, said('gone', 'she', { label: { sourceText: ' mara lind' }, found: null })];
    expect(counts(renamed)).toContain('Mara Lind3');
  });

  it('keeps two of one name apart, as the detector does', () => {
    const resident = (id: string): Finding =>
      finding({ entity: { key: id, name: 'A resident', kind: 'unspecified', country: null } });
    expect(
      counts([said('a', 'A resident', { found: resident('a') }), said('b', 'A resident', { found: resident('b') })]),
    ).toEqual(['A resident1', 'A resident1']);
  });

  it('goes by the article’s words where the detector finds the claim no more, or knows no name', () => {
    const nameless = finding({ entity: { key: 'x', name: '', kind: 'unspecified', country: null } });
    expect(counts([said('a', 'She', { found: null, label: {} }), said('b', 'He', { found: nameless })])).toEqual([
      'She1',
      'He1',
    ]);
  });

  it('shows hostile names as words, in their own direction', () => {
    const hostile = finding({ entity: { key: HOSTILE, name: HOSTILE, kind: 'unspecified', country: null } });
    const { container } = openPopup([said('a', 'a', { found: hostile }), said('b', 'b')]);
    openEverything(container);
    expect(container.querySelector('img')).toBeNull();
    const name = container.querySelector('.source-name');
    expect([name?.tagName, name?.getAttribute('dir'), name?.textContent]).toEqual(['BDI', 'auto', HOSTILE]);
  });
});

describe('who a source is', () => {
  it.each([
    ['she', 'Mara Lind', 'a pronoun'],
    ['second-denial', 'The builders’ union', 'a bare description'],
    ['it', 'Portugal’s transport ministry', 'an "it"'],
    ['tests', '', 'a source that names itself'],
    ['lisbon', '', 'another name: the article’s words say it themselves'],
  ])('stands behind the words of %s: "%s" (%s)', (id, name) => {
    expect(referentOf(viewOf(sample(id)))).toBe(name);
  });

  it('stands behind the article’s words in row and card, and is told from them', () => {
    openPopup(BRIDGE);
    const row = screen.getByRole('button', { name: /She/, expanded: false });
    expect(row.textContent).toContain('She (Mara Lind) added');
    expect(row.querySelector('.claim-source')?.textContent).toBe('She');
    const referent = row.querySelector('.claim-referent');
    expect(referent?.getAttribute('title')).toBe('Says Who reads this off the text, and may be wrong');
    expect(referent?.querySelector('bdi')?.dir).toBe('auto');
  });

  it.each<[Partial<Sample>, string]>([
    [{ label: { sourceText: 'The yard' } }, 'the reader named it'],
    [{ found: null }, 'the detector finds the claim no more'],
    [{ found: finding({ antecedent: 'her', entity: null }) }, 'nobody is known'],
    [
      {
        found: finding({
          antecedent: 'x',
          entity: { key: 'x', name: 'SHE', kind: 'unspecified', country: null },
        }),
      },
      'it says the same',
    ],
  ])('does not stand there when %o (%s)', (change) => {
    expect(referentOf(viewOf({ ...sample('she'), ...change }))).toBe('');
  });

  it('is not renamed by a label that kept the article’s words, nor by an empty one', () => {
    for (const sourceText of ['She', ' She ', '', '  ']) {
      expect(nameOf(viewOf({ ...sample('she'), label: { sourceText, status: 'contested' } }))).toBe('Mara Lind');
    }
  });

  it.each([
    ['The Port', 'port', 'a leading article'],
    ['Orvalia’s staff', "ORVALIA'S staff", 'apostrophes and capitals'],
  ])('%s is %s (%s)', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});

describe('the facts', () => {
  it('have the kind of source and the country in the reader’s language', () => {
    const { text } = openCard(bridgeCard('lisbon'));
    expect(text()).toContain('Source: Government');
    expect(text()).toContain('Country: Portugal');
  });

  it('leave out what is not known', () => {
    const { text } = openCard(bridgeCard('she'));
    expect(text()).not.toContain('Country');
    expect(openCard(cardProps(said('x', 'Ada'))).text()).not.toContain('Source: ');
  });

  it.each([
    ['AZ', 'en', 'Azerbaijan'],
    ['AZ', 'de', 'Aserbaidschan'],
    ['QQ', 'en', ''],
    ['', 'en', ''],
    ['az', 'en', ''],
    ['<b', 'en', ''],
  ])('the country %j in %s is %j', (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });
});

describe('a denial', () => {
  it('says what it denies and whose claim that is, and goes there', () => {
    const { props, text } = openCard(bridgeCard('denial'));
    expect(text()).toContain('Denies: “that all tests of the bridge were complete” (claim by Mara Lind)');
    fireEvent.click(screen.getByRole('button', { name: 'Show the claim by Mara Lind' }));
    expect(props.onShow).toHaveBeenCalledExactlyOnceWith('tests');
    // The button goes with its claim; the focus must not go with it.
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('shows the claim on the page from the popup', () => {
    const { actions } = openPopup(BRIDGE);
    openRow(/union denied/);
    fireEvent.click(screen.getByRole('button', { name: 'Show the claim by Mara Lind' }));
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('tests');
  });

  it.each<[Partial<Sample>, string]>([
    [{ outcome: 'gone' }, 'it is gone'],
    [{ label: { dismissed: true } }, 'it was put aside'],
  ])('offers no way to a claim without a mark: %o (%s)', (change) => {
    const samples = BRIDGE.map((one) => (one.id === 'tests' ? { ...one, ...change } : one));
    renderScreen(<ClaimCard {...bridgeCard('denial', { disputes: disputesOf(views(samples), 'denial') })} />);
    expect(screen.getByText('Mara Lind')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Show the claim/ })).toBeNull();
  });

  it.each([
    [
      { claimId: null, words: 'the charge of fraud' },
      NO_DISPUTES,
      'Denies: “the charge of fraud” (in the article’s own words)',
    ],
    [
      { claimId: 'x', words: 'it' },
      { denied: { id: 'x', name: '', isOnPage: true }, denials: [] },
      'Denies: “it” (claim without a source)',
    ],
    [
      { claimId: 'x', words: '' },
      { denied: { id: 'x', name: 'Ada', isOnPage: true }, denials: [] },
      'Denies (claim by Ada)',
    ],
  ])('%o', (dispute, disputes, sentence) => {
    const found = finding({ dispute: { kind: 'words', confidence: 0.5, ...dispute } });
    expect(openCard(cardProps(said('d', 'Dorn', { found }), { disputes })).text()).toContain(sentence);
  });
});

describe('a claim that is denied', () => {
  const status = () => screen.getByLabelText<HTMLSelectElement>('Status');

  it('says by whom and how often, goes there, and describes the status by it', () => {
    const { props, text } = openCard(bridgeCard('tests'));
    expect(text()).toContain('Denied in this article by The builders’ union (2)');
    const description = (status().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(description).toEqual([
      'You have not given it a status yet.',
      'Denied in this article by The builders’ union (2)',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Show the claim by The builders’ union' }));
    expect(props.onShow).toHaveBeenCalledExactlyOnceWith('denial');
  });

  it('is not set to anything by itself; the reader may take what the record suggests', () => {
    const { props } = openCard(bridgeCard('tests'));
    expect(status().value).toBe('unassessed');
    expect(props.onEdit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Set: Denied' }));
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith({ status: 'denied' });
    expect(status().value).toBe('denied');
    expect(document.activeElement).toBe(status());
    expect(screen.queryByRole('button', { name: 'Set: Denied' })).toBeNull();
  });

  it('does not press a reader who has decided', () => {
    const props = bridgeCard('tests');
    const claim = { ...props.claim, label: { ...props.claim.label, status: 'refuted' as const } };
    const { text } = openCard({ ...props, claim });
    expect(text()).toContain('Denied in this article by');
    expect(screen.queryByRole('button', { name: 'Set: Denied' })).toBeNull();
  });

  it('is denied by what the reader takes for a claim only', () => {
    const aside = BRIDGE.map((one) => (one.id === 'denial' ? { ...one, label: { dismissed: true } } : one));
    expect(disputesOf(views(aside), 'tests').denials).toMatchObject([{ id: 'second-denial', count: 1 }]);
  });

  it('names each source that denies it, and those that nobody names', () => {
    const other = said('other', '', {
      found: finding({ entity: null, dispute: { kind: 'overlap', claimId: 'tests', words: 'x', confidence: 0.4 } }),
    });
    const disputes = disputesOf(views([...BRIDGE, other]), 'tests');
    expect(disputes.denials.map(({ name, count }) => [name, count])).toEqual([
      ['The builders’ union', 2],
      ['', 1],
    ]);
    expect(openCard(bridgeCard('tests', { disputes })).text()).toContain('Denied elsewhere in this article');
  });

  it('is one of the page: what is not there has no disputes', () => {
    expect(disputesOf(views(BRIDGE), null)).toBe(NO_DISPUTES);
    expect(disputesOf(views(BRIDGE), 'nowhere')).toBe(NO_DISPUTES);
    expect(disputesOf(views(BRIDGE), 'lisbon')).toBe(NO_DISPUTES);
  });
});

describe('what is proposed', () => {
  it('stands in no field until the reader takes it', () => {
    const { props } = openCard(bridgeCard('she'));
    const source = screen.getByLabelText<HTMLInputElement>('Source');
    const kind = screen.getByLabelText<HTMLSelectElement>('Kind of source');
    expect([source.value, kind.value]).toEqual(['She', 'unspecified']);
    expect(props.onEdit).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button', { name: 'Kind of source: Business?' }));
    expect(props.onEdit).toHaveBeenLastCalledWith({ sourceKind: 'business' });
    expect([kind.value, document.activeElement]).toEqual(['business', kind]);
    fireEvent.click(screen.getByRole('button', { name: 'Source: Mara Lind?' }));
    expect(props.onEdit).toHaveBeenLastCalledWith({ sourceText: 'Mara Lind' });
    expect([source.value, document.activeElement]).toEqual(['Mara Lind', source]);
    expect(screen.queryByRole('button', { name: /\?$/ })).toBeNull();
  });

  it('is not proposed against the reader, nor where there is nothing to propose', () => {
    openCard(bridgeCard('portugal'));
    expect(screen.queryByRole('button', { name: /^Source:/ })).toBeNull();
    openCard(cardProps({ ...sample('it'), label: { sourceText: 'The cabinet' } }));
    expect(screen.getAllByRole('button', { name: /\?$/ })).toHaveLength(1);
  });

  it('comes first among the suggestions, before the page’s other sources, each once', () => {
    const { container } = openPopup(BRIDGE);
    openRow(/^it /);
    const offered = [...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    expect(offered).toEqual(['Portugal’s transport ministry', 'Mara Lind', 'The builders’ union']);
  });
});

describe('why a claim is marked', () => {
  const lines = () =>
    within(screen.getByText('Why is this marked?').closest('details') ?? document.body)
      .getAllByRole('listitem', { hidden: true })
      .map((line) => line.textContent);

  it('is said in plain words, folded away', () => {
    openCard(bridgeCard('denial'));
    expect(screen.getByText('Why is this marked?').closest('details')?.open).toBe(false);
    expect(lines()).toEqual([
      'Found by: the word “denied” (denial)',
      'Found by the trained model, which learned from annotated articles',
      'The act follows from what is said, not from this wording alone',
      'The denial points back to what was said before',
      'Says Who reads this off the text, and may be wrong',
    ]);
  });

  it.each([
    ['she', '“She” is taken to mean Mara Lind (“Mara Lind, who runs the yard”)', 'where it was named'],
    ['it', '“it” is taken to mean Portugal’s transport ministry', 'the antecedent says no more than the name'],
    ['lisbon', 'Counted as: Portugal’s transport ministry', 'another name of the same source'],
  ])('says of %s: %s (%s)', (id, line) => {
    openCard(bridgeCard(id));
    expect(lines()).toContain(line);
  });

  it('is nothing to say of a claim that the detector no longer finds', () => {
    openCard(cardProps(said('x', 'Ada', { found: null, label: {} })));
    expect(screen.queryByText('Why is this marked?')).toBeNull();
  });

  it.each(['toString', 'other', '', '<b>', 'finding.why'])('keeps calm about the class %j', (cueClass) => {
    const found = finding({ evidence: { cueClass, foundBy: 'rule', actBy: 'cue' } });
    openCard(cardProps({ id: 'x', words: { source: 'Ada', cue: 'according to', content: 'so' }, found }));
    expect(lines()[0]).toBe('Found by: the words “according to” (reporting)');
  });
});

describe('foreign words in a sentence', () => {
  it('are kept apart from it, whatever they are', () => {
    const { container } = renderScreen(<Message id="finding.meansFrom" words={[HOSTILE, 'b', HOSTILE]} />);
    expect([...container.querySelectorAll('bdi')].map((word) => word.textContent)).toEqual([HOSTILE, 'b', HOSTILE]);
    expect(container.textContent).toBe(`“${HOSTILE}” is taken to mean b (“${HOSTILE}”)`);
  });

  it('do not choose the form of the sentence', () => {
    const { container } = renderScreen(<Message id="finding.cue" words={['a | b', 'c']} count={3} />);
    expect(container.textContent).toBe('Found by: the words “a | b” (c)');
  });

  it.each([
    { name: 'hostile', words: HOSTILE },
    { name: 'long', words: LONG },
  ])('make no markup and no fault for those who hear them when they are $name', async ({ words }) => {
    const entity = { key: words.slice(0, 90), name: words, kind: 'government' as const, country: 'PT' };
    const other = said('y', words, {
      found: finding({ entity, dispute: { kind: 'host', claimId: 'x', words: inShort(words), confidence: 1 } }),
    });
    const found = finding({
      entity,
      antecedent: inShort(`${words}, ${words}`),
      dispute: { kind: 'host', claimId: 'y', words: inShort(words), confidence: 1 },
      evidence: { cueClass: words.slice(0, 90), foundBy: 'rule', actBy: 'cue' },
    });
    const one = { id: 'x', words: { source: 'she', cue: words, content: words }, found };
    const { container } = openCard(cardProps(one, { disputes: disputesOf(views([one, other]), 'x') }));
    expect(container.querySelector('.denials')?.textContent).toContain(words.slice(0, 20));
    openEverything(container);
    expect(container.querySelector('img')).toBeNull();
    // A name without end does not push the fields off the card.
    for (const { textContent } of container.querySelectorAll('button, .claim-referent, .denials, .why-marked li')) {
      expect(textContent.length).toBeLessThan(600);
    }
    await expectAccessible(container);
  });
});
