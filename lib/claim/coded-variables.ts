/** What coders are compared in: the variables of the codebook, and the values that each coder gave. */
import type { Codebook } from './codebook.ts';
import { canHaveReason } from './taxonomy.ts';
import type { CodedClaim, Coding } from './unit.ts';

/** Something that each unit is given a value of. */
export interface CodedVariable {
  /** "status", "act", "sourceKind", "secondKind", "reasonGiven", "dismissed", or the id of a label of the reader's own. */
  readonly id: string;
  /** The same, but a label by the name that the codebook gives it; each once. */
  readonly name: string;
  /** The value that a coder gave; `null` where they gave none. */
  valueOf(claim: CodedClaim): string | null;
}

/**
 * The variables that can be compared between coders. What a claim has before anybody labels it is no value: nobody chose "unassessed" and
 * "unspecified", and of a claim that was saved with its article and not looked at again nobody chose anything, or two coders who did
 * nothing would agree in all of it. A claim that its coder dismissed has no other value than that. A label is "1" where it was given and
 * "0" where not; so is the reason for not naming a source, of claims whose source is not named.
 */
export function variablesOf({ labels }: Pick<Codebook, 'labels'>): CodedVariable[] {
  const variable = (id: string, read: CodedVariable['valueOf'], name = id): CodedVariable => ({
    id,
    name,
    valueOf: (claim) => (claim.dismissed || isUntouched(claim) ? null : read(claim)),
  });
  const sourceKindOf = ({ sourceKind }: CodedClaim) => (sourceKind === 'unspecified' ? null : sourceKind);
  const variables = [
    variable('status', ({ status }) => (status === 'unassessed' ? null : status)),
    variable('act', ({ act }) => act),
    variable('sourceKind', sourceKindOf),
    variable('secondKind', (claim) => sourceKindOf(claim) && (claim.secondKind ?? 'none')),
    variable('reasonGiven', ({ reasonGiven, anonymity }) =>
      reasonGiven ? '1' : canHaveReason(anonymity) ? '0' : null,
    ),
    {
      id: 'dismissed',
      name: 'dismissed',
      valueOf: (claim: CodedClaim) => (isUntouched(claim) ? null : claim.dismissed ? '1' : '0'),
    },
    ...labels.map(({ id, name }) => variable(id, (claim) => (claim.labels.includes(id) ? '1' : '0'), name || id)),
  ];
  const names = eachOnce(variables.map(({ name }) => name));
  return variables.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
}

/** Whether a claim is as it was when it was stored, as far as its record tells. The detector's own work is all there is to it. */
export function isUntouched(claim: CodedClaim): boolean {
  if ('detector' in claim.madeBy && claim.madeBy.detector === claim.coder) return false;
  const { status, sourceKind, secondKind, labels, disputes, note, dismissed, detached, created, modified } = claim;
  const isPlain = status === 'unassessed' && sourceKind === 'unspecified' && secondKind === null && note === '';
  return isPlain && labels.length + disputes.length === 0 && !dismissed && !detached && created === modified;
}

/** The coders' names, each once: who shares one with a coder before them gets a number. */
export function coderNames(codings: readonly Pick<Coding, 'coder'>[]): string[] {
  return eachOnce(codings.map(({ coder }) => coder));
}

function eachOnce(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given) => {
    let name = given;
    for (let number = 2; taken.has(name); number++) name = `${given} (${number})`;
    taken.add(name);
    return name;
  });
}
