/** What formats are given in the tests, and hostile texts to be written by them. */
import fc from 'fast-check';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { FiledArticle, FormatContext } from '../../../../lib/exchange/format.ts';
import type { ArticleRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { NOON, sampleArticle, sampleClaim } from '../../schema/samples.ts';

/** Values are called by their ids, with a capital: that a name is used and not an id can be seen. */
export function sampleContext(changed: Partial<FormatContext> = {}): FormatContext {
  const named = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  return {
    program: '0.1.0',
    now: NOON,
    codebook: DEFAULT_CODEBOOK,
    names: { status: named, sourceKind: named, act: named, label: named },
    onLacking(id, why) {
      throw new Error(`${id}: ${why}`);
    },
    ...changed,
  };
}

export function filed(
  claims: readonly ClaimRecord[] = [sampleClaim()],
  changed: Partial<ArticleRecord> = {},
): FiledArticle {
  return { article: sampleArticle(changed), claims, text: null };
}

/** Claims with their articles, as the store gives them. */
export function filedArticles(records: {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
}): FiledArticle[] {
  return records.articles.map((article) => ({
    article,
    claims: records.claims.filter(({ articleId }) => articleId === article.id),
    text: null,
  }));
}

const PIECES = [
  ...[
    '<script>',
    '<!--',
    '-->',
    '<%',
    '%>',
    '[[',
    '![[',
    ']]',
    '`',
    '```',
    '~~~',
    '---',
    '***',
    '===',
    '::',
    '{{',
    '{%',
    '{:',
  ],
  ...[
    '$$',
    '==',
    '%%',
    ' ^id',
    '#tag',
    'javascript:',
    'https://x.example/a_b*c',
    'www.a.example',
    'a@b.example',
    'mailto:a@b.c',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '2) ',
    '+ ',
    '- [ ] ',
    '    ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...[
    '\\',
    '*',
    '_',
    '**',
    '|',
    '---|---',
    '[a](javascript:x)',
    '[^1]',
    '[!note]',
    '&lt;',
    '&#60;',
    '&amp',
    '!',
    '(',
    ')',
    '"',
    "'",
  ],
  ...['ER  - ', 'TY  - NEWS', '\nER  - \n', 'AU  - x, y', ';', ',', ': ', 'word', 'Երեւան', '🦊', 'שלום', ' ', '  '],
];

/** What a page may put into its title, its authors, its words: markup, code and records of every format, and any Unicode. */
export const anyHostileText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
