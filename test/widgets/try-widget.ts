import type { Page } from 'puppeteer-core';
import type { Conductor } from '@/entrypoints/sidepanel/main';
import type { FillReport, ReportRow, UndoReport } from '@/forms/protocol';
import type { JobPosting } from '@/templates/posting';

/** A page of the zoo. */
export interface Widget {
  readonly group: string;
  readonly id: string;
  readonly kind: string;
  /** Whether it can start with an old value. */
  readonly init: boolean;
}

/** What is asked of a widget: filled empty, undone, its old value kept, replaced, brought back. */
export const STEPS = ['fill', 'undo', 'keep', 'replace', 'undo-replace'] as const;
export type Step = (typeof STEPS)[number];

export interface Outcome {
  readonly browser: string;
  readonly id: string;
  readonly kind: string;
  readonly tried: readonly Step[];
  readonly failed: readonly Step[];
  readonly notes: Readonly<Partial<Record<Step, string>>>;
  /** What a report said that the widget's own model denies. */
  readonly untrue?: string;
  readonly rows: readonly string[];
  readonly ms: number;
  readonly crashed: boolean;
}

interface Stage {
  readonly name: string;
  readonly tab: Page;
  readonly host: Page;
  readonly origin: string;
  readonly posting: JobPosting;
}

interface Verdict {
  readonly ok: boolean;
  readonly why: string;
  readonly got: unknown;
}

/** The properties of the native fields around the widget. */
const AROUND = new Set(['title', 'hiringOrganization']);

/** Takes one widget through all steps. A page that does not load fails them. */
export async function tryWidget(widget: Widget, stage: Stage): Promise<Outcome> {
  const tried: Step[] = [];
  const notes: Partial<Record<Step, string>> = {};
  const rows: string[] = [];
  const untrue: string[] = [];
  const times: number[] = [];
  let crashed = false;
  const step = async (name: Step, verdict: () => Promise<Verdict>) => {
    tried.push(name);
    const { ok, why, got } = await verdict();
    if (!ok) notes[name] = `${why} | got ${JSON.stringify(got)}`.slice(0, 300);
    return ok;
  };
  const fill = async (name: Step, replace: boolean) => {
    const { report } = await conduct(stage, { posting: stage.posting, replace });
    const mine = rowsOf(widget, report!);
    const ok = await step(name, () => ask(stage.tab, '__zoo.settled()'));
    rows.push(...mine.map(textOf));
    times.push(report!.ms);
    const landed = mine.some(({ status }) => status === 'landed');
    if (landed !== ok) untrue.push(`${name}: report ${landed ? 'landed' : 'not landed'}`);
  };
  const undo = async (name: Step) => {
    await conduct(stage, { undo: true });
    await step(name, () => ask(stage.tab, '__zoo.kept()'));
  };
  try {
    await open(widget, stage, 0);
    await fill('fill', false);
    await undo('undo');
    if (widget.init) {
      await open(widget, stage, 1);
      await conduct(stage, { posting: stage.posting, replace: false });
      await step('keep', () => ask(stage.tab, '__zoo.kept()'));
      await fill('replace', true);
      await undo('undo-replace');
    }
  } catch (error) {
    crashed = /Target closed|Protocol error|detached|did not answer|disconnected/i.test(String(error));
    for (const name of STEPS.slice(Math.max(0, tried.length - 1), widget.init ? 5 : 2)) {
      if (!tried.includes(name)) tried.push(name);
      notes[name] ??= String(error).slice(0, 200);
    }
  }
  const failed = STEPS.filter((name) => notes[name] !== undefined);
  return {
    browser: stage.name,
    id: `${widget.group}/${widget.id}`,
    kind: widget.kind,
    tried,
    failed,
    notes,
    ...(untrue.length > 0 && { untrue: untrue.join(', ') }),
    rows,
    ms: Math.max(0, ...times),
    crashed,
  };
}

const textOf = ({ property, selector, status, wanted, got, why }: ReportRow) =>
  `${property} ${selector} ${status} (${why.id}${why.text ? ` ${why.text}` : ''}) “${got.slice(0, 60)}” for “${wanted.slice(0, 30)}”`;

/** The rows of a report that speak of the widget. */
const rowsOf = ({ kind, id }: Widget, { rows }: FillReport) =>
  rows.filter(
    ({ property, selector }) =>
      !AROUND.has(property) &&
      selector !== '#job-location' &&
      !(id === 'form-in-iframe' && property !== 'employmentUnit') &&
      kind !== '',
  );

async function open({ group, id }: Widget, { tab, origin }: Stage, init: 0 | 1): Promise<void> {
  // The page stands behind a popup, not in a hidden tab: it draws and moves.
  await tab.bringToFront();
  await within(tab.goto(`${origin}/p/${group}/${id}?init=${init}`, { waitUntil: 'load', timeout: 30_000 }), 40_000);
  await within(
    tab.evaluate(
      `(async () => { for (let i = 0; i < 100 && !__zoo.ready; i++) await new Promise(r => setTimeout(r, 50)); })()`,
    ),
    20_000,
  );
}

async function ask(tab: Page, expression: string): Promise<Verdict> {
  return JSON.parse((await within(tab.evaluate(expression), 20_000)) as string) as Verdict;
}

interface Request {
  readonly posting?: JobPosting;
  readonly replace?: boolean;
  readonly undo?: boolean;
}

/** Through the conductor that popup and panel use. */
async function conduct({ tab, host }: Stage, request: Request): Promise<{ report?: FillReport; undone?: UndoReport }> {
  return within(
    host.evaluate(runConductor, { ...request, posting: request.posting as never, address: tab.url() }),
    60_000,
  );
}

async function runConductor({ address, posting, replace, undo }: Request & { address: string }) {
  const { openPage, fillPage, undoPage } = (globalThis as unknown as { conductor: Conductor }).conductor;
  const { tabs } = (
    globalThis as unknown as { browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } }
  ).browser;
  const tab = (await tabs.query({})).find(({ url }) => url === address)!;
  const known = globalThis as unknown as { page?: Awaited<ReturnType<typeof openPage>> };
  if (undo) return { undone: await undoPage(known.page!) };
  known.page = await openPage(tab.id, 'own');
  if (known.page.view.kind !== 'posting') return { report: { rows: [], ms: 0 } };
  const { report } = await fillPage(known.page, posting!, replace ? { overwrite: 'all' } : {});
  return { report };
}

const within = <T>(work: Promise<T>, limitMs: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) =>
      setTimeout(() => fail(new Error(`The page did not answer within ${limitMs / 1000} s.`)), limitMs).unref(),
    ),
  ]);
