/** One row of the tables. */
export interface Entry {
  readonly name: string;
  /** Address of the module. */
  readonly module: string;
  readonly hasWeights: boolean;
}

/** The one that is to be fast, and whose growth is measured. */
export const OURS: Entry = {
  name: 'ours, precise',
  module: import.meta.resolve('./contestants/ours-precise.ts'),
  hasWeights: true,
};

/** The one whose figures are 1. */
export const PEER: Entry = {
  name: 'wink-nlp (sbd, pos, ner)',
  module: import.meta.resolve('./contestants/wink.ts'),
  hasWeights: false,
};

/** In the order in which they take their turns. */
export const ENTRIES: readonly Entry[] = [
  OURS,
  { name: 'ours, spans alone', module: import.meta.resolve('./contestants/ours-spans.ts'), hasWeights: true },
  { name: 'ours, rules only', module: import.meta.resolve('./contestants/ours-rules.ts'), hasWeights: false },
  PEER,
  { name: 'compromise/two', module: import.meta.resolve('./contestants/compromise.ts'), hasWeights: false },
  { name: 'one regular expression', module: import.meta.resolve('./contestants/regex.ts'), hasWeights: false },
];
