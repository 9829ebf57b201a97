import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_PARTS,
  type ClaimPart,
  type ClaimSpans,
  NO_SPANS,
  overlaps,
  type Span,
  spansInOrder,
} from '../../../lib/claim/span.ts';
import {
  assign,
  draftFrom,
  type MarkingDraft,
  markingDraftOf,
  onText,
  propose,
  showMore,
  spansOf,
  toggle,
} from '../../../lib/marking/draft.ts';

const TEXT =
  'The lock\nOda Venn, the harbour master, said on Monday that “the lock is shut,” and left. The board denied it.\nIt reopened.';

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

/** The index of a word in a draft. */
function word(draft: MarkingDraft, words: string): number {
  const index = draft.words.findIndex(({ span }) => draft.text.slice(...span) === words);
  if (index < 0) throw new Error(`"${words}" is no word of the draft`);
  return index;
}

const wordsOf = (draft: MarkingDraft) => {
  const spans = spansOf(draft);
  const read = (part: readonly Span[]) => part.map((span) => draft.text.slice(...span));
  return { source: read(spans.source), cue: read(spans.cue), content: read(spans.content) };
};

const draft = draftFrom(TEXT, at('“the lock is shut,”'));

describe('a new draft', () => {
  it('has what was selected for its content, in whole words', () => {
    expect(wordsOf(draft)).toEqual({ source: [], cue: [], content: ['“the lock is shut,”'] });
    expect(wordsOf(draftFrom(TEXT, at('e lock is sh'))).content).toEqual(['“the lock is shut,”']);
    expect(draft.isTouched).toBe(false);
  });

  it('shows the sentence around it', () => {
    expect(TEXT.slice(...draft.passage)).toBe(
      'Oda Venn, the harbour master, said on Monday that “the lock is shut,” and left.',
    );
  });
});

describe('choosing words', () => {
  it.each<[reason: string, part: ClaimPart, clicks: readonly string[], expected: readonly string[]]>([
    ['a cue is the word that was clicked', 'cue', ['said'], ['said']],
    ['and grows by the one after it', 'cue', ['said', 'on'], ['said on']],
    ['and by the one before it', 'cue', ['said', 'master'], ['master, said']],
    ['a word elsewhere begins anew', 'cue', ['said', 'Venn'], ['Venn']],
    ['clicked again it is none', 'cue', ['said', 'said'], []],
    ['cut at its first word', 'source', ['the', 'harbour', 'master', 'the'], ['harbour master']],
    ['cut at its last word', 'source', ['Oda', 'Venn', 'Venn'], ['Oda']],
    ['cut in its middle', 'source', ['the', 'harbour', 'master', 'harbour'], ['the']],
    ['contents may be several', 'content', ['left'], ['“the lock is shut,”', 'left']],
    ['and lose a word', 'content', ['is'], ['“the lock', 'shut,”']],
    ['and lose the marks with the word at them', 'content', ['lock', 'shut'], ['“the', 'is']],
  ])('%s', (_, part, clicks, expected) => {
    const chosen = clicks.reduce((now, one) => toggle(now, part, word(now, one)), draft);
    expect(wordsOf(chosen)[part]).toEqual(expected);
    expect(chosen.isTouched).toBe(true);
  });

  it('gives a word to one part alone', () => {
    const cue = toggle(draft, 'cue', word(draft, 'shut'));
    expect(wordsOf(cue)).toEqual({ source: [], cue: ['shut'], content: ['“the lock is'] });
  });

  it('leaves of a source what stood before a cue put into it', () => {
    const source = assign(draft, 'source', word(draft, 'Oda'), word(draft, 'master'));
    expect(wordsOf(source).source).toEqual(['Oda Venn, the harbour master']);
    expect(wordsOf(toggle(source, 'cue', word(source, 'the'))).source).toEqual(['Oda Venn']);
  });
});

describe('choosing several words at once', () => {
  it.each<[reason: string, part: ClaimPart, from: string, to: string, expected: readonly string[]]>([
    ['a source is these words', 'source', 'Oda', 'master', ['Oda Venn, the harbour master']],
    ['in either direction', 'source', 'Venn', 'Oda', ['Oda Venn']],
    ['a content gains them', 'content', 'and', 'left', ['“the lock is shut,” and left']],
    ['and loses them where it had the first', 'content', 'shut', 'lock', ['“the']],
    ['one word is a click', 'cue', 'said', 'said', ['said']],
  ])('%s', (_, part, from, to, expected) => {
    expect(wordsOf(assign(draft, part, word(draft, from), word(draft, to)))[part]).toEqual(expected);
  });

  it('keeps source and cue within one block, and parts a content at its border', () => {
    const both = draftFrom(TEXT, at('denied it.\nIt reopened'));
    expect(wordsOf(both).content).toEqual(['denied it', 'It reopened']);
    expect(wordsOf(assign(both, 'source', word(both, 'it'), word(both, 'reopened'))).source).toEqual(['it']);
    expect(wordsOf(assign(both, 'cue', word(both, 'reopened'), word(both, 'denied'))).cue).toEqual(['It reopened']);
  });
});

const CORRECTED: ClaimSpans = {
  source: [at('Oda Venn')],
  cue: [at('said')],
  content: [at('that “the lock is shut')],
};

