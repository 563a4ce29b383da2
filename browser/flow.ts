import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FillReport, PageView, ReportRow } from '@/forms/protocol';
import { SECTIONS, type SectionId } from '@/templates/post';
import type { TemplateId } from './library';
import { heldFields, type Page } from './page';
import { asksAnew, isStep, markOf, type StepMark, takenSections } from './step';

// One posting on its way through the steps of a board. It ends with the posting, the tab, or after a day: the browser's
// session keeps it, never the disk.

/** One step that was filled, as the report said. */
export interface FlowStep extends StepMark {
  readonly rows: readonly ReportRow[];
}

export interface Flow {
  readonly host: string;
  readonly template: TemplateId;
  readonly steps: readonly FlowStep[];
  /** The person wants the next steps filled as they appear. */
  readonly keeps: boolean;
  /** When it was last filled, in milliseconds. */
  readonly at: number;
}

const LIFE_MS = 24 * 3600_000;
/** More steps than any board has: a page that never comes to rest ends here. */
const MAX_STEPS = 40;

const row = v.looseObject({
  id: v.number(),
  property: v.string(),
  label: v.string(),
  status: v.picklist(['landed', 'changed', 'cut', 'refused', 'kept', 'skipped', 'needs-you']),
  why: v.looseObject({ id: v.string() }),
  sections: v.optional(v.array(v.picklist(SECTIONS))),
});
const step = v.object({ at: v.optional(v.number()), labels: v.array(v.string()), rows: v.array(row) });
const shape = v.object({
  host: v.string(),
  template: v.string(),
  steps: v.pipe(v.array(step), v.maxLength(MAX_STEPS)),
  keeps: v.boolean(),
  at: v.number(),
});

const keyOf = (tabId: number) => `flow:${tabId}`;

/** The flow of a tab on a site; undefined where there is none, it is a day old, or the tab has gone to another site. */
export async function flowOf(tabId: number, host: string, now = Date.now()): Promise<Flow | undefined> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(shape, (await browser.storage.session.get(key))[key]);
  if (!parsed.success || parsed.output.host !== host || now - parsed.output.at > LIFE_MS) return undefined;
  return parsed.output as unknown as Flow;
}

/**
 * The flow that a page belongs to. It has ended where another posting begins: a step that was filled stands empty again,
 * or another form asks for the title and the text anew.
 */
export async function flowOfPage(page: Page): Promise<Flow | undefined> {
  const { tabId, view } = page;
  const flow = await flowOf(tabId, view.host);
  if (!flow) return undefined;
  const step = stepOf(flow, view);
  const rows = step ? reportBefore(step, view).rows : flow.steps.flatMap((one) => one.rows);
  if (!rows.some(({ status }) => status === 'landed')) return flow;
  const held = new Set(await heldFields(page));
  const begins = step ? isEmptied(rows, held) : asksAnew(rows, view, held);
  if (!begins) return flow;
  await endFlow(tabId);
  return undefined;
}

const isEmptied = (rows: readonly ReportRow[], held: ReadonlySet<number>) =>
  rows.every(({ id, status }) => status !== 'landed' || !held.has(id));

/** What was filled on a step before the page was left, by the fields that stand there now. */
export function reportBefore({ rows }: FlowStep, { fields }: PageView): FillReport {
  const idOf = ({ property, label }: ReportRow) =>
    fields.find((field) => field.property === property && field.label === label)?.id;
  return { rows: rows.map((one) => ({ ...one, id: idOf(one) ?? one.id })), ms: 0 };
}

/** Whether a step was filled as it stands: a question that has come since was not. */
export const isFilledStep = (flow: Flow, view: PageView): boolean => {
  const step = stepOf(flow, view);
  return step !== undefined && markOf(view).labels.every((label) => step.labels.includes(label));
};

/** Remembers what was filled on a step. Another template, or another site, is another posting. */
export async function recordStep(
  tabId: number,
  { view, template, report }: { view: PageView; template: TemplateId; report: FillReport },
): Promise<void> {
  const known = await flowOf(tabId, view.host);
  const flow = known?.template === template ? known : undefined;
  const others = (flow?.steps ?? []).filter((one) => !isStep(one, view));
  await put(tabId, {
    host: view.host,
    template,
    steps: [...others, { ...markOf(view), rows: report.rows }].slice(-MAX_STEPS),
    keeps: flow?.keeps ?? false,
    at: Date.now(),
  });
}

/** A step was undone: it is as if it had not been filled. */
export async function forgetStep(tabId: number, view: PageView): Promise<void> {
  const flow = await flowOf(tabId, view.host);
  if (flow) await put(tabId, { ...flow, steps: flow.steps.filter((one) => !isStep(one, view)) });
}

/** Turns the filling of the next steps on or off. */
export async function setKeeps(tabId: number, host: string, keeps: boolean): Promise<void> {
  const flow = await flowOf(tabId, host);
  if (flow) await put(tabId, { ...flow, keeps });
}

/** The posting is done, or its tab is closed. */
export const endFlow = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** The sections that other steps than this one have taken. */
export function earlierSections(flow: Flow | undefined, view: PageView): SectionId[] {
  const rows = flow?.steps.filter((one) => !isStep(one, view)).flatMap((one) => one.rows) ?? [];
  return takenSections(rows);
}

/** What was filled on this step before; undefined where it is new. */
export const stepOf = (flow: Flow | undefined, view: PageView): FlowStep | undefined =>
  flow?.steps.find((one) => isStep(one, view));

const put = (tabId: number, flow: Flow) => browser.storage.session.set({ [keyOf(tabId)]: flow });
