import type { GoldClaim } from '../claim/annotated.ts';
import type { ClaimSpans } from '../claim/span.ts';
import { DETERMINERS } from '../language/en/function-words.ts';

/** In which order the parts of a claim stand in the text: "source cue content". */
export function orderOfParts({ source, cue, content }: ClaimSpans): string {
  const parts = [
    ...source.map(([start]) => ({ name: 'source', start })),
    ...cue.map(([start]) => ({ name: 'cue', start })),
    ...content.map(([start]) => ({ name: 'content', start })),
  ].sort((a, b) => a.start - b.start);
  const names = parts.map(({ name }) => name);
  // A quotation in three paragraphs is one content, and so is what a line feed splits.
  return names.filter((name, index) => name !== names[index - 1]).join(' ');
}

const PRONOUN = /^(?:he|she|it|they|who|which|that|we|i|you|his|her|its|their)$/i;

/** What the source looks like: nothing, a pronoun, words with a name among them, or other words. */
export function formOfSource(text: string, { source }: ClaimSpans): 'none' | 'pronoun' | 'name' | 'words' {
  const first = source[0];
  if (!first) return 'none';
  const words = text.slice(...first);
  if (PRONOUN.test(words)) return 'pronoun';
  const [opening = '', ...others] = words.split(/\s+/);
  // A determiner has a capital at the start of a sentence; any other first word with one may be a name.
  const named = DETERMINERS.has(opening.toLowerCase()) ? others : [opening, ...others];
  return named.some((word) => /^["“'‘]?\p{Lu}/u.test(word)) ? 'name' : 'words';
}

/** The groups in which hits and misses are counted, each by its name. */
export function groupsOf(
  text: string,
  claim: GoldClaim,
): Readonly<Record<'kind' | 'act' | 'order' | 'source', string>> {
  return {
    kind: claim.kind ?? 'not annotated',
    act: claim.act ?? 'not annotated',
    order: orderOfParts(claim),
    source: formOfSource(text, claim),
  };
}
