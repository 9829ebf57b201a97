import { describe, expect, it } from 'vitest';
import type { GoldClaim, GoldText } from '../../../lib/claim/annotated.ts';
import type { Attribution } from '../../../lib/claim/attribution.ts';
import type { Dispute } from '../../../lib/claim/dispute.ts';
import type { Span } from '../../../lib/claim/span.ts';
import { confusionsOf } from '../../../lib/evaluate/facets.ts';
import { formOfSource, orderOfParts } from '../../../lib/evaluate/groups.ts';
import { worstMisses } from '../../../lib/evaluate/misses.ts';
import {
  type Compared,
  disputeTally,
  entitiesRow,
  facetsRow,
  groupTable,
  measuresRow,
  reliabilityTable,
} from '../../../lib/evaluate/report.ts';
import { compareClaims } from '../../../lib/evaluate/score.ts';

const TEXT = 'Orvel accused Kessania of theft. Kessania denied it. She was charged with arson, and she said no.';

function at(words: string, from = 0): Span[] {
  if (words === '') return [];
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [[start, start + words.length]];
}

const ACCUSED: GoldClaim = {
  id: '1',
  source: at('Orvel'),
  cue: at('accused'),
  content: at('Kessania of theft'),
  kind: 'indirect',
  act: 'accusation',
  distance: 'neutral',
  anonymity: 'institution',
};
const DENIED: GoldClaim = {
  ...ACCUSED,
  id: '2',
  source: at('Kessania', 20),
  cue: at('denied'),
  content: at('it'),
  act: 'denial',
  denies: '1',
};
const SAID_NO: GoldClaim = {
  ...ACCUSED,
  id: '3',
  source: at('she'),
  cue: at('said'),
  content: at('no'),
  act: 'denial',
  denies: 'd1',
};
const MARKED = { d1: at('charged with arson')[0] as Span };

function found(claim: GoldClaim, change: Partial<Attribution> = {}): Attribution {
  const { id, source, cue, content } = claim;
  return {
    id,
    source,
    cue,
    content,
    kind: 'indirect',
    act: claim.act ?? 'statement',
    distance: 'neutral',
    anonymity: 'institution',
    reasonGiven: false,
    confidence: 0.9,
    entity: null,
    antecedent: null,
    dispute: null,
    evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'cue' },
    ...change,
  };
}

function compare(
  predicted: readonly Attribution[],
  claims: readonly GoldClaim[] = [ACCUSED, DENIED, SAID_NO],
): Compared {
  const gold: GoldText = { id: 'article', text: TEXT, claims, marked: MARKED };
  return { gold, comparison: compareClaims(TEXT, claims, predicted) };
}

const link = (claim: string | null, words: Span | null = null): { dispute: Dispute } => ({
  dispute: { kind: 'anaphor', claim, words, confidence: 1 },
});

describe('rows of figures', () => {
  it('hold precision, recall and F1 of each measure', () => {
    const row = measuresRow('sample', 'precise', [compare([found(ACCUSED)])]);
    expect(row).toEqual(['sample', 'precise', '3', ...Array(4).fill('100.0 / 33.3 / 50.0')]);
  });

  it('hold the share of right facets among the claims found, and a dash where none is annotated', () => {
    const bare = { ...ACCUSED, kind: undefined, distance: undefined, anonymity: undefined } as unknown as GoldClaim;
    const compared = compare([found(ACCUSED, { act: 'statement' })], [bare, DENIED]);
    expect(facetsRow('sample', [compared])).toEqual(['sample', '–', '0.0 of 1', '–', '–']);
    expect(confusionsOf([compared.comparison], 'act')).toEqual([['accusation → statement', 1]]);
  });

  it('hold how many of each tenth of confidence are right', () => {
    const wrong = found({ ...ACCUSED, cue: at('charged'), content: at('with arson') }, { confidence: 0.31 });
    expect(reliabilityTable([compare([found(ACCUSED, { confidence: 1 }), found(DENIED), wrong])])).toEqual([
      ['confidence from', '0.3', '0.9'],
      ['right', '0 of 1', '2 of 2'],
      ['in percent', '0.0', '100.0'],
    ]);
  });

  it('hold hits and misses by group, the largest first', () => {
    expect(groupTable([compare([found(ACCUSED), found(DENIED)])], 'act')).toEqual([
      ['act', 'claims', 'found', 'missed', 'recall'],
      ['denial', '2', '1', '1', '50.0'],
      ['accusation', '1', '1', '0', '100.0'],
    ]);
  });
});

