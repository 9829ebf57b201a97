/**
 * Annotated texts as JSON Lines (https://jsonlines.org): `{"id","text","attributions"}`, spans in UTF-16 code units, end exclusive,
 * as `detect` writes them and as other corpora can be brought into: facets may be missing.
 */
import type { Facets } from '../claim/attribution.ts';
import { type ClaimSpans, type Span, spansInOrder } from '../claim/span.ts';
import { goldRowSchema } from '../schema/gold-row.ts';
import { problemOf } from '../schema/problem.ts';
import type { Parsed } from './outcome.ts';

/** An annotated claim of a row; what the annotator did not say is missing. */
export interface AnnotatedClaim extends ClaimSpans, Partial<Facets> {
  readonly id: string;
  /** `false`: an attribution that is no claim. */
  readonly claim?: boolean;
  readonly entity?: string;
  readonly country?: string;
  readonly denies?: string;
}

/** An annotated text. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly AnnotatedClaim[];
  /** Words of the writer's that a denial may be about, by id. */
  readonly marked: Readonly<Record<string, Span>>;
}

/**
 * Reads one line. A problem names line and field, as in "line 3: attributions[0].cue[0]: a span starts before it ends".
 * @param lineNumber counted from 1; the id of a row that has none
 */
export function parseGoldRow(line: string, lineNumber: number): Parsed<AnnotatedText> {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `line ${lineNumber}: not JSON: ${message}` };
  }
  const row = goldRowSchema.safeParse(json);
  if (!row.success) return { ok: false, problem: `line ${lineNumber}: ${problemOf(row.error)}` };
  const { id, text, attributions, denied } = row.data;
  for (const [index, claim] of attributions.entries()) {
    const last = Math.max(0, ...spansInOrder(claim).map(([, end]) => end));
    if (last > text.length) {
      const problem = `line ${lineNumber}: attributions[${index}]: a span ends at ${last}, the text at ${text.length}`;
      return { ok: false, problem };
    }
  }
  const claims = attributions.map(claimOf);
  return { ok: true, value: { id: String(id ?? lineNumber), text, claims, marked: denied ?? {} } };
}

type Row = NonNullable<ReturnType<typeof goldRowSchema.safeParse>['data']>['attributions'][number];

function claimOf({ id, source, cue, content, ...said }: Row): AnnotatedClaim {
  const { kind, act, distance, anonymity, claim, entity, country, denies } = said;
  return {
    id,
    source,
    cue,
    content,
    ...(kind ? { kind } : {}),
    ...(act ? { act } : {}),
    ...(distance ? { distance } : {}),
    ...(anonymity ? { anonymity } : {}),
    ...(typeof claim === 'boolean' ? { claim } : {}),
    ...(entity ? { entity: typeof entity === 'string' ? entity : entity.key } : {}),
    ...(country ? { country } : {}),
    ...(denies ? { denies } : {}),
  };
}
