/** What can be done by key while claims are coded. Names never change: settings are stored by them. */
export const CODING_COMMANDS = [
  'next',
  'previous',
  'nextUncoded',
  'show',
  'dismiss',
  'edit',
  'source',
  'note',
  'repeat',
  'sticky',
  'select',
  'undo',
  'redo',
  'search',
  'help',
] as const;
/** One thing that a key does, whatever key the reader has given it. */
export type CodingCommand = (typeof CODING_COMMANDS)[number];

/** The key of each command before the reader changes it: as {@link import('./keys.ts').keyOf} writes keys. */
export const DEFAULT_KEYS: Readonly<Record<CodingCommand, string>> = {
  next: 'j',
  previous: 'k',
  nextUncoded: 'g',
  show: 'p',
  dismiss: 'x',
  edit: 'e',
  source: 's',
  note: 'n',
  repeat: '.',
  sticky: 'l',
  select: 'v',
  undo: 'u',
  redo: 'U',
  search: '/',
  help: '?',
};
