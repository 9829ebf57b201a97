import { ask } from '../messaging/client.ts';
import { type Card, type CardHost, ownWorld } from './own-world.ts';

/**
 * The place where the card comes when it is first wanted: most readings never open one, so its script is not in the page
 * until then.
 */
export class CardSlot {
  readonly #host: CardHost;
  #card: Card | null = null;
  /** The claim clicked last; `null` before, and when the card was taken away. */
  #wanted: string | null = null;
  #isOnItsWay = false;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** Opens the card on a claim. While it is still on its way, the claim clicked last is the one it opens on. */
  async open(claimId: string): Promise<void> {
    this.#wanted = claimId;
    if (this.#isOnItsWay) return;
    if (!ownWorld.saysWhoCard) {
      this.#isOnItsWay = true;
      await bringCardIn();
      this.#isOnItsWay = false;
    }
    if (this.#wanted === null) return;
    this.#card ??= ownWorld.saysWhoCard?.(this.#host) ?? null;
    this.#card?.open(this.#wanted);
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
