/** What an import would do, worked out without doing it. */
import type { Codebook } from '../claim/codebook.ts';
import type { Refusal } from '../schema/imported-file.ts';
import type { ProjectRecord } from '../schema/project-records.ts';
import type {
  ArticleRecord,
  ClaimChange,
  ClaimRecord,
  SourceChange,
  SourceRecord,
  TextRecord,
} from '../schema/records.ts';
import type { ClaimMerge, Difference } from './merge-claim.ts';
import type { CodebookMerge, CodeConflict } from './merge-codebook.ts';
import type { Side } from './settle-claim.ts';

/** A record to be added. */
export interface Added<Row> {
  readonly record: Row;
  /** The row of that id that cannot be read any more and is mended by it; `undefined` where there is none. */
  readonly damaged?: unknown;
}

/** A record that is here and gets other values. */
export interface Changed<Row> {
  readonly before: Row;
  readonly after: Row;
}

/** A claim to be added, with what the file tells of it. */
export interface AddedClaim extends Added<ClaimRecord> {
  readonly changes: readonly ClaimChange[];
}

/** A claim that is here and differs in the file, or has changes there that are not here. */
export interface MetClaim {
  readonly mine: ClaimRecord;
  /** Whose label the file's is; `null` where the file says single fields alone. */
  readonly theirs: ClaimRecord | null;
  readonly merge: ClaimMerge;
}

/** A claim of the file with the words of one that is here under another id. */
export interface Twin {
  readonly mine: ClaimRecord;
  /** With the ids that its article and source have here. */
  readonly theirs: ClaimRecord;
  readonly changes: readonly ClaimChange[];
}

/** A source that is here and was put together, or parted, in the file. */
export interface MetSource {
  readonly mine: SourceRecord;
  readonly theirs: SourceRecord;
  readonly isConflict: boolean;
  /** Whether the file's side is taken without asking. */
  readonly isTaken: boolean;
  readonly changes: readonly SourceChange[];
  /** What both histories together say that it was put together with. */
  readonly told: string | null;
}

/** What becomes of the codebook. */
export interface CodebookPlan {
  /** The reader's; that of the file where the reader has changed nothing yet. */
  readonly codebook: Codebook;
  /** Whether the file's is taken as a whole. */
  readonly isTaken: boolean;
  /** What is merged where it is not. */
  readonly merge: CodebookMerge;
}

/** The whole plan. What the file has in the same way as the store is only counted. */
export interface ImportPlan {
  readonly articles: {
    readonly added: readonly Added<ArticleRecord>[];
    readonly changed: readonly Changed<ArticleRecord>[];
  };
  readonly claims: { readonly added: readonly AddedClaim[]; readonly met: readonly MetClaim[]; readonly same: number };
  readonly twins: readonly Twin[];
  readonly sources: {
    readonly added: readonly SourceRecord[];
    readonly met: readonly MetSource[];
    /** Histories of sources that are added. */
    readonly changes: readonly SourceChange[];
  };
  readonly texts: readonly TextRecord[];
  readonly projects: { readonly added: readonly ProjectRecord[]; readonly changed: readonly Changed<ProjectRecord>[] };
  readonly codebook: CodebookPlan;
  /** What of the file cannot be imported, in the file's own words for it and then in the store's. */
  readonly refused: readonly Refusal[];
  readonly hasHistory: boolean;
}

/** What the reader decided. */
export interface Decisions {
  /** The side of conflicts that are not named: mine, where the reader was not asked. Twins are kept once unless they are named. */
  readonly otherwise: Side;
  /** By the keys of {@link conflictsOf} and {@link twinKey}; `theirs` for a twin means that both are kept. */
  readonly each: ReadonlyMap<string, Side>;
}

/** Before the reader has decided anything: what is here stays. */
export const KEEP_MINE: Decisions = { otherwise: 'mine', each: new Map() };

