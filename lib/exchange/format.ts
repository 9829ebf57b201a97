/** What every format of labelled claims is given, and what it gives. */
import type { Codebook } from '../claim/codebook.ts';
import type { Act, OwnCodeId, SourceKindId, StatusId } from '../claim/taxonomy.ts';
import type { Stream } from '../schema/exchange-file.ts';
import type { FiledArticle } from '../schema/filed-article.ts';
import type { Lack } from './lacks.ts';

export type { FiledArticle } from '../schema/filed-article.ts';

/** The names that values go by for people, in one language. */
export interface CodeNames {
  status(id: StatusId): string;
  sourceKind(id: SourceKindId): string;
  act(id: Act): string;
  label(id: OwnCodeId): string;
}

/** What a format needs of its surroundings. */
export interface FormatContext {
  /** The program's version. */
  readonly program: string;
  /** When the file is written. */
  readonly now: Date;
  readonly codebook: Codebook;
  readonly names: CodeNames;
  /** Told of each thing that the file lacks, by the id of its record, and why. */
  onLacking(id: string, lack: Lack): void;
}

/** One of several files that a format makes, one for each article. */
export interface NamedFile {
  /** Its name within a folder, with its ending: letters, digits, hyphens. Each once. */
  readonly name: string;
  readonly content: string;
}

/** A format that makes one file, in parts. */
export type StreamFormat = (articles: Stream<FiledArticle>, context: FormatContext) => AsyncGenerator<string>;

/** A format that makes a folder of files. */
export type FolderFormat = (articles: Stream<FiledArticle>, context: FormatContext) => AsyncGenerator<NamedFile>;
