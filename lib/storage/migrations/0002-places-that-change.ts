import type { Migration } from './migration.ts';

/** Claims may be detached from an article that has changed, and know whom a pronoun stood for: of old ones that is not known. */
export const placesThatChange: Migration = {
  version: 2,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table('claims')
      .toCollection()
      .modify((claim) => {
        claim.antecedent = null;
        claim.detached = false;
      });
  },
};
