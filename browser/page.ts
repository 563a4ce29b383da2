import { browser } from 'wxt/browser';
import type { Needs } from '@/forms/needs';
import type { PageWorldAnswer, PageWorldRequest } from '@/forms/page-world';
import type {
  Answered,
  Choices,
  FieldState,
  FillReport,
  FillScript,
  FillStep,
  PageScript,
  PageSigns,
  PageView,
  Planned,
  PlanRow,
  PointedView,
  PointScript,
  UndoReport,
} from '@/forms/protocol';
import type { JobPosting } from '@/templates/posting';
import { taughtOn } from './sites';

/** A page cannot be looked at: why, in a form that can be told apart. */
export class PageError extends Error {
  override readonly name = 'PageError';
  constructor(
    readonly reason: 'not-allowed' | 'gone' | 'script',
    message: string,
  ) {
    super(message);
  }
}

/** The form of one tab, in the frame that holds the strongest one. */
export interface Page {
  readonly tabId: number;
  readonly frameId: number;
  readonly view: PageView;
}

/** Languages whose files exist; the build makes one of each file in forms/languages. */
declare const __LANGUAGES__: readonly string[];

/**
 * Injects the page script where it may go and describes the strongest form.
 * @param frames 'own' leaves frames of other origins alone, even where they could be reached
 * @throws {PageError} where the browser does not let us read the page
 */
export async function openPage(tabId: number, frames: 'own' | 'all' = 'all'): Promise<Page> {
  const target = frames === 'all' ? { tabId, allFrames: true } : { tabId };
  const [injected, { needsOf }] = await Promise.all([
    inject(target, ['/languages/en.js', '/boards/marks.js', '/page.js']),
    import('@/forms/needs'),
  ]);
  const owners = injected.flatMap(({ frameId, result }) => {
    const signs = result as PageSigns | null;
    return signs?.isOwner ? [{ frameId, origin: new URL(signs.address).origin, needs: needsOf(signs) }] : [];
  });
  if (owners.length === 0) throw new PageError('gone', 'The page is gone.');
  const pages = await Promise.all(owners.map((owner) => describe(tabId, owner)));
  return pages.sort((a, b) => strength(b.view) - strength(a.view) || a.frameId - b.frameId)[0]!;
}

interface Owner {
  readonly frameId: number;
  /** What a person taught is kept by origin. */
  readonly origin: string;
  readonly needs: Needs;
}

async function describe(tabId: number, { frameId, origin, needs: { languages, boards } }: Owner): Promise<Page> {
  const taught = await taughtOn(origin);
  const files = [
    ...(taught.length > 0 ? ['/taught.js'] : []),
    ...languages.filter((id) => id !== 'en' && __LANGUAGES__.includes(id)).map((id) => `/languages/${id}.js`),
    ...boards.map((id) => `/boards/${id}.js`),
  ];
  if (files.length > 0) await inject({ tabId, frameIds: [frameId] }, files);
  return { tabId, frameId, view: await call<PageView>(tabId, frameId, 'describe', [taught, languages]) };
}

const strength = ({ kind, confidence, fields }: PageView) =>
  kind === 'posting' ? 100 + fields.length : kind === 'other' ? 1 - confidence : -1;

async function inject(target: { tabId: number; allFrames?: boolean; frameIds?: number[] }, files: string[]) {
  try {
    return await browser.scripting.executeScript({ target: target as { tabId: number }, files: files as never });
  } catch (cause) {
    throw new PageError('not-allowed', (cause as Error).message);
  }
}

const injectFill = ({ tabId, frameId }: Page) => inject({ tabId, frameIds: [frameId] }, ['/fill.js']);

/** What would be written where, and why not. */
export async function planPage(page: Page, posting: JobPosting, choices: Choices): Promise<readonly PlanRow[]> {
  return (await plan(page, posting, choices)).map(({ row }) => row);
}

/** The plan is made here, not in the page: the page gets only what goes into its fields. */
async function plan(page: Page, posting: JobPosting, choices: Choices): Promise<readonly Planned[]> {
  const [states, { makePlan }] = await Promise.all([
    call<readonly FieldState[]>(page.tabId, page.frameId, 'states', []),
    import('./make-plan'),
  ]);
  return makePlan(page.view, states, posting, choices);
}

/** The page as it is now: the scripts that understand it are there. */
export async function describeAgain({ tabId, frameId, view }: Page): Promise<PageView> {
  return call<PageView>(tabId, frameId, 'describe', [await taughtOn(view.origin)]);
}

