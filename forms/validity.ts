import { isInput, isSelect, isTextArea } from './dom';
import { referencedText } from './label';
import type { Question } from './survey';

declare const document: never;

/** What the page says is wrong with a control: the browser's own check, or a message that the page ties to it. */
export function validationOf({ found }: Question): string {
  const { element } = found;
  if (element.getAttribute('aria-invalid') === 'true')
    return referencedText(element, 'aria-errormessage') || referencedText(element, 'aria-describedby') || 'invalid';
  if ((isInput(element) || isTextArea(element) || isSelect(element)) && element.willValidate && !element.validity.valid)
    return element.validationMessage;
  return '';
}
