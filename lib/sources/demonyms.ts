const DEMONYM = /(?:i?ans?|ese|ish|is?)$/;

/** Whether a word has the form of a people's name. */
export const isDemonym = (word: string): boolean => word.length > 5 && DEMONYM.test(word);

/** What a place's name and the name of its people have in common: "Corvera", "Corverans". '' where it is none. */
export function stemOf(word: string): string {
  const stem = isDemonym(word) ? word.replace(DEMONYM, '').replace(/[aeiouy]+$/, '') : '';
  return stem.length > 3 ? stem : '';
}

/** The part of a place's name that {@link stemOf} gives for its people. */
export const stemOfPlace = (word: string): string => word.replace(/[aeiouy]+$/, '');
