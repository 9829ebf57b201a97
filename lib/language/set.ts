/** The words between white space, as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
