import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import { ShownIds } from '../../../lib/reading/shown-ids.ts';
import { sampleClaim } from './samples.ts';

const TEXT = 'Mara Quill said the ferries would sail.';
const claim = (id: string, changes: Partial<PageClaim> = {}): PageClaim => ({
  ...sampleClaim(id, TEXT, 'Mara Quill', 'said', 'the ferries would sail'),
  ...changes,
});
const idsOf = (claims: readonly PageClaim[]) => claims.map(({ id }) => id);

test('a claim that was stored keeps the id under which it was met', () => {
  const ids = new ShownIds();
  ids.link('new-1', 'stored-1');
  expect(idsOf(ids.show([claim('stored-1', { stored: true }), claim('new-2')]))).toEqual(['new-1', 'new-2']);
  expect(ids.storedIdOf('new-1')).toBe('stored-1');
});

test('a claim that nobody linked is the same object, so that lists need not draw it anew', () => {
  const one = claim('new-1');
  expect(new ShownIds().show([one])[0]).toBe(one);
});

const denialOf = (claimId: string | null): Pick<PageClaim, 'found'> => ({
  found: {
    entity: null,
    act: 'denial',
    antecedent: null,
    dispute: { kind: 'named', claimId, words: 'the ferries would sail', confidence: 0.9 },
    evidence: { cueClass: 'deny', foundBy: 'rule', actBy: 'cue' },
  },
});
const deniedBy = (claims: readonly PageClaim[]) => claims.map(({ found }) => found?.dispute?.claimId);

test('a denial names the denied claim by the id under which that is shown, before and behind it', () => {
  const ids = new ShownIds();
  ids.link('new-1', 'stored-1');
  const shown = ids.show([
    claim('new-2', denialOf('stored-1')),
    claim('stored-1', { stored: true, ...denialOf('new-2') }),
    claim('new-1', denialOf('new-2')),
    claim('new-3', denialOf('new-1')),
    claim('new-4', denialOf(null)),
  ]);
  expect(idsOf(shown)).toEqual(['new-2', 'new-1', 'new-1+', 'new-3', 'new-4']);
  expect(deniedBy(shown)).toEqual(['new-1', 'new-2', 'new-2', 'new-1+', null]);
});

test('a denial whose claim keeps its id is the same object', () => {
  const denial = claim('new-2', denialOf('new-1'));
  expect(new ShownIds().show([claim('new-1'), denial])[1]).toBe(denial);
});

test('the same words put before a labelled claim do not get its id, nor its edits', () => {
  const ids = new ShownIds();
  ids.link('new-1', 'stored-1');
  const [inserted, labelled] = ids.show([claim('new-1'), claim('stored-1', { stored: true })]);
  expect(labelled?.id).toBe('new-1');
  expect(inserted?.id).not.toBe('new-1');
  expect(ids.storedIdOf(inserted?.id ?? '')).not.toBe('stored-1');
});

const anyName = fc.constantFrom('new-1', 'new-2', 'new-1+', 'stored-1', 'stored-2', 'stored-3');

test('claims that come with different ids are shown with different ids, whatever was linked before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('new-1', 'new-2', 'new-1+'), fc.constantFrom('stored-1', 'stored-2'))),
      fc.uniqueArray(anyName),
      (links, names) => {
        const ids = new ShownIds();
        for (const [shown, stored] of links) ids.link(shown, stored);
        const shown = idsOf(ids.show(names.map((name) => claim(name))));
        expect(new Set(shown).size).toBe(names.length);
      },
    ),
  );
});

test('an edit of a shown claim reaches the record that is shown', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), (names) => {
      const ids = new ShownIds();
      for (const name of names) ids.link(`new-${name}`, `stored-${name}`);
      for (const [index, shown] of ids.show(names.map((name) => claim(`stored-${name}`))).entries()) {
        expect(ids.storedIdOf(shown.id)).toBe(`stored-${names[index]}`);
      }
    }),
  );
});

test('a claim stored under the id it had is no link', () => {
  const ids = new ShownIds();
  ids.link('stored-1', 'stored-1');
  expect(ids.storedIdOf('stored-1')).toBe('stored-1');
  expect(idsOf(ids.show([claim('stored-1')]))).toEqual(['stored-1']);
});
