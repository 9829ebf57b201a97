import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ClaimCard } from '../../components/claim-card.tsx';
import { disputesOf } from '../../components/claim-disputes.ts';
import { sourceNames } from '../../components/claim-list.tsx';
import { toClaimView } from '../../components/claim-view.ts';
import type { EditProgress } from '../../components/edit-progress.ts';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';

export interface PageCardProps {
  readonly host: CardHost;
  readonly claimId: string;
  onMove(claimId: string): void;
  onClose(): void;
}

/** The card over the page's state: follows it, and walks from claim to claim. */
export function PageCard({ host, claimId, onMove, onClose }: PageCardProps): VNode | null {
  const [state, setState] = useState(host.state());
  const [progress, setProgress] = useState<Readonly<Record<string, EditProgress>>>({});
  useEffect(() => host.onState(setState), [host]);

  const claims = state.claims.filter((claim) => isPlaced(claim.outcome));
  const index = claims.findIndex((claim) => claim.id === claimId);
  const claim = claims[index];
  const words = state.words[claimId];
  if (!claim || !words) return null;

  const edit = async (change: ClaimEdit) => {
    setProgress((now) => ({ ...now, [claimId]: 'saving' }));
    const result = await host.edit(claimId, change);
    setProgress((now) => ({ ...now, [claimId]: result.ok ? 'saved' : result.fault.code }));
  };
  const goTo = (id: string) => {
    host.show(id);
    onMove(id);
  };
  const move = (step: number) => {
    const next = claims[(index + step + claims.length) % claims.length];
    if (next) goTo(next.id);
  };
  const views = claims.map((one) => toClaimView(one, state.words[one.id]));
  return (
    <ClaimCard
      claim={claim}
      words={words}
      position={{ index, count: claims.length }}
      isPrivate={state.article?.isPrivate ?? false}
      progress={progress[claimId]}
      sources={sourceNames(views)}
      disputes={disputesOf(views, claimId)}
      onEdit={edit}
      onShow={goTo}
      onPrevious={() => move(-1)}
      onNext={() => move(1)}
      onClose={onClose}
    />
  );
}
