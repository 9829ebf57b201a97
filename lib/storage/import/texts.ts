import type { ImportedFile, Refusal } from '../../schema/imported-file.ts';
import type { TextRecord } from '../../schema/records.ts';
import { textIdOf } from '../tables/texts.ts';

/**
 * The file without texts that are not those of their ids: under a wrong id a text would stand in for another one for ever. Not for
 * inside of a transaction, which would end while hashes are made.
 */
export async function withTrueTexts(file: ImportedFile): Promise<ImportedFile> {
  if (file.texts.length === 0) return file;
  const texts: TextRecord[] = [];
  const refused: Refusal[] = [...file.refused];
  for (const text of file.texts) {
    if ((await textIdOf(text.text)) === text.id) texts.push(text);
    else refused.push({ place: text.id, problem: 'text: not the text that has this id' });
  }
  return { ...file, texts, refused };
}