describe('a claim to be corrected', () => {
  const correction = markingDraftOf(TEXT, CORRECTED);

  it('has its parts to the letter until they are touched', () => {
    expect(spansOf(correction)).toEqual(CORRECTED);
  });

  it('keeps those that were not touched, and has the others by the guidelines', () => {
    const changed = toggle(correction, 'content', word(correction, 'that'));
    expect(wordsOf(changed)).toEqual({ source: ['Oda Venn'], cue: ['said'], content: ['“the lock is shut,”'] });
  });

  it('is as it was given when a change is taken back', () => {
    const there = toggle(correction, 'content', word(correction, 'that'));
    expect(spansOf(toggle(there, 'content', word(there, 'that')))).toEqual(CORRECTED);
  });

  it('can lose its source', () => {
    const without = toggle(toggle(correction, 'source', word(correction, 'Venn')), 'source', word(correction, 'Oda'));
    expect(wordsOf(without).source).toEqual([]);
  });
});

describe('what is proposed', () => {
  const proposal: ClaimSpans = {
    source: [at('Oda Venn')],
    cue: [at('said')],
    content: [at('that “the lock is shut,”')],
  };

  it('gives source and cue; the content stays what was selected', () => {
    const proposed = propose(draft, proposal);
    expect(wordsOf(proposed)).toEqual({ source: ['Oda Venn'], cue: ['said'], content: ['“the lock is shut,”'] });
    expect(proposed.isTouched).toBe(false);
  });

  it('gives the content too where a whole sentence was selected', () => {
    const sentence = draftFrom(TEXT, draft.passage);
    expect(wordsOf(propose(sentence, proposal))).toEqual({
      source: ['Oda Venn'],
      cue: ['said'],
      content: ['that “the lock is shut,”'],
    });
  });

  it('is not heeded once the reader has chosen a word', () => {
    const touched = toggle(draft, 'cue', word(draft, 'left'));
    expect(propose(touched, proposal)).toBe(touched);
  });

  it('is nothing without a cue', () => {
    expect(propose(draft, NO_SPANS)).toBe(draft);
  });

  it('shows the sentence that it stands in', () => {
    const late = draftFrom(TEXT, at('reopened'));
    expect(wordsOf(propose(late, { ...NO_SPANS, cue: [at('denied')] }))).toEqual({
      source: [],
      cue: ['denied'],
      content: ['reopened'],
    });
  });
});

describe('more of the text', () => {
  it('is shown before and after, and what was chosen stays', () => {
    const cue = toggle(draft, 'cue', word(draft, 'said'));
    const wide = showMore(showMore(cue, 'before'), 'after');
    expect(TEXT.slice(...wide.passage)).toBe(TEXT.slice(0, TEXT.indexOf('\nIt')));
    expect(spansOf(wide)).toEqual(spansOf(cue));
  });
});

describe('a text that the page changed meanwhile', () => {
  const chosen = toggle(draft, 'cue', word(draft, 'said'));

  it('keeps the draft where its passage stands elsewhere now', () => {
    const moved = onText(chosen, `New: ${TEXT}`);
    expect(moved && wordsOf(moved)).toEqual(wordsOf(chosen));
    expect(moved?.passage[0]).toBe(chosen.passage[0] + 5);
  });

  it('moves what was given as well', () => {
    const moved = onText(markingDraftOf(TEXT, CORRECTED), `New: ${TEXT}`);
    expect(moved && wordsOf(moved)).toEqual(wordsOf(markingDraftOf(TEXT, CORRECTED)));
  });

  it.each([
    ['is not there any more', TEXT.replace('Monday', 'Tuesday')],
    ['stands there twice', `${TEXT}\n${TEXT}`],
  ])('gives the draft up where its passage %s', (_, text) => {
    expect(onText(chosen, text)).toBeNull();
  });
});

describe('whatever is chosen', () => {
  const part = fc.constantFrom(...CLAIM_PARTS);
  const acts = fc.array(fc.tuple(part, fc.nat(), fc.nat()), { maxLength: 12 });

  it('parts never overlap, source and cue are one run at most, and all stand in the text', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (all, isWide) => {
        const start = isWide ? markingDraftOf(TEXT, { ...NO_SPANS, content: [[0, TEXT.length]] }, NO_SPANS) : draft;
        const end = all.reduce(
          (now, [one, from, to]) => assign(now, one, from % now.words.length, to % now.words.length),
          start,
        );
        const spans = spansOf(end);
        expect(spans.source.length).toBeLessThanOrEqual(1);
        expect(spans.cue.length).toBeLessThanOrEqual(1);
        const ordered = spansInOrder(spans);
        ordered.forEach((span, i) => {
          expect(span[0]).toBeLessThan(span[1]);
          expect(TEXT.slice(...span)).not.toContain('\n');
          const next = ordered[i + 1];
          expect(next !== undefined && overlaps(span, next)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a claim given by whole words comes back to the letter', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const end = all.reduce(
          (now, [one, from, to]) => assign(now, one, from % now.words.length, to % now.words.length),
          draft,
        );
        const spans = spansOf(end);
        fc.pre(spansInOrder(spans).length > 0);
        expect(spansOf(markingDraftOf(TEXT, spans))).toEqual(spans);
      }),
    );
  });
});
