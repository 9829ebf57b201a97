import type { Painter } from '../highlight/painter.ts';
import type { PageCommand } from '../messaging/protocol.ts';
import { listenOn } from '../page/dom.ts';
import { listenThroughReopening } from '../page/reopened-document.ts';
import type { CardSlot } from './card-slot.ts';
import type { Reading } from './reading.ts';

/**
 * What the reader asks of the page from outside of it: by the context menu, which knows no places in the page, and by shortcuts
 * of the browser. All of it is the card's to do, once the page has been read.
 */
export class PageCommands {
  readonly #reading: Pick<Reading, 'state' | 'onState'>;
  readonly #card: Pick<CardSlot, 'carryOut'>;
  #pointed: string | null = null;

  constructor(reading: Pick<Reading, 'state' | 'onState'>, card: Pick<CardSlot, 'carryOut'>) {
    this.#reading = reading;
    this.#card = card;
  }

  /**
   * Keeps in mind which claim is clicked with the right button.
   * @param doc the page, or a frame in it
   */
  followRightClicks(doc: Document, painter: Painter, signal: AbortSignal): void {
    const note = ({ isTrusted, clientX, clientY }: MouseEvent) => {
      if (isTrusted) this.#pointed = painter.claimAt(clientX, clientY, doc);
    };
    listenThroughReopening(doc, () => listenOn(doc, 'contextmenu', note, { signal, capture: true }), signal);
  }

  carryOut(command: PageCommand): void {
    const start = () => void this.#card.carryOut(command, this.#pointed);
    if (this.#reading.state.phase === 'reading') this.#onceRead(start);
    else start();
  }

  #onceRead(work: () => void): void {
    const leaveOff = this.#reading.onState(({ phase }) => {
      if (phase === 'reading') return;
      leaveOff();
      work();
    });
  }
}
