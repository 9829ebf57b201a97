import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimEdit, PageClaim } from '../../../lib/claim/claim.ts';
import { SOURCE_KINDS, STATUSES } from '../../../lib/claim/taxonomy.ts';
import {
  answeredState,
  editedState,
  failedState,
  labelledBetween,
  notArticleState,
  readingState,
  storedState,
} from '../../../lib/reading/page-state.ts';
import { METADATA, sampleAnswer, sampleClaim } from './samples.ts';

const TEXT = 'Mara Quill said the ferries would sail. The harbour company denied it.';
const SAID = sampleClaim('said', TEXT, 'Mara Quill', 'said', 'the ferries would sail');
const DENIED = sampleClaim('denied', TEXT, 'The harbour company', 'denied', 'it');
const READY = answeredState(METADATA, TEXT, sampleAnswer([SAID, DENIED]));

describe('the phases', () => {
  test('before the first answer nothing is known but what the page says of itself', () => {
    expect(readingState(METADATA)).toMatchObject({ phase: 'reading', article: null, claims: [], metadata: METADATA });
  });

  test('a page without prose has no claims, whatever was there before', () => {
    expect(notArticleState(METADATA)).toMatchObject({ phase: 'not-article', article: null, claims: [] });
  });

  test('a failure keeps what is known, and the next answer takes it away', () => {
    const failed = failedState(READY, 'storage-full');
    expect(failed).toEqual({ ...READY, phase: 'failed', fault: 'storage-full' });
    expect(answeredState(METADATA, TEXT, sampleAnswer([]))).toMatchObject({ phase: 'ready', fault: null });
  });
});

describe('the words of a claim', () => {
  test('are those of the text now', () => {
    expect(READY.words['said']).toEqual({ source: 'Mara Quill', cue: 'said', content: 'the ferries would sail' });
  });

  test('are those that were stored where they stand there no more', () => {
    const gone: PageClaim = { ...SAID, outcome: 'gone', spans: { source: [], cue: [], content: [] } };
    const { words } = answeredState(METADATA, 'Other words.', sampleAnswer([gone]));
    expect(words['said']).toEqual(READY.words['said']);
  });

  test('of a part in several places are told apart', () => {
    const parted: PageClaim = { ...SAID, spans: { ...SAID.spans, content: [SAID.spans.cue[0] ?? [0, 1], [0, 4]] } };
    expect(answeredState(METADATA, TEXT, sampleAnswer([parted])).words['said']?.content).toBe('said … Mara');
  });

  test('of a missing part are none', () => {
    const bare: PageClaim = { ...SAID, spans: { ...SAID.spans, source: [] } };
    expect(answeredState(METADATA, TEXT, sampleAnswer([bare])).words['said']?.source).toBe('');
  });
});

const anyEdit: fc.Arbitrary<ClaimEdit> = fc.record(
  {
    sourceText: fc.string(),
    sourceKind: fc.constantFrom(...SOURCE_KINDS),
    status: fc.constantFrom(...STATUSES),
    note: fc.string(),
    dismissed: fc.boolean(),
    detached: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('an edit', () => {
  test('changes the fields it names, of the claim it names, and nothing else; the old state stays as it was', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const before = structuredClone(READY);
        const after = editedState(READY, 'said', edit);
        expect(after.claims[0]?.label).toEqual({ ...SAID.label, ...edit });
        expect(after.claims[1]).toBe(READY.claims[1]);
        expect({ ...after, claims: null }).toEqual({ ...READY, claims: null });
        expect(READY).toEqual(before);
      }),
    );
  });

  test('of a claim that is not there changes nothing', () => {
    expect(editedState(READY, 'nothing', { status: 'denied' })).toEqual(READY);
    expect(storedState(READY, 'nothing')).toEqual(READY);
  });

  test('that was stored is a claim of the store', () => {
    expect(storedState(READY, 'denied').claims.map(({ stored }) => stored)).toEqual([false, true]);
  });
});

