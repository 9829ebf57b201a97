import type { TextSelector } from '../../claim/selector.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import { type CodePointOffsets, codePointOffsets } from '../code-points.ts';
import type { CodeNames, FormatContext } from '../format.ts';
import { type BodyVariable, TERMS_VERSION, uriOf, urnOf } from './w3c-terms.ts';

/** The saved text of an article with its measure in code points, made once for all of its claims. */
export interface MeasuredText {
  readonly text: string;
  readonly offsets: CodePointOffsets;
}

/** A saved text, measured; `null` where none was saved. */
export function measured(text: string | null): MeasuredText | null {
  return text === null ? null : { text, offsets: codePointOffsets(text) };
}

/**
 * One claim as one annotation: what is said of it in bodies, its words as targets, one for each part. What the Web Annotation Data
 * Model has no term for stands under our own prefix, so that all of the record is there.
 */
export function annotationOf(
  claim: ClaimRecord,
  article: ArticleRecord,
  text: MeasuredText | null,
  { names, program }: Pick<FormatContext, 'names' | 'program'>,
): object {
  return {
    id: urnOf(claim.id),
    type: 'Annotation',
    motivation: 'classifying',
    created: claim.created,
    modified: claim.modified,
    creator: { type: 'Person', name: claim.coder },
    generator: { type: 'Software', name: 'Says Who', 'says-who:programVersion': program },
    body: bodiesOf(claim, names),
    target: targetsOf(claim, uriOf(article.url), text),
    'says-who:version': TERMS_VERSION,
    'says-who:article': urnOf(article.id),
    'says-who:kind': claim.kind,
    'says-who:distance': claim.distance,
    'says-who:anonymity': claim.anonymity,
    'says-who:reasonGiven': claim.reasonGiven,
    'says-who:confidence': claim.confidence,
    'says-who:sentence': claim.sentence,
    'says-who:antecedent': claim.antecedent,
    'says-who:entity': claim.entity,
    'says-who:sourceKey': claim.sourceKey,
    'says-who:madeBy': claim.madeBy,
    'says-who:disputes': claim.disputes.map(urnOf),
    'says-who:dismissed': claim.dismissed,
    'says-who:detached': claim.detached,
  };
}

/** Values by their names for people, with the id that they go by in the codebook. */
function bodiesOf(claim: ClaimRecord, names: CodeNames): object[] {
  const valued = (variable: BodyVariable, code: string, value: string) => ({
    type: 'TextualBody',
    purpose: 'classifying',
    value,
    'says-who:variable': variable,
    'says-who:code': code,
  });
  return [
    ...(claim.sourceText ? [{ type: 'TextualBody', purpose: 'identifying', value: claim.sourceText }] : []),
    valued('status', claim.status, names.status(claim.status)),
    valued('act', claim.act, names.act(claim.act)),
    valued('sourceKind', claim.sourceKind, names.sourceKind(claim.sourceKind)),
    ...(claim.secondKind === null ? [] : [valued('secondKind', claim.secondKind, names.sourceKind(claim.secondKind))]),
    ...claim.labels.map((label) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      value: names.label(label),
      'says-who:code': label,
    })),
    ...(claim.note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: claim.note }] : []),
  ];
}

function targetsOf(claim: ClaimRecord, source: string, text: MeasuredText | null): object[] {
  const one = (part: string) => (selector: TextSelector) => ({
    type: 'SpecificResource',
    source,
    selector: selectorsOf(selector, text),
    'says-who:part': part,
    'says-who:codeUnits': [selector.position.start, selector.position.end],
  });
  const { selectors } = claim;
  return [
    ...selectors.source.map(one('source')),
    ...selectors.cue.map(one('cue')),
    ...selectors.content.map(one('content')),
  ];
}

/** The quotation first: readers of others stop there. A position only where the words really stand, since others trust it alone. */
function selectorsOf({ quote, position }: TextSelector, text: MeasuredText | null): object[] {
  const quoted = { type: 'TextQuoteSelector', ...quote };
  if (text?.text.slice(position.start, position.end) !== quote.exact) return [quoted];
  const start = text.offsets.toCodePoints(position.start);
  return [quoted, { type: 'TextPositionSelector', start, end: text.offsets.toCodePoints(position.end) }];
}
