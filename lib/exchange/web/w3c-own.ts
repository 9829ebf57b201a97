import { CLAIM_PARTS, type ClaimPart } from '../../claim/span.ts';
import { problemOf } from '../../schema/problem.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { W3cAnnotation, W3cResource } from '../../schema/w3c-annotation.ts';
import { articleOnWebSchema } from '../article-on-web.ts';
import type { Parsed } from '../outcome.ts';
import { BODY_VARIABLES, type BodyVariable, FIRST_TERMS_VERSION, idOfUrn, TERMS_VERSION, uriOf } from './w3c-terms.ts';

/** Whether an annotation is a claim that this program has written: it has our own terms. */
export function isOwn(annotation: W3cAnnotation): boolean {
  return annotation['says-who:version'] !== undefined;
}

/** A claim with its article, as a file of annotations has them. */
export interface OwnClaim {
  readonly claim: ClaimRecord;
  readonly article: ArticleRecord;
}

/**
 * The claim that was written as this annotation. Positions in code points are not read: those in our own measure stand beside them.
 * @param articles those that the file has, by id; of another one no more is known than its address
 * @returns a problem that names the field, without the annotation's place
 */
export function ownClaim(annotation: W3cAnnotation, articles: ReadonlyMap<string, ArticleRecord>): Parsed<OwnClaim> {
  const problem = termsProblem(annotation);
  if (problem !== null) return { ok: false, problem };
  const claim = claimRecordSchema.safeParse(claimFields(annotation));
  if (!claim.success) return { ok: false, problem: problemOf(claim.error) };
  const article = articleOf(claim.data, annotation, articles);
  if (!article.ok) return article;
  const elsewhere = annotation.target.findIndex((target) => target.source?.id !== uriOf(article.value.url));
  if (elsewhere < 0) return { ok: true, value: { claim: claim.data, article: article.value } };
  return { ok: false, problem: `target[${elsewhere}].source: not the address of its article` };
}

function articleOf(
  { articleId, created, modified }: ClaimRecord,
  { target }: W3cAnnotation,
  articles: ReadonlyMap<string, ArticleRecord>,
): Parsed<ArticleRecord> {
  const known = articles.get(articleId);
  if (known) return { ok: true, value: known };
  const facts = { title: '', publisher: '', authors: [], language: '', published: '' };
  const seen = { firstSeen: created, lastSeen: modified, textId: null, completeSince: null };
  const article = articleOnWebSchema.safeParse({ id: articleId, url: target[0]?.source?.id, ...facts, ...seen });
  if (article.success) return { ok: true, value: article.data };
  return { ok: false, problem: `target[0].source: ${article.error.issues[0]?.message}` };
}

/** What is wrong with our own terms, as far as they are no fields of the record. */
function termsProblem(annotation: W3cAnnotation): string | null {
  const version = annotation['says-who:version'];
  if (version !== TERMS_VERSION && version !== FIRST_TERMS_VERSION) {
    const named = typeof version === 'number' ? `version ${version}` : 'this version';
    return `says-who:version: ${named} is not known to this program`;
  }
  const misplaced = annotation.target.findIndex((target) => !CLAIM_PARTS.some((part) => isOf(part, target)));
  if (misplaced >= 0) return `target[${misplaced}].says-who:part: not a part of a claim`;
  const unknown = annotation.body?.findIndex((body) => !hasKnownVariable(body)) ?? -1;
  if (unknown >= 0) return `body[${unknown}].says-who:variable: not a variable of a claim`;
  const twice = BODY_VARIABLES.find((variable) => bodiesFor(annotation, variable).length > 1);
  return twice ? `body: says-who:variable: ${twice} is there twice` : null;
}

function hasKnownVariable({ 'says-who:variable': variable }: W3cResource): boolean {
  return variable === undefined || BODY_VARIABLES.some((known) => known === variable);
}

function isOf(part: ClaimPart, target: W3cResource): boolean {
  return target['says-who:part'] === part;
}

/**
 * The fields of the record, each from where it was put, not yet validated. In JSON-LD `null` and an empty list are the same as nothing,
 * and one value the same as a list of it: programs leave out the one and write the other.
 */
function claimFields(annotation: W3cAnnotation): object {
  const part = (name: ClaimPart) => annotation.target.filter((target) => isOf(name, target)).map(selectorFields);
  const code = (variable: BodyVariable) => bodiesFor(annotation, variable)[0]?.['says-who:code'];
  return {
    id: idOfUrn(annotation.id),
    articleId: idOf(annotation['says-who:article']),
    selectors: { source: part('source'), cue: part('cue'), content: part('content') },
    sentence: annotation['says-who:sentence'],
    antecedent: annotation['says-who:antecedent'] ?? null,
    kind: annotation['says-who:kind'],
    act: code('act'),
    distance: annotation['says-who:distance'],
    anonymity: annotation['says-who:anonymity'],
    reasonGiven: annotation['says-who:version'] === FIRST_TERMS_VERSION ? false : annotation['says-who:reasonGiven'],
    confidence: annotation['says-who:confidence'] ?? null,
    sourceText: textsOf(annotation, isName),
    entity: annotation['says-who:entity'] ?? null,
    sourceKey: annotation['says-who:sourceKey'],
    sourceKind: code('sourceKind'),
    secondKind: code('secondKind') ?? null,
    status: code('status'),
    labels: codedTags(annotation),
    disputes: idsOf(annotation['says-who:disputes']),
    note: textsOf(annotation, isNote),
    dismissed: annotation['says-who:dismissed'],
    detached: annotation['says-who:detached'],
    madeBy: annotation['says-who:madeBy'],
    coder: annotation.creator?.[0]?.name?.[0],
    created: annotation.created,
    modified: annotation.modified,
  };
}

function selectorFields(target: W3cResource): object {
  const { exact, prefix, suffix } = target.selector?.find(({ exact }) => exact !== undefined) ?? {};
  const position = target['says-who:codeUnits'];
  const [start, end] = Array.isArray(position) ? position : [];
  return { quote: { exact, prefix, suffix }, position: { start, end } };
}

function bodiesFor({ body }: W3cAnnotation, variable: BodyVariable): W3cResource[] {
  return (body ?? []).filter((one) => one['says-who:variable'] === variable);
}

function codedTags({ body }: W3cAnnotation): unknown[] {
  return (body ?? [])
    .filter(({ purpose, ...one }) => purpose?.includes('tagging') && one['says-who:code'] !== undefined)
    .map((one) => one['says-who:code']);
}

/** Texts of some bodies. What another program has added comes after, parted by an empty line. */
function textsOf({ body }: W3cAnnotation, isWanted: (body: W3cResource) => boolean): string {
  return (body ?? [])
    .filter((one) => one.value && isWanted(one))
    .map(({ value }) => value)
    .join('\n\n');
}

function isName({ purpose }: W3cResource): boolean {
  return purpose?.includes('identifying') ?? false;
}

/** Whatever is nothing else, so that no words are lost. */
function isNote(body: W3cResource): boolean {
  return body['says-who:variable'] === undefined && !isName(body) && !body.purpose?.includes('tagging');
}

function idOf(urn: unknown): unknown {
  return typeof urn === 'string' ? idOfUrn(urn) : urn;
}

function idsOf(urns: unknown): unknown {
  return (Array.isArray(urns) ? urns : [urns ?? []].flat()).map(idOf);
}
