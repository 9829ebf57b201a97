import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { countryName } from '../words/country-name.ts';
import { type Translate, useTranslate } from '../words/i18n.tsx';
import type { OtherClaim } from './claim-disputes.ts';
import type { ClaimView } from './claim-view.ts';
import { ShowClaimButton } from './show-claim-button.tsx';
import { WhyMarked } from './why-marked.tsx';

export interface ClaimFactsProps {
  readonly claim: ClaimView;
  /** The claim of the page that this one denies, or `null`. */
  readonly denied: OtherClaim | null;
  onShow?: ((claimId: string) => void) | undefined;
}

/** What the detector read off the text: shown, not asked. */
export function ClaimFacts({ claim, denied, onShow }: ClaimFactsProps): VNode {
  const t = useTranslate();
  const id = useId();
  const facts = [
    t(`kind.${claim.kind}`),
    t(`distance.${claim.distance}`),
    t(`anonymity.${claim.anonymity}`),
    ...factsOfSource(claim, t),
    ...(claim.outcome && claim.outcome !== 'exact' ? [t(`outcome.${claim.outcome}`)] : []),
  ];
  return (
    <div class="claim-reading">
      <div class="claim-facts">
        <span id={id} class="field-name">
          {t('editor.facts')}
        </span>
        <ul aria-labelledby={id}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Denied claim={claim} denied={denied} onShow={onShow} />
      {claim.found && <WhyMarked claim={claim} found={claim.found} />}
    </div>
  );
}

function factsOfSource({ found }: ClaimView, t: Translate): string[] {
  const kind = found?.entity?.kind ?? 'unspecified';
  const country = countryName(found?.entity?.country ?? '', t('interface.language'));
  return [
    ...(kind === 'unspecified' ? [] : [t('editor.kindFact', [t(`sourceKind.${kind}`)])]),
    ...(country === '' ? [] : [t('editor.countryFact', [country])]),
  ];
}

/** What a denial is about, and the way there. */
function Denied({ claim, denied, onShow }: ClaimFactsProps): VNode | null {
  const t = useTranslate();
  const dispute = claim.found?.dispute;
  if (!dispute || (dispute.words === '' && !denied)) return null;
  return (
    <p class="claim-denied with-button">
      <span>
        {dispute.words ? <Message id="editor.denies" words={[dispute.words]} /> : t('editor.deniesClaim')}{' '}
        {dispute.claimId === null && t('editor.deniesArticle')}
        {denied && (denied.name ? <Message id="editor.claimBy" words={[denied.name]} /> : t('editor.claimByNobody'))}
      </span>
      {denied && <ShowClaimButton claim={denied} onShow={onShow} />}
    </p>
  );
}
