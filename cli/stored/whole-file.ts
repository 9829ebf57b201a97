import type { NativeRecord, SectionRecords } from '../../lib/exchange/native/read-records.ts';
import { SECTIONS, type Section } from '../../lib/schema/exchange-file.ts';
import type { ImportedFile } from '../../lib/schema/imported-file.ts';
import type { OnRecord, StoredFile } from './stored-file.ts';

/** A file of a format that is read whole: all of its records are held. */
export function wholeFile(name: string, file: ImportedFile, onRecord: OnRecord): StoredFile {
  const { codebook, refused, tags } = file;
  for (const section of SECTIONS) {
    for (const record of file[section]) onRecord({ section, record } as NativeRecord);
  }
  const claims = Map.groupBy(file.claims, ({ articleId }) => articleId);
  const texts = new Map(file.texts.map(({ id, text }) => [id, text]));
  return {
    name,
    codebook,
    refused,
    tags,
    records: <Name extends Section>(section: Name) => file[section] as readonly SectionRecords[Name][],
    claimsOf: (articleId) => claims.get(articleId) ?? [],
    textOf: (textId) => texts.get(textId) ?? null,
    close: () => {},
  };
}
