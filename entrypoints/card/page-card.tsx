import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from '../../components/claim-card.tsx';
import { disputesOf } from '../../components/claim-disputes.ts';
import { sourceNames } from '../../components/claim-list.tsx';
import { toClaimView } from '../../components/claim-view.ts';
import type { EditProgress } from '../../components/edit-progress.ts';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import type { ClaimWords } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import type { Marked } from './save-marked.ts';

export interface PageCardProps {
  readonly host: CardHost;
  readonly claimId: string;
  /** What the reader has just marked or corrected, on its way to the store. */
  readonly marked: Marked | null;
  onMove(claimId: string): void;
  /** The reader wants to correct the claim's words. */
  onCorrect(claim: PageClaim): void;
  onClose(): void;
}

/** What the card showed last, with its number among the marked claims. */
interface LastShown {
  readonly claim: PageClaim;
  readonly words: ClaimWords;
  readonly index: number;
  readonly articleUrl: string | undefined;
}

/**
 * The card over the page's state: follows it, and walks from claim to claim. A claim that loses its place while its card is open
 * stays in the card, which says so; with the article the card goes too.
 */
export function PageCard({ host, claimId, marked: saved, onMove, onCorrect, onClose }: PageCardProps): VNode | null {
  const [state, setState] = useState(host.state());
  const [progress, setProgress] = useState<Readonly<Record<string, EditProgress>>>({});
  useEffect(() => host.onState(setState), [host]);
  const follow = async (id: string, stored: Promise<Result<null>>) => {
    setProgress((now) => ({ ...now, [id]: 'saving' }));
    const result = await stored;
    setProgress((now) => ({ ...now, [id]: result.ok ? 'saved' : result.fault.code }));
  };
  useEffect(() => {
    if (saved) void follow(saved.claimId, saved.stored);
  }, [saved]);

  const marked = state.claims.filter((claim) => isPlaced(claim.outcome));
  const now = state.claims.find((claim) => claim.id === claimId);
  const index = now ? marked.indexOf(now) : -1;
  const last = useRef<LastShown | null>(null);
  const before = last.current?.claim.id === claimId ? last.current : null;
  const claim = now ?? before?.claim;
  const words = now ? state.words[claimId] : before?.words;
  const articleUrl = state.article?.articleUrl;
  const isElsewhere = now === undefined && before !== null && articleUrl !== before.articleUrl;
  useEffect(() => {
    if (isElsewhere) onClose();
  }, [isElsewhere, onClose]);
  if (!claim || !words) return null;
  const position = { index: index < 0 ? (before?.index ?? 0) : index, count: marked.length };
  last.current = { claim, words, index: position.index, articleUrl: now ? articleUrl : before?.articleUrl };

  const edit = (change: ClaimEdit) => follow(claimId, host.edit(claimId, change));
  const goTo = (id: string) => {
    host.show(id);
    onMove(id);
  };
  const move = (step: number) => {
    // Where it had its mark the next one has taken its place.
    const from = index < 0 && step > 0 ? position.index - 1 : position.index;
    const next = marked[(from + step + marked.length) % marked.length];
    if (next) goTo(next.id);
  };
  const views = marked.map((one) => toClaimView(one, state.words[one.id]));
  return (
    <ClaimCard
      claim={claim}
      words={words}
      isLost={now === undefined}
      position={position}
      isPrivate={state.article?.isPrivate ?? false}
      progress={progress[claimId]}
      sources={sourceNames(views)}
      disputes={disputesOf(views, claimId)}
      onEdit={edit}
      onShow={goTo}
      onCorrect={() => onCorrect(claim)}
      onPrevious={() => move(-1)}
      onNext={() => move(1)}
      onClose={onClose}
    />
  );
}
