import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkingCard } from '../../entrypoints/card/marking-card.tsx';
import { type ClaimDraft, type ClaimEdit, type PageClaim, untouchedLabel } from '../../lib/claim/claim.ts';
import { type ClaimSpans, NO_SPANS, type Span } from '../../lib/claim/span.ts';
import { draftFrom, markingDraftOf } from '../../lib/marking/draft.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../lib/messaging/result.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import type { Preview } from '../../lib/reading/marking.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { editedState, placedState } from '../../lib/reading/page-state.ts';
import { pageClaim, placeOf, readyState } from './sample-claims.ts';
import { renderScreen } from './support.tsx';

const TEXT = 'Oda Venn said the lock was shut. The board denied it.';

function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const SAID = { source: 'Oda Venn', cue: 'said', content: 'the lock was shut' };
const spansOfSaid = (): ClaimSpans => ({
  source: [at('Oda Venn')],
  cue: [at('said')],
  content: [at('the lock was shut')],
});

function draftFor(spans: ClaimSpans, text: string): ClaimDraft {
  const words = (part: readonly Span[]) => part.map((span) => text.slice(...span)).join(' ');
  const place = placeOf({ source: words(spans.source), cue: words(spans.cue), content: words(spans.content) });
  const { draft } = pageClaim({ words: SAID });
  return { ...draft, ...place, confidence: null, sourceText: words(spans.source) };
}

/** A page with one claim marked, and a background that answers as the test says. */
class MarkingPage {
  text = TEXT;
  proposal: Result<ClaimSpans | null> = success(null);
  description: Result<ClaimDraft> | null = null;
  readonly edits: [claimId: string, edit: ClaimEdit][] = [];
  preview: Preview | null = null;
  lit: string | null = null;
  readonly #listeners = new Set<(state: PageState) => void>();
  #state = readyState([{ id: 'claim-1', words: SAID, spans: spansOfSaid() }]);

  readonly host = {
    state: () => this.#state,
    onState: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
    edit: async (claimId, edit) => {
      this.edits.push([claimId, edit]);
      this.#set(editedState(this.#state, claimId, edit));
      return success(null);
    },
    light: (claimId) => {
      this.lit = claimId;
    },
    marking: {
      page: () => ({ text: this.text }) as PageText,
      about: async (type: string, rest: { readonly spans?: ClaimSpans }) => {
        const answer =
          type === 'claim.propose'
            ? this.proposal
            : (this.description ?? success(draftFor(rest.spans ?? NO_SPANS, this.text)));
        await this.meanwhile();
        return answer;
      },
      preview: (shown) => {
        this.preview = shown;
      },
      put: (claim) => this.#set(placedState(this.#state, claim, this.text)),
    },
  } as Partial<CardHost> as CardHost;

  /** What the page does while the background thinks. */
  meanwhile = async () => {};

  get claims(): readonly PageClaim[] {
    return this.#state.claims;
  }

  change(text: string): void {
    this.text = text;
    act(() => this.#set({ ...this.#state }));
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

let page: MarkingPage;
beforeEach(() => {
  page = new MarkingPage();
});

async function open(start = draftFrom(TEXT, at('denied it')), claimId: string | null = null) {
  const props = { onDraft: vi.fn(), onShow: vi.fn(), onSaved: vi.fn(), onCancel: vi.fn() };
  const view = renderScreen(<MarkingCard host={page.host} start={start} claimId={claimId} {...props} />);
  await settled();
  return { ...props, ...view };
}

/** Lets the background answer. */
const settled = () => act(() => new Promise<void>((go) => setTimeout(go)));

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
async function save() {
  press('Save');
  await settled();
}
const status = () => screen.getByRole('status').textContent;
const wordsOf = (spans: readonly Span[] = []) => spans.map((span) => page.text.slice(...span));

describe('a claim to be marked', () => {
  it('is shown on the page as it is chosen, and no longer when the card goes', async () => {
    const { unmount, onDraft } = await open();
    expect(page.lit).toBe('draft');
    expect(wordsOf(page.preview?.spans.content)).toEqual(['denied it']);
    press('denied: Content');
    expect(wordsOf(page.preview?.spans.cue)).toEqual(['denied']);
    expect(wordsOf(page.preview?.spans.content)).toEqual(['it']);
    expect(onDraft.mock.lastCall?.[0]).toMatchObject({ isTouched: true });
    unmount();
    expect(page.preview).toBeNull();
  });

  it('takes over what is proposed, until the reader chooses', async () => {
    page.proposal = success({ source: [at('The board')], cue: [at('denied')], content: [at('it.')] });
    await open(draftFrom(TEXT, at('it.')));
    expect(wordsOf(page.preview?.spans.source)).toEqual(['The board']);
    expect(wordsOf(page.preview?.spans.cue)).toEqual(['denied']);
  });

  it.each([[success(null)], [failure('unexpected')]])('is chosen by hand without a proposal: %o', async (proposal) => {
    page.proposal = proposal;
    await open();
    expect(status()).toContain('A claim needs a cue');
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
  });

  it('is put on the page and stored, with what it is found by', async () => {
    const { onSaved } = await open();
    press('denied: Content');
    await save();
    const [marked] = page.claims.filter(({ draft }) => draft.confidence === null);
    expect(marked).toMatchObject({ stored: false, outcome: 'exact', spans: { cue: [at('denied')] } });
    expect(marked?.label).toEqual(untouchedLabel(draftFor({ ...NO_SPANS, cue: [at('denied')] }, TEXT)));
    expect(page.edits).toEqual([[marked?.id, { dismissed: false, detached: false }]]);
    expect(onSaved).toHaveBeenCalledExactlyOnceWith({ claimId: marked?.id, stored: expect.any(Promise) });
  });

  it('stays in the card where the background cannot describe it, with the reason, and is saved by another try', async () => {
    const { onSaved } = await open();
    press('denied: Content');
    page.description = failure('extension-updated');
    await save();
    expect(status()).toContain('Says Who was updated');
    expect(page.edits).toEqual([]);
    page.description = null;
    await save();
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('chooses several words by one movement, which counts from where it began', async () => {
    await open();
    press('Source');
    const first = screen.getByRole('button', { name: 'The' });
    fireEvent.pointerDown(first, { button: 0 });
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'denied: Content' }), { buttons: 1 });
    expect(wordsOf(page.preview?.spans.source)).toEqual(['The board denied']);
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'board: Source' }), { buttons: 1 });
    expect(wordsOf(page.preview?.spans.source)).toEqual(['The board']);
    expect(wordsOf(page.preview?.spans.content)).toEqual(['denied it']);
  });

