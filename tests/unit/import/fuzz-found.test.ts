import { expect, test } from 'vitest';
import { sampleClaim } from '../schema/samples.ts';
import { nativeFile, w3cFile } from './good-files.ts';
import { storeWith, tryImport } from './try-import.ts';

/** What `npm run fuzz` has found, each once. */

test('a newer place from a file without history is taken, and of the claim nothing else', async () => {
  const db = await storeWith(nativeFile());
  const { id } = sampleClaim();
  const before = await db.claims.get(id);
  const sentence = 'The port authority of Vellmar denied yesterday that ships had been turned away.';
  const file = JSON.parse(await w3cFile()) as { items: Record<string, unknown>[] };
  Object.assign(file.items[0] ?? {}, { 'says-who:sentence': sentence, modified: '2026-05-01T12:00:00.000Z' });
  expect(await tryImport(db, JSON.stringify(file))).toMatchObject({ type: 'imported', counts: { claimsChanged: 1 } });

  const after = await db.claims.get(id);
  expect({ ...after, modified: before?.modified }).toEqual({ ...before, sentence });
  const changes = (await db.changes.where('claimId').equals(id).toArray()).filter(({ field }) => field === 'place');
  const { selectors, antecedent } = before ?? {};
  expect(changes.map(({ to }) => to)).toEqual([{ selectors, sentence, antecedent }]);
  db.close();
});
