import { describe, expect, it } from 'vitest';
import { indexText, type ResolveAntecedent } from '../../../lib/anchor/index.ts';
import { placeStored } from '../../../lib/background/place-stored.ts';
import { uuidV7 } from '../../../lib/claim/id.ts';
import type { ClaimPlace } from '../../../lib/claim/selector.ts';
import { placeAt } from '../../../lib/filing/draft.ts';
import type { ClaimRecord } from '../../../lib/schema/records.ts';
import { ALL } from '../../cases/anchor/all.ts';
import type { DriftCase } from '../../cases/anchor/drift.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

const nobody: ResolveAntecedent = () => null;

function recordAt(place: ClaimPlace, changes: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    ...place,
    id: uuidV7(),
    articleId: uuidV7(),
    confidence: 0.9,
    kind: 'indirect',
    act: 'statement',
    distance: 'neutral',
    anonymity: 'named',
    reasonGiven: false,
    entity: null,
    sourceKey: 'name:as the reader wrote it',
    sourceText: 'As the reader wrote it',
    sourceKind: 'government',
    secondKind: null,
    status: 'denied',
    labels: [],
    disputes: [],
    note: 'Check this',
    dismissed: false,
    detached: false,
    madeBy: { detector: '0.1.0' },
    coder: 'reader',
    created: '2026-03-01T09:30:00.000Z',
    modified: '2026-03-01T09:30:00.000Z',
    ...changes,
  };
}

function storedIn(marked: string, changes: Partial<ClaimRecord> = {}): ClaimRecord {
  const { text, spans } = readMarked(marked);
  return recordAt(placeAt(text, spans, null), changes);
}

const BEFORE = 'It rained. {s Oda Venn} {c said} {k the lock was dry}. The mayor left early.';
const AFTER = 'It rained. Oda Venn said the lock was full. The mayor left early.';
const index = (text: string) => indexText(text, 'en');

describe('a stored claim on the page as it is now', () => {
  it('keeps the reader’s label beside what the article said', () => {
    const record = storedIn(BEFORE);
    const claim = placeStored(index(AFTER), record, nobody);
    expect(claim).toMatchObject({
      id: record.id,
      stored: true,
      label: { sourceText: 'As the reader wrote it', status: 'denied', note: 'Check this', dismissed: false },
      draft: { sourceText: 'Oda Venn', selectors: record.selectors, sentence: record.sentence },
      found: null,
    });
  });

  it('is said to be changed with the difference of its sentences', () => {
    const { outcome, change } = placeStored(index(AFTER), storedIn(BEFORE), nobody);
    expect(outcome).toBe('changed');
    expect(change?.doubt).toBe('words');
    expect(change?.words).toEqual([
      { kind: 'same', text: 'Oda Venn said the lock was ' },
      { kind: 'gone', text: 'dry.' },
      { kind: 'new', text: 'full.' },
    ]);
  });

  it.each([
    ['in its place', readMarked(BEFORE).text, 'exact'],
    ['in other typography', readMarked(BEFORE).text.replace('the lock', 'THE LOCK'), 'normalised'],
    ['moved', 'The crew left. Oda Venn said the lock was dry. Nobody spoke.', 'moved'],
    ['gone', 'The orchestra of Tarn opened its season.', 'gone'],
  ])('has nothing for the reader to decide on when it is %s', (_, text, outcome) => {
    const claim = placeStored(index(text), storedIn(BEFORE), nobody);
    expect([claim.outcome, claim.change]).toEqual([outcome, null]);
  });

  it('can not be accepted where its cue is gone', () => {
    const long = 'the northern lock was dry and would stay so until spring';
    const record = storedIn(`It rained. {s Oda Venn} {c said} {k ${long}}. The mayor left early.`);
    const claim = placeStored(index(`It rained. The ${long.slice(4)}. The mayor left early.`), record, nobody);
    expect(claim.outcome).toBe('changed');
    expect(claim.spans.cue).toEqual([]);
    expect(claim.change).toMatchObject({ doubt: 'words', place: null });
  });

  it('is gone when the reader detached it, though it stands there word by word', () => {
    const { text } = readMarked(BEFORE);
    const claim = placeStored(index(text), storedIn(BEFORE, { detached: true }), nobody);
    expect(claim).toMatchObject({ outcome: 'gone', spans: { source: [], cue: [], content: [] }, change: null });
    expect(claim.label.detached).toBe(true);
  });

  it('is not looked for when detached', () => {
    const unread = {
      get text(): string {
        throw new Error('read');
      },
      get words(): never {
        throw new Error('read');
      },
    };
    expect(placeStored(unread, storedIn(BEFORE, { detached: true }), nobody).outcome).toBe('gone');
  });

  it('asks whom a pronoun stands for at the place where it stands now', () => {
    const record = storedIn('Oda Venn came. {s She} {c said} {k the lock was dry}. It rained.', {
      antecedent: 'Oda Venn',
    });
    const text = 'Maya Orr left. She said the lock was dry. It snowed.';
    const asked: string[] = [];
    const resolve: ResolveAntecedent = ({ source }) => {
      asked.push(...source.map((span) => `${span[0]} ${text.slice(...span)}`));
      return 'Maya Orr';
    };
    const claim = placeStored(index(text), record, resolve);
    expect(new Set(asked)).toEqual(new Set(['15 She']));
    expect(claim).toMatchObject({
      outcome: 'changed',
      change: { doubt: 'speaker', place: { antecedent: 'Maya Orr' } },
    });
  });
});

describe('a change that the reader accepts', () => {
  const accepted = (one: DriftCase) => {
    const resolve = () => one.speakers?.[1] ?? null;
    const { text } = readMarked(one.after);
    const record = storedIn(one.before, { antecedent: one.speakers?.[0] ?? null });
    const { change } = placeStored(indexText(text, one.language ?? 'en'), record, resolve);
    return { text, resolve, place: change?.place ?? null };
  };
  const ACCEPTABLE = ALL.filter((one) => one.outcome === 'changed' && accepted(one).place !== null);

  it('is there for nearly all that has changed', () => {
    expect(ACCEPTABLE.length).toBeGreaterThan(80);
  });

  it.each(ACCEPTABLE)('$edit: is exact from then on, also further down', (one) => {
    const { text, resolve, place } = accepted(one);
    if (!place) throw new Error('no place');
    const record = recordAt(place);
    const again = placeStored(indexText(text, one.language ?? 'en'), record, resolve);
    expect([again.outcome, again.change]).toEqual(['exact', null]);
    expect(again.spans.cue.map((span) => text.slice(...span))).toEqual(
      place.selectors.cue.map(({ quote }) => quote.exact),
    );
  });
});
