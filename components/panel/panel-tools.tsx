import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleMetadata } from '../../lib/claim/article.ts';
import type { KeyTable } from '../../lib/coding/keys.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import type { ClaimActions } from './popup-view.ts';

/** What an editor of a label can use where the claims of a page are listed around it. */
export interface PanelTools extends Pick<ClaimActions, 'pick' | 'suggestSources' | 'copy'> {
  /** All claims of the page. */
  readonly claims: readonly ClaimView[];
  /** Which keys do something while no field has the focus. */
  readonly keys: KeyTable;
  /** The sentence of the article that a claim stands in, or ''. */
  sentenceOf(claimId: string): string;
  readonly article: { readonly url: string; readonly metadata: ArticleMetadata };
}

const ToolsContext = createContext<PanelTools | null>(null);

export interface PanelToolsProviderProps {
  readonly tools: PanelTools;
  readonly children: ComponentChildren;
}

/** Gives them to everything below it. */
export function PanelToolsProvider({ tools, children }: PanelToolsProviderProps): VNode {
  return <ToolsContext.Provider value={tools}>{children}</ToolsContext.Provider>;
}

/** `null` where no page's claims are listed around: in the library, and in a card that was given none. */
export function usePanelTools(): PanelTools | null {
  return useContext(ToolsContext);
}
