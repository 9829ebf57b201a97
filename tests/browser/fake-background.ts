import { TextMemory } from '../../lib/background/text-memory.ts';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { untouchedLabel } from '../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { Span } from '../../lib/claim/span.ts';
import type { ArticleReading } from '../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../lib/messaging/result.ts';

/** The speakers and verbs of the sample texts: a claim is one of each in one sentence, with what comes after. */
const CLAIM =
  /\b(Oda Venn|The harbour board|Petr Oswin|Mira Toll|The pilots’ union)\b[^.\n]*?\b(said|denied|insisted|promised)\b ([^.\n]+)/g;

/**
 * A background that knows a handful of speakers, and of the page's earlier texts what the real one does. Detection, storage and anchoring have their own
 * tests; what stands where on the page is the page's side's work.
 */
export class FakeBackground {
  /** The type of every message that came. */
  readonly types: string[] = [];
  /** Every text that was asked about. */
  readonly asked: string[] = [];
  readonly #memory = new TextMemory();

  answer(message: unknown): Result<unknown> {
    const { type, request } = message as { type: string; request: ArticleReading };
    this.types.push(type);
    if (type !== 'article.read') return failure('unexpected', type);
    const text = this.#memory.textOf(request, 1);
    if (text === null) return success('resend');
    this.asked.push(text);
    return success({
      articleUrl: request.href,
      language: 'en',
      languageSupported: true,
      isPrivate: false,
      storageFault: null,
      preferences: { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS },
      claims: claimsIn(text),
    });
  }
}

function claimsIn(text: string): PageClaim[] {
  return [...text.matchAll(CLAIM)].map(({ index, 0: all, 1: source = '', 2: cue = '', 3: content = '' }) => {
    const end = index + all.length;
    const cueStart = end - content.length - 1 - cue.length;
    return claim(
      `${source} ${cue} ${content}`,
      [index, index + source.length],
      [cueStart, cueStart + cue.length],
      [end - content.length, end],
    );
  });
}

function claim(id: string, source: Span, cue: Span, content: Span): PageClaim {
  const selectors = { source: [], cue: [], content: [] };
  const facets = { kind: 'indirect', act: 'statement', distance: 'neutral', anonymity: 'named' } as const;
  return {
    id,
    stored: false,
    draft: {
      ...facets,
      selectors,
      antecedent: null,
      sentence: '',
      confidence: 1,
      sourceText: '',
      reasonGiven: false,
      entity: null,
    },
    label: untouchedLabel({ sourceText: '', act: 'statement', reasonGiven: false }),
    outcome: 'exact',
    spans: { source: [source], cue: [cue], content: [content] },
    change: null,
    found: null,
  };
}
