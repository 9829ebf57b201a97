/**
 * Annotated texts as JSON Lines (https://jsonlines.org): `{"id","text","attributions"}`, spans in UTF-16 code units, end exclusive,
 * as `detect` writes them and as other corpora can be brought into: facets may be missing.
 */
import type { GoldClaim, GoldText } from '../../claim/annotated.ts';
import { spansInOrder } from '../../claim/span.ts';
import { goldRowSchema } from '../../schema/gold-row.ts';
import type { z } from '../../schema/zod.ts';
import { parseJsonLine } from '../json-line.ts';
import type { Parsed } from '../outcome.ts';

/**
 * Reads one line. A problem names line and field, as in "line 3: attributions[0].cue[0]: a span starts before it ends".
 * @param lineNumber counted from 1; the id of a row that has none
 */
export function parseGoldRow(line: string, lineNumber: number): Parsed<GoldText> {
  const row = parseJsonLine(line, lineNumber, goldRowSchema);
  if (!row.ok) return row;
  const { id, text, attributions, denied } = row.value;
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

type Row = z.output<typeof goldRowSchema>['attributions'][number];

function claimOf({ id, source, cue, content, ...said }: Row): GoldClaim {
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
