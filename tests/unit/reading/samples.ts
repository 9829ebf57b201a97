import type { ArticleMetadata } from '../../../lib/claim/article.ts';
import { type PageClaim, untouchedLabel } from '../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { Span } from '../../../lib/claim/span.ts';
import type { ArticleClaims } from '../../../lib/messaging/protocol.ts';

export const METADATA: ArticleMetadata = {
  canonical: '',
  title: 'Ferry strike enters second week',
  publisher: 'The Sample Courier',
  authors: [],
  language: 'en',
  published: '',
};

/** A detected claim whose parts stand at these places of a text. */
export function sampleClaim(id: string, text: string, source: string, cue: string, content: string): PageClaim {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`"${words}" is not in the text`);
    return [start, start + words.length];
  };
  const selector = ([start, end]: Span) => ({
    quote: { exact: text.slice(start, end), prefix: '', suffix: '' },
    position: { start, end },
  });
  const spans = { source: [at(source)], cue: [at(cue)], content: [at(content)] };
  return {
    id,
    stored: false,
    draft: {
      selectors: {
        source: spans.source.map(selector),
        cue: spans.cue.map(selector),
        content: spans.content.map(selector),
      },
      sentence: text,
      antecedent: null,
      confidence: 0.9,
      sourceText: source,
      reasonGiven: false,
      entity: null,
      kind: 'indirect',
      act: 'statement',
      distance: 'neutral',
      anonymity: 'named',
    },
    label: untouchedLabel({ sourceText: source, act: 'statement', reasonGiven: false }),
    outcome: 'exact',
    spans,
    change: null,
    found: null,
  };
}

export function sampleAnswer(claims: readonly PageClaim[]): ArticleClaims {
  return {
    articleUrl: 'https://courier.example/ferry',
    language: 'en',
    languageSupported: true,
    isPrivate: false,
    isSaved: false,
    storageFault: null,
    preferences: { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS },
    claims,
  };
}
