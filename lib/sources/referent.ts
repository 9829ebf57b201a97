import type { Anonymity, SourceKind } from '../claim/taxonomy.ts';
import type { Range } from '../text/reading.ts';

/** What sort of thing a referent is: it decides which pronouns and descriptions can stand for it. */
export type Sort = 'person' | 'body' | 'state' | 'group' | 'document';

/** A post, trade or class that the text gives somebody: "the interior minister" is head "minister", words {"interior"}. */
export interface Role {
  readonly head: string;
  readonly words: readonly string[];
  /** ISO code of the state it belongs to, if named. */
  readonly country: string | null;
  /** The kind of body it is a post in, if named behind it. */
  readonly within: SourceKind | null;
  /** The kind of the body it is a post in, if that is known by its name: "CNN meteorologist". */
  readonly known?: SourceKind | null;
  /** Words of whose it is that stand elsewhere: of "a spokesman for the organisers", "the governor’s office". */
  readonly of?: readonly string[];
  /** The text does not tell it: a name of which nothing is told may be a company's. */
  readonly isGuess?: boolean;
  /** ISO code of the state that its holder is sent to, or looks at: "envoy to Kenya". */
  readonly abroad?: string | null;
}

/** Somebody or something that a text speaks of. The fields that the text adds to as it goes on are not read-only. */
export interface Referent {
  key: string;
  readonly name: string;
  sort: Sort;
  /** The name's words in lower case; for what has no name, those of the phrase. */
  readonly words: readonly string[];
  readonly roles: Role[];
  gender: 'f' | 'm' | null;
  /** The gender that a pronoun in what they say seems to tell: it may be about somebody else. */
  leaning: 'f' | 'm' | null;
  country: string | null;
  /** In years, where the text tells it. */
  age: number | null;
  kind: SourceKind;
  anonymity: Anonymity;
  /** Has a name of its own: later descriptions can stand for it. */
  readonly isNamed: boolean;
  /** Everybody knows what it is: "the airline" is somebody else rather than Twitter, though that is a company. */
  readonly isKnown: boolean;
  /** Two that have spoken together: "Lind and Oswin". */
  readonly isPair: boolean;
  /** A lone capital that only opens sentences, and may be no name: "Inflation rose". */
  readonly isDoubtful: boolean;
  /** Named as a place, or a work of art: only as a source is it anybody. */
  readonly isPlace: boolean;
  /** Where the text first names it. */
  readonly first: Range;
  /** Has been the source of a claim so far. */
  hasSpoken: boolean;
  /** Where the text last named it so far; `null` before the first time. */
  lastNamed: Range | null;
}

/** Somebody with a name. */
export const isNamedPerson = ({ sort, isNamed }: Referent): boolean => sort === 'person' && isNamed;

/** What all referents have in common at first. */
export function blank(first: Range): Referent {
  return {
    key: '',
    name: '',
    sort: 'body',
    words: [],
    roles: [],
    gender: null,
    leaning: null,
    country: null,
    age: null,
    kind: 'unspecified',
    anonymity: 'institution',
    isNamed: false,
    isKnown: false,
    isPair: false,
    isDoubtful: false,
    isPlace: false,
    hasSpoken: false,
    first,
    lastNamed: null,
  };
}
