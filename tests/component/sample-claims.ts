import type { Facets } from '../../lib/claim/attribution.ts';
import type { DiffPiece, PlaceChange } from '../../lib/claim/change.ts';
import { type ClaimLabel, type PageClaim, untouchedLabel } from '../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import type { Finding } from '../../lib/claim/finding.ts';
import type { ClaimPlace, PlaceDoubt, TextSelector } from '../../lib/claim/selector.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { SourceEntity } from '../../lib/claim/source-entity.ts';
import type { ClaimSpans } from '../../lib/claim/span.ts';
import type { ClaimWords, PageState } from '../../lib/messaging/protocol.ts';

/** Claims of invented people, for the screens to show. */

export interface Sample extends Partial<Omit<PageClaim, 'label'>> {
  readonly words: ClaimWords;
  readonly facets?: Partial<Facets>;
  readonly label?: Partial<ClaimLabel>;
  /** Whom the source stood for when the claim was stored. */
  readonly antecedent?: string | null;
}

const PLAIN_FACETS: Facets = { kind: 'indirect', act: 'statement', distance: 'neutral', anonymity: 'named' };

/** A claim of the page, with as much given as the test is about. */
export function pageClaim({ words, facets, label, antecedent = null, found = null, ...rest }: Sample): PageClaim {
  const act = facets?.act ?? PLAIN_FACETS.act;
  return {
    id: `claim-${words.source}-${words.cue}`,
    stored: label !== undefined,
    draft: {
      ...PLAIN_FACETS,
      ...facets,
      ...placeOf(words, antecedent),
      confidence: 0.9,
      sourceText: words.source,
      reasonGiven: false,
      entity: found?.entity ?? null,
    },
    label: { ...untouchedLabel({ sourceText: words.source, act, reasonGiven: false }), ...label },
    outcome: 'exact',
    spans: { source: [], cue: [], content: [] },
    change: null,
    found,
    ...rest,
  };
}

/** What a claim is found by where the article has these words. */
export function placeOf(words: ClaimWords, antecedent: string | null = null): ClaimPlace {
  return {
    selectors: { source: quotes(words.source), cue: quotes(words.cue), content: quotes(words.content) },
    sentence: `${words.source} ${words.cue} ${words.content}`,
    antecedent,
  };
}

/** A stored claim whose article has changed; `place` where there is one to accept. */
export function changedClaim(
  sample: Sample,
  doubt: PlaceDoubt,
  place: ClaimPlace | null,
  words: DiffPiece[] = [],
): Sample {
  const change: PlaceChange = { doubt, words, place };
  return { label: {}, ...sample, outcome: 'changed', spans: SOMEWHERE, change };
}

/** What a page that was read knows, with the words of its claims. */
export function readyState(samples: readonly Sample[], change: Partial<PageState> = {}): PageState {
  const claims = samples.map(pageClaim);
  const words = Object.fromEntries(claims.map(({ id }, index) => [id, samples[index]?.words ?? NO_WORDS]));
  return {
    phase: 'ready',
    fault: null,
    metadata: { canonical: '', title: '', publisher: '', authors: [], language: 'en', published: '' },
    article: {
      articleUrl: 'https://news.example/harbour',
      language: 'en',
      languageSupported: true,
      isPrivate: false,
      isSaved: false,
      storageFault: null,
      preferences: { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS },
    },
    claims,
    words,
    ...change,
  };
}

/** An article's worth of claims: every group of the list has one. */
export const HARBOUR: readonly Sample[] = [
  {
    words: {
      source: 'Harbour master Ilse Brandt',
      cue: 'said',
      content: 'that two of the four cranes would be back in service by Thursday',
    },
  },
  {
    words: {
      source: 'The dockers’ union',
      cue: 'accused',
      content: 'the port company of hiding an inspection report that had warned of worn cables as early as last spring',
    },
    facets: { act: 'accusation', anonymity: 'institution' },
    label: { status: 'contested', sourceKind: 'ngo', note: 'Report asked for on Monday.' },
  },
  {
    words: { source: 'The port company', cue: 'denied', content: 'it' },
    facets: { act: 'denial', anonymity: 'institution' },
  },
  {
    words: { source: '', cue: 'reportedly', content: 'a third ship turned away before dawn' },
    facets: { act: 'hearsay', anonymity: 'none' },
  },
  {
    words: { source: 'she', cue: 'added', content: '“We will not wait for another winter.”' },
    facets: { act: 'demand', kind: 'direct' },
    label: { sourceText: 'Harbour master Ilse Brandt' },
  },
  {
    words: { source: 'The mayor', cue: 'promised', content: 'to publish the inspection report' },
    facets: { act: 'promise' },
    label: { status: 'denied' },
    outcome: 'gone',
  },
  {
    words: { source: 'the sign', cue: 'says', content: '“No entry”' },
    label: { dismissed: true },
  },
];

/** Any place in a page's text. */
const SOMEWHERE: ClaimSpans = { source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]] };

