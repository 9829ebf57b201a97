import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { FoundByTwoView, ReportView } from './agreement-view.ts';
import { FigureText } from './figure-text.tsx';
import { PairName } from './pairs-table.tsx';

const PART_NAMES = { source: 'marking.part.source', cue: 'marking.part.cue', content: 'marking.part.content' } as const;

/** Whether each two coders took the same words for claims. */
export function FoundClaims({ report: { coders, found } }: { readonly report: ReportView }): VNode {
  const t = useTranslate();
  const headingId = useId();
  const compared = found.filter(({ articles }) => articles > 0);
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.agreement.found')}
      </h2>
      {compared.length === 0 ? (
        <p class="section-hint">{t('projects.agreement.foundNone')}</p>
      ) : (
        <>
          <p class="section-hint">{t('projects.agreement.foundHint')}</p>
          {compared.map((pair) => (
            <FoundByTwo key={pair.coders.join(' ')} coders={coders} found={pair} />
          ))}
        </>
      )}
    </section>
  );
}

function FoundByTwo({ coders, found }: { readonly coders: readonly string[]; readonly found: FoundByTwoView }): VNode {
  const t = useTranslate();
  const [one = '', other = ''] = found.coders.map((coder) => coders[coder] ?? '');
  return (
    <>
      <p>
        <PairName coders={coders} pair={found.coders} /> · {t('projects.count.articles', undefined, found.articles)} ·{' '}
        {t('projects.agreement.f1')}:{' '}
        <strong>
          <FigureText figure={found.claims} isShare />
        </strong>{' '}
        · <Message id="projects.agreement.only" words={[one]} />: {t('projects.agreement.count', [found.onlyOne])} ·{' '}
        <Message id="projects.agreement.only" words={[other]} />: {t('projects.agreement.count', [found.onlyOther])}
      </p>
      {found.otherTexts > 0 && (
        <p class="section-hint">{t('projects.agreement.otherTexts', undefined, found.otherTexts)}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('projects.agreement.and', [one, other])}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('projects.agreement.part')}</th>
              {(['exact', 'overlap', 'characters'] as const).map((name) => (
                <th key={name} scope="col" class="number">
                  {t(`projects.agreement.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.parts.map(({ part, exact, overlap, characters }) => (
              <tr key={part}>
                <th scope="row">{t(PART_NAMES[part])}</th>
                {[exact, overlap, characters].map((figure, index) => (
                  <td key={index} class="number">
                    <FigureText figure={figure} isShare />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
