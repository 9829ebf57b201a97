/**
 * Content scripts of one extension share a global object in each page, which the page's own scripts cannot see. The claims
 * script and the card's script, which is brought in later and only if needed, find each other there.
 */
import type { ClaimEdit } from '../claim/claim.ts';
import type { PageCommand, PageState, TakeBackAnswer } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import type { MarkingHost } from './marking.ts';
import type { Take } from './picking.ts';

/** What the card needs of the page it stands on. */
export interface CardHost {
  state(): PageState;
  /** Answers how to leave off. */
  onState(listener: (state: PageState) => void): () => void;
  edit(claimId: string, edit: ClaimEdit): Promise<Result<null>>;
  /** One act on several claims, stored and taken back as a whole. */
  editAll(claimIds: readonly string[], edit: ClaimEdit): Promise<Result<null>>;
  takeBack(direction: 'undo' | 'redo'): Promise<Result<TakeBackAnswer>>;
  /** Names of sources that the reader has labelled on this site; none where they cannot be read. */
  siteSources(): Promise<readonly string[]>;
  /** Stores at once what still waits for a pause in typing. */
  flush(): void;
  /** Where a claim's mark is, in the viewport; empty when it is not painted. */
  boxesOf(claimId: string): DOMRect[];
  /** Scrolls the claim into view and lights it up. */
  show(claimId: string): void;
  /** Lights up a claim's content, or none. */
  light(claimId: string | null): void;
  /** Lets the reader choose a claim by a click on its mark. Answers how to give that up. */
  pick(take: Take): () => void;
  /** What it takes to mark a claim by hand. */
  readonly marking: MarkingHost;
}

/** The card's script, as the claims script drives it in the world that both share. */
export interface Card {
  open(claimId: string): void;
  /**
   * Does what the reader asked for from outside of the page.
   * @param pointed the claim that was clicked with the right button last, or `null`
   */
  carryOut(command: PageCommand, pointed: string | null): void;
  close(): void;
  destroy(): void;
}

/** The claims script's handle for a second start on the same page. */
export interface RunningReading {
  /** Whether the extension that started it still runs. */
  isAlive(): boolean;
  readAgain(): void;
  /** Ends it, and leaves on the page only a card with what could not be stored. */
  giveUp(): void;
}

interface OwnWorld {
  reading?: RunningReading | undefined;
  card?: ((host: CardHost) => Card) | undefined;
}

/** A symbol: a page's elements are properties of the global object by their names, in this world too. */
const KEY = Symbol.for('says-who');
const shared = globalThis as { [KEY]?: OwnWorld };

shared[KEY] ??= {};

/** What our scripts in this page share. */
export const ownWorld: OwnWorld = shared[KEY];
