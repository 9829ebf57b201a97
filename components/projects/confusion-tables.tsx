import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { ReportView, VariableView } from './agreement-view.ts';
import { useVariableWords } from './use-variable-words.ts';

/** Steps of shading: how many claims a cell has, beside its number. */
const STEPS = 5;

/** Which values meet, a table for each variable in which coders differ. */
export function ConfusionTables({ report }: { readonly report: ReportView }): VNode | null {
  const t = useTranslate();
  const headingId = useId();
  const differing = report.variables.filter(({ disagreements }) => disagreements > 0);
  if (differing.length === 0) return null;
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.agreement.meetings')}
      </h2>
      {differing.map((variable) => (
        <ConfusionTable key={variable.id} variable={variable} coders={report.coders} />
      ))}
    </section>
  );
}

interface ConfusionTableProps {
  readonly variable: VariableView;
  readonly coders: readonly string[];
}

function ConfusionTable({ variable, coders }: ConfusionTableProps): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  const { values, counts } = variable.confusion;
  const most = Math.max(1, ...counts.flat());
  const name = words.variable(variable);
  const named = values.map((value) => words.value(variable.id, value));
  const [rows = '', columns = ''] = coders;
  return (
    <details class="agreement-read" open={variable.id === 'status'}>
      <summary>
        <bdi dir="auto">{name}</bdi>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('projects.agreement.meetingsOf', [name])}>
        <table class="table confusion">
          <caption>
            {coders.length === 2 ? (
              <Message id="projects.agreement.rows" words={[rows, columns]} />
            ) : (
              t('projects.agreement.rowsAll')
            )}
          </caption>
          <thead>
            <tr>
              <td />
              {named.map((value, index) => (
                <th key={values[index]} scope="col" class="number">
                  <bdi dir="auto">{value}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((row, index) => (
              <tr key={values[index]}>
                <th scope="row">
                  <bdi dir="auto">{named[index]}</bdi>
                </th>
                {row.map((count, column) => (
                  <Cell key={values[column]} count={count} most={most} isSame={index === column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

interface CellProps {
  readonly count: number;
  /** The largest number of the table. */
  readonly most: number;
  /** Both coders gave the same value. */
  readonly isSame: boolean;
}

function Cell({ count, most, isSame }: CellProps): VNode {
  const t = useTranslate();
  // By the square root: a table is mostly its diagonal, beside which all else would be white.
  const heat = count === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(count / most) * STEPS));
  return (
    <td class={`number confusion-cell ${isSame ? 'confusion-same' : ''}`} data-heat={heat}>
      {t('projects.agreement.count', [count])}
      {isSame && <span class="visually-hidden"> ({t('projects.agreement.same')})</span>}
    </td>
  );
}
