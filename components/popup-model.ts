import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  earlierSections,
  type Flow,
  flowOf,
  flowOfPage,
  forgetStep,
  recordStep,
  reportBefore,
  setKeeps,
  stepOf,
} from '@/browser/flow';
import { keepFilling } from '@/browser/keep-filling';
import {
  type Entry,
  postingOf,
  readReadyId,
  readyEntries,
  readyId,
  startOf,
  type TemplateId,
  undecidedLines,
  variantEntry,
  variantOfId,
} from '@/browser/library';
import {
  fillPage,
  openPage,
  type Page,
  PageError,
  pageChanged,
  planPage,
  reportOf,
  revealField,
  undoPage,
} from '@/browser/page';
import { readSettings, rememberTemplate, requestOrigin, templateOf } from '@/browser/sites';
import { readLibrary, StoreError, update, watchStore } from '@/browser/store';
import { currentTab, tellAllowed } from '@/browser/views';
import type { Choices, FillReport, PlanRow, UndoReport } from '@/forms/protocol';
import { type Warning, warningsOf } from '@/templates/before-fill';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import type { Level } from '@/templates/role';
import type { Company, Variant } from '@/templates/variant';
import { companyName } from '@/templates/variant';
import { createTeaching } from './teaching';
import { words } from './words';

export type PageStatus = 'looking' | 'posting' | 'other' | 'none' | 'not-allowed' | 'press-button' | 'gone';

/** Whether the view is the popup of the toolbar button or the panel that stays open. */
export type View = 'popup' | 'panel';

