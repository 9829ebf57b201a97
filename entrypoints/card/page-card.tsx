import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { disputesOf } from '../../components/claims/claim-disputes.ts';
import { sourceNames } from '../../components/claims/claim-list.tsx';
import { toClaimView } from '../../components/claims/claim-view.ts';
import { PanelToolsProvider } from '../../components/panel/panel-tools.tsx';
import { CodebookProvider } from '../../components/words/codebook.tsx';
import type { EditProgress } from '../../components/words/edit-progress.ts';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { CodingAct } from '../../lib/coding/keys.ts';
import { toggledLabel } from '../../lib/coding/own-labels.ts';
import type { ClaimWords, Preferences } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { actOfKey, focusFieldOf } from './card-keys.ts';
import type { Marked } from './save-marked.ts';
import { useCardTools } from './use-card-tools.ts';

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

/** For a page that has not been answered about. */
const DEFAULT_PREFERENCES: Preferences = { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS };

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

  // One that is put aside has no mark, but the card stays on it while the reader may still change their mind.
  const marked = state.claims.filter(
    ({ id, outcome, label }) => isPlaced(outcome) && (!label.dismissed || id === claimId),
  );
  const now = state.claims.find((claim) => claim.id === claimId);
  const index = now ? marked.indexOf(now) : -1;
  const last = useRef<LastShown | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const before = last.current?.claim.id === claimId ? last.current : null;
  const claim = now ?? before?.claim;
  const words = now ? state.words[claimId] : before?.words;
  const articleUrl = state.article?.articleUrl;
  const isElsewhere = now === undefined && before !== null && articleUrl !== before.articleUrl;
  useEffect(() => {
    if (isElsewhere) onClose();
  }, [isElsewhere, onClose]);
  const views = marked.map((one) => toClaimView(one, state.words[one.id], state.article?.language));
  const preferences = state.article?.preferences ?? DEFAULT_PREFERENCES;
  const tools = useCardTools(host, state, views, preferences);
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
  const carryOut = (act: CodingAct): boolean => {
    if (act.type === 'status') void edit({ status: act.status });
    else if (act.type === 'source-kind') void edit({ sourceKind: act.sourceKind });
    else if (act.type === 'label') void edit({ labels: toggledLabel(claim.label.labels, act.label) });
    else if (act.type !== 'command') return false;
    else if (act.command === 'next' || act.command === 'previous') move(act.command === 'next' ? 1 : -1);
    else if (act.command === 'dismiss') void edit({ dismissed: !claim.label.dismissed });
    else if (act.command === 'undo' || act.command === 'redo') void host.takeBack(act.command);
    else return focusFieldOf(act.command, root.current);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    const act = now && actOfKey(event, preferences);
    if (act && carryOut(act)) event.preventDefault();
  };
  return (
    <CodebookProvider codebook={preferences.codebook}>
      <PanelToolsProvider tools={tools}>
        {/* Before the card itself, which keeps keys from the page. */}
        <div ref={root} onKeyDownCapture={onKey}>
          <ClaimCard
            claim={claim}
            words={words}
            language={state.article?.language ?? ''}
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
        </div>
      </PanelToolsProvider>
    </CodebookProvider>
  );
}
