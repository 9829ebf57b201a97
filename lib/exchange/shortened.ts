/** UTF-16 code units of a line that people still read. */
const LONGEST_LINE = 280;
/** What would command a terminal, turn the text around it, or stand there unseen: controls, formats, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu;

/** One line for people about a file, however long what it quotes of the file is and whatever is in it. */
export function shortened(text: string, longest = LONGEST_LINE): string {
  const line = text
    .slice(0, longest + 1)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '\uFFFD');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
