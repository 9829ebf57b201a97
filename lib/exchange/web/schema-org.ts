/**
 * Claims as JSON-LD in the terms of schema.org: a Claim (https://schema.org/Claim) for each, with `text` what is said, `author` who says it,
 * `appearance` the article it stands in, and `claimInterpreter` the person who marked it. Which article had it first is not known, so
 * there is no `firstAppearance`.
 *
 * schema.org has no term for what a reader makes of a claim, other than a rating: status, act and the like are `additionalProperty`,
 * named in our own vocabulary. (schema.org lists that property for products, places and values; checkers may remark on it.) There is
 * never a `reviewRating`: our statuses are judgements on the record and not on truth.
 *
 * Claims that were dismissed are left out, and so are detached ones: an `appearance` says that the claim is in the article.
 */
import type { Stream } from '../../schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord, FiledClaim } from '../../schema/records.ts';
import { linkedSelector, quotation, sourceName } from '../citations/claim-words.ts';
import { datePartsOf } from '../citations/iso-date.ts';
import { FileNames } from '../file-names.ts';
import type { FiledArticle, FolderFormat, FormatContext, StreamFormat } from '../format.ts';
import { inParts } from '../parts.ts';
import { textFragmentUrl, webAddress } from './text-fragment.ts';
import { NAMESPACE, urnOf } from './w3c-terms.ts';

const CONTEXT = 'https://schema.org';

/** A node of JSON-LD. What is `undefined` is not there. */
type Node = { readonly [property: string]: unknown };

/** One graph of articles and claims, a node a line, in parts. Articles without a claim to show are left out. */
export const formatSchemaOrg: StreamFormat = (articles, context) => inParts(pieces(articles, context));

/**
 * A ClaimReview (https://schema.org/ClaimReview) of one claim for a fact-checker to complete. It calls itself a draft, and has neither an
 * author nor a rating: both are for whoever publishes it. Pretty-printed JSON-LD with a line end.
 */
export function formatClaimReviewDraft({ article, claim }: FiledClaim, context: FormatContext): string {
  const draft: Node = {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    description: `Draft by Says Who ${context.program}, not a verdict. Whoever publishes it has to add url, author, datePublished and reviewRating.`,
    dateCreated: context.now.toISOString(),
    claimReviewed: quotation(claim),
    itemReviewed: { ...claimNode(article, claim, context), appearance: articleNode(article) },
  };
  return `${inScript(JSON.stringify(draft, null, 2))}\n`;
}

/** Such a draft of each claim, in a file of its own. */
export const formatClaimReviewDrafts: FolderFormat = async function* (articles, context) {
  const names = new FileNames();
  for await (const { article, claims } of articles) {
    for (const claim of claims.filter(isShown)) {
      const name = names.nameFor({ ...article, id: claim.id });
      yield { name: `${name}-draft.jsonld`, content: formatClaimReviewDraft({ article, claim }, context) };
    }
  }
};

function isShown({ dismissed, detached }: ClaimRecord): boolean {
  return !dismissed && !detached;
}

async function* pieces(articles: Stream<FiledArticle>, context: FormatContext): AsyncGenerator<string> {
  yield `{"@context":"${CONTEXT}","@graph":[`;
  let separator = '\n';
  for await (const { article, claims } of articles) {
    const shown = claims.filter(isShown);
    if (shown.length === 0) continue;
    for (const node of [articleNode(article), ...shown.map((claim) => claimNode(article, claim, context))]) {
      yield separator + inScript(JSON.stringify(node));
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

/** Such files are put into pages as scripts, which nothing in them may end. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function articleNode({ id, url, title, publisher, authors, language, published }: ArticleRecord): Node {
  return {
    '@type': 'NewsArticle',
    '@id': articleIri({ id, url }),
    url: webAddress(url) ?? undefined,
    headline: title || undefined,
    author: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    datePublished: datePartsOf(published) ? published.trim() : undefined,
    inLanguage: language || undefined,
  };
}

function articleIri({ id, url }: Pick<ArticleRecord, 'id' | 'url'>): string {
  return webAddress(url) ?? urnOf(id);
}

function claimNode(article: ArticleRecord, claim: ClaimRecord, { names }: FormatContext): Node {
  const { madeBy, note, coder, labels } = claim;
  const words = linkedSelector(claim);
  return {
    '@type': 'Claim',
    '@id': urnOf(claim.id),
    text: quotation(claim),
    author: sourceNode(claim),
    appearance: { '@id': articleIri(article) },
    url: (words && textFragmentUrl(article.url, words.quote)) ?? undefined,
    inLanguage: article.language || undefined,
    claimInterpreter: 'coder' in madeBy ? { '@type': 'Person', name: madeBy.coder } : undefined,
    keywords: labels.length > 0 ? labels.map((label) => names.label(label)) : undefined,
    comment: note ? { '@type': 'Comment', text: note, author: { '@type': 'Person', name: coder } } : undefined,
    additionalProperty: propertiesOf(claim, names),
  };
}

/** Whether a person or a body speaks, as far as it is known; who is not named at all may be either, or several. */
function sourceNode(claim: ClaimRecord): Node | undefined {
  const name = sourceName(claim);
  if (name === '') return undefined;
  switch (claim.anonymity) {
    case 'institution':
      return { '@type': 'Organization', name };
    case 'named':
    case 'role':
      return { '@type': 'Person', name };
    default:
      return { name };
  }
}

function propertiesOf(claim: ClaimRecord, names: FormatContext['names']): Node[] {
  const { status, act, kind, distance, anonymity, reasonGiven, sourceKind, secondKind, disputes } = claim;
  return [
    property('status', status, names.status(status)),
    property('act', act, names.act(act)),
    property('kind', kind),
    property('distance', distance),
    property('anonymity', anonymity),
    ...(reasonGiven ? [property('reasonGiven', 'true')] : []),
    property('sourceKind', sourceKind, names.sourceKind(sourceKind)),
    ...(secondKind === null ? [] : [property('secondKind', secondKind, names.sourceKind(secondKind))]),
    ...disputes.map((id) => property('disputes', urnOf(id))),
  ];
}

/** A variable of ours by its name in the native file; the value by its id, which every language has, and by its name for people. */
function property(name: string, value: string, description?: string): Node {
  return { '@type': 'PropertyValue', propertyID: NAMESPACE + name, name, value, description };
}
