import { blur, focus, focused, key, type Patience, press, turn, type, until } from './act';
import { tagsBeside } from './beside';
import { isInput, isTextArea, windowOf } from './dom';
import { saysLoading, showsLoading, watchAnswer } from './list-answer';
import { isOpen, type ListOption, listOf, namedBy, type OpenList, optionsIn, PopupWatch } from './popup';
import { boxOf, flatTree, shownTexts } from './shown';
import { fold } from './text';

declare const document: never;

const OPEN_MS = 250;
/** A line of letters that a press or an arrow opens does something at once: a few frames. */
const REACT_MS = 60;
/** What a server is asked for. */
const SEARCH_MS = 1500;
/** What a page filters by itself, by a line that says nothing of a list: the usual delay after a key is 300. */
export const SUGGEST_MS = 350;
/** To a list that is still closing after a choice, Escape may mean to take it back. */
const CLOSE_MS = 200;

/** One visit to the list of a control: opened, searched, pressed in, and closed again. */
export class ListVisit {
  readonly control: HTMLElement;
  readonly box: HTMLElement;
  #watch: PopupWatch;
  /** What has opened as a list: it may stand within the box, and is no value. */
  #lists = new Set<HTMLElement>();
  #typed: HTMLElement | undefined;
  #before = '';
  /** What was learned of the list: letters open it, nothing else does; it is filtered as one types. */
  #opensByLetters = false;
  #filtersAtOnce = false;

  constructor(control: HTMLElement) {
    this.control = control;
    this.box = boxOf(control);
    this.#watch = new PopupWatch(control);
  }

  /** What is open now. */
  list(): OpenList | undefined {
    return listOf(this.control, this.popups());
  }

  /** Whatever has opened, a list or not; tags that were added are no list. */
  popups(): HTMLElement[] {
    const tags = tagsBeside(this.control).map(({ element }) => element);
    const isOfTags = (popup: HTMLElement) => tags.some((tag) => popup.contains(tag) || tag.contains(popup));
    return this.#watch.opened().filter((popup) => !isOfTags(popup));
  }

  /** Opens the list as a person does, the usual way first; what has opened and is still empty gets more time. */
  async open(): Promise<OpenList | undefined> {
    const hasList = () => this.list() !== undefined;
    const hasOpened = () => hasList() || this.popups().length > 0;
    for (const way of this.#opensByLetters ? [] : [pressControl, pressArrow, pressToggle]) {
      if (hasList()) break;
      if (!way(this.control, this.box)) continue;
      // A list that says it is open is only slow to draw.
      if (
        !(await this.#until(hasOpened, this.#reaction())) &&
        !(this.#saysOpen() && (await this.#until(hasOpened, SEARCH_MS)))
      )
        continue;
      await this.#until(hasList, this.searchBox() ? OPEN_MS : SEARCH_MS);
      break;
    }
    this.#opensByLetters = takesLetters(this.control) && !hasOpened();
    const list = this.#opensByLetters ? undefined : await this.#steady();
    if (list) this.#lists.add(this.popups().find((popup) => popup.contains(list.root)) ?? list.root);
    return list;
  }

  /** Where letters can be typed nothing is lost when the list is slow; what changes in a shadow root is not seen. */
  #reaction(): number | Patience {
    const isSeen = takesLetters(this.control) && !('host' in this.control.getRootNode());
    return isSeen ? { limitMs: OPEN_MS, restMs: REACT_MS } : OPEN_MS;
  }

  #saysOpen(): boolean {
    return this.control.closest('[aria-expanded]')?.getAttribute('aria-expanded') === 'true';
  }

