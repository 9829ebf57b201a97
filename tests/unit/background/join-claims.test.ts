import { describe, expect, test } from 'vitest';
import { describe as describeSpans } from '../../../lib/anchor/index.ts';
import { joinClaims } from '../../../lib/background/join-claims.ts';
import type { Attribution } from '../../../lib/claim/attribution.ts';
import { uuidV7 } from '../../../lib/claim/id.ts';
import type { ClaimRecord } from '../../../lib/schema/records.ts';

const TEXT = 'Orvalia said the bridge was open. Kessania denied that the bridge was open.';

function attribution(id: string, text: string, source: string, cue: string, content: string): Attribution {
  const start = text.indexOf(source);
  const at = (words: string) => {
    const from = text.indexOf(words, start);
    return [from, from + words.length] as const;
  };
  return {
    id,
    source: [at(source)],
    cue: [at(cue)],
    content: [at(content)],
    kind: 'indirect',
    act: cue === 'denied' ? 'denial' : 'statement',
    distance: 'neutral',
    anonymity: 'institution',
    confidence: 0.9,
    entity: null,
    antecedent: null,
    dispute: null,
    evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'cue' },
  };
}

const SAID = attribution('1', TEXT, 'Orvalia', 'said', 'the bridge was open');
const DENIED = attribution('2', TEXT, 'Kessania', 'denied', 'that the bridge was open');

function stored(of: Attribution, text: string, label: Partial<ClaimRecord> = {}): ClaimRecord {
  const { id: _, source, cue, content, ...facets } = of;
  return {
    ...facets,
    id: uuidV7(),
    articleId: uuidV7(),
    selectors: describeSpans(text, { source, cue, content }),
    sentence: text,
    sourceText: 'As the reader wrote it',
    sourceKind: 'government',
    status: 'denied',
    note: '',
    dismissed: false,
    madeBy: { detector: '0.1.0' },
    coder: 'reader',
    created: '2026-03-01T09:30:00.000Z',
    modified: '2026-03-01T09:30:00.000Z',
    ...label,
  };
}

const URL_OF_ARTICLE = 'https://courier.example/bridge';
const join = (text: string, found: Attribution[], stored: ClaimRecord[], url = URL_OF_ARTICLE) =>
  joinClaims(text, found, stored, url);

describe('joinClaims', () => {
  test('gives what was found, with all that is needed to store it', () => {
    const [said, denied] = join(TEXT, [SAID, DENIED], []);
    expect(said).toMatchObject({
      stored: false,
      outcome: 'exact',
      spans: { source: SAID.source, cue: SAID.cue, content: SAID.content },
      draft: { sourceText: 'Orvalia', act: 'statement', confidence: 0.9 },
      label: { sourceText: 'Orvalia', status: 'unassessed', dismissed: false },
    });
    expect(said?.draft.selectors.cue[0]?.quote.exact).toBe('said');
    expect(denied?.draft.act).toBe('denial');
  });

  test('a stored claim takes the place of the one that was found, with the reader’s label', () => {
    const record = stored(DENIED, TEXT);
    const claims = join(TEXT, [SAID, DENIED], [record]);
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({ id: record.id, stored: true, outcome: 'exact', label: { status: 'denied' } });
    // What the article says stays beside what the reader wrote.
    expect(claims[1]?.draft.sourceText).toBe('Kessania');
  });

  test('a dismissed claim stays away: it too takes the place of the one that was found', () => {
    const claims = join(TEXT, [SAID, DENIED], [stored(DENIED, TEXT, { dismissed: true })]);
    expect(claims.map((claim) => claim.label.dismissed)).toEqual([false, true]);
  });

  test('a stored claim that is no longer in the text comes last and has no place', () => {
    const claims = join('Orvalia said the bridge was open.', [SAID], [stored(DENIED, TEXT)]);
    expect(claims.map((claim) => claim.outcome)).toEqual(['exact', 'gone']);
    expect(claims[1]?.spans).toEqual({ source: [], cue: [], content: [] });
  });

  test('the same claim has the same id when the page is read again, also when something was put before it', () => {
    const longer = `It rained. ${TEXT}`;
    const again = [
      attribution('1', longer, 'Orvalia', 'said', 'the bridge was open'),
      attribution('2', longer, 'Kessania', 'denied', 'that the bridge was open'),
    ];
    const ids = (text: string, found: Attribution[]) => join(text, found, []).map((claim) => claim.id);
    expect(ids(longer, again)).toEqual(ids(TEXT, [SAID, DENIED]));
  });

  test('the same words in another article have another id: a page may walk from one to the other', () => {
    const [here] = join(TEXT, [SAID], []);
    const [there] = join(TEXT, [SAID], [], 'https://courier.example/another');
    expect(here?.id).not.toBe(there?.id);
  });

  test('twins are told apart, and keep their ids when one of them is stored', () => {
    const text = 'Orvalia said it was over. It rained. Orvalia said it was over.';
    const first = attribution('1', text, 'Orvalia', 'said', 'it was over');
    const shift = text.lastIndexOf('Orvalia');
    const moved = (spans: Attribution['cue']) => spans.map(([start, end]) => [start + shift, end + shift] as const);
    const second = {
      ...first,
      id: '2',
      source: moved(first.source),
      cue: moved(first.cue),
      content: moved(first.content),
    };
    const [one, two] = join(text, [first, second], []).map((claim) => claim.id);
    expect(one).not.toBe(two);
    const kept = join(text, [first, second], [stored(first, text)]);
    expect(kept.map((claim) => claim.id)).toContain(two);
  });
});
