import type { TextSelector } from '../../claim/selector.ts';
import type { ClaimRecord } from '../../schema/records.ts';

/**
 * The one quotation that a claim is found by where it can have no more: its sentence, which holds source, cue and content; where the
 * sentence does not hold them, what is said, or else the cue. Its place is in UTF-16 code units, as those of Hypothesis are, but in
 * our text of the article: there it puts annotations in order, and the words decide.
 */
export function quotationOf({ selectors, sentence }: Pick<ClaimRecord, 'selectors' | 'sentence'>): TextSelector {
  const parts = [...selectors.source, ...selectors.cue, ...selectors.content].sort(
    (a, b) => a.position.start - b.position.start,
  );
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first ? sentence.indexOf(first.quote.exact) : -1;
  const end = last ? sentence.lastIndexOf(last.quote.exact) : -1;
  if (!first || !last || start < 0 || end < start) return part(selectors);
  const begin = Math.max(0, first.position.start - start);
  return {
    quote: {
      exact: sentence,
      prefix: before(first.quote.prefix, sentence.slice(0, start)),
      suffix: after(last.quote.suffix, sentence.slice(end + last.quote.exact.length)),
    },
    position: { start: begin, end: begin + sentence.length },
  };
}

function part({ cue, content }: ClaimRecord['selectors']): TextSelector {
  const selector = content[0] ?? cue[0];
  if (!selector) throw new RangeError('a claim without a cue');
  return selector;
}

/** What stands before a sentence, by the words before its first part and those of them that are in the sentence. */
function before(prefix: string, inside: string): string {
  return prefix.endsWith(inside) ? prefix.slice(0, prefix.length - inside.length) : '';
}

function after(suffix: string, inside: string): string {
  return suffix.startsWith(inside) ? suffix.slice(inside.length) : '';
}
