import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrated } from './bench/calibrated';
import { editor } from './bench/editor';
import type { Figure } from './bench/figure';
import { landing } from './bench/landing';
import { popup } from './bench/popup';
import { sizes } from './bench/sizes';
import { understanding } from './bench/understanding';
import { startBrowser } from './browsers';
import { build } from './build';

const BUILD = join(resolve(import.meta.dirname, '..'), '.output/chrome-mv3');

/** Prints the figures that the targets speak of; `--json FILE` writes them as well. 1 where a target is missed. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' } } });
  build('chromium');
  const figures = [...sizes(BUILD), ...(await times()), ...calibrated()];
  for (const { what, ours, beside, value, unit, target, of = 'ms' } of figures) {
    const ratio = beside === null ? '' : ` (${round(ours)} ${of} beside ${round(beside)} ${of})`;
    console.log(
      `${what.padEnd(62)} ${String(round(value)).padStart(9)} ${unit.padEnd(5)} ${target === null ? '' : `target ${target} ${value <= target ? 'met' : 'MISSED'}`}${ratio}`,
    );
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
  return figures.some(({ value, target }) => target !== null && value > target) ? 1 : 0;
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

async function times(): Promise<Figure[]> {
  const extension = await startBrowser('chromium', '.output/chrome-mv3');
  try {
    return [
      ...(await understanding(extension, BUILD)),
      ...(await landing()),
      ...(await popup(extension)),
      ...(await editor(extension)),
    ];
  } finally {
    await extension.close();
  }
}
