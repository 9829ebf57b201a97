import type { Attribution, Facets } from '../claim/attribution.ts';
import type { ClaimDraft } from '../claim/claim.ts';
import type { SourceEntity } from '../claim/source-entity.ts';
import { foldName } from '../claim/source-key.ts';
import { type ClaimSpans, extentOf, mapParts, overlaps, type Span, spansInOrder } from '../claim/span.ts';
import { detect } from '../detect/index.ts';
import { guessLanguage, isSupported } from '../detect/language.ts';
import type { Model } from '../detect/model.ts';
import { antecedentOf, placeAt } from '../filing/draft.ts';
import { kindOf } from '../marking/kind.ts';
import { type ArticleReading, TEXT_LIMIT } from '../messaging/protocol.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import type { Sender } from '../platform/runtime.ts';
import { MAX_PASSAGE } from '../schema/claim.ts';
import { Detections } from './detections.ts';
import { hasSameCue } from './join-claims.ts';
import type { TextMemory } from './text-memory.ts';

/** UTF-16 code units read around a place: enough before it to have named who "she" is. */
const BEFORE = 8_000;
const AFTER = 1_000;

/**
 * What the page needs of the background to mark a claim by hand. What the detector finds in complete mode, and does not show, is
 * what a reader most likely misses: it proposes the parts of a claim, and says what sort of claim it is. Nothing is stored here:
 * that is the edit's that follows.
 */
export function markClaims(
  memory: TextMemory,
  readModel: () => Promise<Model>,
): Pick<Handlers, 'claim.propose' | 'claim.describe'> {
  const detections = new Detections();
  const find = async (text: string, near: Span, { metadata }: ArticleReading, sender: Sender) => {
    const language = guessLanguage(text, metadata.language);
    if (!isSupported(language)) return [];
    const [start, end] = surroundings(text, near);
    const passage = text.slice(start, end);
    const work = async () => detect(passage, { mode: 'complete', model: await readModel() });
    return (await detections.of(passage, language, work, sender)).map((attribution) => shifted(attribution, start));
  };
  const textOf = (request: ArticleReading, sender: Sender) => memory.textOf(request, sender.tabId, sender);
  return {
    'claim.propose': async (request, sender) => {
      if (request.text.length > TEXT_LIMIT) return failure('text-too-long');
      const text = textOf(request, sender);
      if (text === null) return success('resend');
      return success(proposalFor(await find(text, request.near, request, sender), request.near));
    },
    'claim.describe': async (request, sender) => {
      if (request.text.length > TEXT_LIMIT) return failure('text-too-long');
      const text = textOf(request, sender);
      if (text === null) return success('resend');
      const { spans } = request;
      if (!fits(text, spans)) return failure('bad-message', 'spans that are not in the text, or overlap');
      const isTooLong = spansInOrder(spans).some(([start, end]) => end - start > MAX_PASSAGE);
      if (isTooLong) return failure('text-too-long', `more than ${MAX_PASSAGE}`);
      return success(describeClaim(text, spans, await find(text, extentOf(spans) ?? [0, 0], request, sender)));
    },
  };
}

/** The blocks around a place: the detector takes its time for a long text, and the reader waits. */
function surroundings(text: string, [start, end]: Span): Span {
  const from = text.lastIndexOf('\n', Math.max(0, start - BEFORE)) + 1;
  const to = text.indexOf('\n', end + AFTER);
  return [start > BEFORE ? from : 0, to < 0 ? text.length : to];
}

/** What was found in a passage, by its places in the whole text. */
function shifted(attribution: Attribution, by: number): Attribution {
  const shift = ([start, end]: Span): Span => [start + by, end + by];
  const { antecedent } = attribution;
  return { ...attribution, ...mapParts(attribution, shift), antecedent: antecedent && shift(antecedent) };
}

/** The parts of the found claim that most of a selection lies in; `null` where it lies in none. */
function proposalFor(found: readonly Attribution[], near: Span): ClaimSpans | null {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of found) {
    const shared = spansInOrder(attribution).reduce((sum, span) => sum + sharedLength(span, near), 0);
    if (shared <= most) continue;
    best = attribution;
    most = shared;
  }
  return best && { source: best.source, cue: best.cue, content: best.content };
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Whether all parts stand in the text, each with words of its own. */
function fits(text: string, spans: ClaimSpans): boolean {
  const ordered = spansInOrder(spans);
  const isApart = ordered.every((span, i) => !ordered.slice(i + 1).some((other) => overlaps(span, other)));
  return isApart && (extentOf(spans)?.[1] ?? 0) <= text.length && ordered.every((span) => text.slice(...span).trim());
}

/** A claim that a person marked, with what the detector makes of it where it finds one with the same cue. */
function describeClaim(text: string, spans: ClaimSpans, found: readonly Attribution[]): ClaimDraft {
  const same = found.find((attribution) => hasSameCue(attribution, spans));
  const sourceText = wordsAt(text, spans.source);
  const isSameSource = same !== undefined && foldName(wordsAt(text, same.source)) === foldName(sourceText);
  const source = isSameSource ? same : sourceNamed(text, sourceText, found);
  return {
    ...placeAt(text, spans, isSameSource ? antecedentOf(text, same) : null),
    ...facetsOf(same, source, sourceText),
    kind: kindOf(text, spans.content),
    confidence: null,
    sourceText,
    // Of the same claim by another source nothing is known.
    reasonGiven: isSameSource && same.reasonGiven,
    entity: source?.entity ?? null,
  };
}

interface KnownSource {
  readonly entity: SourceEntity | null;
  readonly anonymity: Facets['anonymity'];
}

/** Whom the article calls so elsewhere. A pronoun may stand for somebody else there. */
function sourceNamed(text: string, name: string, found: readonly Attribution[]): KnownSource | undefined {
  return found.find(
    ({ source, antecedent }) =>
      antecedent === null && name !== '' && foldName(wordsAt(text, source)) === foldName(name),
  );
}

function facetsOf(
  same: Attribution | undefined,
  source: KnownSource | undefined,
  sourceText: string,
): Omit<Facets, 'kind'> {
  return {
    act: same?.act ?? 'statement',
    distance: same?.distance ?? 'neutral',
    anonymity: sourceText === '' ? 'none' : (source?.anonymity ?? byCapitals(sourceText)),
  };
}

/** Without a better idea: a source with a name in it is named, and any other goes by its part. */
function byCapitals(sourceText: string): Facets['anonymity'] {
  return /(?<=\s)\p{Lu}/u.test(sourceText) ? 'named' : 'role';
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span)).join(' ');
}
