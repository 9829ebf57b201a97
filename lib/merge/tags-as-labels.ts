import type { OwnCodeId } from '../claim/taxonomy.ts';
import type { ImportedFile } from '../schema/imported-file.ts';

/**
 * The file with tags of another program as labels of the reader's codebook, in the order of the tags and after the labels that a claim
 * has.
 * @param chosen labels by tag; a tag that is not among them stays one
 */
export function withTagsAsLabels(file: ImportedFile, chosen: ReadonlyMap<string, OwnCodeId>): ImportedFile {
  const labelsOf = new Map(
    file.tags.map(({ claimId, tags }) => [claimId, tags.flatMap((tag) => chosen.get(tag) ?? [])]),
  );
  const claims = file.claims.map((claim) => {
    const labels = labelsOf.get(claim.id) ?? [];
    return labels.length === 0 ? claim : { ...claim, labels: [...new Set([...claim.labels, ...labels])] };
  });
  const tags = file.tags.flatMap(({ claimId, tags }) => {
    const rest = tags.filter((tag) => !chosen.has(tag));
    return rest.length === 0 ? [] : [{ claimId, tags: rest }];
  });
  return { ...file, claims, tags };
}
