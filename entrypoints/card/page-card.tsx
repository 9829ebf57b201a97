import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { disputesOf } from '../../components/claims/claim-disputes.ts';
import { sourceNames } from '../../components/claims/claim-list.tsx';
import { toClaimView } from '../../components/claims/claim-view.ts';
import { LabelToolsProvider } from '../../components/label/label-tools.tsx';
import { CodebookProvider } from '../../components/words/codebook.tsx';
import type { EditProgress } from '../../components/words/edit-progress.ts';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { CodingAct } from '../../lib/coding/keys.ts';
import { toggledLabel } from '../../lib/coding/own-labels.ts';
import type { Preferences } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { actOfKey, focusFieldOf } from './card-keys.ts';
import type { Marked } from './save-marked.ts';
import { useCardTools } from './use-card-tools.ts';
import { usePageState } from './use-page-state.ts';
import { neighbourOf, useShownClaim } from './use-shown-claim.ts';

export interface PageCardProps {
  readonly host: CardHost;
  readonly claimId: string;
  /** What the reader has just marked or corrected, on its way to the store. */
  readonly marked: Marked | null;
  /** What is running, for a report. */
  readonly version: string;
  onMove(claimId: string): void;
  /** The reader wants to correct the claim's words. */
  onCorrect(claim: PageClaim): void;
  onClose(): void;
}

/** For a page that has not been answered about. */
const DEFAULT_PREFERENCES: Preferences = { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS };

/**
 * The card over the page's state: follows it, and walks from claim to claim. A claim that loses its place while its card is open
 * stays in the card, which says so; with the article the card goes too.
 */
export function PageCard(props: PageCardProps): VNode | null {
  const { host, claimId, version, onMove, onCorrect, onClose } = props;
  const state = usePageState(host);
  const { progress, edit } = useEdits(props);
  const { marked, shown } = useShownClaim(state, claimId, onClose);
  const { article } = state;
  const views = marked.map((one) => toClaimView(one, state.words[one.id], article?.language));
  const preferences = article?.preferences ?? DEFAULT_PREFERENCES;
  const tools = useCardTools(host, state, views, { keys: preferences, version });
  const root = useRef<HTMLDivElement>(null);
  if (!shown) return null;
  const { claim, words, index, isLost } = shown;
  const goTo = (id: string) => {
    host.show(id);
    onMove(id);
  };
  const move = (step: 1 | -1) => {
    const next = neighbourOf(shown, marked, step);
    if (next) goTo(next.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const act = isLost ? null : actOfKey(event, preferences);
    if (act && carryOut(act, { claim, host, edit, move, root: root.current })) event.preventDefault();
  };
  return (
    <CodebookProvider codebook={preferences.codebook}>
      <LabelToolsProvider tools={tools}>
        {/* Before the card itself, which keeps keys from the page. */}
        <div ref={root} onKeyDownCapture={onKey}>
          <ClaimCard
            claim={claim}
            words={words}
            language={article?.language ?? ''}
            isLost={isLost}
            position={{ index, count: marked.length }}
            isPrivate={article?.isPrivate ?? false}
            progress={progress}
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
      </LabelToolsProvider>
    </CodebookProvider>
  );
}

/** Sends what the reader says of the claim, and tells how the storing of it goes. */
function useEdits({ host, claimId, marked }: PageCardProps) {
  const [progress, setProgress] = useState<Readonly<Record<string, EditProgress>>>({});
  const follow = async (id: string, stored: Promise<Result<null>>) => {
    setProgress((now) => ({ ...now, [id]: 'saving' }));
    const result = await stored;
    setProgress((now) => ({ ...now, [id]: result.ok ? 'saved' : result.fault.code }));
  };
  useEffect(() => {
    if (marked) void follow(marked.claimId, marked.stored);
  }, [marked]);
  return {
    progress: progress[claimId],
    edit: (change: ClaimEdit) => void follow(claimId, host.edit(claimId, change)),
  };
}

interface CardMoment {
  readonly claim: PageClaim;
  readonly host: CardHost;
  readonly root: Element | null;
  edit(change: ClaimEdit): void;
  move(step: 1 | -1): void;
}

/** What a key does to the claim in the card. Answers whether it does anything. */
function carryOut(act: CodingAct, { claim, host, root, edit, move }: CardMoment): boolean {
  if (act.type === 'status') edit({ status: act.status });
  else if (act.type === 'source-kind') edit({ sourceKind: act.sourceKind });
  else if (act.type === 'label') edit({ labels: toggledLabel(claim.label.labels, act.label) });
  else if (act.type !== 'command') return false;
  else if (act.command === 'next' || act.command === 'previous') move(act.command === 'next' ? 1 : -1);
  else if (act.command === 'dismiss') edit({ dismissed: !claim.label.dismissed });
  else if (act.command === 'undo' || act.command === 'redo') void host.takeBack(act.command);
  else return focusFieldOf(act.command, root);
  return true;
}
