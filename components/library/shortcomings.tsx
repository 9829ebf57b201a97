import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';

export interface ShortcomingsProps {
  /** Damaged records that could not be read and are missing from the file. */
  readonly lacking: number;
  /** Claims that its format has no place for. */
  readonly leftOut: number;
  /** Articles without the saved text that its format is made of. */
  readonly withoutText: number;
  /** Claims whose words do not stand in that text. */
  readonly notInText: number;
  /** Claims whose dispute leads to a claim that it does not have. */
  readonly lostLinks: number;
  /** Whether its format can be imported, but no file of it that is so large. */
  readonly isTooLargeToImport: boolean;
}

const COUNTED = ['lacking', 'leftOut', 'withoutText', 'notInText', 'lostLinks'] as const;

/** What a saved file has not or cannot, in sentences behind the one that names it; nothing where it is whole. */
export function Shortcomings({ isTooLargeToImport, ...counts }: ShortcomingsProps): VNode {
  const t = useTranslate();
  return (
    <>
      {COUNTED.map((name) => counts[name] > 0 && ` ${t(`library.${name}`, undefined, counts[name])}`)}
      {isTooLargeToImport && ` ${t('library.tooLargeToImport')}`}
    </>
  );
}
