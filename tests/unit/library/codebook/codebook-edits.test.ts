import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodePlace, VARIABLES, type Variable } from '../../../../lib/claim/code-place.ts';
import { type Code, type Codebook, DEFAULT_CODEBOOK, OWN_LOOKS, STATUS_LOOKS } from '../../../../lib/claim/codebook.ts';
import type { OwnCodeId } from '../../../../lib/claim/taxonomy.ts';
import {
  addedCode,
  changedCode,
  isFull,
  isSameCodebook,
  lookOf,
  movedCode,
  replacedCodebook,
  withKey,
  withoutCode,
} from '../../../../lib/library/codebook/codebook-edits.ts';
import { codebookSchema } from '../../../../lib/schema/settings.ts';

const codeAt = (codebook: Codebook, { variable, id }: CodePlace): Code | undefined =>
  codebook[variable].find((code) => code.id === id);
const anyVariable = fc.constantFrom<Variable>(...VARIABLES);
const anyOwnId = fc.integer({ min: 0, max: 9 }).map((number): OwnCodeId => `own-${number}`);
const anyId = fc.oneof(anyOwnId, fc.constantFrom('denied', 'unassessed', 'government', 'no such'));
const anyKey = fc.constantFrom('', '4', '5', 'q', 'Q', 'ü');
const anyPlace = fc.record({ variable: anyVariable, id: anyId }) as fc.Arbitrary<CodePlace>;

/** What readers do with a codebook, in any order. */
const anyAct: fc.Arbitrary<(codebook: Codebook) => Codebook> = fc.oneof(
  fc.tuple(anyVariable, anyOwnId, fc.string({ maxLength: 20 })).map(
    ([variable, id, name]) =>
      (codebook: Codebook) =>
        codeAt(codebook, { variable, id }) ? codebook : addedCode(codebook, variable, id, name),
  ),
  fc.tuple(anyPlace, fc.record({ name: fc.string({ maxLength: 20 }), isHidden: fc.boolean() })).map(
    ([place, change]) =>
      (codebook: Codebook) =>
        changedCode(codebook, place, change),
  ),
  fc.tuple(anyPlace, anyKey).map(
    ([place, key]) =>
      (codebook: Codebook) =>
        withKey(codebook, place, key),
  ),
  fc.tuple(anyPlace, fc.constantFrom<(-1 | 1)[]>(-1, 1)).map(
    ([place, by]) =>
      (codebook: Codebook) =>
        movedCode(codebook, place, by),
  ),
  anyPlace.map((place) => (codebook: Codebook) => withoutCode(codebook, place)),
);
const anyCodebook = fc
  .array(anyAct, { maxLength: 30 })
  .map((acts) => acts.reduce((codebook, act) => act(codebook), DEFAULT_CODEBOOK));
const keysOf = (codebook: Codebook) =>
  VARIABLES.flatMap((variable) => codebook[variable].map(({ key }) => key)).filter((key) => key !== '');

describe('whatever a reader does', () => {
  test('the codebook stays one that can be stored: ids once, the default taxonomy whole', () => {
    fc.assert(fc.property(anyCodebook, (codebook) => codebookSchema.safeParse(codebook).success));
  });

  test('no key stands for two values, whichever variables they are of', () => {
    fc.assert(
      fc.property(anyCodebook, (codebook) => {
        const keys = keysOf(codebook);
        return new Set(keys).size === keys.length;
      }),
    );
  });

  test('a move there and back changes nothing, unless it was stopped by the border', () => {
    fc.assert(
      fc.property(anyCodebook, anyPlace, (codebook, place) => {
        const there = movedCode(codebook, place, 1);
        return isSameCodebook(there, codebook) || isSameCodebook(movedCode(there, place, -1), codebook);
      }),
    );
  });

  test('another codebook in its place keeps every value of the reader’s own that claims have, and no other', () => {
    fc.assert(
      fc.property(anyCodebook, anyCodebook, fc.uniqueArray(anyOwnId), (codebook, next, ids) => {
        const used = new Set<string>(ids);
        const made = replacedCodebook(codebook, next, used);
        expect(codebookSchema.safeParse(made).success).toBe(true);
        for (const variable of VARIABLES) {
          const idsOf = (of: Codebook) => of[variable].map(({ id }) => String(id));
          const kept = idsOf(codebook).filter((id) => used.has(id) && !idsOf(next).includes(id));
          expect(idsOf(made)).toEqual([...idsOf(next), ...kept]);
        }
      }),
    );
  });
});

test('a value that is kept is not offered, and its key is free for the others', () => {
  const mine = withKey(
    addedCode(DEFAULT_CODEBOOK, 'labels', 'own-a', 'Mine'),
    { variable: 'labels', id: 'own-a' },
    '4',
  );
  const made = replacedCodebook(mine, DEFAULT_CODEBOOK, new Set(['own-a']));
  expect(made.labels).toEqual([expect.objectContaining({ id: 'own-a', name: 'Mine', key: '', isHidden: true })]);
  expect(made.statuses).toEqual(DEFAULT_CODEBOOK.statuses);
});

test('a key that is taken is taken from whoever has it', () => {
  const codebook = withKey(DEFAULT_CODEBOOK, { variable: 'sourceKinds', id: 'military' }, '4');
  expect(codeAt(codebook, { variable: 'statuses', id: 'denied' })?.key).toBe('');
  expect(codeAt(codebook, { variable: 'sourceKinds', id: 'military' })?.key).toBe('4');
});

test('values of the default taxonomy cannot be taken away', () => {
  expect(withoutCode(DEFAULT_CODEBOOK, { variable: 'statuses', id: 'denied' })).toBe(DEFAULT_CODEBOOK);
});

test('a hundred values are the most', () => {
  const full = Array.from({ length: 100 }, (_, number): OwnCodeId => `own-${number}`).reduce(
    (codebook, id) => addedCode(codebook, 'labels', id, 'x'),
    DEFAULT_CODEBOOK,
  );
  expect([isFull(full, 'labels'), isFull(full, 'statuses'), isFull(DEFAULT_CODEBOOK, 'labels')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('looks', () => {
  test('a new status has one that no other has, as long as there is one', () => {
    const ids = Array.from({ length: 9 }, (_, number): OwnCodeId => `own-${number}`);
    const codebook = ids.reduce((so, id) => addedCode(so, 'statuses', id, 'x'), DEFAULT_CODEBOOK);
    const own = codebook.statuses.slice(-9).map(lookOf);
    expect(own.slice(0, 8)).toEqual(OWN_LOOKS);
    expect(own[8]).toBe(OWN_LOOKS[0]);
  });

  test('labels and kinds have none', () => {
    const codebook = addedCode(addedCode(DEFAULT_CODEBOOK, 'labels', 'own-a', 'x'), 'sourceKinds', 'own-b', 'x');
    expect([codebook.labels.at(-1)?.look, codebook.sourceKinds.at(-1)?.look]).toEqual([null, null]);
  });

  test.each<[Pick<Code, 'id' | 'look'>, string | null, string]>([
    [{ id: 'unassessed', look: 'own-1' }, null, 'the act decides'],
    [{ id: 'denied', look: null }, 'status-denied', 'its own by default'],
    [{ id: 'denied', look: 'own-3' }, 'own-3', 'as the reader has set it'],
    [{ id: 'own-a', look: null }, 'own-1', 'of a file that says nothing'],
  ])('of %j is %j: %s', (code, look) => {
    expect(lookOf(code as never)).toBe(look);
    if (look) expect(STATUS_LOOKS).toContain(look);
  });
});
