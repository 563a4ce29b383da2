import { focus } from './act';
import type { Board } from './board';
import type { PageLanguage } from './compiled';
import { frameDocument } from './dom';
import type { Words } from './evidence';
import type { IsOurs } from './fill';
import { isOwnedByParent } from './frames';
import { joinOptions } from './options';
import { joinVocabulary } from './phrases';
import { findPlace, type Place } from './place';
import type { FieldState, Note, PageScript, PageSigns, PageView } from './protocol';
import { stateOf } from './readers';
import { selectorOf } from './selector';
import { type Form, type Question, survey } from './survey';
import { type ApplyTaught, labelsOfForm, type Taught } from './taught';
import { type Teach, type Understood, type UnderstoodForm, understandForm } from './understand-form';
import { isShut, nextChange, nextOffer, type Offers, offersOf } from './watch';

declare const document: never;

/** Above this share a form is taken for a posting form. */
const POSTING_LINE = 0.5;
/** How long one wait for a change lasts; whoever watches asks again. */
const WATCH_MS = 120_000;
/** So many texts tell what a page speaks. */
const MAX_TEXTS = 400;
/** Below this one a form in a frame is something else: a log-in, a newsletter. */
const OTHER_LINE = 0.05;

/** The page script of one document: finds its form and understands it. */
export class PageSession implements PageScript {
  readonly isOwner: boolean;
  readonly view: Window & typeof globalThis;
  /** Whether a control holds what a fill wrote: said by the fill, once there was one. */
  isOurs: IsOurs = () => false;
  #languages: () => readonly PageLanguage[];
  /** What the page speaks, likeliest first; languages come as they were injected, English before all others. */
  #spoken: readonly string[] = [];
  #boards: () => readonly Board[];
  #applyTaught: () => ApplyTaught | undefined;
  #forms: readonly Form[] | undefined;
  #understood: UnderstoodForm | undefined;
  #offers: Offers = new Map();
  #words: { key: string; words: Words; languages: readonly PageLanguage[] } | undefined;
  #place: Place | undefined;
  #taught: readonly Taught[] = [];
  #ids = new WeakMap<Element, number>();
  #lastId = 0;

  /**
   * @param languages the languages that were injected so far
   * @param boards the boards that were, where the page may belong to one
   * @param applyTaught what puts taught facts to use, injected where a person taught some
   */
  constructor(
    view: Window & typeof globalThis,
    languages: () => readonly PageLanguage[],
    boards: () => readonly Board[] = () => [],
    applyTaught: () => ApplyTaught | undefined = () => undefined,
  ) {
    this.#applyTaught = applyTaught;
    this.view = view;
    this.#languages = languages;
    this.#boards = boards;
    this.isOwner = !isOwnedByParent(view);
  }

  signs(marks: readonly string[]): PageSigns {
    const { document, location } = this.view;
    return {
      isOwner: this.isOwner,
      declared: document.documentElement.lang || undefined,
      texts: this.isOwner ? this.#texts() : [],
      address: location.href,
      marks: marks.filter((mark) => document.querySelector(mark)),
    };
  }

