/** One claim of a note: a block quote that can be linked to, and what the reader made of it. */
import { foldName } from '../../claim/source-key.ts';
import { storedWords } from '../../claim/words.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import { linkedSelector, quotation, sourceName, writtenSource } from '../citations/claim-words.ts';
import type { CodeNames } from '../format.ts';
import { textFragmentUrl, webAddress } from '../web/text-fragment.ts';
import { inlineText, lineTexts, link, linkedLineTexts } from './escape.ts';

/** A claim that is disputed, where it can be linked to. */
export interface DisputedPlace {
  /** The address of its block: `#^…` within a note, with the note's file before it in another. */
  readonly address: string;
  /** Who said it, in plain text; '' where nobody is named. */
  readonly source: string;
}

/**
 * The id of a claim's block, without its `^`: letters, digits and hyphens, as Obsidian wants it. The end of the claim's id, which is random:
 * it stays what it is in every export, so that links to it stay true.
 */
export function blockId(claimId: string): string {
  return `claim-${claimId.slice(-12)}`;
}

/** The claim as Markdown, ending in a line end. The block id stands alone between empty lines, as after all quotes in Obsidian. */
export function claimBlock(
  article: Pick<ArticleRecord, 'url'>,
  claim: ClaimRecord,
  disputed: readonly DisputedPlace[],
  names: CodeNames,
): string {
  const quoted = lineTexts(quotation(claim)).map((line) => `> ${line}`);
  const facts = factsOf(claim, names).filter(([, value]) => value !== '');
  const [note, ...more] = linkedLineTexts(claim.note);
  return [
    quoted.join('\n>\n') || '>',
    `^${blockId(claim.id)}`,
    [
      ...facts.map(([name, value]) => `- **${name}:** ${inlineText(value)}`),
      ...(disputed.length > 0 ? [`- **Disputes:** ${disputed.map(disputedLink).join(', ')}`] : []),
      ...placeLines(article, claim),
    ].join('\n'),
    ...(note === undefined ? [] : [`**Note:** ${note}`, ...more]),
  ]
    .join('\n\n')
    .concat('\n');
}

function factsOf(claim: ClaimRecord, names: CodeNames): (readonly [name: string, value: string])[] {
  return [
    ['Source', sourceOf(claim, names)],
    ['Not named', claim.reasonGiven ? 'the article says why' : ''],
    ['Cue', storedWords(claim.selectors.cue)],
    ['Act', names.act(claim.act)],
    ['Status', names.status(claim.status)],
    ['Labels', claim.labels.map((label) => names.label(label)).join(', ')],
  ];
}

/** "she (Mara Lind) · government, military". */
function sourceOf(claim: ClaimRecord, names: CodeNames): string {
  const written = writtenSource(claim);
  const name = sourceName(claim);
  const who = foldName(name) === foldName(written) ? written : `${written} (${name})`;
  const kinds = [claim.sourceKind, claim.secondKind]
    .filter((kind) => kind !== null && kind !== 'unspecified')
    .map((kind) => names.sourceKind(kind));
  return [who, kinds.join(', ')].filter((part) => part !== '').join(' · ');
}

function disputedLink({ address, source }: DisputedPlace): string {
  return link(inlineText(source) || 'another claim', address);
}

/** Where it stands: what was detached stands nowhere any more, so that its link is to the page alone. */
function placeLines({ url }: Pick<ArticleRecord, 'url'>, claim: ClaimRecord): string[] {
  const { detached } = claim;
  const words = linkedSelector(claim);
  const address = detached || !words ? webAddress(url) : textFragmentUrl(url, words.quote);
  return [
    ...(detached ? ['- No longer in the article'] : []),
    ...(address === null ? [] : [`- ${link('In the article', address)}`]),
  ];
}
