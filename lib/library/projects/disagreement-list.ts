import type { StoredUnit } from '../../agreement/coded-article.ts';
import { variablesOf } from '../../claim/coded-variables.ts';
import type { Ruling } from '../../schema/project-records.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { isSettled } from './before-settling.ts';
import type { ComparedCoders } from './compare-coders.ts';

/** A claim of which coders say different things in one variable. */
export interface ListedDisagreement {
  /** Tells it from all others. */
  readonly key: string;
  /** Id of the variable, and its name as the codebook has it. */
  readonly variable: { readonly id: string; readonly name: string };
  readonly unit: StoredUnit;
  /** The claim as the first coder who has it has it: for its words. */
  readonly claim: ClaimRecord;
  /** What each coder says, in their order; `null` for nothing. */
  readonly values: readonly (string | null)[];
  /** The reader's own claim, where disagreements are settled; `null` where the reader has none. */
  readonly own: ClaimRecord | null;
  /** How it was settled; `null` where it was not. */
  readonly settled: Settled | null;
  /** The claim that a ruling on it names: the one of the latest ruling; else the reader's own, where they have one. */
  readonly ruledClaimId: string;
}

/** How a disagreement was settled. */
interface Settled {
  /**
   * What the reader says now, since they gave it another value when all files had come in; `null` for none, where they put the claim
   * aside.
   */
  readonly value: string | null;
  /**
   * That it stands as it is, the latest first: where files were put together, each of several people may have said so. None where the
   * reader's value settles it.
   */
  readonly rulings: readonly Ruling[];
}

/** All disagreements, variable by variable and in the order of the text. */
export function disagreementsOf({ report, comparison, own, former }: ComparedCoders): ListedDisagreement[] {
  // One names any of the claims that coders have of a unit.
  const ruled = new Map(comparison.project.rulings.map((ruling) => [`${ruling.variable} ${ruling.claimId}`, ruling]));
  const coded = new Map(variablesOf(comparison.codebook).map((variable) => [variable.id, variable]));
  return report.variables.flatMap(({ id, name, disagreements }) =>
    disagreements.flatMap(({ unit, values }) => {
      const claim = unit.claims.find((each) => each !== null);
      if (!claim) return [];
      const mine = own === null ? null : (unit.claims[own] ?? null);
      const variable = coded.get(id);
      const isDone = mine !== null && variable !== undefined && isSettled(mine.id, variable, former);
      const now = isDone ? (former.get(mine.id)?.now ?? null) : null;
      // Coders may have the claim under one id.
      const named = new Set(unit.claims.flatMap((each) => (each && ruled.get(`${id} ${each.id}`)) ?? []));
      const rulings = [...named].toSorted((a, b) => b.at.localeCompare(a.at));
      return {
        key: `${id} ${unit.id}`,
        variable: { id, name },
        unit,
        claim,
        values,
        own: mine,
        settled: now
          ? { value: variable?.valueOf(now) ?? null, rulings: [] }
          : rulings.length > 0
            ? { value: null, rulings }
            : null,
        ruledClaimId: rulings[0]?.claimId ?? mine?.id ?? unit.id,
      };
    }),
  );
}
