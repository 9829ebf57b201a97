import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import type { ClaimWordsView } from './files-view.ts';

/** Who says what, and in which article: enough to know a claim by. */
export function ClaimWords({ claim }: { readonly claim: ClaimWordsView }): VNode {
  const t = useTranslate();
  const { source, cue, content, article, language } = claim;
  const lang = language ? { lang: language } : {};
  return (
    <span class="claim-words">
      {source ? (
        <bdi class="claim-source" dir="auto" {...lang}>
          {source}
        </bdi>
      ) : (
        <span class="claim-source claim-source-none">{t('claim.noSource')}</span>
      )}{' '}
      <bdi class="claim-cue" dir="auto" {...lang}>
        {cue}
      </bdi>{' '}
      <bdi dir="auto" {...lang}>
        {content}
      </bdi>
      {article && (
        <bdi class="claim-words-article" dir="auto" {...lang}>
          {article}
        </bdi>
      )}
    </span>
  );
}
