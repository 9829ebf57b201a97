import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageCommand } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { CardSlot } from '../../../lib/reading/card-slot.ts';
import { type Card, type CardHost, ownWorld } from '../../../lib/reading/own-world.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/client.ts', () => ({ ask }));

const HOST = {} as CardHost;

class RecordingCard implements Card {
  readonly opened: string[] = [];
  isDestroyed = false;
  open(claimId: string): void {
    this.opened.push(claimId);
  }
  carryOut(command: PageCommand, pointed: string | null): void {
    this.opened.push(`${command} ${pointed}`);
  }
  close(): void {}
  destroy(): void {
    this.isDestroyed = true;
  }
}

let cards: RecordingCard[];

/** The card's script, as it is when the background has brought it in. */
function arrive(): void {
  ownWorld.card = () => {
    const card = new RecordingCard();
    cards.push(card);
    return card;
  };
}

beforeEach(() => {
  cards = [];
  ownWorld.card = undefined;
  ask.mockReset().mockImplementation(async () => {
    arrive();
    return success(null);
  });
});
afterEach(() => {
  ownWorld.card = undefined;
});

test('is brought in when it is first wanted, and only then', async () => {
  const slot = new CardSlot(HOST);
  expect(ask).not.toHaveBeenCalled();
  await slot.open('a');
  await slot.open('b');
  expect(ask).toHaveBeenCalledExactlyOnceWith('card.load', {});
  expect(cards.map(({ opened }) => opened)).toEqual([['a', 'b']]);
});

test('clicked twice while it is on its way there is one card, on the claim clicked last', async () => {
  const slot = new CardSlot(HOST);
  await Promise.all([slot.open('a'), slot.open('b')]);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(cards.map(({ opened }) => opened)).toEqual([['b']]);
});

test('is brought in for what was asked from outside of the page too; what was wanted last is what it does', async () => {
  const slot = new CardSlot(HOST);
  await Promise.all([slot.open('a'), slot.carryOut('open-here', 'b')]);
  await slot.carryOut('next-claim', null);
  expect(cards.map(({ opened }) => opened)).toEqual([['open-here b', 'next-claim null']]);
});

test('taken away while it is on its way it does not come', async () => {
  const slot = new CardSlot(HOST);
  const opening = slot.open('a');
  slot.destroy();
  await opening;
  expect(cards).toEqual([]);
});

test('taken away it is gone, and comes anew', async () => {
  const slot = new CardSlot(HOST);
  await slot.open('a');
  slot.destroy();
  expect(cards[0]?.isDestroyed).toBe(true);
  await slot.open('b');
  expect(cards[1]?.opened).toEqual(['b']);
});

test('that cannot be brought in leaves the page in peace, says so on the console, and is tried again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  ask.mockResolvedValueOnce(failure('page-unreachable', 'no tab'));
  const slot = new CardSlot(HOST);
  await slot.open('a');
  expect(warn).toHaveBeenCalledWith(expect.any(String), 'page-unreachable', 'no tab');
  expect(cards).toEqual([]);
  await slot.open('b');
  expect(cards[0]?.opened).toEqual(['b']);
  warn.mockRestore();
});
