import type { Code, Codebook } from './codebook.ts';

/** A variable of the codebook: what its values are values of. */
export type Variable = keyof Codebook;
/** The variables, in the order in which they are shown. */
export const VARIABLES: readonly Variable[] = ['statuses', 'sourceKinds', 'labels'];

/** Where a value stands in the codebook. */
export interface CodePlace {
  readonly variable: Variable;
  readonly id: string;
}

/** The fields of a value that one act of the reader changes. The id is not among them: it never changes. */
export type CodeChange = { readonly [Field in keyof Omit<Code, 'id'>]?: Code[Field] };
