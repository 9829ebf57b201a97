import type { VNode } from 'preact';
import type { DiffPiece } from '../lib/claim/change.ts';
import { useTranslate } from './i18n.tsx';

/**
 * A passage as it was and as it is now, in one: taken-out words struck through, new ones underlined. The words "taken out" and "new" are
 * there for those who hear the page, since few screen readers announce the elements.
 */
export function WordDiff({ words }: { readonly words: readonly DiffPiece[] }): VNode {
  const t = useTranslate();
  return (
    <p class="word-diff" dir="auto">
      {words.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Piece = kind === 'gone' ? 'del' : 'ins';
        return (
          <Piece key={index}>
            <span class="for-hearing">{t(`changed.${kind}`)} </span>
            {text}
          </Piece>
        );
      })}
    </p>
  );
}
