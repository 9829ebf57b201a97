/**
 * What the denials of a text are about. Parts of claims stand in square brackets as in the corpus (`[s1 Lind] [c1 said] [t1 no]`);
 * `{1 denial deny lind}` behind them gives act, lemma of the cue (`_` for a space) and key of the source (`-` for none).
 * All names are invented.
 */
export interface DisputeCase {
  /** What readers rely on here. */
  readonly why: string;
  readonly text: string;
  /** For each linked claim its id, kind and target: a claim's id, or the writer's words. What is not named here has no link. */
  readonly links: Readonly<Record<string, string>>;
}
