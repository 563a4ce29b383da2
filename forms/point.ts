import { frameDocument, isFrame, parentOf } from './dom';
import type { Question } from './survey';

declare const document: never;

/** Whoever has forgotten that they were pointing is let go. */
const LIMIT_MS = 90_000;
/** What a click is made of: the page gets none of it. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'] as const;

/**
 * The question that a person clicks next, or chooses by Tab and Enter; undefined after Escape, or when the time is up.
 * The page hears nothing of it. The control under the pointer has an outline meanwhile; nothing is inserted.
 */
export function pointAt(
  questions: readonly Question[],
  top: Document,
  signal: AbortSignal,
): Promise<Question | undefined> {
  const questionAt = finderOf(questions);
  const ending = new AbortController();
  const outline = new Outline();
  return new Promise<Question | undefined>((resolve) => {
    const pressed = (event: Event) => {
      swallow(event);
      const question = event.type === 'click' ? questionAt(targetOf(event)) : undefined;
      if (question) resolve(question);
    };
    const shown = (event: Event) => outline.show(targetOf(event), questionAt(targetOf(event))?.found.element);
    const typed = (event: Event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Escape' && key !== 'Enter') return;
      swallow(event);
      const question = key === 'Enter' ? questionAt(targetOf(event)) : undefined;
      if (question || key === 'Escape') resolve(question);
    };
    for (const view of windowsOf(questions, top)) {
      const options = { capture: true, passive: false, signal: ending.signal };
      for (const type of PRESSES) view.addEventListener(type, pressed, options);
      for (const type of ['pointermove', 'focusin']) view.addEventListener(type, shown, options);
      view.addEventListener('keydown', typed, options);
    }
    signal.addEventListener('abort', () => resolve(undefined), { signal: ending.signal });
    top.defaultView!.setTimeout(() => resolve(undefined), LIMIT_MS);
  }).finally(() => {
    ending.abort();
    outline.take();
  });
}

/** The windows in which a control may be clicked: those of the forms, and of the editors in frames. */
function windowsOf(questions: readonly Question[], top: Document): Set<Window> {
  const documents = questions.flatMap(({ found, frame }) => [
    frame.document,
    isFrame(found.element) ? frameDocument(found.element) : null,
  ]);
  return new Set([top, ...documents].flatMap((one) => one?.defaultView ?? []));
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const targetOf = (event: Event) => event.composedPath()[0] as Element;

const MAX_CLIMB = 12;

/** Finds the question that an element belongs to: its control, its label, or the box that holds this one alone. */
export function finderOf(questions: readonly Question[]): (element: Element) => Question | undefined {
  const owners = new Map<Element, Question>(
    questions.flatMap((question) => {
      const { element, members, backing } = question.found;
      return [element, ...members, ...(backing ? [backing] : [])].map((one): [Element, Question] => [one, question]);
    }),
  );
  const within = (box: Element) =>
    new Set([...owners].filter(([element]) => box.contains(element)).map(([, question]) => question));
  return (element) => {
    const editor = element.ownerDocument?.defaultView?.frameElement;
    if (editor && owners.has(editor)) return owners.get(editor);
    let at: Element | null = element.nodeType === 1 ? element : null;
    for (let level = 0; at && level < MAX_CLIMB; level++, at = parentOf(at)) {
      const labelled = at.localName === 'label' ? (at as HTMLLabelElement).control : null;
      const known = owners.get(at) ?? (labelled && owners.get(labelled));
      if (known) return known;
      const held = within(at);
      if (held.size > 0) return held.size === 1 ? [...held][0] : undefined;
    }
    return undefined;
  };
}

interface Styled {
  readonly element: HTMLElement;
  /** The style attribute as it was, and as we left it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly old: readonly (readonly [name: string, value: string, priority: string])[];
}

const OUTLINE = { outline: '3px solid #1d5bd1', 'outline-offset': '2px' };

/** The outline and the pointer's shape, by the style of elements that are there; taken back as they were. */
class Outline {
  #styled: readonly Styled[] = [];
  #shown: readonly unknown[] = [];

  show(target: Element, control: HTMLElement | undefined): void {
    if (this.#shown[0] === target && this.#shown[1] === control) return;
    this.take();
    this.#shown = [target, control];
    const cursor = { cursor: control ? 'crosshair' : 'not-allowed' };
    const styles = new Map<Element, Readonly<Record<string, string>>>(control ? [[control, OUTLINE]] : []);
    styles.set(target, { ...styles.get(target), ...cursor });
    this.#styled = [...styles].flatMap(([element, style]) =>
      'style' in element ? dress(element as HTMLElement, style) : [],
    );
  }

  take(): void {
    for (const one of this.#styled) undress(one);
    this.#styled = [];
    this.#shown = [];
  }
}

function dress(element: HTMLElement, styles: Readonly<Record<string, string>>): Styled {
  const before = element.getAttribute('style');
  const old = Object.keys(styles).map(
    (name) => [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return { element, before, after: element.getAttribute('style'), old };
}

function undress({ element, before, after, old }: Styled): void {
  if (element.getAttribute('style') !== after) {
    // The page has styled it meanwhile: only what is ours goes.
    for (const [name, value, priority] of old) element.style.setProperty(name, value, priority);
  } else if (before === null) element.removeAttribute('style');
  else element.setAttribute('style', before);
}
