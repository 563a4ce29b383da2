import type { Post } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import { postOf } from '@/templates/sections';
import { focus } from './act';
import { type Board, findPlace, type Place } from './boards';
import type { CompiledLanguage } from './compiled';
import { frameDocument } from './dom';
import type { WriteContext } from './driver';
import { driverOf } from './drivers';
import type { Words } from './evidence';
import { fillForm, type WrittenControl } from './fill';
import { isOwnedByParent } from './frames';
import { withoutSubmits } from './guard';
import { joinOptions } from './options';
import { pageLanguages } from './page-language';
import type { PageWorldAnswer, PageWorldRequest } from './page-world';
import { joinVocabulary } from './phrases';
import { type IsOurs, type Planned, planForm } from './plan';
import { presentOf } from './present';
import type { Choices, FillReport, FillStep, Note, PageScript, PageView, PlanRow, UndoReport } from './protocol';
import { readPost } from './read-post';
import { selectorOf } from './selector';
import { type Form, type Question, survey } from './survey';
import { type UnderstoodForm, understandForm } from './understand-form';
import { undoFill } from './undo';
import { nextChange } from './watch';

declare const document: never;

/** Above this share a form is taken for a posting form. */
const POSTING_LINE = 0.5;
/** How long one wait for a change lasts; whoever watches asks again. */
const WATCH_MS = 120_000;
/** Below this one a form in a frame is something else: a log-in, a newsletter. */
const OTHER_LINE = 0.05;

/** The page script of one document: keeps plan, report and undo as long as the page lives. */
export class PageSession implements PageScript {
  readonly isOwner: boolean;
  #view: Window & typeof globalThis;
  #languages: () => readonly CompiledLanguage[];
  #forms: readonly Form[] | undefined;
  #understood: UnderstoodForm | undefined;
  #words: { key: string; words: Words; languages: readonly CompiledLanguage[] } | undefined;
  #place: Place | undefined;
  #written: WrittenControl[] = [];
  #ids = new WeakMap<Element, number>();
  #lastId = 0;
  #report: FillReport | null = null;
  #pending: { resolve: (answer: PageWorldAnswer) => void; asked: Promise<PageWorldRequest> } | undefined;
  #running: Promise<unknown> | undefined;
  #notify: (request: PageWorldRequest) => void = () => {};

  /**
   * @param languages the languages that were injected so far
   * @param isolated whether this runs apart from the page, where Firefox needs help from the page's own world
   */
  constructor(view: Window & typeof globalThis, languages: () => readonly CompiledLanguage[]) {
    this.#view = view;
    this.#languages = languages;
    this.isOwner = !isOwnedByParent(view);
  }

