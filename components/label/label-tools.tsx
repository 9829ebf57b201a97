import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleMetadata } from '../../lib/claim/article.ts';
import type { KeyTable } from '../../lib/coding/keys.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import type { ClaimActions } from '../panel/popup-view.ts';

/** What an editor of a label can use where the claims of a page are listed around it. */
export interface LabelTools extends Pick<ClaimActions, 'pick' | 'suggestSources' | 'copy' | 'version'> {
  /** All claims of the page. */
  readonly claims: readonly ClaimView[];
  /** Which keys do something while no field has the focus. */
  readonly keys: KeyTable;
  /** The sentence of the article that a claim stands in, or ''. */
  sentenceOf(claimId: string): string;
  readonly article: { readonly url: string; readonly metadata: ArticleMetadata };
}

const ToolsContext = createContext<LabelTools | null>(null);

export interface LabelToolsProviderProps {
  readonly tools: LabelTools;
  readonly children: ComponentChildren;
}

/** Gives them to everything below it. */
export function LabelToolsProvider({ tools, children }: LabelToolsProviderProps): VNode {
  return <ToolsContext.Provider value={tools}>{children}</ToolsContext.Provider>;
}

/** `null` where the claims of one article are not listed around: in the other lists of the library. */
export function useLabelTools(): LabelTools | null {
  return useContext(ToolsContext);
}
