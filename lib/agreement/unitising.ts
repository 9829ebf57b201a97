import { CLAIM_PARTS, type ClaimPart, type Span } from '../claim/span.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';
import type { StoredCoding, StoredUnit } from './coded-article.ts';
import type { CoderPair } from './ratings.ts';
import {
  addSpanAgreement,
  compareSpans,
  type Matched,
  NO_SPAN_AGREEMENT,
  type SpanAgreement,
} from './span-agreement.ts';

/** A claim that one of two coders has and the other has not. */
export interface LoneClaim {
  readonly article: ArticleRecord;
  readonly claim: ClaimRecord;
}

/** How far two coders found the same claims, in the articles that both coded completely. */
export interface Unitising {
  readonly coders: CoderPair;
  /** How many articles both coded completely. */
  readonly articles: number;
  /** Addresses of those whose text was another when the other coder read it: their claims are compared, their spans are not. */
  readonly otherTexts: readonly string[];
  /** Claims that both have, of all that each has. */
  readonly claims: Matched;
  readonly parts: Readonly<Record<ClaimPart, SpanAgreement>>;
  /** What the one has and the other has not, and the other way round; article by article, in the order of the text. */
  readonly onlyOne: readonly LoneClaim[];
  readonly onlyOther: readonly LoneClaim[];
}

/** Whether a coder has coded an article completely, so that a claim they do not have is one they saw no claim in. */
export type IsComplete = (article: ArticleRecord, coder: number) => boolean;

/** What one article's units are to two coders. */
interface ArticlePair {
  readonly one: ArticleRecord;
  readonly other: ArticleRecord;
  readonly units: readonly StoredUnit[];
}

/**
 * Holds what two coders took for claims against each other. A claim that its coder dismissed, or took off the article, is none of theirs.
 * @param unitsByUrl the units of all codings, by the address of their article
 */
export function compareUnitising(
  codings: readonly StoredCoding[],
  unitsByUrl: ReadonlyMap<string, readonly StoredUnit[]>,
  coders: CoderPair,
  isComplete: IsComplete,
): Unitising {
  const parts: Record<ClaimPart, SpanAgreement> = {
    source: NO_SPAN_AGREEMENT,
    cue: NO_SPAN_AGREEMENT,
    content: NO_SPAN_AGREEMENT,
  };
  const articles = completePairs(codings, unitsByUrl, coders, isComplete);
  const otherTexts: string[] = [];
  const [onlyOne, onlyOther]: [LoneClaim[], LoneClaim[]] = [[], []];
  let both = 0;
  for (const pair of articles) {
    const found = pair.units.map(({ claims }) => coders.map((coder) => accepted(claims[coder])));
    for (const [mine, theirs] of found) {
      if (mine && theirs) both++;
      else if (mine) onlyOne.push({ article: pair.one, claim: mine });
      else if (theirs) onlyOther.push({ article: pair.other, claim: theirs });
    }
    if (!isOneText(pair, coders)) {
      otherTexts.push(pair.one.url);
      continue;
    }
    for (const part of CLAIM_PARTS) {
      const [mine = [], theirs = []] = [0, 1].map((side) => found.flatMap((claims) => spansOf(claims[side], part)));
      parts[part] = addSpanAgreement(parts[part], compareSpans(mine, theirs));
    }
  }
  const claims = {
    one: both + onlyOne.length,
    oneMatched: both,
    other: both + onlyOther.length,
    otherMatched: both,
  };
  return { coders, articles: articles.length, otherTexts, claims, parts, onlyOne, onlyOther };
}

function completePairs(
  codings: readonly StoredCoding[],
  unitsByUrl: ReadonlyMap<string, readonly StoredUnit[]>,
  coders: CoderPair,
  isComplete: IsComplete,
): ArticlePair[] {
  const [mine, theirs] = coders.map((coder) => {
    const complete = (codings[coder]?.articles ?? []).filter(({ article }) => isComplete(article, coder));
    return new Map(complete.map(({ article }) => [article.url, article]));
  });
  return [...(mine ?? [])].flatMap(([url, one]) => {
    const other = theirs?.get(url);
    return other ? [{ one, other, units: unitsByUrl.get(url) ?? [] }] : [];
  });
}

function accepted(claim: ClaimRecord | null | undefined): ClaimRecord | null {
  return claim && !claim.dismissed && !claim.detached ? claim : null;
}

function spansOf(claim: ClaimRecord | null | undefined, part: ClaimPart): Span[] {
  return (claim?.selectors[part] ?? []).map(({ position: { start, end } }) => [start, end]);
}

/**
 * Whether positions of both coders count the same text: they saved the same, or no cue that both have stands at two places. Where both
 * saved a text and no cue tells otherwise, two texts are two.
 */
function isOneText({ one, other, units }: ArticlePair, [mine, theirs]: CoderPair): boolean {
  if (one.textId !== null && one.textId === other.textId) return true;
  let sameCues = 0;
  for (const { claims } of units) {
    const [a, b] = [claims[mine]?.selectors.cue[0], claims[theirs]?.selectors.cue[0]];
    if (!a || !b || a.quote.exact !== b.quote.exact) continue;
    if (a.position.start !== b.position.start) return false;
    sameCues++;
  }
  return sameCues > 0 || one.textId === null || other.textId === null;
}