const CRANES: ClaimWords = { source: 'Ilse Brandt', cue: 'said', content: 'two cranes would be back by Thursday' };
const LADDERS: ClaimWords = { source: 'she', cue: 'said', content: 'nobody would go up the ladders' };
const SHE: Sample = {
  id: 'speaker',
  words: LADDERS,
  antecedent: 'Mara Lind',
  label: { sourceText: 'The union leader' },
};
const WARNED: ClaimWords = { source: 'The port', cue: 'warned', content: 'of delays' };
const TUGS: ClaimWords = { source: 'The pilots', cue: 'announced', content: 'a strike of the tugs' };

/** The claims of an article that was edited since they were labelled, one for each thing that can have become of them. */
export const EDITED: readonly Sample[] = [
  changedClaim(
    { id: 'words', words: CRANES, label: { status: 'contested', note: 'Ask the yard.' } },
    'words',
    placeOf({ ...CRANES, content: 'four cranes would be back by Thursday' }),
    [
      { kind: 'same', text: 'Ilse Brandt said ' },
      { kind: 'gone', text: 'two ' },
      { kind: 'new', text: 'four ' },
      { kind: 'same', text: 'cranes would be back by Thursday.' },
    ],
  ),
  changedClaim(SHE, 'speaker', placeOf(LADDERS, 'Ada Corr')),
  changedClaim({ id: 'nobody-known', words: { ...LADDERS, source: 'they' } }, 'speaker', placeOf(LADDERS)),
  changedClaim({ id: 'no-source', words: { ...LADDERS, source: '' } }, 'speaker', placeOf(LADDERS)),
  changedClaim({ id: 'place', words: WARNED }, 'place', placeOf(WARNED)),
  changedClaim({ id: 'no-cue', words: TUGS }, 'words', null, [
    { kind: 'gone', text: 'The pilots announced ' },
    { kind: 'same', text: 'a strike of the tugs' },
    { kind: 'new', text: 'went on.' },
  ]),
  changedClaim({ id: 'aside', words: { ...TUGS, source: 'A sign' }, label: { dismissed: true } }, 'words', null),
  {
    id: 'moved',
    words: { source: 'The yard', cue: 'denied', content: 'it' },
    label: { status: 'denied' },
    outcome: 'moved',
  },
  { id: 'gone', words: { source: 'The crews', cue: 'demanded', content: 'an inquiry' }, label: {}, outcome: 'gone' },
  ...['A diver', 'A cook', 'A clerk'].map(
    (source): Sample => ({
      id: source,
      words: { source, cue: 'added', content: 'nothing' },
      label: { detached: true },
      outcome: 'gone',
    }),
  ),
];

const LIND: SourceEntity = { key: 'mara-lind', name: 'Mara Lind', kind: 'business', country: null };
const UNION: SourceEntity = { key: 'builders-union', name: 'The builders’ union', kind: 'ngo', country: null };
const MINISTRY: SourceEntity = {
  key: 'PT:transport-ministry',
  name: 'Portugal’s transport ministry',
  kind: 'government',
  country: 'PT',
};

/** What the detector makes of a claim, with as much given as the test is about. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    entity: LIND,
    act: 'statement',
    antecedent: null,
    dispute: null,
    evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'cue' },
    ...change,
  };
}

const TESTED = 'that all tests of the bridge were complete';

/** Claims that the detector explains: several names of one source, and one claim that another source denies twice. */
export const BRIDGE: readonly Sample[] = [
  {
    id: 'tests',
    words: { source: 'Mara Lind, who runs the yard', cue: 'said', content: TESTED },
    found: finding(),
  },
  {
    id: 'she',
    words: { source: 'She', cue: 'added', content: 'that the paint was dry' },
    found: finding({ antecedent: 'Mara Lind, who runs the yard' }),
  },
  {
    id: 'denial',
    words: { source: 'The builders’ union', cue: 'denied', content: 'it' },
    facets: { act: 'denial', anonymity: 'institution' },
    found: finding({
      entity: UNION,
      dispute: { kind: 'anaphor', claimId: 'tests', words: TESTED, confidence: 0.8 },
      evidence: { cueClass: 'deny', foundBy: 'model', actBy: 'content' },
    }),
  },
  {
    id: 'second-denial',
    words: { source: 'the union', cue: 'called', content: 'the account “a fairy tale”' },
    facets: { act: 'denial', anonymity: 'institution' },
    found: finding({
      entity: UNION,
      antecedent: 'The builders’ union',
      dispute: { kind: 'named', claimId: 'tests', words: TESTED, confidence: 0.7 },
    }),
  },
  {
    id: 'lisbon',
    words: { source: 'Lisbon’s transport ministry', cue: 'said', content: 'that the bridge opens in May' },
    facets: { anonymity: 'institution' },
    found: finding({ entity: MINISTRY }),
  },
  {
    id: 'portugal',
    words: { source: 'Portugal’s transport ministry', cue: 'announced', content: 'a ferry until then' },
    facets: { anonymity: 'institution' },
    found: finding({ entity: MINISTRY }),
  },
  {
    id: 'it',
    words: { source: 'it', cue: 'said', content: 'that the ferry is free' },
    facets: { anonymity: 'institution' },
    found: finding({ entity: MINISTRY, antecedent: 'Portugal’s transport ministry' }),
  },
];

const NO_WORDS: ClaimWords = { source: '', cue: '', content: '' };

function quotes(exact: string): TextSelector[] {
  if (exact === '') return [];
  return [{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } }];
}
