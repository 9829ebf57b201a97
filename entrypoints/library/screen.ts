import type { LibrarySession, SessionState } from '../../lib/library/session/session.ts';
import type { Place } from './place.ts';
import type { Go } from './use-place.ts';

/** What every screen of the library is given. */
export interface ScreenProps {
  readonly session: LibrarySession;
  readonly shared: SessionState;
  readonly place: Place;
  readonly go: Go;
  /** Names the screen once it knows what it shows: in its heading, and in the title of the tab. */
  onTitle(title: string | null): void;
}
