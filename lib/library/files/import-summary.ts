import { countsOf, type ImportPlan } from '../../merge/plan.ts';
import type { ImportedFile, ImportFormat } from '../../schema/imported-file.ts';
import type { PreviewRows } from './import-rows.ts';
import { type TagCount, tagCounts } from './tag-labels.ts';

/** What importing a file would do, in numbers. */
export interface ImportSummary {
  readonly format: ImportFormat;
  readonly isForeign: boolean;
  /** Rows of each list. */
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
  readonly conflicts: number;
  readonly twins: number;
  /** Claims that stay as they are. */
  readonly same: number;
  readonly others: OtherRecords;
  /** Whether something would be stored whatever the reader decides on conflicts and twins. */
  readonly hasMore: boolean;
  /** Tags of another program, those of most claims first. */
  readonly tags: readonly TagCount[];
}

/** Records besides claims that would be added or changed. */
export interface OtherRecords {
  readonly articles: number;
  readonly texts: number;
  readonly projects: number;
  /** Put together with another, or parted. */
  readonly sources: number;
  readonly codes: number;
  /** The file's codebook takes the place of the default one. */
  readonly hasCodebook: boolean;
}

/** @param file as it was read: with its tags */
export function summaryOf(file: ImportedFile, plan: ImportPlan, rows: PreviewRows): ImportSummary {
  const { claimsAdded, claimsLeft, twins, refused } = countsOf(plan);
  const others = othersOf(plan);
  const hasOthers = Object.values(others).some((value) => value !== 0 && value !== false);
  // What the file alone knows of the past comes along, also where both sides now say the same.
  const hasHistory =
    plan.claims.met.some(({ merge }) => merge.changes.length > 0) ||
    plan.sources.met.some(({ changes }) => changes.length > 0) ||
    plan.sources.added.length > 0;
  return {
    format: file.format,
    isForeign: file.isForeign,
    added: claimsAdded,
    changed: rows.changed.length,
    refused,
    conflicts: rows.conflicts.length,
    twins,
    same: claimsLeft,
    others,
    hasMore: claimsAdded > 0 || rows.changed.length > 0 || hasOthers || hasHistory,
    tags: tagCounts(file),
  };
}

function othersOf({ articles, texts, projects, sources, codebook }: ImportPlan): OtherRecords {
  return {
    articles: articles.added.length + articles.changed.length,
    texts: texts.length,
    projects: projects.added.length + projects.changed.length,
    sources: sources.met.filter(({ isTaken }) => isTaken).length,
    codes: codebook?.merge.added.length ?? 0,
    hasCodebook: codebook?.isTaken ?? false,
  };
}
