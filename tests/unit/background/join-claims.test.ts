import fc from 'fast-check';
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
    reasonGiven: false,
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
    antecedent: null,
    sourceText: 'As the reader wrote it',
    sourceKind: 'government',
    secondKind: null,
    status: 'denied',
    labels: [],
    disputes: [],
    note: '',
    dismissed: false,
    detached: false,
    sourceKey: 'name:as the reader wrote it',
    madeBy: { detector: '0.1.0' },
    coder: 'reader',
    created: '2026-03-01T09:30:00.000Z',
    modified: '2026-03-01T09:30:00.000Z',
    ...label,
  };
}

/** A denial of another attribution, or of words of the text. */
function denial(of: Attribution, claim: string | null, words: Attribution['antecedent'] = null): Attribution {
  return { ...of, dispute: { kind: claim === null ? 'words' : 'named', claim, words, confidence: 0.8 } };
}

const URL_OF_ARTICLE = 'https://courier.example/bridge';
const join = (text: string, found: Attribution[], stored: ClaimRecord[], url = URL_OF_ARTICLE) =>
  joinClaims(text, found, stored, url, 'en');

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

  test('a changed claim replaces nothing: what the article says now is found anew', () => {
    const now = 'Orvalia said the bridge was open. Kessania denied that the road was open.';
    const denied = attribution('2', now, 'Kessania', 'denied', 'that the road was open');
    const record = stored(DENIED, TEXT);
    const claims = join(now, [SAID, denied], [record]);
    expect(claims.map(({ stored, outcome }) => [stored, outcome])).toEqual([
      [false, 'exact'],
      [true, 'changed'],
      [false, 'exact'],
    ]);
    // What the detector makes of the words there is shown with it all the same.
    expect(claims[1]).toMatchObject({ id: record.id, change: { doubt: 'words' }, found: { entity: null } });
    expect(claims[2]?.spans.cue).toEqual(denied.cue);
  });

  test('a detached claim replaces nothing, and comes last without a place', () => {
    const claims = join(TEXT, [SAID, DENIED], [stored(DENIED, TEXT, { detached: true })]);
    expect(claims.map(({ stored, outcome }) => [stored, outcome])).toEqual([
      [false, 'exact'],
      [false, 'exact'],
      [true, 'gone'],
    ]);
    expect(claims[2]).toMatchObject({ spans: { source: [], cue: [], content: [] }, change: null, found: null });
  });

  test('a claim whose words stand in two places replaces neither', () => {
    const twice = `Updated. ${TEXT} It rained. ${TEXT} It snowed.`;
    const shift = twice.lastIndexOf(TEXT);
    const at = (by: number, of: Attribution, id: string): Attribution => {
      const move = (spans: Attribution['cue']) => spans.map(([start, end]) => [start + by, end + by] as const);
      return { ...of, id, source: move(of.source), cue: move(of.cue), content: move(of.content) };
    };
    const claims = join(twice, [at(9, DENIED, '1'), at(shift, DENIED, '2')], [stored(DENIED, TEXT)]);
    expect(claims.map(({ stored }) => stored).sort()).toEqual([false, false, true]);
    expect(claims.find(({ stored }) => stored)?.change?.doubt).toBe('place');
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

describe('whom a pronoun of a stored claim stands for', () => {
  const text = 'Mara Lind came. She said the bridge was open. It rained.';
  const lind = { key: 'mara-lind', name: 'Mara Lind', kind: 'business', country: null } as const;
  const ost = { ...lind, key: 'lena-ost', name: 'Lena Ost' };
  const she = (in_: string, entity: Attribution['entity']): Attribution => ({
    ...attribution('1', in_, 'She', 'said', 'the bridge was open'),
    entity,
    antecedent: [0, 9],
  });
  const record = stored(she(text, lind), text, { antecedent: 'Mara Lind' });
  const doubtsIn = (now: string, found: Attribution[]) =>
    join(now, found, [record]).flatMap(({ stored, outcome, change }) => (stored ? [[outcome, change?.doubt]] : []));

  test('is stored with it', () => {
    expect(join(text, [she(text, lind)], [])[0]?.draft.antecedent).toBe('Mara Lind');
  });

  test('is resolved again from what is found there', () => {
    const rewritten = 'Then Mara Lind came in. She said the bridge was open. It rained.';
    expect(doubtsIn(rewritten, [she(rewritten, lind)])).toEqual([['exact', undefined]]);
    expect(doubtsIn(rewritten, [she(rewritten, ost)])).toEqual([['changed', 'speaker']]);
  });

  test('counts also where not a letter has changed around it', () => {
    expect(doubtsIn(text, [she(text, ost)])).toEqual([['changed', 'speaker']]);
  });

  test('must be told by the text before it where the detector finds nothing there', () => {
    expect(doubtsIn(text, [])).toEqual([['exact', undefined]]);
    expect(doubtsIn('Lena Ost came. She said the bridge was open. It rained.', [])).toEqual([['changed', 'speaker']]);
  });

  test('counts for a title too, though capitals make it look like a name', () => {
    const now = 'Lena Ost came. The Minister said the bridge was open. It rained.';
    const titled = {
      ...attribution('1', now, 'The Minister', 'said', 'the bridge was open'),
      antecedent: [0, 8] as const,
    };
    const minister = stored({ ...titled, entity: ost }, now, { antecedent: 'Lena Ost' });
    const outcomeWith = (entity: Attribution['entity']) => join(now, [{ ...titled, entity }], [minister])[0]?.outcome;
    expect([outcomeWith(ost), outcomeWith(lind)]).toEqual(['exact', 'changed']);
  });
});

describe('what the detector makes of a claim', () => {
  const lind = { key: 'mara-lind', name: 'Mara Lind', kind: 'business', country: null } as const;
  const evidence = { cueClass: 'deny', foundBy: 'model', actBy: 'content' } as const;
  const plain = { entity: null, act: SAID.act, antecedent: null, dispute: null, evidence: SAID.evidence };
  const foundOf = (claims: ReturnType<typeof join>) => claims.map(({ found }) => found);

  test('comes with it: who it is, in which words, and by what it was found', () => {
    const known = { ...DENIED, entity: lind, antecedent: [0, 7] as const, evidence };
    expect(foundOf(join(TEXT, [SAID, known], []))).toEqual([
      plain,
      { entity: lind, act: DENIED.act, antecedent: 'Orvalia', dispute: null, evidence },
    ]);
  });

  test('is taken over by the stored claim that replaces it', () => {
    const claims = join(TEXT, [SAID, { ...DENIED, entity: lind }], [stored(DENIED, TEXT)]);
    expect(claims[1]).toMatchObject({ stored: true, found: { entity: lind, act: DENIED.act } });
    // The label is the reader's all the same.
    expect(claims[1]?.label).toMatchObject({ sourceText: 'As the reader wrote it', sourceKind: 'government' });
  });

  test('is that of the first, where a stored claim replaces several', () => {
    const text = 'Kessania flatly denied and rejected that the bridge was open.';
    const wide = attribution('1', text, 'Kessania', 'denied and rejected', 'that the bridge was open');
    const first = { ...attribution('1', text, 'Kessania', 'denied', 'that the bridge was open'), evidence };
    const second = { ...attribution('2', text, 'Kessania', 'rejected', 'that the bridge was open'), entity: lind };
    const claims = join(text, [first, second], [stored(wide, text)]);
    expect(claims).toMatchObject([{ stored: true, found: { entity: null, evidence } }]);
  });

  test('is nothing where the detector no longer finds a stored claim, in the text or gone from it', () => {
    expect(foundOf(join(TEXT, [SAID], [stored(DENIED, TEXT)]))).toEqual([plain, null]);
    expect(foundOf(join('It rained.', [], [stored(DENIED, TEXT)]))).toEqual([null]);
  });

  test('goes into the draft as who the source is, and no further: the rest is shown, and not stored', () => {
    const [claim] = join(TEXT, [{ ...SAID, entity: lind }], []);
    expect(claim?.draft.entity).toEqual(lind);
    expect(JSON.stringify([claim?.draft.selectors, claim?.label])).not.toContain('Mara Lind');
    expect(Object.keys(claim?.draft ?? {})).not.toContain('evidence');
  });

  describe('a denial', () => {
    const disputesOf = (claims: ReturnType<typeof join>) =>
      claims.map(({ id, found }) => ({ id, denies: found?.dispute?.claimId, words: found?.dispute?.words }));

    test('names the denied claim by its id on the page, whether that stands before or behind it', () => {
      const [said, denied] = disputesOf(join(TEXT, [denial(SAID, '2'), denial(DENIED, '1')], []));
      expect([said?.denies, denied?.denies]).toEqual([denied?.id, said?.id]);
      expect([said?.words, denied?.words]).toEqual(['that the bridge was open', 'the bridge was open']);
    });

    test('names the stored claim that replaced the denied one', () => {
      const record = stored(SAID, TEXT);
      const [said, denied] = disputesOf(join(TEXT, [SAID, denial(DENIED, '1')], [record]));
      expect([said?.id, denied?.denies]).toEqual([record.id, record.id]);
      // In the article's words, which the detector reads now.
      expect(denied?.words).toBe('the bridge was open');
    });

    test('is taken over by a stored claim with all it denies', () => {
      const [said, denied] = disputesOf(join(TEXT, [SAID, denial(DENIED, '1')], [stored(DENIED, TEXT)]));
      expect([denied?.denies, denied?.words]).toEqual([said?.id, 'the bridge was open']);
    });

    test('of itself is none: one stored claim can replace denial and denied', () => {
      const text = 'Kessania denied and rejected that the bridge was open.';
      const wide = attribution('1', text, 'Kessania', 'denied and rejected', 'that the bridge was open');
      const first = attribution('1', text, 'Kessania', 'denied', 'that the bridge was open');
      const second = attribution('2', text, 'Kessania', 'rejected', 'that the bridge was open');
      expect(foundOf(join(text, [denial(first, '2'), second], [stored(wide, text)]))).toEqual([
        { ...plain, act: first.act },
      ]);
    });

    test('of the writer’s own words has these, and no claim', () => {
      expect(join(TEXT, [denial(DENIED, null, [17, 32])], [])[0]?.found?.dispute).toEqual({
        kind: 'words',
        claimId: null,
        words: 'bridge was open',
        confidence: 0.8,
      });
    });

    test.each<[string | null, string]>([
      ['9', 'an attribution that the detector did not keep'],
      [null, 'nothing at all'],
    ])('of %j is none (%s)', (claim) => {
      expect(join(TEXT, [denial(DENIED, claim)], [])[0]?.found?.dispute).toBeNull();
    });

    test('of one of two twins names that one', () => {
      const text = 'Orvalia said it was over. Orvalia said it was over. Kessania denied it.';
      const first = attribution('1', text, 'Orvalia', 'said', 'it was over');
      const shift = (spans: Attribution['cue']) => spans.map(([start, end]) => [start + 26, end + 26] as const);
      const { source, cue, content } = first;
      const second = { ...first, id: '2', source: shift(source), cue: shift(cue), content: shift(content) };
      const denied = denial(attribution('3', text, 'Kessania', 'denied', 'it'), '2');
      const before = disputesOf(join(text, [first, second, denied], []));
      expect(before[2]?.denies).toBe(before[1]?.id);
      // The reader labels the first: the second stays the one that is denied.
      const after = disputesOf(join(text, [first, second, denied], [stored(first, text)]));
      expect(after[2]?.denies).toBe(after[1]?.id);
      expect(after[1]?.id).toBe(before[1]?.id);
    });

    test('of much says it in short', () => {
      const text = `Orvalia said ${'the bridge was open and '.repeat(40)}so on. Kessania denied it.`;
      const said = attribution('1', text, 'Orvalia', 'said', `${'the bridge was open and '.repeat(40)}so on`);
      const denied = denial(attribution('2', text, 'Kessania', 'denied', 'it'), '1');
      expect(join(text, [said, denied], [])[1]?.found?.dispute?.words).toMatch(/^the bridge .{100,160}…$/);
    });

    test('names a claim of the answer and no other, whatever is stored', () => {
      fc.assert(
        fc.property(fc.constantFrom('1', '2', '3', null), fc.subarray([SAID, DENIED]), (claim, kept) => {
          const claims = join(
            TEXT,
            [denial(SAID, '2'), denial(DENIED, claim)],
            kept.map((one) => stored(one, TEXT)),
          );
          const ids = claims.map(({ id }) => id);
          for (const { id, found } of claims) {
            const denied = found?.dispute?.claimId;
            if (denied) expect(ids.filter((one) => one !== id)).toContain(denied);
          }
        }),
      );
    });
  });
});

describe('whom a source stands for', () => {
  const named = (of: Attribution, name: string): Attribution => ({
    ...of,
    entity: { key: name, name, kind: 'unspecified', country: null },
  });

  test.each<[string, Attribution, string | null, string]>([
    [
      'its antecedent',
      { ...named(SAID, 'Oda Venn'), antecedent: [0, 7] },
      'Oda Venn',
      'a pronoun says nothing by itself',
    ],
    ['its full name', named(SAID, 'Port of Orvalia'), 'Port of Orvalia', 'another person may have the same surname'],
    ['nothing', named(SAID, 'Orvalia'), null, 'it says so itself'],
    ['nothing', named(SAID, 'The Republic'), null, 'another name of the same one is no antecedent'],
    ['nothing', SAID, null, 'it is not known'],
  ])('is stored as %s (%#)', (_, attribution, antecedent, _reason) => {
    expect(join(TEXT, [attribution], [])[0]?.draft.antecedent).toBe(antecedent);
  });
});