  languages(): readonly string[] {
    if (!this.isOwner) return [];
    this.#forms = survey(this.#view.document);
    const texts = this.#forms.flatMap(({ questions, texts: around }) => [
      ...questions.flatMap(({ control }) => [control.label, control.placeholder]),
      ...around.headings,
      ...around.buttons,
    ]);
    return pageLanguages(this.#view.document.documentElement.lang || undefined, texts.slice(0, 400));
  }

  describe(): PageView {
    const start = performance.now();
    const { document } = this.#view;
    const forms = survey(document);
    this.#forms = forms;
    this.#place = findPlace(this.#view.location, document);
    const { words } = this.#vocabulary();
    const understood = forms.map((form) => understandForm(form, words, this.#place));
    const best = withFrames(understood.sort((a, b) => rank(b) - rank(a)));
    const isNever = this.#place?.says === 'never';
    const isPosting = !isNever && best !== undefined && best.posting >= POSTING_LINE && best.fields.length > 0;
    this.#understood = isPosting ? best : undefined;
    const questions = best?.form.questions.length ?? 0;
    return {
      kind: isPosting ? 'posting' : questions === 0 ? 'none' : 'other',
      confidence: best && !isNever ? Math.round((isPosting ? best.posting : 1 - best.posting) * 1000) / 1000 : 1,
      ...(best?.otherKind && !isPosting && { otherKind: best.otherKind }),
      board: this.#place?.board.id ?? null,
      ...(this.#place && { boardName: this.#place.board.name, ...stepOf(this.#place.board, this.#view.location) }),
      evidence: isNever ? [{ id: 'board.never', text: this.#place!.board.name }] : best ? notesOf(best) : [],
      fields: isPosting
        ? best.fields.map((field) => ({
            id: this.#idOf(field.question),
            property: field.property,
            confidence: field.confidence,
            label: field.question.control.label || field.question.control.placeholder,
            selector: selectorOf(field.question.found.element),
            frame: field.question.frame.frame,
            evidence: field.evidence.map(({ feature, text }): Note => ({ id: feature, text })),
          }))
        : [],
      questions,
      languages: this.#vocabulary().languages.map(({ id }) => id),
      host: this.#view.location.host,
      origin: this.#view.location.origin,
      title: document.title,
      foreignFrames: foreignFrames(document),
      isLoading: document.readyState === 'loading',
      ms: Math.round((performance.now() - start) * 100) / 100,
    };
  }

  plan(posting: JobPosting, choices: Choices): readonly PlanRow[] {
    const board = this.#place?.board;
    return this.#planned(posting, choices).map(({ row }) =>
      row.state === 'keep' && board?.prefills?.includes(row.property) ? { ...row, prefilledBy: board.name } : row,
    );
  }

  fill(posting: JobPosting, choices: Choices): Promise<FillStep> {
    return this.#conduct(async (context) => {
      const { activeElement } = this.#view.document;
      const { scrollX, scrollY } = this.#view;
      const plan = this.#planned(posting, choices);
      const filled = await withoutSubmits(
        plan.map(({ field }) => field.question),
        () => fillForm(plan, { choices, isOurs: this.#isOurs }, context),
      );
      // What stood on a step that is gone can be taken back there no more.
      this.#written = joinWritten(this.#written.filter(isPresent), filled.written);
      this.#report = filled.report;
      if (activeElement && 'focus' in activeElement) (activeElement as HTMLElement).focus({ preventScroll: true });
      this.#view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      return filled.report;
    });
  }

  resume(answer: PageWorldAnswer): Promise<FillStep> {
    return this.#resume(answer);
  }

  /** The report of the last fill, as long as something of it stands in the page: the next step of a wizard has none yet. */
  report(): FillReport | null {
    return this.#written.length === 0 || this.#written.some(isPresent) ? this.#report : null;
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
    }).then((step) => ('done' in step ? step.done : step));
  }

  resumeUndo(answer: PageWorldAnswer): Promise<UndoReport | { ask: PageWorldRequest }> {
    return this.#resume<UndoReport>(answer).then((step) => ('done' in step ? step.done : step));
  }

  held(): readonly number[] {
    return (this.#understood?.fields ?? [])
      .filter(({ question }) => driverOf(question)?.read(question).untouched === false)
      .map(({ question }) => this.#idOf(question));
  }

  /** Resolves when the page shows other controls than those described; false when nothing has changed for minutes. */
  changed(): Promise<boolean> {
    const seen = this.#forms?.flatMap(({ questions }) => questions.map(({ found }) => found.element)) ?? [];
    return nextChange(this.#view.document, new Set(seen), WATCH_MS);
  }

  reveal(id: number): boolean {
    const element = this.#understood?.fields.find(({ question }) => this.#idOf(question) === id)?.question.found;
    const target = element?.members[0] ?? element?.element;
    if (!target) return false;
    target.scrollIntoView({ block: 'center' });
    focus(target);
    return true;
  }

  /** The number of a question: the same as long as its element stands, however often the page is described. */
  #idOf({ found }: Question): number {
    const known = this.#ids.get(found.element);
    if (known !== undefined) return known;
    this.#ids.set(found.element, ++this.#lastId);
    return this.#lastId;
  }

  #isOurs: IsOurs = (question, held) =>
    this.#written.some(
      ({ question: { found }, after }) => found.element === question.found.element && after.text === held,
    );

  #planned(posting: JobPosting, choices: Choices): Planned[] {
    if (!this.#understood) this.describe();
    if (!this.#understood) return [];
    const { words, languages } = this.#vocabulary();
    const rules = this.#place?.board.rules;
    return planForm(
      this.#understood.fields,
      {
        posting,
        post: this.#postOf(posting, languages),
        words,
        languages,
        rules: (property) => rules?.[property] ?? rules?.description,
        isOurs: this.#isOurs,
        idOf: (question) => this.#idOf(question),
      },
      choices,
    );
  }

  /** The post of a posting; someone's description is read into sections where the posting has none of its own. */
  #postOf(posting: JobPosting, languages: readonly CompiledLanguage[]): Post {
    const own = postOf(posting);
    const hasSections = own.some(({ section }) => section !== 'hiringOrganization.description');
    if (hasSections || !posting.description) return own;
    const english = this.#languages();
    return readPost(posting.description, [...new Set([...languages, ...english])], this.#view);
  }

  #vocabulary(): { words: Words; languages: readonly CompiledLanguage[] } {
    const languages = this.#languages();
    const board = this.#place?.board;
    const key = [...languages.map(({ id }) => id), board?.id].join();
    if (this.#words?.key !== key)
      this.#words = {
        key,
        languages,
        words: { phrases: joinVocabulary(languages), options: joinOptions(languages, board?.options) },
      };
    return this.#words;
  }

  /** Runs work that may have to ask the page's own world in between: answers with the work's end or with the question. */
  async #conduct<T>(work: (context: WriteContext) => Promise<T>): Promise<{ done: T } | { ask: PageWorldRequest }> {
    if (this.#running) await this.#running.catch(() => undefined);
    this.#listen();
    const context: WriteContext = {
      words: this.#vocabulary().words,
      signal: new AbortController().signal,
      pageWorld: { isNeeded: needsPageWorld(this.#view), ask: (request) => this.#ask(request) },
    };
    this.#running = work(context);
    return this.#next<T>();
  }

  #resume<T>(answer: PageWorldAnswer): Promise<{ done: T } | { ask: PageWorldRequest }> {
    const pending = this.#pending;
    this.#listen();
    pending?.resolve(answer);
    return this.#next<T>();
  }

  #listen(): void {
    let resolve: (answer: PageWorldAnswer) => void = () => {};
    const asked = new Promise<PageWorldRequest>((notify) => {
      this.#notify = notify;
    });
    this.#pending = { asked, resolve: (answer) => resolve(answer) };
    this.#answerTo = (one) => {
      resolve = one;
    };
  }

  #answerTo: (resolve: (answer: PageWorldAnswer) => void) => void = () => {};

  #ask(request: PageWorldRequest): Promise<PageWorldAnswer> {
    return new Promise((resolve) => {
      // Nobody may be there to answer: a popup closes when the page is clicked.
      const timer = this.#view.setTimeout(() => resolve(false), 3000);
      this.#answerTo((answer) => {
        this.#view.clearTimeout(timer);
        resolve(answer);
      });
      this.#notify(request);
    });
  }

  async #next<T>(): Promise<{ done: T } | { ask: PageWorldRequest }> {
    return Promise.race([
      (this.#running as Promise<T>).then((done) => {
        this.#running = undefined;
        return { done };
      }),
      this.#pending!.asked.then((ask) => ({ ask })),
    ]);
  }
}

