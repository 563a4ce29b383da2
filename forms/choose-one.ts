import { blur, fire, press, type, until } from './act';
import { choose, squash } from './choose';
import { isInput } from './dom';
import type { WriteContext, Written } from './driver';
import type { Answer } from './field';
import { innermost, isWhole, ListVisit, SUGGEST_MS } from './open-list';
import { type ListOption, type OpenList, optionsIn } from './popup';
import type { Question } from './survey';
import type { Wish } from './wish';

declare const document: never;

/** The one option that is right, pressed; or none, and the control as it was. */
export async function chooseOne(
  question: Question,
  answer: Answer,
  wish: Wish | undefined,
  context: WriteContext,
): Promise<Written> {
  const visit = new ListVisit(question.found.element);
  const right = (options: readonly ListOption[]) => rightOption(options, answer, question, context);
  let near: readonly string[] = [];
  let option: ListOption | undefined;
  try {
    const list = await visit.open();
    if (list) {
      option = (await find(visit, list, right)) ?? (await descend(visit, list, answer, right));
      if (!option) near = list.options.map(({ text }) => text).slice(0, 30);
    }
    for (const query of option ? [] : queriesFor(answer, wish)) {
      if (context.signal.aborted) break;
      const found = await visit.search(query);
      option = found && (await find(visit, found, right));
      if (found && !option) near = found.options.map(({ text }) => text).slice(0, 30);
      if (option || !visit.searchBox()) break;
    }
    if (context.signal.aborted) option = undefined;
    else if (option) await visit.choose(option);
    else if (!list && near.length === 0) {
      if (isFreeLine(question.found.element)) return typeFreely(question.found.element, textOf(answer, wish));
      return { done: false, why: 'no-list' };
    }
  } finally {
    // What the person types into the box meanwhile stays.
    await visit.close({ chosen: option !== undefined || context.signal.aborted });
  }
  return option ? { done: true, chosen: [option.text] } : { done: false, why: 'no-option', near };
}

type Right = (options: readonly ListOption[]) => { option: ListOption; isExact: boolean } | undefined;

/** A list in columns: the country is pressed first where it leads on to its towns. */
async function descend(
  visit: ListVisit,
  list: OpenList,
  answer: Answer,
  right: Right,
): Promise<ListOption | undefined> {
  if (answer.type !== 'text') return undefined;
  const parts = [answer.text, ...(answer.others ?? [])].flatMap((text) => text.split(',').slice(1)).map(squash);
  const parent = list.options.find(({ text, element }) => parts.includes(squash(text)) && leadsOn(element));
  if (!parent) return undefined;
  press(innermost(parent.element));
  const before = new Set(list.options.map(({ text }) => text));
  const further = () => (visit.list()?.options ?? []).filter(({ text }) => !before.has(text));
  await until(visit.control.ownerDocument, () => further().length > 0, 400);
  return right(further())?.option;
}

const leadsOn = (option: HTMLElement): boolean =>
  /^(?:true|menu|listbox|tree)$/.test(option.getAttribute('aria-haspopup') ?? '') ||
  option.hasAttribute('aria-expanded') ||
  /cascad|expand/i.test(`${option.className} ${option.parentElement?.className ?? ''}`);

/** In a list that is drawn whole the best; in a part of a list only what reads exactly as wanted, else the rest is looked at. */
async function find(visit: ListVisit, list: OpenList, right: Right): Promise<ListOption | undefined> {
  const found = right(list.options);
  if (found && (found.isExact || isWhole(list))) return found.option;
  if (isWhole(list)) return undefined;
  const exact = await visit.scan(list, (options) => {
    const one = right(options);
    return one?.isExact ? one.option : undefined;
  });
  return exact ?? right(optionsIn(list.root))?.option;
}

function rightOption(
  options: readonly ListOption[],
  answer: Answer,
  { control }: Question,
  { words }: WriteContext,
): { option: ListOption; isExact: boolean } | undefined {
  const texts = options.map(({ text }) => text);
  const choice = choose(answer, texts, words, control.label);
  const option = 'picked' in choice ? options[choice.picked[0]!] : undefined;
  if (!option) return undefined;
  const isExact = answer.type === 'code' || (answer.type === 'text' && squash(option.text) === squash(answer.text));
  return { option, isExact };
}

/** What to type, the most telling first: the whole text, its first part, its first word, three letters. */
function queriesFor(answer: Answer, wish: Wish | undefined): string[] {
  const texts = answer.type === 'text' ? [answer.text, ...(answer.others ?? [])] : [];
  const whole = [...(wish?.type === 'pick' ? [wish.text] : []), ...texts].filter(Boolean);
  const parts = whole.flatMap((text) => [text.split(/[,(/]/)[0]!.trim(), text.split(/\s/)[0]!.replace(/\W+$/, '')]);
  return [...new Set([...whole, ...parts, ...parts.map((text) => text.slice(0, 3))])]
    .filter((text) => text.length > 1)
    .slice(0, 6);
}

/** A line that may offer something, and takes what is typed where it offers nothing. */
const isFreeLine = (element: HTMLElement): element is HTMLInputElement =>
  isInput(element) &&
  !element.readOnly &&
  element.getAttribute('role') !== 'combobox' &&
  !/^(?:list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '');

function typeFreely(line: HTMLInputElement, text: string): Written {
  type(line, text);
  fire(line, 'change');
  blur(line);
  return { done: true, chosen: [text] };
}

const textOf = (answer: Answer, wish: Wish | undefined): string =>
  wish && 'text' in wish ? wish.text : answer.type === 'text' ? answer.text : '';

/**
 * A line of text of which nobody says that it suggests: typed, and what is offered soon is chosen where it is right.
 * @returns undefined where nothing is offered: the text stands as it was typed
 */
export async function chooseSuggested(
  question: Question,
  text: string,
  context: WriteContext,
): Promise<Written | undefined> {
  const { element } = question.found;
  const visit = new ListVisit(element);
  const list = await visit.search(text, SUGGEST_MS);
  const option = list && rightOption(list.options, { type: 'text', text }, question, context)?.option;
  if (option) await visit.choose(option);
  if (list) await visit.close({ chosen: true });
  else visit.end();
  return option ? { done: true, chosen: [option.text] } : undefined;
}
