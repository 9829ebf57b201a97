import type { ArticleMetadata } from '../claim/article.ts';
import { uuidV7 } from '../claim/id.ts';
import type { ask } from '../messaging/client.ts';
import type { ArticleClaims, ArticleReading, Resend, TextChange, ToBackground } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../messaging/result.ts';
import { makePatches } from '../messaging/text-patches.ts';

/** A change that is longer than this share of the text, or of more patches than that, is sent as the whole text. */
const MAX_SHARE = 0.5;
const MAX_PATCHES = 1_000;

/** What is asked about a text besides its claims. */
export type TextQuestion = 'claim.propose' | 'claim.describe' | 'article.save';
/** What is asked, without the text: the sender puts that in, or what changed in it. */
export type QuestionAbout<Type extends TextQuestion> = Omit<ToBackground[Type]['request'], keyof ArticleReading>;
/** What comes back once the background has the text; that it lacks it, the sender deals with. */
export type AnswerAbout<Type extends TextQuestion> = Exclude<ToBackground[Type]['answer'], Resend>;

/** A text, and where it was read. */
export interface TextPlace {
  readonly href: string;
  readonly metadata: ArticleMetadata;
  readonly text: string;
}

/**
 * Sends an article's text to the background: the whole the first time, then what changed since the text it answered about
 * last. Where it does not know that one any more, it gets the whole again.
 */
export class TextSender {
  readonly #ask: typeof ask;
  readonly #readingId = uuidV7();
  #revision = 0;
  /** What the background has answered about last. */
  #known: { readonly revision: number; readonly text: string } | null = null;

  constructor(askBackground: typeof ask) {
    this.#ask = askBackground;
  }

  /** Asks about a text. One question at a time: the next one waits for the answer. */
  async ask(href: string, metadata: ArticleMetadata, text: string): Promise<Result<ArticleClaims>> {
    const change = this.#changeTo(text);
    this.#known = null;
    let answer = await this.#send(href, metadata, change ?? text);
    if (answer.ok && answer.value === 'resend') answer = await this.#send(href, metadata, text);
    if (!answer.ok) return answer;
    if (answer.value === 'resend') return failure('unexpected', 'resend twice');
    this.#known = { revision: this.#revision, text };
    return success(answer.value);
  }

  /** Asks something else about a text, which the background knows as a rule. */
  async askAbout<Type extends TextQuestion>(
    type: Type,
    { href, metadata, text }: TextPlace,
    rest: QuestionAbout<Type>,
  ): Promise<Result<AnswerAbout<Type>>> {
    type Request = ToBackground[Type]['request'];
    const send = (revision: number, sent: ArticleReading['text']) =>
      this.#ask(type, { href, metadata, readingId: this.#readingId, revision, text: sent, ...rest } as Request);
    const base = this.#known?.text === text ? this.#known.revision : null;
    let answer = base === null ? null : await send(base, { base, patches: [], length: text.length });
    if (!answer || (answer.ok && answer.value === 'resend')) answer = await send(++this.#revision, text);
    if (answer.ok && answer.value === 'resend') return failure('unexpected', 'resend twice');
    return answer as Result<AnswerAbout<Type>>;
  }

  #send(href: string, metadata: ArticleMetadata, text: ArticleReading['text']) {
    this.#revision++;
    return this.#ask('article.read', { href, metadata, readingId: this.#readingId, revision: this.#revision, text });
  }

  #changeTo(text: string): TextChange | null {
    const known = this.#known;
    if (!known) return null;
    const patches = makePatches(known.text, text);
    const size = patches.reduce((sum, patch) => sum + patch.text.length, 0);
    const isSmall = size <= text.length * MAX_SHARE && patches.length <= MAX_PATCHES;
    return isSmall ? { base: known.revision, patches, length: text.length } : null;
  }
}
