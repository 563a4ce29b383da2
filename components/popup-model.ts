import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Filling, fillPage } from '@/browser/fill';
import {
  earlierSections,
  type Flow,
  flowOf,
  forgetStep,
  recordStep,
  reportBefore,
  setKeeps,
  stepOf,
} from '@/browser/flow';
import { keepFilling } from '@/browser/keep-filling';
import {
  postingOf,
  readReadyId,
  readyId,
  startOf,
  type TemplateId,
  undecidedLines,
  variantOfId,
} from '@/browser/library';
import { type Page, PageError, planPage, reportOf, revealField, undoPage } from '@/browser/page';
import { rememberTemplate, requestOrigin, templateOf } from '@/browser/sites';
import { watchStore } from '@/browser/store';
import type { Choices, FillReport, PlanRow, UndoReport } from '@/forms/protocol';
import { type Warning, warningsOf } from '@/templates/before-fill';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import type { Level } from '@/templates/role';
import { type Company, companyName } from '@/templates/variant';
import { localDay } from './local-day';
import { createTabPage, type Seen } from './tab-page';
import { createTeaching } from './teaching';
import { createTemplates } from './templates';
import { words } from './words';

/** Whether the view is the popup of the toolbar button or the panel that stays open. */
export type View = 'popup' | 'panel';

