import type { VNode } from 'preact';
import { inShort } from '../../lib/claim/finding.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { type ClaimView, entityOf, type FoundView, referentOf, sourceOf } from './claim-view.ts';

/** Classes of cues as the detector's word lists name them (lib/language): whatever else a page says is no message of ours. */
export const CUE_CLASSES = [
  'say',
  'announce',
  'claim',
  'allege',
  'accuse',
  'reveal',
  'confirm',
  'admit',
  'deny',
  'demand',
  'promise',
  'threaten',
  'warn',
  'predict',
  'believe',
  'ask',
  'find',
  'hearsay',
  'alleged',
  'refuse',
] as const;

export interface WhyMarkedProps {
  readonly claim: ClaimView;
  readonly found: FoundView;
}

/** Why the detector thinks that somebody says something here, in plain words, for those who ask. */
export function WhyMarked({ claim, found }: WhyMarkedProps): VNode {
  const t = useTranslate();
  const { evidence, dispute } = found;
  const { cue } = claim.words;
  const cueClass = CUE_CLASSES.find((known) => known === evidence.cueClass) ?? 'other';
  return (
    <details class="why-marked">
      <summary>{t('finding.why')}</summary>
      <ul>
        <li>
          <Message id="finding.cue" words={[inShort(cue), t(`cueClass.${cueClass}`)]} count={cue.split(/\s+/).length} />
        </li>
        <li>{t(`finding.foundBy.${evidence.foundBy}`)}</li>
        <li>{t(`finding.actBy.${evidence.actBy}`)}</li>
        <WhoItIs claim={claim} found={found} />
        {dispute && <li>{t(`disputeKind.${dispute.kind}`)}</li>}
        <li>{t('finding.mayBeWrong')}</li>
      </ul>
    </details>
  );
}

/** Whom the source's words are taken to mean, where that is not what they say. */
function WhoItIs({ claim, found }: WhyMarkedProps): VNode | null {
  const source = sourceOf(claim);
  const name = entityOf(claim)?.name ?? '';
  if (name === '' || foldName(name) === foldName(source)) return null;
  if (!referentOf(claim)) {
    return (
      <li>
        <Message id="finding.countedAs" words={[inShort(name)]} />
      </li>
    );
  }
  const antecedent = found.antecedent ?? '';
  // What it stands for can itself be a "who"; only what says more than the name is worth reading.
  const isTelling = foldName(antecedent) !== foldName(name) && foldName(antecedent).includes(foldName(name));
  return (
    <li>
      {isTelling ? (
        <Message id="finding.meansFrom" words={[inShort(source), inShort(name), antecedent]} />
      ) : (
        <Message id="finding.means" words={[inShort(source), inShort(name)]} />
      )}
    </li>
  );
}