/** Everything that popup and panel show, and what can be done there. */
export function createPopupModel(view: View) {
  const status = signal<PageStatus>('looking');
  const page = signal<Page | null>(null);
  const host = signal('');
  const entries = signal<readonly Entry[]>([]);
  const recent = signal<readonly TemplateId[]>([]);
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
  const variants = signal<ReadonlyMap<string, Variant>>(new Map());
  const companies = signal<ReadonlyMap<string, Company>>(new Map());
  const tabId = signal<number | undefined>(undefined);
  const isLoaded = signal(false);
  /** Lines of the chosen variant on which the person has to decide: they and the template have changed. */
  const undecided = signal(0);
  /** The posting that is on its way through the steps of this board. */
  const flow = signal<Flow | undefined>(undefined);

  const chosenEntry = computed(() => entries.value.find(({ id }) => id === chosen.value) ?? null);
  const fillable: ReadonlySignal<number> = computed(() => rows.value.filter(({ state }) => state === 'fill').length);
  const warnings: ReadonlySignal<readonly Warning[]> = computed(() =>
    posting.value
      ? warningsOf(posting.value, {
          today: localDay(new Date()),
          otherCompanies: otherCompanies(companies.value, rows.value),
        })
      : [],
  );

  const teaching = createTeaching({ view, page, lookAgain, guard });

  /** Reads storage and page at once, and plans. */
  async function start(): Promise<void> {
    watchStore((changed) => {
      if (changed.some(({ kind }) => kind === 'variant' || kind === 'company')) void guard(loadLibrary);
    });
    await guard(async () => {
      await Promise.all([loadLibrary(), look()]);
      await preselect();
    });
    isLoaded.value = true;
  }

  /** Looks at what the tab shows now, and plans. */
  async function lookAgain(): Promise<void> {
    await look();
    await guard(preselect);
  }

  /** Plans with the chosen template; where none is chosen yet, with the one last used on this site, or anywhere. */
  async function preselect(): Promise<void> {
    if (chosen.value !== null) return plan();
    const known = [flow.value?.template, await templateOf(host.value), ...recent.value];
    await choose(known.find((id) => entries.value.some((entry) => entry.id === id)) ?? null);
  }

  async function loadLibrary(): Promise<void> {
    const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
    const own = [...library.variants.values()]
      .filter(({ archived }) => !archived)
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    batch(() => {
      variants.value = library.variants;
      companies.value = library.companies;
      entries.value = [...own.map(variantEntry), ...readyEntries()];
      recent.value = settings.recent;
    });
  }

  let looks = 0;

  /** Looks at the page of the tab again. */
  async function look(): Promise<void> {
    const turn = ++looks;
    status.value = 'looking';
    const tab = await currentTab();
    if (turn !== looks) return;
    tabId.value = tab?.id;
    try {
      if (tab?.id === undefined) throw new PageError('gone', '');
      const found = await openPage(tab.id);
      const [last, going] = await Promise.all([reportOf(found), flowOfPage(found), teaching.read(found)]);
      // Another tab may be shown by now.
      if (turn !== looks) return;
      const before = stepOf(going, found.view);
      batch(() => {
        flow.value = going;
        page.value = found;
        host.value = found.view.host;
        status.value = found.view.kind;
        report.value = last ?? (before ? reportBefore(before, found.view) : null);
        isFilled.value = last !== null;
        undone.value = null;
      });
      if (view === 'popup') tellAllowed(found.tabId);
      void watch(found);
    } catch (error) {
      if (turn !== looks) return;
      batch(() => {
        page.value = null;
        [report.value, undone.value, isFilled.value] = [null, null, false];
        host.value = hostOf(tab?.url);
        status.value =
          error instanceof PageError && error.reason === 'gone'
            ? 'gone'
            : view === 'panel' && mayBeAllowed(tab?.url)
              ? 'press-button'
              : 'not-allowed';
      });
    }
  }

  /** Looks again when the page shows another step or another field, as long as it is the page that we look at. */
  async function watch(seen: Page): Promise<void> {
    const isSeen = () => page.peek() === seen;
    try {
      while (isSeen()) {
        const hasChanged = await pageChanged(seen);
        if (!isSeen()) return;
        // A fill changes the page itself, and tells when it is done.
        while (busy.peek()) await new Promise((done) => setTimeout(done, 200));
        if (hasChanged) return await lookAgain();
      }
    } catch {
      // The page is gone: whoever acts on it next is told so.
    }
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

  async function plan(): Promise<void> {
    const id = chosen.value;
    if (!id) {
      batch(() => {
        posting.value = null;
        rows.value = [];
        undecided.value = 0;
      });
      return;
    }
    const { posting: made } = await postingOf(id, variants.value, companies.value);
    posting.value = made;
    undecided.value = await undecidedLines(id, variants.value);
    rows.value = page.value?.view.kind === 'posting' ? await planPage(page.value, made, decided()) : [];
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
    if (!page.value || !posting.value || busy.value || fillable.value === 0) return;
    const [open, made, id] = [page.value, posting.value, chosen.value];
    busy.value = 'filling';
    await guard(async () => {
      const filled = await fillPage(open, made, decided());
      // Kept before it is shown: a person who sees it may close the popup at once.
      if (id) {
        await recordStep(open.tabId, { view: open.view, template: id, report: filled });
        await rememberTemplate(host.value, id);
      }
      const going = await flowOf(open.tabId, open.view.host);
      batch(() => {
        report.value = filled;
        isFilled.value = true;
        undone.value = null;
        flow.value = going;
      });
    });
    busy.value = null;
  }

  async function undo(ids?: readonly number[]): Promise<void> {
    if (!page.value || busy.value) return;
    busy.value = 'undoing';
    const open = page.value;
    await guard(async () => {
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
  }

  /** Keeps a typed value for next time: in the variant, or in a new one made of the ready-made template. */
  async function keepDetail(property: Property, text: string): Promise<void> {
    await guard(async () => {
      const variant = await ownVariant();
      await update('variant', variant.id, (old) => ({
        ...(old ?? variant),
        details: { ...(old ?? variant).details, [property]: text },
        updatedAt: new Date().toISOString(),
      }));
      await loadLibrary();
      await plan();
    });
  }

  /** The chosen variant; where a ready-made template is chosen, a new variant of it, which is then chosen. */
  async function ownVariant(name?: string): Promise<Variant> {
    const known = variants.value.get(variantOfId(chosen.value ?? '') ?? '');
    if (known && name === undefined) return known;
    const { copyOf, variantOf } = await import('@/browser/variants');
    const made = known ? copyOf(known, name!) : variantOf(chosen.value!, name);
    await update('variant', made.id, () => made);
    await loadLibrary();
    chosen.value = `variant:${made.id}`;
    return made;
  }

  async function saveVariant(name: string): Promise<void> {
    await guard(async () => {
      const { name: saved } = await ownVariant(name);
      notice.value = words.saved(saved);
      if (host.value && chosen.value) await rememberTemplate(host.value, chosen.value);
    });
  }

  const reveal = (id: number) => guard(async () => void (page.value && (await revealField(page.value, id))));

  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof PageError) status.value = error.reason === 'not-allowed' ? 'not-allowed' : 'gone';
      if (!(error instanceof PageError) || error.reason === 'script')
        problem.value =
          error instanceof StoreError || error instanceof Error ? error.message.split('\n')[0]! : String(error);
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

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : '');
const mayBeAllowed = (url: string | undefined) => url === undefined || /^https?:/.test(url);

/** Companies that this posting is not from: other profiles, and the one that stands in the page's own field. */
function otherCompanies(companies: ReadonlyMap<string, Company>, rows: readonly PlanRow[]): string[] {
  const present = rows.find(({ property, state }) => property === 'hiringOrganization' && state === 'keep')?.present;
  const all = [...companies.values()].map(companyName).filter(Boolean);
  return present ? all.filter((name) => name.toLowerCase() !== present.toLowerCase()) : all;
}

/** The local day of a moment, ISO 8601. */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
