import { parentOf } from './dom';
import { isOpen } from './popup';

declare const document: never;

const LEVELS = 3;
/** The shortest number that a country code can stand before. */
const MIN_FIGURES = 6;

/** Whether a line holds a phone number whose country code stands beside it: "+41" there, "44 668 18 00" in it. */
export function holdsRestOfNumber(line: HTMLElement, wanted: string, got: string): boolean {
  const [all, rest] = [figures(wanted), figures(got)];
  if (!/^\+[\d\s().-]+$/.test(wanted) || rest.length < MIN_FIGURES || !all.endsWith(rest)) return false;
  const code = all.slice(0, -rest.length);
  return /^\d{1,3}$/.test(code) && showsBeside(line, `+${code}`);
}

/** Whether something beside the line says the code: not one of the many in a list to choose from. */
function showsBeside(line: HTMLElement, code: string): boolean {
  for (
    let at = parentOf(line), level = 0;
    at && level < LEVELS && !at.matches('form,body');
    at = parentOf(at), level++
  ) {
    const elements = [...at.querySelectorAll<HTMLElement>('button,[role="combobox"],[role="button"],select,span,div')];
    if (
      elements.some((element) => saidBy(element) === code && !element.closest('ul,[role="listbox"]') && isOpen(element))
    )
      return true;
  }
  return false;
}

/** The one country code that an element says: in its text, in the option that is chosen, or in its name. */
function saidBy(element: HTMLElement): string | undefined {
  const text =
    'selectedOptions' in element
      ? (element as HTMLSelectElement).selectedOptions[0]?.text
      : `${element.textContent} ${element.ariaLabel ?? ''} ${element.title}`;
  const codes = new Set(text?.match(/\+\d{1,3}(?!\d)/g));
  return codes.size === 1 ? [...codes][0] : undefined;
}

const figures = (text: string) => text.replace(/\D/g, '');
