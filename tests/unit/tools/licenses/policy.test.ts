import { expect, test } from 'vitest';
import { isAllowed, licenceProblem, SHIPPABLE, USABLE } from '../../../../tools/licenses/policy.ts';

const some = { name: 'some', version: '1.2.3', folder: 'node_modules/some', isForBuilding: false };

test.each([
  { expression: 'MIT', isFine: true, reason: 'it is on the list' },
  { expression: 'GPL-3.0-only', isFine: false, reason: 'it is not on the list' },
  { expression: 'MIT OR GPL-3.0-only', isFine: true, reason: 'we may choose' },
  { expression: '(GPL-3.0-only OR ISC)', isFine: true, reason: 'brackets around the whole change nothing' },
  { expression: 'MIT AND ISC', isFine: true, reason: 'both are on the list' },
  { expression: 'MIT AND GPL-3.0-only', isFine: false, reason: 'both bind' },
  { expression: 'MIT OR (ISC AND GPL-3.0-only)', isFine: false, reason: 'somebody has to read that' },
  { expression: 'Apache-2.0 WITH LLVM-exception', isFine: false, reason: 'somebody has to read that' },
  { expression: 'SEE LICENSE IN LICENSE.txt', isFine: false, reason: 'it is no licence' },
  { expression: 'mit', isFine: false, reason: 'SPDX names are written one way in lockfiles' },
  { expression: '', isFine: false, reason: 'nothing is said' },
])('"$expression" is allowed: $isFine, since $reason', ({ expression, isFine }) => {
  expect(isAllowed(expression, SHIPPABLE)).toBe(isFine);
});

test('what may be shipped may be used for building', () => {
  expect(SHIPPABLE.filter((licence) => !USABLE.includes(licence))).toEqual([]);
});

test('a licence that is not allowed is told with the package and what to do', () => {
  expect(licenceProblem({ ...some, licence: 'GPL-3.0-only' }, true)).toMatch(
    /^some 1\.2\.3 is under GPL-3\.0-only, .*policy\.ts.*another package$/,
  );
});

test('a package without a licence is told', () => {
  expect(licenceProblem({ ...some, licence: undefined }, false)).toMatch(/^some 1\.2\.3 states no licence/);
});

test('an exception holds for building alone, and for the licence that was read', () => {
  const citeproc = { ...some, name: 'citeproc', licence: 'CPAL-1.0 OR AGPL-1.0' };
  expect(licenceProblem(citeproc, false)).toBeUndefined();
  expect(licenceProblem(citeproc, true)).toContain('citeproc');
  expect(licenceProblem({ ...citeproc, licence: 'AGPL-3.0-only' }, false)).toContain('citeproc');
});
