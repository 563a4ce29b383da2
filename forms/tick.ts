import { fire, press } from './act';
import { isInput, parentOf } from './dom';
import { chosenPill, pillsOf } from './pill-row';

declare const document: never;

/** Whether a radio button, box, switch, option or pressed button is on. */
export const isChosen = (member: HTMLElement): boolean =>
  isInput(member)
    ? member.checked
    : STATES.some((name) => member.getAttribute(name) === 'true') || chosenPill(pillsOf(parentOf(member))) === member;

const STATES = ['aria-checked', 'aria-pressed', 'aria-selected'];

/** Presses the members that are not as they should be. A native radio button without a successor is only cleared by its state. */
export function setChosen(members: readonly HTMLElement[], isWanted: (at: number) => boolean): void {
  for (const [at, member] of members.entries()) {
    const wanted = isWanted(at);
    if (isChosen(member) === wanted) continue;
    if (isInput(member) && member.type === 'radio' && !wanted) clear(member, members, isWanted);
    else if (isInput(member)) member.click();
    else press(member);
  }
}

/** Handlers ask the button for its value, or the page for the one that is on: for the length of the events it has none. */
function clear(member: HTMLInputElement, members: readonly HTMLElement[], isWanted: (at: number) => boolean): void {
  if (members.some((_, at) => isWanted(at))) return; // the one that is wanted takes its place
  const { value } = member;
  member.value = '';
  fire(member, 'input');
  fire(member, 'change');
  member.value = value;
  member.checked = false;
}
