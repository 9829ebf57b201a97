/** The words of a text in lower case, with straight apostrophes: what two texts are compared by. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’ʼ]/g, "'").match(WORD) ?? [];
}

/** Sentences of so many words are nobody's common coin: standing twice, they were copied. */
export const TELLING_LENGTH = 8;

const WORD = /[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu;

/** Sentences of {@link TELLING_LENGTH} words or more, with their place in UTF-16 code units. Split coarsely: at any stop before a space. */
export function tellingSentences(text: string): { start: number; words: readonly string[] }[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?…]["'”’)]*(?=\s)|(?=\n)|$)/g)]
    .map(({ index, 0: sentence }) => ({ start: index, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length >= TELLING_LENGTH);
}
