/**
 * What every importer gives, whatever the format. An importer is pure and gives the same records for the same file, ids too: a record
 * that its file names otherwise gets an id made from that name (`stableId` of ../claim/stable-id.ts), so that importing a file twice changes
 * nothing.
 */
import type { ImportedFile, ImportFormat } from '../schema/imported-file.ts';
import type { Parsed } from './outcome.ts';

export type {
  ClaimPatch,
  ClaimTags,
  ImportedFile,
  ImportFormat,
  PatchFields,
  Refusal,
} from '../schema/imported-file.ts';

/** What an importer needs of its surroundings. */
export interface ImportContext {
  /** When it is imported. */
  readonly now: Date;
  /** Who imports it: whose claims those are that name nobody. */
  readonly coder: string;
}

/** An importer of a format that is read whole. A problem is one line that names line or place, and field. */
export type Importer = (text: string, context: ImportContext) => Parsed<ImportedFile>;

/** A file with nothing in it, for importers to fill. */
export function emptyImport(format: ImportFormat): ImportedFile {
  return {
    format,
    articles: [],
    claims: [],
    patches: [],
    changes: [],
    sources: [],
    texts: [],
    projects: [],
    codebook: null,
    hasHistory: false,
    isForeign: false,
    tags: [],
    refused: [],
  };
}
