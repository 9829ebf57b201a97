import type { PageClaim } from '../claim/claim.ts';
import type { ClaimSpans } from '../claim/span.ts';
import type { Mark } from '../highlight/mark.ts';
import type { PageState } from '../messaging/protocol.ts';
import { failure, type Result } from '../messaging/result.ts';
import type { PageText } from '../page/page-text.ts';
import { placedState } from './page-state.ts';
import type { AnswerAbout, QuestionAbout, TextPlace, TextQuestion } from './text-sender.ts';

/** A claim whose words are being chosen. */
export interface Preview {
  /** The claim of the page whose words are corrected, or a name of its own for one that is to be marked. */
  readonly claimId: string;
  readonly spans: ClaimSpans;
  /** The text that the places are in: on no other one are they painted. */
  readonly text: string;
}

/** What the card needs of the page to let the reader mark a claim. */
export interface MarkingHost {
  /** The text that the claims have their places in; `null` while there is none. */
  page(): PageText | null;
  /** Asks the background something about that text. */
  about<Type extends TextQuestion>(type: Type, rest: QuestionAbout<Type>): Promise<Result<AnswerAbout<Type>>>;
  /** Paints a claim as it would be with its words chosen so; `null` ends that. */
  preview(shown: Preview | null): void;
  /** Shows a claim that was marked, or whose words were corrected. It is stored by an edit. */
  put(claim: PageClaim): void;
}

/** The page that is read, as far as marking needs it. */
export interface MarkedPage {
  /** Where its text was read; `null` while there is none. */
  at(): (Omit<TextPlace, 'text'> & { readonly page: PageText }) | null;
  ask<Type extends TextQuestion>(
    type: Type,
    place: TextPlace,
    rest: QuestionAbout<Type>,
  ): Promise<Result<AnswerAbout<Type>>>;
  change(change: (state: PageState) => PageState): void;
  repaint(): void;
}

/** What the reader marks by hand on one page. Choosing is the card's work: here is what only the page can do for it. */
export class Marking implements MarkingHost {
  readonly #page: MarkedPage;
  #shown: Preview | null = null;

  constructor(page: MarkedPage) {
    this.#page = page;
  }

  page(): PageText | null {
    return this.#page.at()?.page ?? null;
  }

  about<Type extends TextQuestion>(type: Type, rest: QuestionAbout<Type>): Promise<Result<AnswerAbout<Type>>> {
    const at = this.#page.at();
    if (!at) return Promise.resolve(failure('unexpected', 'no text'));
    const { page, ...place } = at;
    return this.#page.ask(type, { ...place, text: page.text }, rest);
  }

  preview(shown: Preview | null): void {
    this.#shown = shown;
    this.#page.repaint();
  }

  put(claim: PageClaim): void {
    const page = this.page();
    if (page) this.#page.change((state) => placedState(state, claim, page.text));
    this.#page.repaint();
  }

  /** The marks of a page, with what is being chosen in place of what stood there. */
  over(marks: readonly Mark[], page: PageText): readonly Mark[] {
    if (this.#shown?.text !== page.text) return marks;
    const { claimId, spans } = this.#shown;
    const rangesFor = (part: ClaimSpans['cue']) => part.flatMap((span) => page.rangesFor(span));
    const shown: Mark = {
      claimId,
      style: marks.find((mark) => mark.claimId === claimId)?.style ?? 'act-statement',
      marked: rangesFor([...spans.source, ...spans.cue]),
      content: rangesFor(spans.content),
    };
    return [...marks.filter((mark) => mark.claimId !== claimId), shown];
  }
}
