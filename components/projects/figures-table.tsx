import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';
import type { FigureView, ReportView, VariableView } from './agreement-view.ts';
import { FigureText } from './figure-text.tsx';
import { useVariableWords } from './use-variable-words.ts';

/** The coefficients of all variables, of how many claims they are, and how to read them. */
export function FiguresTable({ report }: { readonly report: ReportView }): VNode {
  const t = useTranslate();
  const headingId = useId();
  const isMany = report.coders.length > 2;
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.agreement.figures')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('projects.agreement.figuresTable')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('projects.agreement.variable')}</th>
              {(['units', 'percent', 'alpha'] as const).map((name) => (
                <th key={name} scope="col" class="number">
                  {t(`projects.agreement.${name}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {t('projects.agreement.fleiss')}
              </th>
              <th scope="col" class="number">
                {t(isMany ? 'projects.agreement.cohenMean' : 'projects.agreement.cohen')}
              </th>
              <th scope="col" class="number">
                {t('projects.agreement.differ')}
              </th>
              {report.coders.map((coder) => (
                <th key={coder} scope="col" class="number">
                  {t('projects.agreement.missing', [coder])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.variables.map((variable) => (
              <FigureRow key={variable.id} variable={variable} isMany={isMany} />
            ))}
          </tbody>
        </table>
      </section>
      <WhyNone report={report} />
      <details class="agreement-read">
        <summary>{t('projects.agreement.read')}</summary>
        {(['readPercent', 'readAlpha', 'readKappa', 'readMissing'] as const).map((id) => (
          <p key={id}>{t(`projects.agreement.${id}`)}</p>
        ))}
      </details>
    </section>
  );
}

function FigureRow({ variable, isMany }: { readonly variable: VariableView; readonly isMany: boolean }): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  const { krippendorff, percent, fleiss, cohen, disagreements, missing } = variable;
  return (
    <tr>
      <th scope="row">
        <bdi dir="auto">{words.variable(variable)}</bdi>
      </th>
      <td class="number">{t('projects.agreement.count', [krippendorff.units])}</td>
      <td class="number">
        <FigureText figure={percent} isShare />
      </td>
      <td class="number figure-main">
        <FigureText figure={krippendorff.alpha} />
      </td>
      <td class="number">
        <FigureText figure={fleiss.kappa} />
        {isMany && <Of count={fleiss.units} />}
      </td>
      <td class="number">
        <FigureText figure={cohen.mean} />
        {isMany && <Of count={cohen.counted} />}
      </td>
      <td class="number">{t('projects.agreement.count', [disagreements])}</td>
      {missing.map((count, coder) => (
        <td key={coder} class="number">
          {t('projects.agreement.count', [count])}
        </td>
      ))}
    </tr>
  );
}

/** Of how many claims, or pairs of coders, a figure is. */
function Of({ count }: { readonly count: number }): VNode {
  const t = useTranslate();
  return <span class="figure-of"> {t('projects.agreement.ofUnits', [count])}</span>;
}

/** What the words that stand in place of figures mean, of those that do. */
function WhyNone({ report }: { readonly report: ReportView }): VNode {
  const t = useTranslate();
  const figures: readonly FigureView[] = report.variables.flatMap(({ percent, krippendorff, fleiss, cohen }) => [
    percent,
    krippendorff.alpha,
    fleiss.kappa,
    cohen.mean,
  ]);
  return (
    <>
      {figures.some(({ why }) => why === 'no-units') && (
        <p class="section-hint">{t('projects.agreement.noUnitsWhy', [t('projects.agreement.noUnits')])}</p>
      )}
      {figures.some(({ why }) => why === 'one-value') && (
        <p class="section-hint">{t('projects.agreement.oneValueWhy', [t('projects.agreement.oneValue')])}</p>
      )}
    </>
  );
}
