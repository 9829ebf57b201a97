import { ask } from '../messaging/client.ts';
import { type Card, type CardHost, ownWorld } from './own-world.ts';

/**
 * The place where the card comes when it is first wanted: most readings never open one, so its script is not in the page
 * until then.
 */
export class CardSlot {
  readonly #host: CardHost;
  #card: Card | null = null;

  constructor(host: CardHost) {
    this.#host = host;
  }

  async open(claimId: string): Promise<void> {
    this.#card ??= await this.#fetchCard();
    this.#card?.open(claimId);
  }

  destroy(): void {
    this.#card?.destroy();
    this.#card = null;
  }

  async #fetchCard(): Promise<Card | null> {
    if (!ownWorld.saysWhoCard) {
      const answer = await ask('card.load', {});
      if (!answer.ok) {
        // The marks stay readable and the popup has the same controls, so the page is left in peace.
        // biome-ignore lint/suspicious/noConsole: the one place where a report about a missing card can start
        console.warn('Says Who: the card could not be brought in', answer.fault.code, answer.fault.detail);
      }
    }
    return ownWorld.saysWhoCard?.(this.#host) ?? null;
  }
}
