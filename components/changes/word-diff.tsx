import { Fragment, type VNode } from 'preact';
import type { DiffPiece } from '../../lib/claim/change.ts';
import { useTranslate } from '../words/i18n.tsx';

/** Words that stayed the same in one run: more than this, and only those beside the changes are shown. */
const LONG_RUN = 40;
const SHOWN_BESIDE = 12;

export interface WordDiffProps {
  readonly words: readonly DiffPiece[];
  /** What the passage is written in, a BCP 47 tag. */
  readonly language?: string | undefined;
}

/**
 * A passage as it was and as it is now, in one: taken-out words struck through, new ones underlined. Few screen readers announce
 * the elements, so where a change begins and ends also stands there in words, for those who hear the page.
 */
export function WordDiff({ words, language }: WordDiffProps): VNode {
  const t = useTranslate();
  return (
    <p class="word-diff" dir="auto">
      {words.map(({ kind, text }, index) => {
        const before = words[index - 1];
        // The last word of a passage has no space after it, wherever what was taken out or put in goes on.
        const gap = before && !/\s$/.test(before.text) ? ' ' : '';
        if (kind === 'same') {
          return (
            <Fragment key={index}>
              {before && <Heard text={t('changed.end')} />}
              <span lang={language}>{gap + inShort(text, index > 0, index < words.length - 1)}</span>
            </Fragment>
          );
        }
        const Piece = kind === 'gone' ? 'del' : 'ins';
        const bare = text.trimEnd();
        return (
          <Fragment key={index}>
            {gap}
            <Heard text={t(`changed.${kind}`)} />
            <Piece lang={language}>{bare}</Piece>
            {text.slice(bare.length)}
          </Fragment>
        );
      })}
    </p>
  );
}

/** A long run that stayed the same, cut down to its ends: those that have a change beside them. */
function inShort(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const words = text.match(/\S+\s*/g) ?? [];
  if (words.length <= LONG_RUN || !(isAfterChange || isBeforeChange)) return text;
  const start = isAfterChange ? words.slice(0, SHOWN_BESIDE).join('') : '';
  const end = isBeforeChange ? words.slice(-SHOWN_BESIDE).join('') : '';
  return `${start}… ${end}`;
}

function Heard({ text }: { readonly text: string }): VNode {
  return <span class="visually-hidden">{` ${text} `}</span>;
}
