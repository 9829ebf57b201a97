import { useMemo } from 'preact/hooks';
import type { LabelTools } from '../../components/label/label-tools.tsx';
import type { FiledClaimView } from '../../components/library/views.ts';
import type { LibrarySession, SessionState } from '../../lib/library/session/session.ts';
import { runningVersion } from '../../lib/platform/browser-name.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import type { ArticleRecord } from '../../lib/schema/records.ts';
import { useSourceSuggest } from './use-source-suggest.ts';

/**
 * What an editor can use where all claims of an article are listed: which of them a claim disputes can be said there. Keys do nothing
 * here, so that none are shown.
 */
export function useArticleTools(
  session: LibrarySession,
  { preferences }: SessionState,
  article: ArticleRecord | null,
  rows: readonly FiledClaimView[],
): LabelTools | null {
  const suggest = useSourceSuggest(session);
  return useMemo(() => {
    if (!article) return null;
    const { url, title, publisher, authors, language, published } = article;
    const sentences = new Map(rows.map(({ claim, sentence }) => [claim.id, sentence]));
    return {
      claims: rows.map(({ claim }) => claim),
      keys: { codebook: preferences.codebook, settings: { hasKeys: false, keys: {} } },
      sentenceOf: (claimId) => sentences.get(claimId) ?? '',
      suggestSources: async (typed) => (await suggest(typed)).map(({ name }) => name),
      copy: copyText,
      version: runningVersion(),
      article: { url, metadata: { canonical: url, title, publisher, authors, language, published } },
    };
  }, [preferences, article, rows, suggest]);
}
