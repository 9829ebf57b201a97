import type { Anonymity } from '../claim/taxonomy.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';
import type { Roster } from './roster.ts';

/** What is known when a source is read: whom the whole text names, and what it has spoken of so far. */
export interface Scene {
  readonly roster: Roster;
  readonly discourse: Discourse;
}

/** Who a source is, and what it stands for in place of a name. */
export interface Found {
  readonly referent: Referent;
  /** The source says who it is by itself; else by what {@link Referent.lastNamed} shows. */
  readonly isOwnName: boolean;
  /** Where it differs from the referent's: a description before the name. */
  readonly anonymity?: Anonymity;
}

/** A pronoun or description that stands for somebody, if there is somebody. */
export function standsFor(referent: Referent | null): Found | null {
  return referent ? { referent, isOwnName: false } : null;
}

/** Steps over a name: the token behind the run that holds the token, or the token itself. */
export function skipNames({ roster }: Scene): (at: number) => number {
  return (at) => roster.runAt(at)?.to ?? at;
}

/** Steps over the names that say whose something is; a capital only says where ("Paris residents"). */
export function skipOwners(scene: Scene): (at: number) => number {
  const { roster } = scene;
  const skip = skipNames(scene);
  return (at) => {
    const run = roster.runOf[at] ?? -1;
    const parsed = roster.parsedAt(at);
    if (parsed?.is === 'state' && parsed.match.word === 'capital') return at;
    return run >= 0 && roster.candidates(run).length > 0 ? skip(at) : at;
  };
}
