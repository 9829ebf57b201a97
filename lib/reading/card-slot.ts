import { ask } from '../messaging/client.ts';
import type { PageCommand } from '../messaging/protocol.ts';
import { type Card, type CardHost, ownWorld } from './own-world.ts';

/**
 * The place where the card comes when it is first wanted: most readings never open one, so its script is not in the page
 * until then.
 */
export class CardSlot {
  readonly #host: CardHost;
  #card: Card | null = null;
  /** What the card was wanted for last; `null` before, and when it was taken away. */
  #wanted: ((card: Card) => void) | null = null;
  #isOnItsWay = false;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** Opens the card on a claim. While it is still on its way, the claim clicked last is the one it opens on. */
  open(claimId: string): Promise<void> {
    return this.#use((card) => card.open(claimId));
  }

  /** Has the card do what the reader asked for from outside of the page; see {@link Card}. */
  carryOut(command: PageCommand, pointed: string | null): Promise<void> {
    return this.#use((card) => card.carryOut(command, pointed));
  }

  async #use(work: (card: Card) => void): Promise<void> {
    this.#wanted = work;
    if (this.#isOnItsWay) return;
    if (!ownWorld.card) {
      this.#isOnItsWay = true;
      await bringCardIn();
      this.#isOnItsWay = false;
    }
    if (this.#wanted === null) return;
    this.#card ??= ownWorld.card?.(this.#host) ?? null;
    if (this.#card) this.#wanted(this.#card);
  }

  /** Takes the card away, and the one that is still on its way. */
  destroy(): void {
    this.#wanted = null;
    this.#card?.destroy();
    this.#card = null;
  }
}

async function bringCardIn(): Promise<void> {
  const answer = await ask('card.load', {});
  if (answer.ok) return;
  // The marks stay readable and the popup has the same controls, so the page is left in peace.
  // biome-ignore lint/suspicious/noConsole: the one place where a report about a missing card can start
  console.warn('Says Who: the card could not be brought in', answer.fault.code, answer.fault.detail);
}
