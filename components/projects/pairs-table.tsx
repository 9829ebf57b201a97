import type { VNode } from 'preact';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { PairView, ReportView } from './agreement-view.ts';
import { FigureText } from './figure-text.tsx';
import { useVariableWords } from './use-variable-words.ts';

/** The figures of each two coders: one low row of pairs is one coder who understands the codebook differently. */
export function PairsTable({ report }: { readonly report: ReportView }): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  return (
    <details class="agreement-read">
      <summary>{t('projects.agreement.pairs')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('projects.agreement.pairs')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('projects.agreement.variable')}</th>
              <th scope="col">{t('projects.agreement.pair')}</th>
              {(['units', 'percent', 'cohen'] as const).map((name) => (
                <th key={name} scope="col" class="number">
                  {t(`projects.agreement.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.variables.flatMap((variable) =>
              variable.pairs.map(({ coders, units, percent, kappa }) => (
                <tr key={`${variable.id} ${coders.join(' ')}`}>
                  <th scope="row">
                    <bdi dir="auto">{words.variable(variable)}</bdi>
                  </th>
                  <td>
                    <PairName coders={report.coders} pair={coders} />
                  </td>
                  <td class="number">{t('projects.agreement.count', [units])}</td>
                  <td class="number">
                    <FigureText figure={percent} isShare />
                  </td>
                  <td class="number">
                    <FigureText figure={kappa} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}

export interface PairNameProps {
  readonly coders: readonly string[];
  readonly pair: PairView;
}

/** The names of two coders. */
export function PairName({ coders, pair: [one, other] }: PairNameProps): VNode {
  return <Message id="projects.agreement.and" words={[coders[one] ?? '', coders[other] ?? '']} />;
}
