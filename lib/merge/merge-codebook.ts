import { VARIABLES, type Variable } from '../claim/code-place.ts';
import { type Code, type Codebook, MAX_CODES } from '../claim/codebook.ts';
import { isSame } from './fields.ts';

/** A value that has another name here than in the file. */
export interface CodeConflict {
  readonly variable: Variable;
  readonly id: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What a file's codebook would do to the reader's. */
export interface CodebookMerge {
  /** Values that the reader's lacks. */
  readonly added: readonly { readonly variable: Variable; readonly code: Code }[];
  readonly conflicts: readonly CodeConflict[];
  /** Ids of values that have no room: a variable has at most {@link MAX_CODES}. */
  readonly refused: readonly string[];
}

/** Holds a file's codebook against the reader's. Order, looks, keys and meanings of values that are here stay as they are here. */
export function mergeCodebook(mine: Codebook, theirs: Codebook): CodebookMerge {
  const added: { variable: Variable; code: Code }[] = [];
  const conflicts: CodeConflict[] = [];
  const refused: string[] = [];
  for (const variable of VARIABLES) {
    const known = new Map<string, Code>(mine[variable].map((code) => [code.id, code]));
    let room = MAX_CODES - known.size;
    for (const code of theirs[variable] as readonly Code[]) {
      const own = known.get(code.id);
      if (own && own.name !== code.name) conflicts.push({ variable, id: code.id, mine: own.name, theirs: code.name });
      if (own) continue;
      if (room-- > 0) added.push({ variable, code });
      else refused.push(code.id);
    }
  }
  return { added, conflicts, refused };
}

/** The codebook with what was added, and the names that the reader decided on. @param isTheirs asked for each conflict */
export function settleCodebook(
  mine: Codebook,
  { added, conflicts }: CodebookMerge,
  isTheirs: (conflict: CodeConflict) => boolean,
): Codebook {
  const merged = (variable: Variable): readonly Code[] => {
    const names = new Map(
      conflicts.filter((one) => one.variable === variable && isTheirs(one)).map(({ id, theirs }) => [id, theirs]),
    );
    const codes = mine[variable].map((code: Code): Code => ({ ...code, name: names.get(code.id) ?? code.name }));
    const keys = new Set(codes.map(({ key }) => key));
    for (const one of added) {
      if (one.variable !== variable) continue;
      // A key does one thing: it stays with the value that had it here.
      codes.push(keys.has(one.code.key) ? { ...one.code, key: '' } : one.code);
      keys.add(one.code.key);
    }
    return codes;
  };
  const codebook = { statuses: merged('statuses'), sourceKinds: merged('sourceKinds'), labels: merged('labels') };
  return isSame(codebook, mine) ? mine : (codebook as Codebook);
}