/** Everything that popup and panel show, and what can be done there. */
export function createPopupModel(view: View) {
  const chosen = signal<TemplateId | null>(null);
  const posting = signal<JobPosting | null>(null);
  const rows = signal<readonly PlanRow[]>([]);
  const choices = signal<Choices>({});
  const report = signal<FillReport | null>(null);
  const undone = signal<UndoReport | null>(null);
  /** Something that was filled stands in the page: it can be taken back, whatever is planned next. */
  const isFilled = signal(false);
  const busy = signal<'filling' | 'undoing' | null>(null);
  const problem = signal('');
  const notice = signal('');
  const isLoaded = signal(false);
  /** Lines of the chosen variant on which the person has to decide: they and the template have changed. */
  const undecided = signal(0);
  /** The posting that is on its way through the steps of this board. */
  const flow = signal<Flow | undefined>(undefined);

  /** A fill that goes on with what the page brings late: at its end nothing more is written. */
  let following: { end(): Promise<void> } | null = null;

  const templates = createTemplates();
  const { variants, companies, entries, recent } = templates;
  const tabPage = createTabPage({
    view,
    onLooked,
    onChanged: lookAgain,
    isBusy: () => busy.peek() !== null || following !== null,
  });
  const { status, page, host, tabId } = tabPage;
  const teaching = createTeaching({ view, page, lookAgain, guard });

  const chosenEntry = computed(() => entries.value.find(({ id }) => id === chosen.value) ?? null);
  const fillable: ReadonlySignal<number> = computed(() => rows.value.filter(({ state }) => state === 'fill').length);
  const warnings: ReadonlySignal<readonly Warning[]> = computed(() =>
    posting.value
      ? [
          ...warningsOf(posting.value, {
            today: localDay(new Date()),
            otherCompanies: otherCompanies(companies.value, rows.value),
          }),
          ...warningsOfForm(rows.value),
        ]
      : [],
  );

  /** Reads storage and page at once, and plans. */
  async function start(): Promise<void> {
    watchStore((changed) => {
      if (changed.some(({ kind }) => kind === 'variant' || kind === 'company')) void guard(takeIn);
    });
    await guard(async () => {
      await Promise.all([templates.load(), tabPage.look()]);
      await preselect();
    });
    isLoaded.value = true;
  }

  /** Something was edited during a fill, and is taken in after it. */
  let isLate = false;

  /** Takes in what was edited elsewhere meanwhile: what is filled next is what is kept now. */
  async function takeIn(): Promise<void> {
    await templates.load();
    const id = chosen.peek();
    isLate = id !== null && busy.peek() !== null;
    if (id === null || isLate) return;
    if (variantOfId(id) && !templates.has(id)) return choose(null);
    const { posting: made } = await postingOf(id, variants.peek(), companies.peek());
    if (chosen.peek() === id && JSON.stringify(made) !== JSON.stringify(posting.peek())) await plan();
  }

  /** Looks at what the tab shows now, and plans. */
  async function lookAgain(): Promise<void> {
    await tabPage.look();
    await guard(preselect);
  }

  function onLooked(seen: Seen | null): void {
    const before = seen && stepOf(seen.flow, seen.page.view);
    flow.value = seen?.flow;
    report.value = seen?.report ?? (before ? reportBefore(before, seen.page.view) : null);
    isFilled.value = Boolean(seen?.report);
    undone.value = null;
    teaching.take(seen);
  }

  /** Plans with the chosen template; where none is chosen yet, with the one last used on this site, or anywhere. */
  async function preselect(): Promise<void> {
    if (chosen.value !== null) return plan();
    const known = [flow.value?.template, await templateOf(host.value), ...recent.value];
    await choose(known.find(templates.has) ?? null);
  }

  async function choose(id: TemplateId | null): Promise<void> {
    batch(() => {
      // Another template is another plan; the one that is chosen when the popup opens again keeps its report.
      if (chosen.peek() !== null && chosen.peek() !== id) report.value = null;
      chosen.value = id;
      choices.value = {};
      problem.value = '';
    });
    await guard(plan);
  }

  let plans = 0;
  let planning: Promise<void> = Promise.resolve();

  /** What would be written where. Another template may be chosen before it is there: the last plan counts. */
  function plan(): Promise<void> {
    planning = makePlan(++plans);
    return planning;
  }

  async function makePlan(turn: number): Promise<void> {
    const [id, open] = [chosen.value, page.value];
    const made = id ? (await postingOf(id, variants.value, companies.value)).posting : null;
    const [planned, waiting] = await Promise.all([
      made && open?.view.kind === 'posting' ? planPage(open, made, decided()) : [],
      id ? undecidedLines(id, variants.value) : 0,
    ]);
    if (turn !== plans) return;
    batch(() => {
      posting.value = made;
      rows.value = planned;
      undecided.value = waiting;
    });
  }

  /** What the person decided, and what earlier steps of the board have taken. */
  function decided(): Choices {
    const going = flow.peek()?.template === chosen.peek() ? flow.peek() : undefined;
    return page.peek() ? { ...choices.value, earlier: earlierSections(going, page.peek()!.view) } : choices.value;
  }

  /** Turns the filling of the next steps on, with the browser's permission where it needs one, or off. */
  async function setKeepFilling(keeps: boolean): Promise<void> {
    const open = page.value;
    if (!open) return;
    const { origin, host: name } = open.view;
    // Firefox takes the permission of the click away with the page; Chromium keeps it on the same site.
    const isAllowed =
      !keeps ||
      !import.meta.env.FIREFOX ||
      (await requestOrigin(origin, { for: 'flow', tabId: open.tabId, host: name }));
    if (!isAllowed) return;
    await guard(async () => {
      await (keeps ? keepFilling(open.tabId, name) : setKeeps(open.tabId, name, false));
      flow.value = await flowOf(open.tabId, name);
    });
  }

  async function decide(change: (old: Choices) => Choices): Promise<void> {
    choices.value = change(choices.value);
    await guard(plan);
  }

  const pick = (id: number, option: number) => decide((old) => ({ ...old, picked: { ...old.picked, [id]: option } }));

  /** An option chosen in the report goes in at once; what a person changed since the fill is kept as ever. */
  async function pickAndFill(id: number, option: number): Promise<void> {
    await pick(id, option);
    await fill();
  }

  const setLevel = (level: Level) => changeReady((old) => readyId(old.role, level, old.stack));
  const setStack = (stack: string) => changeReady((old) => readyId(old.role, old.level, stack));

  async function changeReady(make: (old: { role: string; level: Level; stack: string }) => TemplateId): Promise<void> {
    const old = chosen.value ? readReadyId(chosen.value) : undefined;
    if (old) await choose(make(old));
  }

  async function fill(): Promise<void> {
    if (status.value !== 'posting' || !posting.value || busy.value || fillable.value === 0) return;
    busy.value = 'filling';
    await guard(async () => {
      await following?.end();
      // A person is faster than a plan: what is filled is the template that they chose last, never the one before.
      await planning;
      if (!page.value || !posting.value || fillable.value === 0) return;
      const [open, made, id] = [page.value, posting.value, chosen.value];
      const filling = await fillPage(open, made, decided());
      // Kept before it is shown: a person who sees it may close the popup at once.
      await keep(open, id, filling.report);
      if (id) await rememberTemplate(host.value, id);
      const going = await flowOf(open.tabId, open.view.host);
      batch(() => {
        report.value = filling.report;
        isFilled.value = true;
        undone.value = null;
        flow.value = going;
      });
      follow(filling, (late) => keep(open, id, late));
    });
    busy.value = null;
    if (isLate) await guard(takeIn);
  }

  const keep = async ({ tabId: tab, view: seen }: Page, template: TemplateId | null, filled: FillReport) =>
    template ? recordStep(tab, { view: seen, template, report: filled }) : undefined;

  /** What the page brings late is filled as well, and the report that is shown read once more. */
  function follow(filling: Filling, keepLate: (late: FillReport) => Promise<void>): void {
    const ended = new AbortController();
    const done = guard(async () => {
      const late = await filling.follow(ended.signal);
      if (!late || ended.signal.aborted) return;
      await keepLate(late);
      if (report.peek() === filling.report) report.value = late;
    });
    const going = {
      end() {
        ended.abort();
        return done;
      },
    };
    following = going;
    void done.then(() => {
      if (following === going) following = null;
    });
  }

  async function undo(ids?: readonly number[]): Promise<void> {
    if (!page.value || busy.value) return;
    busy.value = 'undoing';
    const open = page.value;
    await guard(async () => {
      await following?.end();
      const result = await undoPage(open, ids);
      const left = ids ? await reportOf(open) : null;
      batch(() => {
        undone.value = result;
        report.value = left;
        isFilled.value = left !== null;
      });
      if (!ids) await forgetStep(open.tabId, open.view);
      await plan();
    });
    busy.value = null;
    if (isLate) await guard(takeIn);
  }

  /** Keeps a typed value for next time: in the variant, or in a new one made of the ready-made template. */
  async function keepDetail(property: Property, text: string): Promise<void> {
    await guard(async () => {
      const variant = await templates.ownVariant(chosen.value!);
      await templates.keepDetail(variant, property, text);
      chosen.value = `variant:${variant.id}`;
      await plan();
    });
  }

  async function saveVariant(name: string): Promise<void> {
    await guard(async () => {
      const variant = await templates.ownVariant(chosen.value!, name);
      chosen.value = `variant:${variant.id}`;
      notice.value = words.saved(variant.name);
      if (host.value) await rememberTemplate(host.value, chosen.value);
    });
  }

  const reveal = (id: number) => guard(async () => void (page.value && (await revealField(page.value, id))));

  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof PageError) status.value = error.reason === 'not-allowed' ? 'not-allowed' : 'gone';
      if (!(error instanceof PageError) || error.reason === 'script')
        problem.value = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
    }
  }

  return {
    view,
    status,
    page,
    host,
    tabId,
    isLoaded,
    entries,
    recent,
    chosen,
    chosenEntry,
    posting,
    rows,
    choices,
    report,
    undone,
    isFilled,
    flow,
    busy,
    problem,
    notice,
    fillable,
    warnings,
    undecided,
    teaching,
    start,
    lookAgain,
    choose,
    chooseRole: (role: string) => choose(startOf(role).id),
    setLevel,
    setStack,
    decide,
    pick,
    pickAndFill,
    fill,
    undo,
    keepDetail,
    saveVariant,
    setKeepFilling,
    reveal,
  };
}

export type PopupModel = ReturnType<typeof createPopupModel>;

/** Companies that this posting is not from: other profiles, and the one that stands in the page's own field. */
function otherCompanies(companies: ReadonlyMap<string, Company>, rows: readonly PlanRow[]): string[] {
  const present = rows.find(({ property, state }) => property === 'hiringOrganization' && state === 'keep')?.present;
  const all = [...companies.values()].map(companyName).filter(Boolean);
  return present ? all.filter((name) => name.toLowerCase() !== present.toLowerCase()) : all;
}

/** What would embarrass in this form only. */
function warningsOfForm(rows: readonly PlanRow[]): Warning[] {
  const other = rows.find(({ asksOther }) => asksOther);
  return other ? [{ id: `other-${other.asksOther!}`, text: other.label }] : [];
}
