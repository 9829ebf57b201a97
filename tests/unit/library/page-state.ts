/** A page over the records of tests/unit/schema/samples.ts, as its own side knows it. */
import { type PageClaim, untouchedLabel } from '../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { PageState } from '../../../lib/messaging/protocol.ts';
import { ARTICLE_URL, sampleDraft, sampleMetadata } from '../schema/samples.ts';

/** A claim of the page as the detector found it. */
export function foundClaim(id: string, draft = sampleDraft(), changes: Partial<PageClaim> = {}): PageClaim {
  const at = ({ position: { start, end } }: { position: { start: number; end: number } }) => [start, end] as const;
  const { source, cue, content } = draft.selectors;
  return {
    id,
    stored: false,
    draft,
    label: untouchedLabel(draft),
    outcome: 'exact',
    spans: { source: source.map(at), cue: cue.map(at), content: content.map(at) },
    change: null,
    found: null,
    ...changes,
  };
}

const preferences = { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS };

/** A page that was read, with these claims. */
export function readPageState(claims: readonly PageClaim[], isPrivate = false): PageState {
  return {
    phase: 'ready',
    fault: null,
    metadata: sampleMetadata(),
    article: {
      articleUrl: ARTICLE_URL,
      language: 'en',
      languageSupported: true,
      isPrivate,
      isSaved: false,
      storageFault: null,
      preferences,
    },
    claims,
    words: Object.fromEntries(claims.map(({ id }) => [id, { source: '', cue: '', content: '' }])),
  };
}
