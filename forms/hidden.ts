import { fire, setValue } from './act';
import { isInput } from './dom';

declare const document: never;

/** What a widget keeps for its form in inputs that nobody sees, and how its parts were drawn then. */
export interface Kept {
  readonly values: ReadonlyMap<HTMLInputElement, string>;
  readonly drawn: ReadonlyMap<HTMLElement, Drawn>;
}

interface Drawn {
  readonly attributes: readonly (readonly [string, string | null])[];
  /** Of a part that holds nothing but text. */
  readonly text?: string;
}

const DRAWN = ['class', 'aria-pressed', 'aria-checked', 'aria-selected', 'tabindex'];

/** @param parts what shows the choice: the button with its text, the options of a row */
export function keptIn(box: HTMLElement, parts: readonly HTMLElement[]): Kept {
  const hidden = [...box.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  return {
    values: new Map(hidden.map((input) => [input, input.value])),
    drawn: new Map(parts.map((part) => [part, drawnAs(part)])),
  };
}

const drawnAs = (part: HTMLElement): Drawn => ({
  attributes: DRAWN.map((name) => [name, part.getAttribute(name)] as const),
  ...(part.childElementCount === 0 && !isInput(part) && { text: part.textContent ?? '' }),
});

/**
 * Puts back what the form would send, for widgets that let nobody choose nothing again, and what they drew for it.
 * @returns whether the widget keeps its value so
 */
export function putBack({ values, drawn }: Kept): boolean {
  const changed = [...values].filter(([input, value]) => input.isConnected && input.value !== value);
  for (const [input, value] of changed) {
    setValue(input, value);
    fire(input, 'input');
    fire(input, 'change');
  }
  if (changed.length > 0) for (const [part, as] of drawn) drawAgain(part, as);
  return changed.length > 0;
}

function drawAgain(part: HTMLElement, { attributes, text }: Drawn): void {
  for (const [name, value] of attributes) {
    if (value === null) part.removeAttribute(name);
    else part.setAttribute(name, value);
  }
  if (text !== undefined && part.childElementCount === 0 && part.textContent !== text) part.textContent = text;
}