  it('leads to the claim that is marked there already', async () => {
    const { onShow } = await open(draftFrom(TEXT, at('Oda Venn said')));
    expect(status()).toContain('marked already: Oda Venn said.');
    press('Open that claim');
    expect(onShow).toHaveBeenCalledExactlyOnceWith('claim-1');
  });

  it('shows more of the article', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Venn' })).toBeNull();
    press('More before');
    expect(screen.getByRole('button', { name: 'Venn' })).toBeTruthy();
  });
});

describe('a page that changes meanwhile', () => {
  it('takes the draft along where its words stand elsewhere', async () => {
    await open();
    press('denied: Content');
    page.change(`Late again. ${TEXT}`);
    expect(wordsOf(page.preview?.spans.cue)).toEqual(['denied']);
    expect(page.preview?.text).toBe(page.text);
    await save();
    expect(page.edits).toHaveLength(1);
  });

  it('ends it where its words are no more, and begins again when they are back', async () => {
    await open();
    press('denied: Content');
    page.change(TEXT.replace('board denied', 'board confirmed'));
    expect(status()).toContain('The page has just changed these words.');
    expect(page.preview).toBeNull();
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
    page.change(TEXT);
    expect(status()).toBe('');
    expect(wordsOf(page.preview?.spans.cue)).toEqual(['denied']);
  });

  it('while it is being saved: nothing is stored that the reader has not seen', async () => {
    await open();
    press('denied: Content');
    page.meanwhile = async () => page.change(`Late again. ${TEXT}`);
    await save();
    expect(page.edits).toEqual([]);
    expect(status()).toContain('Look at the words once more, then save again.');
    page.meanwhile = async () => {};
    await save();
    expect(page.edits).toHaveLength(1);
  });
});

describe('a claim whose words are corrected', () => {
  const correct = () => open(markingDraftOf(TEXT, spansOfSaid()), 'claim-1');

  it('cannot be saved before anything is changed', async () => {
    await correct();
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
    press('shut.: Content');
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false);
  });

  it('is an edit of its place, and stands there at once; the source follows', async () => {
    const { onSaved } = await correct();
    press('Source');
    press('Oda: Source');
    await save();
    const { selectors, sentence, antecedent } = draftFor({ ...spansOfSaid(), source: [at('Venn')] }, TEXT);
    expect(page.edits).toEqual([['claim-1', { place: { selectors, sentence, antecedent }, sourceText: 'Venn' }]]);
    expect(page.claims).toMatchObject([
      {
        id: 'claim-1',
        outcome: 'exact',
        spans: { source: [at('Venn')] },
        draft: { sourceText: 'Venn', confidence: 0.9 },
      },
    ]);
    expect(onSaved).toHaveBeenCalledExactlyOnceWith({ claimId: 'claim-1', stored: expect.any(Promise) });
  });

  it('keeps the name that the reader gave its source', async () => {
    await page.host.edit('claim-1', { sourceText: 'The harbour master' });
    page.edits.length = 0;
    await correct();
    press('Source');
    press('Oda: Source');
    await save();
    expect(page.edits[0]?.[1]).not.toHaveProperty('sourceText');
    expect(page.claims[0]?.label.sourceText).toBe('The harbour master');
  });
});
