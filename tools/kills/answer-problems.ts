/** Whether what the writers were answered holds: every acknowledged label was stored, and stands unless a later one replaced it. */
import { type ClaimEdit, type ClaimLabel, labelOf } from '../../lib/claim/claim.ts';
import { fieldValue, isSame } from '../../lib/merge/fields.ts';
import type { ChangeRecord, ClaimChange, ClaimRecord } from '../../lib/schema/records.ts';
import type { Act } from './desk.ts';
import { isOfClaim } from './history-problems.ts';
import type { StoreRows } from './store-rows.ts';

/** What is wrong with the answers. @param rows that were found sound */
export function answerProblems(rows: StoreRows, acts: readonly Act[]): string[] {
  const claims = new Map((rows.claims as ClaimRecord[]).map((claim) => [claim.id, claim]));
  const changes = rows.changes as ChangeRecord[];
  const byStep = Map.groupBy(changes, ({ step }) => step);
  const byClaim = Map.groupBy(changes.filter(isOfClaim), ({ claimId }) => claimId);
  const problems = acts.flatMap((act) =>
    act.answered.flatMap((record) => {
      const stored = claims.get(record.id);
      if (!stored) return [`${act.name}: claim ${record.id} was answered and is not stored`];
      return problemsOfAnswer(act, record, statesOf(stored, byClaim.get(record.id) ?? []));
    }),
  );
  return [...problems, ...orderProblems(acts, byStep)];
}

/** A claim as one of its changes left it. */
interface State {
  readonly step: string;
  readonly label: ClaimLabel;
}

/** The claim after each of its changes: from what is stored, back to its creation. */
function statesOf(stored: ClaimRecord, changes: readonly ClaimChange[]): State[] {
  let label = labelOf(stored);
  return changes
    .toReversed()
    .map(({ step, field, from }) => {
      const after = { step, label };
      if (field !== 'created' && field !== 'place') label = { ...label, [field]: from };
      return after;
    })
    .toReversed();
}

function problemsOfAnswer({ name, step, edit }: Act, record: ClaimRecord, states: readonly State[]): string[] {
  const asked = Object.entries(edit ?? {}) as [keyof ClaimEdit, unknown][];
  const lost = asked.filter(([field, value]) => !isSame(fieldValue(record, field), value));
  const own = states.findLast((state) => state.step === step);
  // Where nothing had to be changed, it was so at some moment.
  const possible = own ? [own] : states;
  const isStored = possible.some(({ label }) => isSame(label, labelOf(record)));
  return [
    ...lost.map(([field]) => `${name}: claim ${record.id} was answered without ${field}`),
    ...(isStored ? [] : [`${name}: claim ${record.id} was answered as it never was`]),
  ];
}

/** What was answered before another act began is stored before it, so that the later one stands. */
function orderProblems(acts: readonly Act[], byStep: ReadonlyMap<string, readonly ChangeRecord[]>): string[] {
  return acts.flatMap((later) => {
    const [first] = byStep.get(later.step) ?? [];
    return acts
      .filter(({ ended }) => first && ended < later.began)
      .filter(({ step }) => (byStep.get(step)?.at(-1)?.id ?? '') >= (first?.id ?? ''))
      .map(({ name }) => `${later.name} was stored before ${name}, which had been answered before it began`);
  });
}
