import { storedWords } from '../../claim/words.ts';
import type { FaultCode } from '../../messaging/result.ts';
import type { OfferedFile } from '../../platform/download.ts';
import type { ClaimChange, ClaimRecord } from '../../schema/records.ts';
import type { Direction, TakenBack } from '../../storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { historyOf } from '../../storage/tables/history.ts';
import type { Shortcomings } from '../export/export.ts';

/** What an act of the reader came to, to be said in one line. */
export type News =
  | {
      readonly type: 'taken-back';
      readonly direction: Direction;
      readonly claims: number;
      readonly claim: TakenBackClaim | null;
      readonly sources: number;
    }
  | { readonly type: 'nothing-to-take-back'; readonly direction: Direction }
  | { readonly type: 'labelled'; readonly claims: number }
  | { readonly type: 'merged'; readonly from: string; readonly into: string }
  | { readonly type: 'parted'; readonly name: string }
  | { readonly type: 'exported'; readonly file: ExportedFile }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** A file that was saved. */
export interface ExportedFile extends OfferedFile, Shortcomings {}

/** The one claim that is different now, so that the reader sees what was undone. */
export interface TakenBackClaim {
  readonly id: string;
  readonly articleId: string;
  /** Whose claim it is, or ''. */
  readonly source: string;
  /** What of it changed, each once. */
  readonly fields: readonly ClaimChange['field'][];
}

/** Says what was taken back: of a single claim also which one, and what of it. */
export async function newsOf(db: SaysWhoDatabase, direction: Direction, taken: TakenBack | null): Promise<News> {
  if (!taken) return { type: 'nothing-to-take-back', direction };
  const { claims, count, sources } = taken;
  const [only] = claims.length === 1 ? claims : [];
  const claim = only ? await describe(db, only) : null;
  return { type: 'taken-back', direction, claims: count, claim, sources };
}

async function describe(db: SaysWhoDatabase, claim: ClaimRecord): Promise<TakenBackClaim> {
  const { changes } = await historyOf(db, claim.id);
  const step = changes.at(-1)?.step;
  const fields = changes.filter((change) => change.step === step && change.field !== 'into').map(({ field }) => field);
  return {
    id: claim.id,
    articleId: claim.articleId,
    source: claim.sourceText.trim() || storedWords(claim.selectors.source),
    fields: [...new Set(fields)] as ClaimChange['field'][],
  };
}
