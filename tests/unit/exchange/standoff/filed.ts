/** Articles with their text and claims in it, for the tests of standoff formats. */
import { describe } from '../../../../lib/anchor/index.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { Span } from '../../../../lib/claim/span.ts';
import type { FiledArticle, FormatContext } from '../../../../lib/exchange/format.ts';
import { LACKS } from '../../../../lib/exchange/lacks.ts';
import type { ArticleRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { NOON, sampleArticle, sampleClaim } from '../../schema/samples.ts';

/** The words of a claim's parts, each where it first stands in the text. */
export interface Words {
  readonly source?: string;
  readonly cue: string;
  readonly content?: readonly string[];
}

/** A claim with the selectors that it would be stored with. `number` makes its id. */
export function claimIn(text: string, words: Words, number = 1, changed: Partial<ClaimRecord> = {}): ClaimRecord {
  const find = (part: string): Span => {
    const at = text.indexOf(part);
    if (at < 0) throw new Error(`“${part}” is not in the text`);
    return [at, at + part.length];
  };
  const spans = {
    source: words.source === undefined ? [] : [find(words.source)],
    cue: [find(words.cue)],
    content: (words.content ?? []).map(find),
  };
  return sampleClaim({
    id: claimId(number),
    selectors: describe(text, spans),
    sourceText: words.source ?? '',
    note: '',
    ...changed,
  });
}

export function claimId(number: number): string {
  return `019caaaa-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function filed(
  text: string | null,
  claims: readonly ClaimRecord[],
  of: Partial<ArticleRecord> = {},
): FiledArticle {
  return { article: sampleArticle(of), claims, text };
}

/** A context that keeps what is told to be lacking, as "id: why", as the command line says it. */
export function context(changed: Partial<FormatContext> = {}): FormatContext & { readonly lacking: string[] } {
  const lacking: string[] = [];
  return {
    program: '0.1.0',
    now: NOON,
    codebook: DEFAULT_CODEBOOK,
    names: { status: (id) => id, sourceKind: (id) => id, act: (id) => id, label: (id) => id },
    onLacking: (id, lack) => void lacking.push(`${id}: ${LACKS[lack]}`),
    lacking,
    ...changed,
  };
}
