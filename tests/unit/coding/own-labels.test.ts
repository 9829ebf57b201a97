import { expect, test } from 'vitest';
import type { OwnCodeId } from '../../../lib/claim/taxonomy.ts';
import { toggledLabel, withLabel } from '../../../lib/coding/own-labels.ts';

test.each<[OwnCodeId[], boolean, OwnCodeId[], string]>([
  [[], true, ['own-a'], 'the first label'],
  [['own-b'], true, ['own-b', 'own-a'], 'the last one given stands last'],
  [['own-a', 'own-b'], true, ['own-b', 'own-a'], 'given once more it is there once'],
  [['own-a', 'own-b'], false, ['own-b'], 'taken from others'],
  [['own-b'], false, ['own-b'], 'taken where it is not'],
])('%j with own-a %s: %j (%s)', (labels, isGiven, after) => {
  expect(withLabel(labels, 'own-a', isGiven)).toEqual(after);
});

test('toggled twice it is as before', () => {
  expect(toggledLabel(['own-b'], 'own-a')).toEqual(['own-b', 'own-a']);
  expect(toggledLabel(['own-b', 'own-a'], 'own-a')).toEqual(['own-b']);
});