describe('a claim that has changed', () => {
  const NOW = 'A new beginning. Mara Quill said the ferries would stay. The harbour company denied it.';
  const now = sampleClaim('said', NOW, 'Mara Quill', 'said', 'the ferries would stay');
  const { selectors, sentence } = now.draft;
  const place = { selectors, sentence, antecedent: 'Mara Quill' };
  const changed: PageClaim = {
    ...SAID,
    stored: true,
    outcome: 'changed',
    spans: now.spans,
    change: { doubt: 'words', words: [], place },
  };
  const state = answeredState(METADATA, NOW, sampleAnswer([changed]));
  const after = (edit: ClaimEdit, before = state) => editedState(before, 'said', edit);
  const NOWHERE = { outcome: 'gone', spans: { source: [], cue: [], content: [] }, change: null };

  test('has the words that were stored, not those where it is proposed', () => {
    expect(state.words['said']).toEqual(READY.words['said']);
  });

  test('and is accepted stands where it was proposed, also when the place comes as a copy', () => {
    const accepted = after({ place: structuredClone(place) }).claims[0];
    expect(accepted).toMatchObject({ outcome: 'exact', change: null, spans: now.spans, draft: place });
    expect(accepted?.draft).toEqual({ ...SAID.draft, ...place });
    expect(accepted?.label).toEqual(SAID.label);
  });

  test.each<[ClaimEdit, string]>([
    [{ detached: true }, 'detached: it is looked for no more'],
    [
      { place: { ...place, antecedent: 'somebody else' } },
      'given a place that was not proposed: where that is, is not known here',
    ],
    [{ place: { ...place, sentence: 'Another one.' } }, 'the same with other words around it'],
  ])('has no place once it is %o (%s)', (edit) => {
    expect(after(edit).claims[0]).toMatchObject(NOWHERE);
  });

  test('and accepted has no place when it is set back, until the page is read again', () => {
    const { selectors: old, sentence: oldSentence, antecedent } = SAID.draft;
    const back = after({ place: { selectors: old, sentence: oldSentence, antecedent } }, after({ place }));
    expect(back.claims[0]).toMatchObject({ ...NOWHERE, draft: SAID.draft });
  });

  test('and detached is still nowhere when that is taken back, until the page is read again', () => {
    const back = after({ detached: false }, after({ detached: true })).claims[0];
    expect(back).toMatchObject(NOWHERE);
    expect(back?.label.detached).toBe(false);
  });

  test('can be labelled without being decided on', () => {
    expect(after({ note: 'Ask.' }).claims[0]).toEqual({ ...changed, label: { ...SAID.label, note: 'Ask.' } });
  });

  test('is told of like a label: the claim alone, with its place', () => {
    const accepted = after({ place });
    expect(labelledBetween(state, accepted)).toEqual([accepted.claims[0]]);
  });
});

describe('what to tell of a change', () => {
  test('of labels alone: these claims, from which the new state can be made', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('said', 'denied'), anyEdit), { maxLength: 4 }), (edits) => {
        let after = READY;
        for (const [id, edit] of edits) after = editedState(after, id, edit);
        const told = labelledBetween(READY, after);
        const merged = READY.claims.map((claim) => told?.find(({ id }) => id === claim.id) ?? claim);
        expect(merged).toEqual(after.claims);
      }),
    );
  });

  test.each([
    { after: failedState(READY, 'unexpected'), reason: 'a fault' },
    { after: notArticleState(METADATA), reason: 'another phase' },
    { after: answeredState(METADATA, TEXT, sampleAnswer([SAID])), reason: 'a claim less' },
    {
      after: answeredState(METADATA, TEXT, sampleAnswer([SAID, DENIED])),
      reason: 'a new answer, though it says the same',
    },
  ])('of $reason: everything', ({ after }) => {
    expect(labelledBetween(READY, after)).toBeNull();
  });
});
