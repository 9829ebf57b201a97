import { useMemo } from 'preact/hooks';
import type { ClaimView } from '../../components/claims/claim-view.ts';
import type { LabelTools } from '../../components/label/label-tools.tsx';
import { foldName } from '../../lib/claim/source-key.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';

/** Names offered at a time. */
const OFFERED = 12;

/** What the editor of a label can use in a card: the page's claims, those of its site's sources, a click on another mark. */
export function useCardTools(
  host: CardHost,
  { claims, article, metadata }: PageState,
  views: readonly ClaimView[],
  { keys, version }: Pick<LabelTools, 'keys' | 'version'>,
): LabelTools {
  const suggestSources = useMemo(() => suggesting(host), [host]);
  return {
    claims: views,
    keys,
    sentenceOf: (claimId) => claims.find(({ id }) => id === claimId)?.draft.sentence ?? '',
    article: { url: article?.articleUrl ?? '', metadata },
    pick: (take) => host.pick(take),
    suggestSources,
    copy: copyText,
    version,
  };
}

/** Asks for the site's sources once, when a name is first typed. */
function suggesting(host: CardHost): LabelTools['suggestSources'] {
  let names: Promise<readonly string[]> | null = null;
  return async (typed) => {
    names ??= host.siteSources();
    const start = foldName(typed);
    return (await names).filter((name) => foldName(name).startsWith(start)).slice(0, OFFERED);
  };
}
