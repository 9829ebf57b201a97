import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { setColourScheme } from './colour-scheme.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe-core that is used here, as the page's own scripts see it. */
interface Axe {
  run(): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Frames without anything in motion after which a page is as it stays. */
const QUIET_FRAMES = 10;

/** Fails on anything axe-core finds on a page as it is painted, in light and in dark: contrast and sizes of targets, too. */
export async function expectAccessiblePage(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const scheme of ['light', 'dark'] as const) {
    await setColourScheme(page, scheme);
    // Colours on their way from one look to another are neither, and may set out late on a busy machine: it has to be quiet for a while.
    await page.evaluate(async (frames) => {
      for (let still = 0; still < frames; still++) {
        await new Promise(requestAnimationFrame);
        if (document.getAnimations().length > 0) still = -1;
      }
    }, QUIET_FRAMES);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
      );
    });
    expect(found, scheme).toEqual([]);
  }
}