/** Something that the reader decides on. */
export type Conflict =
  | { readonly kind: 'field'; readonly key: string; readonly claim: ClaimRecord; readonly difference: Difference }
  | { readonly kind: 'source'; readonly key: string; readonly mine: SourceRecord; readonly theirs: SourceRecord }
  | { readonly kind: 'code'; readonly key: string; readonly conflict: CodeConflict };

/** All that a plan leaves to the reader, but for twins. */
export function conflictsOf({ claims, sources, codebook }: ImportPlan): Conflict[] {
  return [
    ...claims.met.flatMap(({ mine: claim, merge }) =>
      merge.differences
        .filter(({ verdict }) => verdict === 'conflict')
        .map((difference) => ({ kind: 'field' as const, key: fieldKey(claim.id, difference), claim, difference })),
    ),
    ...sources.met
      .filter(({ isConflict }) => isConflict)
      .map(({ mine, theirs }) => ({ kind: 'source' as const, key: sourceConflictKey(mine.id), mine, theirs })),
    ...codebook.merge.conflicts.map((conflict) => ({
      kind: 'code' as const,
      key: codeKey(conflict),
      conflict,
    })),
  ];
}

/**
 * Decisions on what a plan asks, and on nothing else: what becomes a conflict before the file is imported was labelled meanwhile, and
 * stays as it is here though all others go to the file's side.
 */
export function onlyAsked(plan: ImportPlan, decisions: Decisions): Decisions {
  const asked = conflictsOf(plan).map(({ key }) => [key, sideOf(decisions, key)] as const);
  return { otherwise: 'mine', each: new Map([...decisions.each, ...asked]) };
}

/** How {@link Decisions} name a field of a claim. */
export function fieldKey(claimId: string, { field }: Pick<Difference, 'field'>): string {
  return `claim ${claimId} ${field}`;
}

/** How {@link Decisions} name what a source was put together with. */
export function sourceConflictKey(id: string): string {
  return `source ${id}`;
}

/** How {@link Decisions} name the name of a value. */
export function codeKey({ variable, id }: Pick<CodeConflict, 'variable' | 'id'>): string {
  return `code ${variable} ${id}`;
}

/** How {@link Decisions} name a twin. */
export function twinKey({ theirs }: Pick<Twin, 'theirs'>): string {
  return `twin ${theirs.id}`;
}

/** The side of something that is left to the reader. */
export function sideOf(decisions: Decisions, key: string): Side {
  return decisions.each.get(key) ?? decisions.otherwise;
}

/** Whether both of two twins are kept. */
export function areBothKept(decisions: Decisions, twin: Pick<Twin, 'theirs'>): boolean {
  return decisions.each.get(twinKey(twin)) === 'theirs';
}

/** How many records a plan concerns, for people. */
export interface PlanCounts {
  readonly articlesAdded: number;
  readonly claimsAdded: number;
  /** Claims that get another value without a question. */
  readonly claimsChanged: number;
  /** Claims that stay as they are here, because the file says the same, nothing, or what was changed here since. */
  readonly claimsLeft: number;
  readonly conflicts: number;
  readonly twins: number;
  readonly refused: number;
  /** Values of the codebook, texts and projects. */
  readonly othersAdded: number;
}

/** Counts a plan. */
export function countsOf(plan: ImportPlan): PlanCounts {
  const { articles, claims, twins, texts, projects, codebook, refused } = plan;
  const verdicts = claims.met.map(({ merge }) => new Set(merge.differences.map(({ verdict }) => verdict)));
  const changed = verdicts.filter((set) => set.has('theirs')).length;
  const onlyAsked = verdicts.filter((set) => set.has('conflict') && !set.has('theirs')).length;
  return {
    articlesAdded: articles.added.length,
    claimsAdded: claims.added.length,
    claimsChanged: changed,
    claimsLeft: claims.same + claims.met.length - changed - onlyAsked,
    conflicts: conflictsOf(plan).length,
    twins: twins.length,
    refused: refused.length,
    othersAdded: texts.length + projects.added.length + codebook.merge.added.length,
  };
}