describe('who the sources are', () => {
  const who = (key: string, country: string | null) =>
    ({ entity: { key, name: key, kind: 'government', country } }) as const;

  it('counts claims whose keys stand for the same source in the whole article', () => {
    const gold = [
      { ...ACCUSED, entity: 'orvel', country: 'NO' },
      { ...DENIED, entity: 'kessania' },
      { ...SAID_NO, entity: 'kessania' },
    ];
    const predicted = [
      found(ACCUSED, who('orvel-state', 'NO')),
      found(DENIED, who('KS', null)),
      found(SAID_NO, who('she', 'SE')),
    ];
    expect(entitiesRow('sample', [compare(predicted, gold)])).toEqual([
      'sample',
      '66.7 of 3',
      '100.0 of 1',
      '100.0 of 1',
      '1',
      '–',
    ]);
  });

  it('counts kinds of source where they are annotated; a source that is nobody’s entity has none', () => {
    const gold = [
      { ...ACCUSED, entity: 'orvel', sourceKind: 'government' } as const,
      { ...DENIED, entity: 'kessania', sourceKind: 'military' } as const,
      { ...SAID_NO, entity: 'kessania', sourceKind: 'military' } as const,
    ];
    const predicted = [found(ACCUSED, who('orvel', null)), found(DENIED, who('kessania', null)), found(SAID_NO)];
    const compared = compare(predicted, gold);
    expect(entitiesRow('sample', [compared]).at(-1)).toBe('33.3 of 3');
    expect(confusionsOf([compared.comparison], 'sourceKind')).toEqual([
      ['military → government', 1],
      ['military → none', 1],
    ]);
  });

  it('is not said where nothing is annotated', () => {
    expect(entitiesRow('sample', [compare([found(ACCUSED)])])).toEqual(['sample', '–', '–', '–', '–', '–']);
  });
});

describe('links from a denial', () => {
  it.each<[Attribution[], number, string]>([
    [[found(ACCUSED), found(DENIED, link('1'))], 1, 'to the claim that is denied'],
    [[found(DENIED, link(null, at('Kessania of theft')[0]))], 1, 'to its words'],
    [[found(SAID_NO, link(null, MARKED.d1))], 1, 'to the writer’s own words'],
    [[found(ACCUSED), found(SAID_NO, link('1'))], 0, 'to another claim'],
    [[found(ACCUSED, link('2')), found(DENIED)], 0, 'from what is no denial'],
    [[found(DENIED, link('1'))], 0, 'to a claim that was not found'],
  ])('%#: %i right (%s)', (predicted, right) => {
    const tally = disputeTally([compare(predicted)]);
    expect(tally).toEqual({ right, found: 1, gold: 2 });
  });
});

describe('links between accusations', () => {
  it('are not counted: nobody annotates them', () => {
    const mutual: Dispute = { kind: 'mutual', claim: '2', words: null, confidence: 1 };
    const tally = disputeTally([compare([found(ACCUSED, { dispute: mutual }), found(DENIED)])]);
    expect(tally).toEqual({ right: 0, found: 0, gold: 2 });
  });
});

describe('groups', () => {
  it.each<[string, string, string]>([
    ['She', 'pronoun', 'a pronoun'],
    ['Orvel', 'name', 'a name'],
    ['', 'none', 'no source'],
    ['of theft', 'words', 'no capital'],
  ])('%s is %s: %s', (words, form) => {
    expect(formOfSource(TEXT, { source: at(words), cue: [], content: [] })).toBe(form);
  });

  it('name the order of parts, with what is split by nothing of the claim as one', () => {
    const content = [...at('Kessania of'), ...at('theft')];
    expect(orderOfParts({ ...ACCUSED, content })).toBe('source cue content');
    expect(orderOfParts({ ...ACCUSED, content: [...at('of theft'), ...at('denied')], cue: at('Kessania', 20) })).toBe(
      'source content cue content',
    );
  });
});

describe('the worst errors', () => {
  it('are marks on the wrong voice, then marks on nothing, then claims missed', () => {
    const wrongVoice = found(ACCUSED, { source: at('She') });
    const nothing = found({ ...ACCUSED, id: '9', cue: at('charged'), content: at('with arson') });
    const errors = worstMisses([compare([nothing, wrongVoice])]).map(({ error, detail }) => [error, detail]);
    expect(errors).toEqual([
      ['wrong voice', '[She] [accused] [Kessania of theft] is said by [Orvel]'],
      ['no claim', '[Orvel] [charged] [with arson]'],
      ['missed', '[Kessania] [denied] [it]'],
      ['missed', '[she] [said] [no]'],
    ]);
  });
});
