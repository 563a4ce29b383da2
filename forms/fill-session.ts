import type { WriteContext } from './driver';
import { fillForm, type WrittenControl } from './fill';
import { withoutSubmits } from './guard';
import type { PageSession } from './page-session';
import type { PageWorldAnswer, PageWorldRequest } from './page-world';
import { presentOf } from './present';
import type { Choices, FillReport, FillScript, FillStep, Planned, UndoReport } from './protocol';
import { recheck } from './recheck';
import { undoFill } from './undo';

declare const document: never;

/** How long the page's own world may take to answer: a popup closes when the page is clicked. */
const ANSWER_MS = 3000;

/** What fills one document and takes it back: keeps what was written, as long as the page lives. */
export class FillSession implements FillScript {
  #page: PageSession;
  #written: WrittenControl[] = [];
  #report: FillReport | null = null;
  #running: Promise<unknown> | undefined;
  #asked: Promise<PageWorldRequest> | undefined;
  #notify: (request: PageWorldRequest) => void = () => {};
  #answer: (answer: PageWorldAnswer) => void = () => {};

  constructor(page: PageSession) {
    this.#page = page;
    page.isOurs = (question, held) =>
      this.#written.some(
        ({ question: { found }, after }) => found.element === question.found.element && after.text === held,
      );
  }

  fill(plan: readonly Planned[], choices: Choices): Promise<FillStep> {
    return this.#conduct(async (context) => {
      const { view, isOurs } = this.#page;
      const { activeElement } = view.document;
      const { scrollX, scrollY } = view;
      const work = plan.flatMap((planned) => {
        const question = this.#page.questionOf(planned.id);
        return question ? { ...planned, question } : [];
      });
      const filled = await withoutSubmits(
        work.map(({ question }) => question),
        () => fillForm(work, { choices, isOurs }, context),
      );
      // What stood on a step that is gone can be taken back there no more.
      this.#written = joinWritten(this.#written.filter(isPresent), filled.written);
      this.#report = joinReports(this.#report, filled.report);
      const focused = filled.personAt ?? activeElement;
      if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
      view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      return filled.report;
    });
  }

  resume(answer: PageWorldAnswer): Promise<FillStep> {
    return this.#resume(answer);
  }

  report(): FillReport | null {
    if (!this.#report || (this.#written.length > 0 && !this.#written.some(isPresent))) return null;
    return recheck(this.#report, this.#written);
  }

  undo(ids?: readonly number[]): Promise<UndoReport | { ask: PageWorldRequest }> {
    return this.#conduct(async (context) => {
      const chosen = ids ? this.#written.filter(({ id }) => ids.includes(id)) : this.#written;
      const report = await withoutSubmits(
        chosen.map(({ question }) => question),
        () => undoFill(chosen, context, { isWhole: chosen.length === this.#written.length }),
      );
      this.#written = this.#written.filter((one) => !chosen.includes(one) || report.lost.includes(one.id));
      this.#report = ids && this.#report ? withoutRows(this.#report, ids, report) : null;
      return report;
    }).then(unwrapped);
  }

  resumeUndo(answer: PageWorldAnswer): Promise<UndoReport | { ask: PageWorldRequest }> {
    return this.#resume<UndoReport>(answer).then(unwrapped);
  }

  /** Runs work that may have to ask the page's own world in between: answers with the work's end or with the question. */
  async #conduct<T>(work: (context: WriteContext) => Promise<T>): Promise<Step<T>> {
    if (this.#running) await this.#running.catch(() => undefined);
    this.#listen();
    this.#running = work({
      words: this.#page.words(),
      signal: new AbortController().signal,
      pageWorld: { isNeeded: needsPageWorld(this.#page.view), ask: (request) => this.#ask(request) },
    });
    return this.#next<T>();
  }

  #resume<T>(answer: PageWorldAnswer): Promise<Step<T>> {
    const respond = this.#answer;
    this.#listen();
    respond(answer);
    return this.#next<T>();
  }

  #listen(): void {
    this.#asked = new Promise((notify) => {
      this.#notify = notify;
    });
  }

  #ask(request: PageWorldRequest): Promise<PageWorldAnswer> {
    return new Promise((resolve) => {
      const timer = this.#page.view.setTimeout(() => resolve(false), ANSWER_MS);
      this.#answer = (answer) => {
        this.#page.view.clearTimeout(timer);
        resolve(answer);
      };
      this.#notify(request);
    });
  }

  async #next<T>(): Promise<Step<T>> {
    return Promise.race([
      (this.#running as Promise<T>).then((done) => {
        this.#running = undefined;
        return { done };
      }),
      this.#asked!.then((ask) => ({ ask })),
    ]);
  }
}

type Step<T> = { readonly done: T } | { readonly ask: PageWorldRequest };

const unwrapped = <T>(step: Step<T>): T | { ask: PageWorldRequest } => ('done' in step ? step.done : step);

const isPresent = ({ question }: WrittenControl): boolean => presentOf(question) !== undefined;

/** A report after some of its rows were taken back. */
const withoutRows = (report: FillReport, ids: readonly number[], { kept, lost }: UndoReport): FillReport => ({
  ...report,
  rows: report.rows.map((row) =>
    ids.includes(row.id) && !kept.includes(row.id) && !lost.includes(row.id)
      ? { ...row, status: 'skipped', got: '', why: { id: 'taken-back' } }
      : row,
  ),
});

/** A fill of what a page brought during another leaves out what that one wrote, or finds it gone: its rows stand. */
function joinReports(old: FillReport | null, now: FillReport): FillReport {
  const fresh = new Map(now.rows.filter(({ why }) => why.id !== 'left-out').map((row) => [row.id, row]));
  const isFollowing = old?.rows.some(
    ({ id, why }) => why.id !== 'left-out' && now.rows.some((row) => row.id === id && !fresh.has(id)),
  );
  if (!old || !isFollowing) return now;
  const known = new Set(old.rows.map(({ id }) => id));
  return {
    rows: [...old.rows.map((row) => fresh.get(row.id) ?? row), ...now.rows.filter(({ id }) => !known.has(id))],
    ms: old.ms + now.ms,
  };
}

/** What was written by several fills: of a control that was filled again, undo goes back to before the first. */
function joinWritten(old: readonly WrittenControl[], now: readonly WrittenControl[]): WrittenControl[] {
  const earlier = (one: WrittenControl) =>
    old.find(({ question: { found } }) => found.element === one.question.found.element);
  const joined = now.map((one) => {
    const first = earlier(one);
    return first && first.after.text === one.before.text ? { ...one, before: first.before } : one;
  });
  return [
    ...joined,
    ...old.filter((one) => !now.some(({ question: { found } }) => found.element === one.question.found.element)),
  ];
}

/** Firefox empties the clipboard of events that are not made in the page's own world. */
function needsPageWorld(view: Window & typeof globalThis): boolean {
  const data = new view.DataTransfer();
  data.setData('text/plain', 'x');
  const event = new view.ClipboardEvent('paste', { clipboardData: data });
  return event.clipboardData?.getData('text/plain') !== 'x' || /\bGecko\/\d/.test(view.navigator.userAgent);
}
