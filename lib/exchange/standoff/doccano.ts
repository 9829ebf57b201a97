/**
 * JSON Lines for doccano (https://doccano.github.io/doccano/), as a sequence labelling project with relations imports them ("JSONL
 * (relation)"): one article a line, for those whose text was saved. Offsets are code points. A claim is a cue with relations to its
 * source, each part of its content, and the claims it disputes; what was dismissed is its cue alone, under a label of its own. doccano has
 * no attributes: status, act and all the rest are under `claims`, by the id of the cue, which it keeps as metadata. Spans overlap wherever
 * one claim quotes another, which the project has to allow.
 */
import type { Span } from '../../claim/span.ts';
import { codePointOffsets } from '../code-points.ts';
import type { StreamFormat } from '../format.ts';
import { type PlacedArticle, type PlacedClaim, placeClaims } from './placed-claims.ts';

interface Entity {
  readonly id: number;
  readonly label: 'Source' | 'Cue' | 'Content' | 'NotAClaim';
  readonly start_offset: number;
  readonly end_offset: number;
}

interface Relation {
  readonly id: number;
  readonly from_id: number;
  readonly to_id: number;
  readonly type: 'source' | 'content' | 'disputes';
}

/** The lines. Ids of entities and relations are counted through the whole file: doccano looks them up in many lines at once. */
export const formatDoccano: StreamFormat = async function* (articles, context) {
  const ids = { entity: 0, relation: 0 };
  for await (const filed of articles) {
    const article = placeClaims(filed, context);
    // doccano refuses a line without text, and with it the file.
    if (article?.text === '') context.onLacking(article.article.id, 'empty-text');
    else if (article) yield lineOf(article, ids);
  }
};

function lineOf({ article, text, placed }: PlacedArticle, ids: { entity: number; relation: number }): string {
  const offsets = codePointOffsets(text);
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const addEntity = (label: Entity['label'], [start, end]: Span): number => {
    const id = ids.entity++;
    const [start_offset, end_offset] = [offsets.toCodePoints(start), offsets.toCodePoints(end)];
    entities.push({ id, label, start_offset, end_offset });
    return id;
  };
  const relate = (from_id: number, to_id: number, type: Relation['type']) => {
    relations.push({ id: ids.relation++, from_id, to_id, type });
  };
  const cues = new Map<string, number>();
  for (const { claim, spans } of placed) {
    for (const span of spans.cue) cues.set(claim.id, addEntity(claim.dismissed ? 'NotAClaim' : 'Cue', span));
    const cue = cues.get(claim.id);
    if (cue === undefined || claim.dismissed) continue;
    for (const span of spans.source) relate(cue, addEntity('Source', span), 'source');
    for (const span of spans.content) relate(cue, addEntity('Content', span), 'content');
  }
  for (const { claim } of placed) {
    const cue = cues.get(claim.id);
    for (const disputed of claim.disputes.map((id) => cues.get(id))) {
      if (cue !== undefined && disputed !== undefined) relate(cue, disputed, 'disputes');
    }
  }
  const claims = placed.map((one) => ({ cue: cues.get(one.claim.id), ...factsOf(one) }));
  const { id, url, title, publisher, published } = article;
  const row = { id, text, entities, relations, url, title, publisher, published, claims };
  return `${JSON.stringify(row, (_, value) => storable(value)).replace(LINE_ENDS, escaped)}\n`;
}

function factsOf({ claim }: PlacedClaim) {
  const { id, sourceText, sourceKind, secondKind, kind, act, distance, anonymity, reasonGiven } = claim;
  const { status, labels, note, dismissed, coder } = claim;
  return {
    id,
    sourceText,
    sourceKind,
    secondKind,
    kind,
    act,
    distance,
    anonymity,
    reasonGiven,
    status,
    labels,
    note,
    dismissed,
    coder,
  };
}

/** Texts, one character for one: neither half a pair nor NUL can be stored in the database behind doccano. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}

/** Line ends to some readers of lines, though not to JSON. */
const LINE_ENDS = /[\x85\u2028\u2029]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
