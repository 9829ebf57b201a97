// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Painter } from '../../../lib/highlight/painter.ts';
import type { PageState } from '../../../lib/messaging/protocol.ts';
import { PageCommands } from '../../../lib/reading/page-commands.ts';
import { readingState } from '../../../lib/reading/page-state.ts';
import { METADATA } from './samples.ts';

/** Whether the events of the test count as a person's; scripts cannot make such ones, so they are given to the listeners as such. */
const events = vi.hoisted(() => ({ arePersons: true }));
vi.mock('../../../lib/page/dom.ts', async (original) => {
  const dom = await original<typeof import('../../../lib/page/dom.ts')>();
  const listenOn: typeof dom.listenOn = (target, type, listener, options) =>
    dom.listenOn(
      target,
      type,
      ({ clientX, clientY }: MouseEvent) => listener({ isTrusted: events.arePersons, clientX, clientY } as never),
      options,
    );
  return { ...dom, listenOn };
});

/** A reading that says its phase when the test wants. */
class PhasedReading {
  state: PageState = { ...readingState(METADATA), phase: 'ready' };
  readonly listeners = new Set<(state: PageState) => void>();
  readonly onState = (listener: (state: PageState) => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  reach(phase: PageState['phase']): void {
    this.state = { ...this.state, phase };
    for (const listener of this.listeners) listener(this.state);
  }
}

let reading: PhasedReading;
let carryOut: ReturnType<typeof vi.fn<(command: string, pointed: string | null) => Promise<void>>>;
let commands: PageCommands;

beforeEach(() => {
  reading = new PhasedReading();
  carryOut = vi.fn(async () => {});
  commands = new PageCommands(reading, { carryOut });
});

describe('a command', () => {
  test('is the card’s to carry out', () => {
    commands.carryOut('next-claim');
    expect(carryOut).toHaveBeenCalledExactlyOnceWith('next-claim', null);
  });

  test.each(['ready', 'not-article', 'failed'] as const)('waits for the page to be read: %s', (phase) => {
    reading.reach('reading');
    commands.carryOut('mark-selection');
    reading.reach('reading');
    expect(carryOut).not.toHaveBeenCalled();
    reading.reach(phase);
    reading.reach('ready');
    expect(carryOut).toHaveBeenCalledExactlyOnceWith('mark-selection', null);
    expect(reading.listeners.size).toBe(0);
  });
});

describe('the claim that was clicked with the right button', () => {
  const rightClick = (isTrusted: boolean) => {
    events.arePersons = isTrusted;
    document.body.dispatchEvent(new MouseEvent('contextmenu', { clientX: 3, clientY: 4, bubbles: true }));
  };
  const painterWith = (claimId: string | null) =>
    ({
      claimAt: vi.fn((x, y, doc) => (x === 3 && y === 4 && doc === document ? claimId : 'elsewhere')),
    }) as unknown as Painter;

  test('goes along', () => {
    commands.followRightClicks(document, painterWith('claim-1'), new AbortController().signal);
    rightClick(true);
    commands.carryOut('open-here');
    expect(carryOut).toHaveBeenCalledExactlyOnceWith('open-here', 'claim-1');
  });

  test('is none that the page made up, and none after the end', () => {
    const ending = new AbortController();
    commands.followRightClicks(document, painterWith('claim-1'), ending.signal);
    rightClick(false);
    ending.abort();
    rightClick(true);
    commands.carryOut('open-here');
    expect(carryOut).toHaveBeenCalledExactlyOnceWith('open-here', null);
  });
});
