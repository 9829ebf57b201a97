/** Which licences a dependency may have, by what becomes of it. */

/** What is known of a package from the lockfile. */
export interface LockedPackage {
  /** As it is imported: `@floating-ui/dom`. */
  readonly name: string;
  readonly version: string;
  /** An SPDX licence expression; absent where the package states none. */
  readonly licence: string | undefined;
  /** Where it lies, relative to the root: a package may lie there in several versions. */
  readonly folder: string;
  /** Whether it is needed for building and testing alone. */
  readonly isForBuilding: boolean;
}

/**
 * Licences of code that may be built into the extension. All of them let it be handed on under terms of our own for the rest,
 * with their text along; MPL-2.0 wants its files' source to be found too, which the notice says.
 */
export const SHIPPABLE: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
];

/** Licences of programs that build, test and measure, and are part of nothing that is handed on. */
export const USABLE: readonly string[] = [...SHIPPABLE, 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'];

/** Packages for building whose licence is on neither list, with the reason why they are used all the same. */
export const EXCEPTIONS: Readonly<Record<string, { readonly licence: string; readonly reason: string }>> = {
  citeproc: {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    reason: 'comes with what the tests read our CSL JSON with; runs in those tests alone',
  },
};

/**
 * Whether an SPDX expression grants what the list allows: one side of an OR, both sides of an AND. Expressions with WITH, or with
 * OR and AND in one, are not judged: somebody has to read those.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replaceAll(/^\(|\)$/g, '');
  const either = plain.split(' OR ');
  const both = plain.split(' AND ');
  if (either.length > 1 && both.length > 1) return false;
  return both.length > 1
    ? both.every((licence) => allowed.includes(licence))
    : either.some((licence) => allowed.includes(licence));
}

/** What is wrong with a package's licence, in a sentence that names the package and what to do; `undefined` when nothing is. */
export function licenceProblem({ name, version, licence }: LockedPackage, isShipped: boolean): string | undefined {
  const what = `${name} ${version}`;
  if (licence === undefined)
    return `${what} states no licence: look in its repository, and take another package if there is none`;
  if (isAllowed(licence, isShipped ? SHIPPABLE : USABLE)) return undefined;
  if (!isShipped && EXCEPTIONS[name]?.licence === licence) return undefined;
  return `${what} is under ${licence}, which tools/licenses/policy.ts does not allow: read it, then list it there or take another package`;
}
