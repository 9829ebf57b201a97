import type { Migration } from './migration.ts';

/**
 * Claims know their source, own labels and what they dispute; changes know the step they belong to, so that all of a step is
 * taken back at once. Every new index is here for a named query:
 * - claims `[status+id]`, `[act+id]`, `[sourceKind+id]`, `[sourceKey+id]`: the library's filters, in windows, newest first
 * - claims `*disputes`, `*labels`: few claims have any, so these indexes are short
 * - changes `[articleId+id]`: the last step on an article; `step`: all of one
 * - sources `claims`: the most quoted first; `folded`: by name; `into`: what was put together with one
 * - searchWords `*words`: text search; `unindexed`: claims whose words are still to be put there
 */
export const sourcesAndSteps: Migration = {
  version: 3,
  stores: {
    claims: 'id, articleId, [status+id], [act+id], [sourceKind+id], [sourceKey+id], *disputes, *labels',
    changes: 'id, claimId, [articleId+id], step',
    sources: 'id, folded, into, claims',
    settings: 'id',
    searchWords: 'id, *words',
    unindexed: 'id',
  },
  upgrade: async (transaction) => {
    const articleOfClaim = new Map<string, string>();
    const sources = new Map<string, { id: string; name: string; folded: string; claims: number }>();
    await transaction
      .table('claims')
      .toCollection()
      .modify((claim) => {
        // A damaged row is left as it is: it must not keep all others from being upgraded.
        if (!Array.isArray(claim.selectors?.source) || typeof claim.sourceText !== 'string') return;
        const parts = claim.selectors.source as ({ quote?: { exact?: string } | null } | null)[];
        const words = parts.map((one) => one?.quote?.exact ?? '').join(' … ');
        const name = claim.sourceText.trim() || words;
        const folded = name
          .trim()
          .toLowerCase()
          .replace(/[‘’]/g, "'")
          .replace(/^the\s+/, '');
        const isLocal = claim.anonymity === 'unnamed' && claim.sourceText.trim() === words.trim();
        claim.entity = null;
        claim.labels = [];
        claim.disputes = [];
        claim.sourceKey = folded === '' ? 'none' : isLocal ? `${claim.articleId}/${folded}` : `name:${folded}`;
        articleOfClaim.set(claim.id, claim.articleId);
        const source = sources.get(claim.sourceKey) ?? { id: claim.sourceKey, name, folded, claims: 0 };
        sources.set(source.id, { ...source, claims: source.claims + (claim.dismissed === true ? 0 : 1) });
      });
    await transaction
      .table('changes')
      .toCollection()
      .modify((change, row) => {
        const articleId = articleOfClaim.get(change.claimId);
        // A change of a claim that is gone belongs nowhere any more; it stays readable for what it was.
        row.value = { ...change, articleId: articleId ?? change.claimId, step: change.id, way: 'edit', of: null };
      });
    const records = [...sources.values()].map((source) => ({
      ...source,
      kind: 'unspecified',
      country: null,
      into: null,
    }));
    await transaction.table('sources').bulkAdd(records);
    await transaction.table('unindexed').bulkAdd([...articleOfClaim.keys()].map((id) => ({ id })));
  },
};
