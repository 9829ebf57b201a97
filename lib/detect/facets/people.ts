import { INSTITUTION_HEADS } from '../../language/en/sources.ts';
import { isCapitalised, type Reading } from '../../text/reading.ts';

/**
 * The family names of a text: a capitalised word that somewhere follows another one, as in "Mara Lind", and is no body's name.
 * A capitalised word alone is a person if it is among them ("Lind said") and otherwise a place or a body ("Orvel said").
 */
export function familyNames(reading: Reading): ReadonlySet<string> {
  const { tokens } = reading;
  const names = new Set<string>();
  for (let i = 1; i < tokens.count; i++) {
    if (!isCapitalised(reading, i) || !isCapitalised(reading, i - 1)) continue;
    const isSameParagraph = tokens.paragraph[i] === tokens.paragraph[i - 1];
    const isEndOfName = !isCapitalised(reading, i + 1) || tokens.paragraph[i + 1] !== tokens.paragraph[i];
    if (!isSameParagraph || !isEndOfName || /^\p{Lu}{2,}$/u.test(tokens.raw(i))) continue;
    const word = tokens.lower(i).replace(/'s$/, '');
    if (INSTITUTION_HEADS.has(word)) continue;
    names.add(word);
  }
  return names;
}
