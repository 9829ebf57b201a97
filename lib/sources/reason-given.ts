import type { Span } from '../claim/span.ts';
import { type Anonymity, canHaveReason } from '../claim/taxonomy.ts';
import { ASIDE, BECAUSE, FRONTED, GOES_ON, HIDDEN_NAME, NOT_AUTHORISED, OR_SO } from '../language/en/reasons.ts';
import type { Range, Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';

/** A claim, as far as it matters to whom a reason belongs. */
export interface UnnamedClaim {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly anonymity: Anonymity;
}

/** A claim by its places in the text. */
interface Placed {
  readonly index: number;
  readonly claim: UnnamedClaim;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

/** A sentence by its place in the text, with its claims in the order of their cues. */
interface Scope {
  readonly span: Span;
  readonly paragraph: number;
  readonly claims: readonly Placed[];
}

/**
 * For each claim whether the text says why its source is not named: "who was not authorised to speak", "on condition of anonymity
 * because …". Only what is sure: the words stand in the claim's own sentence, or in the next one about the same source, and are
 * no part of what anybody says. That somebody asked not to be named is no reason. Linear in the length of the text.
 */
export function reasonsGiven(reading: Reading, claims: readonly UnnamedClaim[]): boolean[] {
  const given = claims.map(() => false);
  const hints = claims.some(({ anonymity }) => canHaveReason(anonymity)) ? hintsIn(reading.text) : [];
  if (hints.length === 0) return given;
  const scopes = scopesOf(reading, claims);
  const bySource = Map.groupBy(
    scopes.flatMap((scope) => scope.claims),
    ({ source }) => source?.[0],
  );
  let number = 0;
  for (const hint of hints) {
    while ((scopes[number + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= hint.at) number++;
    const owner = isReason(hint, scopes[number], reading.text) ? ownerOf(scopes, number, hint.at, reading.text) : null;
    // A source that is named once may have several cues.
    for (const { index, claim } of owner?.source ? (bySource.get(owner.source[0]) ?? []) : []) {
      if (canHaveReason(claim.anonymity)) given[index] = true;
    }
  }
  return given;
}

/** Words that give a reason, or that hide a name, which may have one. */
interface Hint {
  readonly at: number;
  readonly end: number;
  readonly isWhole: boolean;
}

function hintsIn(text: string): Hint[] {
  const found = (words: RegExp, isWhole: boolean) =>
    Array.from(text.matchAll(words), ({ index, 0: match }) => ({ at: index, end: index + match.length, isWhole }));
  return [...found(NOT_AUTHORISED, true), ...found(HIDDEN_NAME, false)].sort((a, b) => a.at - b.at);
}

/** UTF-16 code units before and after such words in which a reason is looked for. */
const NEAR = 120;

/** Whether a hint is a reason, by itself or by what stands around it, and nothing that somebody says. */
function isReason({ at, end, isWhole }: Hint, scope: Scope | undefined, text: string): boolean {
  if (!scope || isSaid(scope, at, text)) return false;
  const [start, stop] = scope.span;
  const isBefore = at - start < NEAR && FRONTED.test(text.slice(start, at));
  if (isWhole || isBefore) return true;
  const after = text.slice(end, Math.min(stop, end + NEAR));
  const because = BECAUSE.exec(after);
  if (because) return !isSaid(scope, end + (because[1]?.length ?? 0), text);
  return OR_SO.test(after) && !isSaid(scope, end + 1, text);
}

/** Whether a place is in what somebody says. An aside about who says it may have been taken for the end of that. */
function isSaid({ claims }: Scope, at: number, text: string): boolean {
  return claims.some(
    (claim) =>
      !asksFor(claim, at) &&
      claim.content.some(
        ([start, end], part) => start <= at && at < end && !(part > 0 && ASIDE.test(text.slice(start, end))),
      ),
  );
}

/** UTF-16 code units: "that she" may stand before what is asked for. */
const LEAD = 12;

/** Whether a claim is that somebody "asked not to be named": what is asked for is how another claim was made. */
function asksFor({ content: [first] }: Placed, at: number): boolean {
  return first !== undefined && first[0] <= at && at - first[0] <= LEAD;
}

function scopesOf(reading: Reading, claims: readonly UnnamedClaim[]): Scope[] {
  const placed = claims.map((claim, index): Placed => {
    const { source, cue, content } = claim;
    return {
      index,
      claim,
      source: source && spanOf(reading, source),
      cue: spanOf(reading, cue),
      content: content.map((range) => spanOf(reading, range)),
    };
  });
  let next = 0;
  const inOrder = placed.toSorted((a, b) => a.cue[0] - b.cue[0]);
  return reading.sentences.map(({ from, to, paragraph }) => {
    const span = spanOf(reading, { from, to });
    const first = next;
    while (next < inOrder.length && (inOrder[next]?.cue[0] ?? 0) < span[1]) next++;
    return { span, paragraph, claims: inOrder.slice(first, next) };
  });
}

/** The claim whose source a reason is about; nothing where that is not sure. */
function ownerOf(scopes: readonly Scope[], number: number, at: number, text: string): Placed | null {
  const scope = scopes[number];
  if (!scope) return null;
  const claims = scope.claims.filter((claim) => !asksFor(claim, at));
  if (claims.length > 0) {
    const before = claims.filter(({ source, cue }) => Math.min(source?.[0] ?? cue[0], cue[0]) < at);
    return nearest(before, at) ?? claims[0] ?? null;
  }
  const last = scopes[number - 1];
  if (last?.paragraph !== scope.paragraph || !GOES_ON.test(text.slice(...scope.span))) return null;
  return last.claims.at(-1) ?? null;
}

/** The claim whose source, or else cue, stands closest before. */
function nearest(claims: readonly Placed[], at: number): Placed | undefined {
  const startOf = ({ source, cue }: Placed) => Math.max(...[source?.[0] ?? -1, cue[0]].filter((start) => start < at));
  return claims.toSorted((a, b) => startOf(b) - startOf(a))[0];
}
