import { type CodeChange, type CodePlace, VARIABLES, type Variable } from '../../claim/code-place.ts';
import { type Code, type Codebook, MAX_CODES, OWN_LOOKS, type StatusLook } from '../../claim/codebook.ts';
import { isOwnCode, type OwnCodeId, type StatusId } from '../../claim/taxonomy.ts';

/** The codebook with some fields of one value changed; as it was where the value is not there any more. */
export function changedCode(codebook: Codebook, { variable, id }: CodePlace, change: CodeChange): Codebook {
  return withCodes(codebook, variable, (codes) =>
    codes.map((code) => (code.id === id ? { ...code, ...change } : code)),
  );
}

/** The codebook with a value of the reader's own at the end. A status gets a look that no other has, as long as there is one. */
export function addedCode(codebook: Codebook, variable: Variable, id: OwnCodeId, name: string): Codebook {
  const look = variable === 'statuses' ? freeLook(codebook) : null;
  const code: Code = { id, name, meaning: '', look, key: '', isHidden: false };
  return withCodes(codebook, variable, (codes) => [...codes, code]);
}

/** Whether there is no room for another value. */
export function isFull(codebook: Codebook, variable: Variable): boolean {
  return codebook[variable].length >= MAX_CODES;
}

/** The codebook with one value moved towards the start (-1) or the end (1); as it was at the border. */
export function movedCode(codebook: Codebook, { variable, id }: CodePlace, by: -1 | 1): Codebook {
  return withCodes(codebook, variable, (codes) => {
    const from = codes.findIndex((code) => code.id === id);
    const other = codes[from + by];
    const moved = codes[from];
    return moved && other ? codes.with(from, other).with(from + by, moved) : codes;
  });
}

/** The codebook without a value of the reader's own; those of the default taxonomy stay, since claims may always have them. */
export function withoutCode(codebook: Codebook, { variable, id }: CodePlace): Codebook {
  if (!isOwnCode(id)) return codebook;
  return withCodes(codebook, variable, (codes) => codes.filter((code) => code.id !== id));
}

/** The codebook in which one value has a key and no other has the same. */
export function withKey(codebook: Codebook, place: CodePlace, key: string): Codebook {
  const freed = VARIABLES.reduce(
    (so, variable) =>
      withCodes(so, variable, (codes) =>
        codes.map((code) => (key !== '' && code.key === key ? { ...code, key: '' } : code)),
      ),
    codebook,
  );
  return changedCode(freed, place, { key });
}

/** How marks with a status look; `null` for "not assessed", where the act decides. */
export function lookOf({ id, look }: Pick<Code<StatusId>, 'id' | 'look'>): StatusLook | null {
  if (id === 'unassessed') return null;
  return look ?? (isOwnCode(id) ? OWN_LOOKS[0] : `status-${id}`);
}

/**
 * Another codebook in place of the reader's, with those of their own values that claims have: they come last and hidden, so that
 * no claim is left with a value that nobody can name.
 * @param used ids of the reader's own values that some claim has
 */
export function replacedCodebook(codebook: Codebook, next: Codebook, used: ReadonlySet<string>): Codebook {
  return VARIABLES.reduce((so, variable) => {
    const known = new Set<string>(next[variable].map(({ id }) => id));
    const kept = (codebook[variable] as readonly Code[])
      .filter(({ id }) => used.has(id) && !known.has(id))
      .map((code) => ({ ...code, key: '', isHidden: true }));
    return withCodes(so, variable, (codes) => [...codes, ...kept]);
  }, next);
}

/** Whether two codebooks say the same. */
export function isSameCodebook(one: Codebook, other: Codebook): boolean {
  const plain = (codebook: Codebook) =>
    VARIABLES.map((variable) =>
      codebook[variable].map(({ id, name, meaning, look, key, isHidden }) => [id, name, meaning, look, key, isHidden]),
    );
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function freeLook({ statuses }: Codebook): StatusLook {
  const taken = new Set(statuses.map(lookOf));
  return OWN_LOOKS.find((look) => !taken.has(look)) ?? OWN_LOOKS[0];
}

/** The lists differ by the ids that they take; who calls this puts no id into a list that is not of it. */
function withCodes(
  codebook: Codebook,
  variable: Variable,
  change: (codes: readonly Code[]) => readonly Code[],
): Codebook {
  return { ...codebook, [variable]: change(codebook[variable]) };
}
