import type { Page } from 'puppeteer-core';

/** Something that a reader does again and again. */
export interface Interaction {
  readonly name: string;
  act(page: Page): Promise<void>;
}

/** How long each of its events took to the next paint, in milliseconds (W3C Event Timing; browsers round to 8). */
export interface Answered {
  readonly name: string;
  readonly durations: readonly number[];
}

const TIMES = 8;
/** Milliseconds after an event in which its entry arrives, also on a slow machine. */
const REST = 400;

const press = (key: Parameters<Page['keyboard']['press']>[0]) => (page: Page) => page.keyboard.press(key);

/** In their order: each finds the popup as the one before left it. */
export const POPUP_INTERACTIONS: readonly Interaction[] = [
  {
    name: 'opening and closing a claim',
    act: async (page) => {
      await page.click('.claim-button');
      await rest();
      await page.click('.claim-button');
    },
  },
  { name: 'going to the next claim', act: press('ArrowDown') },
  { name: 'giving a status by its key', act: press('3') },
  { name: 'taking it back', act: press('u') },
  {
    name: 'typing in the search',
    act: async (page) => {
      await page.click('[type=search]');
      await page.keyboard.type('no', { delay: REST });
      await page.keyboard.press('Backspace');
      await rest();
      await page.keyboard.press('Backspace');
    },
  },
];

/** Does it several times, and answers what the browser measured of it. */
export async function interact(page: Page, { name, act }: Interaction): Promise<Answered> {
  await page.evaluate(() => {
    const durations: number[] = [];
    // Events that take less than 16 ms are not told: they count as that much.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('interactionId' in entry && entry.interactionId) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    (globalThis as unknown as { durations: number[] }).durations = durations;
  });
  for (let time = 0; time < TIMES; time++) {
    await act(page);
    await rest();
  }
  const durations = await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
  return { name, durations: durations.length > 0 ? durations : [16] };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}
