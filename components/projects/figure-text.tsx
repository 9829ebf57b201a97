import type { VNode } from 'preact';
import { readersVariety, type Translate, useTranslate } from '../words/i18n.tsx';
import type { FigureView } from './agreement-view.ts';

export interface FigureTextProps {
  readonly figure: FigureView;
  /** A share in percent, or a coefficient with three digits. */
  readonly isShare?: boolean;
}

/** A figure in the reader's way of writing numbers, or the short reason why there is none. */
export function FigureText({ figure, isShare = false }: FigureTextProps): VNode {
  const t = useTranslate();
  if (figure.value === null) {
    return (
      <span class="no-figure">{t(`projects.agreement.${figure.why === 'no-units' ? 'noUnits' : 'oneValue'}`)}</span>
    );
  }
  return <>{isShare ? shareInWords(figure.value, t) : coefficientInWords(figure.value, t)}</>;
}

/** A share of 0 to 1 as percent with one digit. */
export function shareInWords(value: number, t: Translate): string {
  const options = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(readersVariety(t('interface.language')), options).format(value);
}

function coefficientInWords(value: number, t: Translate): string {
  // Nothing that rounds to zero is below it.
  const options = { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'negative' } as const;
  return new Intl.NumberFormat(readersVariety(t('interface.language')), options).format(value);
}