/** Forms are compared by how surely they are postings; among sure ones the one that asks for more is meant. */
const rank = ({ posting, fields }: UnderstoodForm): number =>
  posting >= POSTING_LINE ? 10 + fields.length + posting : posting;

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

/** Where the address stands in the flow of a board. */
function stepOf({ steps }: Board, { pathname, search, hash }: Location): Pick<PageView, 'step'> {
  const at = steps?.findIndex(({ path }) => path?.test(`${pathname}${search}${hash}`)) ?? -1;
  return at < 0 ? {} : { step: { at: at + 1, of: steps!.length } };
}

/** A page may put parts of one posting form into frames of its own: what they ask for besides belongs to it. */
function withFrames([best, ...others]: readonly UnderstoodForm[]): UnderstoodForm | undefined {
  if (!best) return undefined;
  const frameOf = ({ form }: UnderstoodForm) => form.questions[0]?.frame.frame;
  const asked = new Set(best.fields.map(({ property }) => property));
  const more = others
    .filter((other) => frameOf(other) !== frameOf(best) && other.posting > OTHER_LINE)
    .flatMap(({ fields }) => fields.filter(({ property }) => !asked.has(property)));
  return more.length > 0 ? { ...best, fields: [...best.fields, ...more] } : best;
}

function notesOf({ evidence }: UnderstoodForm): Note[] {
  return evidence.filter(({ value }) => value > 0.3).map(({ feature, text }) => ({ id: feature, text }));
}

/** Firefox empties the clipboard of events that are not made in the page's own world. */
function needsPageWorld(view: Window & typeof globalThis): boolean {
  const data = new view.DataTransfer();
  data.setData('text/plain', 'x');
  const event = new view.ClipboardEvent('paste', { clipboardData: data });
  return event.clipboardData?.getData('text/plain') !== 'x' || /\bGecko\/\d/.test(view.navigator.userAgent);
}

/** Origins of large frames that we may not reach: a form may be in there. */
function foreignFrames(document: Document): string[] {
  const origins = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')]
    .filter((frame) => !frameDocument(frame) && frame.clientHeight > 150 && frame.clientWidth > 250)
    .map((frame) => (URL.canParse(frame.src) ? new URL(frame.src).origin : ''))
    .filter((origin) => /^https?:/.test(origin));
  return [...new Set(origins)];
}