/** Fills the fields of a page that was described, once. */
export async function fillFields(page: Page, posting: JobPosting, choices: Choices): Promise<FillReport> {
  const [planned] = await Promise.all([plan(page, posting, choices), injectFill(page)]);
  let step = await call<FillStep>(page.tabId, page.frameId, 'fill', [planned, choices]);
  while ('ask' in step)
    step = await call<FillStep>(page.tabId, page.frameId, 'resume', [await askPageWorld(page, step.ask)]);
  return step.done;
}

/** Brings back what a fill wrote, as far as nobody changed it since. */
export async function undoPage(page: Page, ids?: readonly number[]): Promise<UndoReport> {
  await injectFill(page);
  let step = await call<UndoReport | { ask: PageWorldRequest }>(page.tabId, page.frameId, 'undo', ids ? [ids] : []);
  while ('ask' in step)
    step = await call<UndoReport | { ask: PageWorldRequest }>(page.tabId, page.frameId, 'resumeUndo', [
      await askPageWorld(page, step.ask),
    ]);
  return step;
}

/** The report of the last fill; null where there was none, or it was undone. */
export const reportOf = ({ tabId, frameId }: Page): Promise<FillReport | null> => call(tabId, frameId, 'report', []);

/** The fields that hold something. */
export const heldFields = async ({ tabId, frameId }: Page): Promise<readonly number[]> =>
  (await call<readonly FieldState[]>(tabId, frameId, 'states', []))
    .filter(({ untouched }) => !untouched)
    .map(({ id }) => id);

/** Waits until the page shows other controls: the next step of a board that does not load anew. False when the time is up. */
export const pageChanged = ({ tabId, frameId }: Page): Promise<boolean> => call(tabId, frameId, 'changed', []);

/** Waits until the page asks for more than when it was described, or offers more to choose from. False when the time is up. */
export const pageSettles = ({ tabId, frameId }: Page, limitMs: number): Promise<boolean> =>
  call(tabId, frameId, 'settles', [limitMs]);

/** Lets a person point at a control in the page; answers whether they did. */
export async function pointIn({ tabId, frameId }: Pick<Page, 'tabId' | 'frameId'>): Promise<boolean> {
  await inject({ tabId, frameIds: [frameId] }, ['/point.js']);
  return call(tabId, frameId, 'point', []);
}

/** What was pointed at and waits to be named; null where nothing does. */
export const pointedIn = ({ tabId, frameId }: Page): Promise<PointedView | null> => call(tabId, frameId, 'pointed', []);

/** Ends the pointing at a control, and forgets what was pointed at. */
export const letGo = ({ tabId, frameId }: Page): Promise<void> => call(tabId, frameId, 'letGo', []);

/** Scrolls to a control and puts the focus in. */
export const revealField = ({ tabId, frameId }: Page, id: number): Promise<boolean> =>
  call(tabId, frameId, 'reveal', [id]);

async function askPageWorld({ tabId, frameId }: Page, request: PageWorldRequest): Promise<PageWorldAnswer> {
  const { runInPageWorld } = await import('@/forms/page-world');
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN' as never,
    func: runInPageWorld,
    args: [request] as never,
  });
  const answer = results[0]?.result as PageWorldAnswer | null | undefined;
  return typeof answer === 'string' || answer === true ? answer : false;
}

/** Calls one command of the page script. A throw there would be a silent null in Chromium: commands answer ok or error. */
async function call<T>(
  tabId: number,
  frameId: number,
  command: keyof PageScript | keyof FillScript | keyof PointScript,
  args: readonly unknown[],
): Promise<T> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: runCommand, args: [command, args] as never })
    .catch((cause: Error) => {
      throw new PageError('not-allowed', cause.message);
    });
  const answered = results[0]?.result as Answered<T> | null | undefined;
  if (!answered) throw new PageError('gone', 'The page was reloaded.');
  if (!answered.ok) throw new PageError('script', answered.error);
  return answered.value;
}

// Runs in the page: self-contained.
async function runCommand(command: string, args: readonly unknown[]) {
  try {
    type Script = Record<string, (...args: readonly unknown[]) => unknown>;
    const { rolecast, rolecastFill, rolecastPoint } = globalThis as unknown as Partial<Record<string, Script>>;
    if (!rolecast) return null;
    const script = [rolecast, rolecastFill, rolecastPoint].find((one) => one && command in one);
    // Nothing was filled, or pointed at, where nothing was injected for it.
    return { ok: true, value: (await script?.[command]?.(...args)) ?? null };
  } catch (error) {
    return { ok: false, error: String((error as Error)?.stack ?? error) };
  }
}