  #texts(): readonly string[] {
    this.#forms = survey(this.view.document);
    const texts = this.#forms.flatMap(({ questions, texts: around }) => [
      ...questions.flatMap(({ control }) => [control.label, control.placeholder]),
      ...around.headings,
      ...around.buttons,
    ]);
    return texts.slice(0, MAX_TEXTS);
  }

  describe(taught: readonly Taught[] = this.#taught, spoken: readonly string[] = this.#spoken): PageView {
    this.#taught = taught;
    this.#spoken = spoken;
    const start = performance.now();
    const { document } = this.view;
    const forms = survey(document);
    this.#forms = forms;
    this.#offers = offersOf(forms);
    this.#place = findPlace(this.view.location, document, this.#boards());
    const { words } = this.#vocabulary();
    const apply = this.#applyTaught();
    const teach: Teach | undefined =
      apply && ((fields, questions) => apply({ fields, questions }, taught, this.view.location.pathname));
    const understood = forms.map((form) => understandForm(form, words, this.#place, teach));
    const best = withFrames(understood.sort((a, b) => rank(b) - rank(a)));
    const isNever = this.#place?.says === 'never' && !best?.taught.isPosting;
    const isPosting = !isNever && best !== undefined && best.posting >= POSTING_LINE && best.fields.length > 0;
    this.#understood = isPosting ? best : undefined;
    const questions = best?.form.questions.length ?? 0;
    return {
      kind: isPosting ? 'posting' : questions === 0 ? 'none' : 'other',
      confidence: best && !isNever ? Math.round((isPosting ? best.posting : 1 - best.posting) * 1000) / 1000 : 1,
      ...(best?.otherKind && !isPosting && { otherKind: best.otherKind }),
      board: this.#place?.board.id ?? null,
      ...(this.#place && { boardName: this.#place.board.name, ...stepOf(this.#place.board, this.view.location) }),
      evidence: isNever ? [{ id: 'board.never', text: this.#place!.board.name }] : best ? notesOf(best) : [],
      fields: isPosting
        ? best.fields.map((field) => ({
            id: this.idOf(field.question),
            property: field.property,
            confidence: field.confidence,
            label: field.question.control.label || field.question.control.placeholder,
            selector: selectorOf(field.question.found.element),
            frame: field.question.frame.frame,
            evidence: field.evidence.map(({ feature, text }): Note => ({ id: feature, text })),
            control: field.question.control,
            ...(field.taught && { taught: field.taught }),
            ...(isShut(field.question.found.element) && { isShut: true }),
          }))
        : [],
      questions,
      languages: inOrderOf(
        this.#spoken,
        this.#vocabulary().languages.map(({ id }) => id),
      ),
      host: this.view.location.host,
      origin: this.view.location.origin,
      title: document.title,
      foreignFrames: foreignFrames(document),
      labels: best ? labelsOfForm(best.form.questions) : [],
      lost: lostOf(best, understood),
      path: this.view.location.pathname,
      isLoading: document.readyState === 'loading',
      ms: Math.round((performance.now() - start) * 100) / 100,
    };
  }

  /** The forms of the page, understood or not, as they were last described. */
  get forms(): readonly Form[] {
    return this.#forms ?? [];
  }

  states(): readonly FieldState[] {
    return this.#fields().flatMap(({ question }) => {
      const state = stateOf(question);
      if (!state) return [];
      const { text, untouched } = state;
      return { id: this.idOf(question), text, untouched, ours: this.isOurs(question, text) };
    });
  }

  /** Resolves when the page shows other controls than those described; false when nothing has changed for minutes. */
  changed(): Promise<boolean> {
    const seen = this.#forms?.flatMap(({ questions }) => questions.map(({ found }) => found.element)) ?? [];
    return nextChange(this.view.document, new Set(seen), WATCH_MS);
  }

  /** Resolves when the page asks for more than was described, or offers more to choose from; false when the time is up. */
  settles(limitMs: number): Promise<boolean> {
    return nextOffer(this.view.document, this.#offers, limitMs);
  }

  reveal(id: number): boolean {
    const found = this.questionOf(id)?.found;
    const target = found?.members[0] ?? found?.element;
    if (!target) return false;
    target.scrollIntoView({ block: 'center' });
    focus(target);
    return true;
  }

  /** The number of a question: the same as long as its element stands, however often the page is described. */
  idOf({ found }: Question): number {
    const known = this.#ids.get(found.element);
    if (known !== undefined) return known;
    this.#ids.set(found.element, ++this.#lastId);
    return this.#lastId;
  }

  /** The question of a field that was described. */
  questionOf(id: number): Question | undefined {
    return this.#fields().find(({ question }) => this.idOf(question) === id)?.question;
  }

  #fields(): readonly Understood[] {
    if (!this.#understood) this.describe();
    return this.#understood?.fields ?? [];
  }

  /** The words of the page's languages. */
  words(): Words {
    return this.#vocabulary().words;
  }

  #vocabulary(): { words: Words; languages: readonly PageLanguage[] } {
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
}

const inOrderOf = (order: readonly string[], ids: readonly string[]): string[] => [
  ...new Set([...order.filter((id) => ids.includes(id)), ...ids]),
];

/** Forms are compared by how surely they are postings; among sure ones the one that asks for more is meant. */
const rank = ({ posting, fields }: UnderstoodForm): number =>
  posting >= POSTING_LINE ? 10 + fields.length + posting : posting;

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

/** What was taught of the form of the page and fits nothing in it, nor in any other form of the page. */
const lostOf = (best: UnderstoodForm | undefined, all: readonly UnderstoodForm[]): readonly string[] =>
  best?.taught.lost.filter((id) => !all.some(({ taught }) => taught.fitting.includes(id))) ?? [];

/** What is worth saying of the kind of a form: not each property that it asks for. */
function notesOf({ evidence }: UnderstoodForm): Note[] {
  return evidence
    .filter(({ feature, value }) => value > 0.3 && !feature.startsWith('own.'))
    .map(({ feature, text }) => ({ id: feature, text }));
}

/** Origins of large frames that we may not reach: a form may be in there. */
function foreignFrames(document: Document): string[] {
  if (document.defaultView?.length === 0) return [];
  const origins = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')]
    .filter((frame) => !frameDocument(frame) && frame.clientHeight > 150 && frame.clientWidth > 250)
    .map((frame) => (URL.canParse(frame.src) ? new URL(frame.src).origin : ''))
    .filter((origin) => /^https?:/.test(origin));
  return [...new Set(origins)];
}
