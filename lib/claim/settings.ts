/** What the reader has set for the whole program. */
export interface Settings {
  /** Whose labels they are: the reader's name for themselves. */
  readonly coder: string;
  /** How much is marked: `precise` leaves out what is not sure, `complete` marks all that is likely. */
  readonly mode: 'precise' | 'complete';
  /** Whether keys without a modifier do something while one of our own screens has the focus. */
  readonly hasKeys: boolean;
  /** The keys of commands that the reader has changed, by command; '' for one that has none. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether marks on pages show the status that the reader gave: a page can see how its words are marked, and so could read it. */
  readonly hasStatusMarks: boolean;
}

/** Before the reader has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  coder: 'reader',
  mode: 'precise',
  hasKeys: true,
  keys: {},
  hasStatusMarks: false,
};