  /** The list once it has stopped growing: some unfold, some are drawn, taken away and drawn again. */
  async #steady(): Promise<OpenList | undefined> {
    const count = () => this.list()?.options.length;
    for (let times = 0; times < 12; times++) {
      if (count() === undefined && !(await this.#until(() => count() !== undefined, OPEN_MS))) return undefined;
      const before = count();
      await turn(this.control, 16);
      if (before !== undefined && count() === before) break;
    }
    return this.list();
  }

  /** The ways to open what the control opens, each at most once. */
  ways(): (() => boolean)[] {
    return [pressControl, pressArrow, pressToggle].map((way) => () => way(this.control, this.box));
  }

  /** Where letters narrow the list: the control itself, a box in what has opened, the box that took the focus. */
  searchBox(): HTMLElement | undefined {
    const active = focused(this.control.ownerDocument);
    const inPopups = this.popups().flatMap((popup) => [...flatTree(popup, 400)] as HTMLElement[]);
    const inBox = [...flatTree(this.box, 400)] as HTMLElement[];
    return [this.control, ...inPopups.filter(isOpen), ...(active ? [active] : []), ...inBox].find(
      (element) => takesLetters(element) && (element === this.control || isNear(element, this)),
    );
  }

  /** The texts that the widget shows as its value, what is typed to search left out. */
  items(): string[] {
    return [
      ...shownTexts(this.box, [this.searchBox(), ...this.#lists]),
      ...tagsBeside(this.control).map(({ text }) => text),
    ];
  }

  /** Types into the search box, and waits until the list answers. */
  async search(text: string, limitMs?: number): Promise<OpenList | undefined> {
    const input = this.searchBox();
    if (!input) return undefined;
    if (this.#typed !== input) {
      this.#typed = input;
      this.#before = isInput(input) ? input.value : '';
    }
    const before = this.list();
    const answer = watchAnswer(this.control, () => [...namedBy(this.control), ...this.#lists, ...this.popups()]);
    type(input, text);
    await turn(input);
    const atOnce = this.list();
    if (!before) answer.reset();
    const wanted = fold(text).split(' ')[0]!;
    const isAnswer = (list: OpenList | undefined) =>
      list?.options.some((option) => fold(option.text).includes(wanted)) ?? false;
    const hasEnded = () => isAnswer(this.list()) || (answer.rests() && !this.#isLoading());
    const limit = limitMs ?? this.#patience(before);
    if (!(await this.#until(hasEnded, limit)) && limitMs === undefined && this.#isLoading())
      await this.#until(hasEnded, SEARCH_MS);
    answer.end();
    // What a server sends comes at once, what a list draws may come in parts.
    await turn(input, 10);
    const list = this.list();
    if (isAnswer(list)) return list;
    this.#filtersAtOnce ||= textsOf(atOnce) !== textsOf(before) && textsOf(atOnce) === textsOf(list);
    return undefined;
  }

  /** How long an answer to letters may take. */
  #patience(before: OpenList | undefined): number {
    if (this.#filtersAtOnce) return REACT_MS;
    if (!before && !this.#saysList()) return SUGGEST_MS;
    // A list that is gone since letters were typed may ask a server.
    return !before || !this.list() || saysLoading(this.popups()) ? SEARCH_MS : OPEN_MS;
  }

  /** Whether anything says that there is a list, shown or not. */
  #saysList(): boolean {
    return namedBy(this.control).length > 0 || this.control.closest(SAYS_LIST) !== null;
  }

  /** Whether the widget shows that it is still at work: by a sign, or by words in place of the list. */
  #isLoading(): boolean {
    const popups = this.popups();
    return showsLoading([this.box, ...popups]) || (this.list() === undefined && saysLoading(popups));
  }

  /** All options of a list that draws only a part of them, by scrolling through; stops where one is right. */
  async scan(list: OpenList, isRight: (options: readonly ListOption[]) => ListOption | undefined) {
    const scroller = scrollerOf(list);
    if (!scroller) return undefined;
    scrollTo(scroller, 0);
    const drawn = () => textsOf({ root: list.root, options: optionsIn(list.root) });
    for (let step = 0; step < 80; step++) {
      const before = { drawn: drawn(), top: scroller.scrollTop };
      scroller.dispatchEvent(new (windowOf(scroller).Event)('scroll'));
      await turn(scroller, 16);
      const found = isRight(optionsIn(list.root));
      if (found) return found;
      scrollTo(scroller, before.top + Math.max(20, scroller.clientHeight * 0.8));
      const isAtEnd = scroller.scrollTop <= before.top;
      // What is drawn as one scrolls may come a little later, and make the list longer.
      const isNew = await this.#until(() => drawn() !== before.drawn, isAtEnd ? OPEN_MS : 120);
      if (isAtEnd && !isNew) return undefined;
    }
    return undefined;
  }

  /** Presses an option and waits until the widget takes note. */
  async choose(option: ListOption): Promise<void> {
    const before = this.#shown();
    // Lists are drawn anew as the focus comes or letters are typed, in the same elements or in others.
    const same = this.list()?.options.filter(({ text }) => text === option.text) ?? [];
    const element = (same.find((one) => one.element === option.element) ?? same[0] ?? option).element;
    element.scrollIntoView?.({ block: 'nearest' });
    press(innermost(element));
    const isNoted = () => !isOpen(element) || this.#shown() !== before;
    if (!(await this.#until(isNoted, 120)) && isOpen(element)) {
      // Some lists take the key only, on the option that the pointer is over.
      key(focused(element.ownerDocument) ?? this.control, 'Enter');
      await this.#until(isNoted, OPEN_MS);
    }
  }

  #shown(): string {
    const input = this.#typed;
    return `${shownTexts(this.box, [input]).join('\n')}\n${input && isInput(input) ? input.value : ''}`;
  }

  /** Stops watching what opens. */
  end(): void {
    this.#watch.end();
  }

  /** Closes what is still open; what was typed to search is taken back where nothing was chosen. */
  async close({ chosen }: { chosen: boolean }): Promise<void> {
    const input = this.#typed;
    if (!chosen && input?.isConnected && isInput(input) && input.value !== this.#before) type(input, this.#before);
    // What has appeared without options is the value, or a message.
    const isClosed = () => !this.list() && !this.popups().some((popup) => isOpen(popup) && optionsIn(popup).length > 1);
    const typed = this.#typed?.isConnected ? this.#typed : this.searchBox();
    for (const way of [pressEscape, pressOutside, pressControl]) {
      if (await this.#until(isClosed, way === pressEscape ? (chosen ? CLOSE_MS : 0) : 120)) break;
      way(this.control, typed);
    }
    blur(typed ?? focused(this.control.ownerDocument) ?? this.control);
    await this.#until(isClosed, 120);
    this.#watch.end();
  }

  #until(condition: () => boolean, patience: number | Patience): Promise<boolean> {
    return until(this.control.ownerDocument, condition, patience);
  }
}

const SAYS_LIST = '[role="combobox"],[aria-autocomplete],[aria-haspopup],[aria-expanded],[autocomplete="off"],[list]';

const textsOf = (list: OpenList | undefined): string => (list?.options ?? []).map(({ text }) => text).join('\n');

function pressControl(control: HTMLElement): boolean {
  press(control);
  return true;
}

function pressArrow(control: HTMLElement): boolean {
  focus(control);
  key(focused(control.ownerDocument) ?? control, 'ArrowDown');
  return true;
}

const TOGGLE =
  'button,[role="button"],[class*="arrow" i],[class*="caret" i],[class*="toggle" i],[class*="chevron" i],[class*="indicator" i],[class*="trigger" i],[class*="suffix" i]';

function pressToggle(control: HTMLElement, box?: HTMLElement): boolean {
  const toggles = [...(box ?? control).querySelectorAll<HTMLElement>(TOGGLE)].filter(
    (element) => isOpen(element) && !/clear|remove|delete/i.test(`${element.className} ${element.ariaLabel ?? ''}`),
  );
  const toggle = toggles.at(-1);
  if (toggle) press(innermost(toggle));
  return toggle !== undefined;
}

function pressEscape(control: HTMLElement, typed?: HTMLElement): void {
  key(typed ?? focused(control.ownerDocument) ?? control, 'Escape');
}

function pressOutside(control: HTMLElement): void {
  const { body } = control.ownerDocument;
  press(body);
}

/** The innermost element that holds all of the text: where a pointer would meet it. */
export function innermost(element: HTMLElement): HTMLElement {
  const text = element.textContent ?? '';
  const inner = [...element.children].find(
    (child) => child.textContent === text && text.trim() !== '' && isOpen(child),
  );
  return inner && windowOf(inner).getComputedStyle(inner).pointerEvents !== 'none'
    ? innermost(inner as HTMLElement)
    : element;
}

const takesLetters = (element: HTMLElement): boolean =>
  (isInput(element)
    ? /^(?:text|search|email|url|tel|)$/.test(element.type) && !element.readOnly && !element.disabled
    : element.isContentEditable && !isTextArea(element)) && element.getAttribute('aria-readonly') !== 'true';

const isNear = (element: HTMLElement, { box, control }: ListVisit): boolean =>
  box.contains(element) ||
  !element.closest('form') ||
  element.closest('form') !== control.closest('form') ||
  isPopupPart(element, control);

/** A search box in a popup that stands within the same form. */
const isPopupPart = (element: HTMLElement, control: HTMLElement): boolean =>
  element.closest('[role="listbox"],[role="dialog"],dialog,[class*="drop" i],[class*="menu" i],[class*="pop" i]') !==
    null && element.ownerDocument === control.ownerDocument;

function scrollerOf({ root, options }: OpenList): HTMLElement | undefined {
  const canScroll = (element: HTMLElement) =>
    element.scrollHeight > element.clientHeight + 8 && element.clientHeight > 20;
  for (let at: HTMLElement | null = options[0]?.element.parentElement ?? null; at; at = at.parentElement) {
    if (canScroll(at) && /auto|scroll|hidden|overlay/.test(windowOf(at).getComputedStyle(at).overflowY)) return at;
    if (at === root) break;
  }
  return undefined;
}

/** At once, also where the page has it glide. */
const scrollTo = (scroller: HTMLElement, top: number) => scroller.scrollTo({ top, behavior: 'instant' });

/** Whether a list draws all of its options: nothing is left to scroll to that is not there. */
export function isWhole(list: OpenList): boolean {
  const size = Number(list.options[0]?.element.getAttribute('aria-setsize') ?? 0);
  if (size > list.options.length) return false;
  const scroller = scrollerOf(list);
  if (!scroller) return true;
  const heights = list.options.reduce((sum, { element }) => sum + element.getBoundingClientRect().height, 0);
  return heights > scroller.scrollHeight * 0.7;
}
