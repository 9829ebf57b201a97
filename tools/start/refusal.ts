/** What the user asked for cannot be done. The message is one sentence for them; the exit code is 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
