import type { VNode } from 'preact';
import { type MessageKey, type Substitution, useTranslate } from '../words/i18n.tsx';

export interface MessageProps {
  readonly id: MessageKey;
  /** For `$1`, `$2` …: words of the page or of the reader, and numbers. */
  readonly words: readonly Substitution[];
  /** Chooses between the plural forms. */
  readonly count?: number;
}

/** Stands in a message for a word until it is cut there: of the private use area, so that no translation has it. */
const SLOT = '\uE000';

/**
 * A sentence with foreign words in it, each in its own direction of writing: put in as plain text, words from right to left, or
 * with direction marks in them, would turn the sentence around.
 */
export function Message({ id, words, count }: MessageProps): VNode {
  const t = useTranslate();
  const slots = words.map((word, index) => (typeof word === 'number' ? word : `${SLOT}${index}${SLOT}`));
  return (
    <>
      {t(id, slots, count)
        .split(SLOT)
        .map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            <bdi key={index} dir="auto">
              {words[Number(part)]}
            </bdi>
          ),
        )}
    </>
  );
}
