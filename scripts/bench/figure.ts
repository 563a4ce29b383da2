import type { Page } from 'puppeteer-core';

/** One figure of the bench: what was measured beside what, in the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly beside: number | null;
  /** `ours` over `beside`, or `ours` itself where the target is a size or a time. */
  readonly value: number;
  readonly unit: 'x' | 'KB' | 'ms' | 'share';
  readonly target: number | null;
  /** What `ours` and `beside` are counted in; milliseconds unless told. */
  readonly of?: string;
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A figure that stands for itself: a time, a size, a share. */
export const alone = (what: string, value: number, unit: Figure['unit'], target: number | null): Figure => ({
  what,
  ours: value,
  beside: null,
  value,
  unit,
  target,
});

export const ratio = (
  what: string,
  { ours, beside: other }: { ours: number; beside: number },
  target: number | null,
): Figure => ({ what, ours, beside: other, value: ours / other, unit: 'x', target });

/** Runs two things in a page by turns, so that both see the same machine; medians in milliseconds. */
export async function beside(
  page: Page,
  ours: string,
  other: string,
  rounds = 15,
): Promise<{ ours: number; beside: number }> {
  const [a, b] = (await page.evaluate(
    `(async () => {
      const ours = ${ours}, other = ${other}, times = [[], []];
      for (let round = 0; round < ${rounds + 3}; round++) {
        for (const [at, work] of [ours, other].entries()) {
          const start = performance.now();
          work();
          if (round >= 3) times[at].push(performance.now() - start);
        }
        await new Promise((done) => setTimeout(done, 5));
      }
      return times;
    })()`,
  )) as [number[], number[]];
  return { ours: median(a), beside: median(b) };
}
