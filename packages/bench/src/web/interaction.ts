import type { Page } from 'playwright-core';

const SLOWER = 4;
const FRAME = 16;

/** Slows the processor of a page down, as a phone's is. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Begins to write down how long each interaction takes until its frame is shown. Survives no change of document. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    const seen: number[] = [];
    Object.assign(window, { seenInteractions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as PerformanceEntry & { interactionId?: number }).interactionId) seen.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, FRAME);
}

/**
 * How long the interactions since then took until their frames were shown, in milliseconds, the slowest last. The browser
 * tells durations in steps of 8 ms and leaves out those below a frame.
 */
export async function interactionsUntilNow(page: Page): Promise<number[]> {
  // Two frames later everything that was painted is written down.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  const seen = await page.evaluate(
    () => (window as Window & { seenInteractions?: number[] }).seenInteractions,
  );
  return (seen ?? []).toSorted((a, b) => a - b);
}
