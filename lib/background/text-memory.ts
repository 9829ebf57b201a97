import type { ArticleReading } from '../messaging/protocol.ts';
import { applyPatches } from '../messaging/text-patches.ts';

/** Bytes of text that are kept at most, at two for a code unit: some forty long reads. */
const MAX_BYTES = 8_000_000;
const BYTES_A_UNIT = 2;
/** What a reading costs besides its id and its text, about: without it any number of empty texts would weigh nothing. */
const BYTES_AN_ENTRY = 200;

interface Remembered {
  readonly tabId: number | null;
  readonly revision: number;
  readonly text: string;
}

/**
 * The texts that pages sent last, so that they need to send only what changes. Nothing but a cache: a background that has
 * lost it asks for the whole text again. The page that was heard of longest ago is forgotten first.
 */
export class TextMemory {
  readonly #maxBytes: number;
  readonly #texts = new Map<string, Remembered>();
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /**
   * The whole text that a page means, or `null` when that cannot be told: the text it changes is not (or no longer) known, is
   * another tab's, or is not what the patches were made for.
   * @param options.isPrivate the page is in a private window: nothing of it is remembered, so only a whole text can be told
   */
  textOf(
    { readingId, revision, text }: Pick<ArticleReading, 'readingId' | 'revision' | 'text'>,
    tabId: number | null,
    { isPrivate = false }: { readonly isPrivate?: boolean } = {},
  ): string | null {
    if (isPrivate) return typeof text === 'string' ? text : null;
    const whole = typeof text === 'string' ? text : this.#changed(readingId, revision, text, tabId);
    if (whole !== null) this.#remember(readingId, { tabId, revision, text: whole });
    return whole;
  }

  #changed(
    readingId: string,
    revision: number,
    { base, patches, length }: Exclude<ArticleReading['text'], string>,
    tabId: number | null,
  ): string | null {
    const known = this.#texts.get(readingId);
    if (!known || known.tabId !== tabId) return null;
    // Asked a second time, because the first answer got lost.
    if (known.revision === revision) return known.text.length === length ? known.text : null;
    if (known.revision !== base) return null;
    const text = patches.length === 0 ? known.text : applyPatches(known.text, patches);
    return text?.length === length ? text : null;
  }

  #remember(readingId: string, remembered: Remembered): void {
    this.#forget(readingId);
    this.#texts.set(readingId, remembered);
    this.#bytes += sizeOf(readingId, remembered);
    for (const oldest of this.#texts.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(readingId: string): void {
    const known = this.#texts.get(readingId);
    if (!known) return;
    this.#texts.delete(readingId);
    this.#bytes -= sizeOf(readingId, known);
  }
}

function sizeOf(readingId: string, { text }: Remembered): number {
  return BYTES_AN_ENTRY + (readingId.length + text.length) * BYTES_A_UNIT;
}
