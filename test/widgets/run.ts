import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, startBrowser } from '@/scripts/browsers';
import { testBuild } from '@/scripts/build';
import { parsePosting } from '@/templates/json-ld';
import { type Outcome, STEPS, tryWidget, type Widget } from './try-widget';
import { serveWidgets } from './work';

const HERE = join(import.meta.dirname);
/** What is known to fail, of the widgets that every run tries and of the others. */
const EXPECTED = { known: join(HERE, 'expected.json'), others: join(HERE, 'expected-others.json') } as const;

/** Steps that are known to fail, by browser and widget. */
type Expected = Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;

/**
 * Fills every widget in every browser, empty and with an old value, undoes it, and asks the widget's own model.
 * Better or worse than expected are both failures; `--write` renews the list. `--others` tries many more, which takes long.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      browser: { type: 'string', multiple: true },
      workers: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
      rows: { type: 'boolean', default: false },
      json: { type: 'string' },
      others: { type: 'boolean', default: false },
    },
  });
  const names = (values.browser ?? ['chromium', 'firefox']) as BrowserName[];
  const set = values.others ? 'others' : 'known';
  const server = await serveWidgets(set);
  const widgets = server.widgets.filter(
    ({ group, id }) => !values.only || values.only.split(',').some((part) => `${group}/${id}`.includes(part)),
  );
  const outcomes = await Promise.all(
    names.map((name) => runBrowser(name, widgets, server.origin, Number(values.workers))),
  );
  server.close();
  const all = outcomes.flat();
  if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1));
  for (const one of all) if (values.rows || one.failed.length > 0 || one.untrue) console.log(lineOf(one, values.rows));
  for (const name of names) console.log(summaryOf(name, all));
  if (values.write) writeExpected(all, EXPECTED[set]);
  return report(all, EXPECTED[set]);
}

async function runBrowser(
  name: BrowserName,
  widgets: readonly Widget[],
  origin: string,
  workers: number,
): Promise<Outcome[]> {
  const build = testBuild(name);
  const posting = parsePosting(readFileSync(join(HERE, 'zoo/posting.jsonld'), 'utf8'));
  const queue = [...widgets];
  const outcomes: Outcome[] = [];
  const work = async () => {
    if (queue.length === 0) return;
    let extension = await startBrowser(name, build);
    let host = await extension.openExtensionPage('sidepanel.html');
    for (let widget = queue.shift(); widget; widget = queue.shift()) {
      outcomes.push(await tryWidget(widget, { name, tab: extension.tab, host, origin, posting }));
      if (!outcomes.at(-1)!.crashed) continue;
      await extension.close().catch(() => undefined);
      extension = await startBrowser(name, build);
      host = await extension.openExtensionPage('sidepanel.html');
    }
    await extension.close().catch(() => undefined);
  };
  await Promise.all(Array.from({ length: Math.min(workers, widgets.length) }, work));
  return outcomes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lineOf({ browser, id, kind, failed, notes, untrue, rows }: Outcome, withRows: boolean): string {
  const what = failed.map((step) => `${step}: ${notes[step]}`).join(' · ');
  const row = withRows || failed.length > 0 ? ` ${JSON.stringify(rows)}` : '';
  return `${browser} ${id} (${kind}) ${what}${untrue ? ` UNTRUE ${untrue}` : ''}${row}`.slice(0, 400);
}

function summaryOf(name: BrowserName, all: readonly Outcome[]): string {
  const mine = all.filter(({ browser }) => browser === name);
  const figures = STEPS.map((step) => {
    const tried = mine.filter(({ tried }) => tried.includes(step));
    const good = tried.filter(({ failed }) => !failed.includes(step));
    return `${step} ${good.length}/${tried.length}`;
  });
  const times = mine.map(({ ms }) => ms).sort((a, b) => a - b);
  const untrue = mine.filter((one) => one.untrue).length;
  return `${name}: ${figures.join(', ')}; untrue ${untrue}; fill ms median ${times[times.length >> 1]}, p90 ${times[Math.floor(times.length * 0.9)]}`;
}

function writeExpected(all: readonly Outcome[], file: string): void {
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, readonly string[]>>;
  for (const { browser, id, failed } of all) {
    expected[browser] ??= {};
    if (failed.length > 0) expected[browser][id] = failed;
    else delete expected[browser][id];
  }
  writeFileSync(file, `${JSON.stringify(expected, null, 1)}\n`);
}

/** One verdict a widget and browser: as expected or not. */
function report(all: readonly Outcome[], file: string): number {
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  const wrong = all.filter(({ browser, id, failed, untrue }) => {
    const known = expected[browser]?.[id] ?? [];
    return untrue || known.join() !== failed.join();
  });
  for (const { browser, id, failed } of wrong)
    console.log(
      `not as expected: ${browser} ${id} fails [${failed.join()}], expected [${(expected[browser]?.[id] ?? []).join()}]`,
    );
  console.log(`${all.length - wrong.length} passed, ${wrong.length} failed`);
  return wrong.length > 0 ? 1 : 0;
}
