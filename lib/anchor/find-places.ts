import type { TemplateWords } from './template-words.ts';
import type { WordIndex } from './text-index.ts';
import { isMark, WordId } from './vocabulary.ts';
import type { IndexRange, WordStream } from './word-stream.ts';

/** A place where all required words of a claim stand, in their order and with nothing between them. */
export interface Place {
  /** Index, in the text's words, of the first required word. */
  readonly at: number;
  /** Whether the stored words before and after the required ones stand there too. */
  readonly isPrefixSame: boolean;
  readonly isSuffixSame: boolean;
}

/** Words that stand in more places than this are a refrain, and tell no claim apart. It bounds hostile pages. */
export const MAX_OCCURRENCES = 200;

/**
 * The places in a text where a claim's required words stand, in order: all of them; only those with the stored words
 * around them too where each of the required ones is a refrain.
 */
export function findPlaces(index: WordIndex, claim: TemplateWords): Place[] {
  const { required, whole, stream } = claim;
  const isWithinSentence = stream.ids.subarray(required.from, claim.claim.from).some((id) => !isMark(id));
  const isFew = (word: number) => index.countOf(stream.ids[word] ?? 0) <= MAX_OCCURRENCES;
  const own = rarestWord(index, stream, required);
  if (own === null) return [];
  // "He said no" may be made of words that stand everywhere; what is around it then tells where to look.
  const sought = isFew(own) ? required : whole;
  const rarest = isFew(own) ? own : rarestWord(index, stream, whole);
  if (rarest === null || !isFew(rarest)) return [];
  const places: Place[] = [];
  for (const found of index.placesOf(stream.ids[rarest] ?? 0)) {
    const at: number = found - (rarest - required.from);
    if (!isSame(index.stream, at + sought.from - required.from, stream, sought)) continue;
    const before = at - (required.from - whole.from);
    const hasPrefix = whole.from < required.from;
    const after = at + (required.to - required.from);
    const hasSuffix = required.to < whole.to;
    // A quotation that ran on, and closes with the sentence now.
    if (hasSuffix && index.stream.ids[after] === WordId.closingQuote && stream.ids[required.to] !== WordId.closingQuote)
      continue;
    const opensText = claim.template.offset === 0;
    places.push({
      at,
      isPrefixSame: hasPrefix
        ? isSame(index.stream, before, stream, { from: whole.from, to: required.from })
        : opensText
          ? at === 0
          : isWithinSentence,
      isSuffixSame: !hasSuffix || isSame(index.stream, after, stream, { from: required.to, to: whole.to }),
    });
  }
  return places;
}

/** Index of the word of a range that stands in the fewest places of a text; `null` if one of them stands nowhere. */
function rarestWord(index: WordIndex, { ids }: WordStream, { from, to }: IndexRange): number | null {
  let rarest = from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const count = index.countOf(ids[at] ?? -1);
    if (count === 0) return null;
    if (count < fewest) {
      fewest = count;
      rarest = at;
    }
  }
  return rarest;
}

function isSame(text: WordStream, at: number, claim: WordStream, { from, to }: IndexRange): boolean {
  if (at < 0 || at + (to - from) > text.length) return false;
  for (let i = from; i < to; i++) if (text.ids[at + i - from] !== claim.ids[i]) return false;
  return true;
}
