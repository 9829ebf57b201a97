/** In one line, and without control characters: what a text or its id says must not steer the terminal. */
export function complain(problem: string): void {
  process.stderr.write(`says-who: ${problem.replace(/\p{Cc}+/gu, ' ')}\n`);
}
