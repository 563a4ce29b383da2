import type { Property } from '@/templates/property';
import type { Control, ControlKind } from './control';
import { REPEATS } from './field';
import type { Question } from './survey';
import { fold } from './text';
import type { Understood } from './understand-form';

/** How a control is known again: by what a person reads at it and what the page calls it, never by where it stands. */
export interface TaughtControl {
  readonly label: string;
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly placeholder: string;
}

/** What a person said of a form of one site. */
interface Lesson {
  readonly id: string;
  /** Labels of the questions around it: the company by which the form is known again. */
  readonly beside: readonly string[];
  /** The path of the address where it was said. */
  readonly path: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** What a control asks for; null is nothing of a posting. */
export interface TaughtField extends Lesson {
  readonly control: TaughtControl;
  readonly property: Property | null;
}

/** The form publishes a vacancy, whatever it looks like. */
export interface TaughtForm extends Lesson {
  readonly isPosting: true;
}

export type Taught = TaughtField | TaughtForm;

export const isTaughtField = (fact: Taught): fact is TaughtField => 'control' in fact;

/** What was taught, put to use on one form. */
export interface TaughtResult {
  readonly fields: readonly Understood[];
  readonly isPosting: boolean;
  /** Facts that fit a question of this form. */
  readonly fitting: readonly string[];
  /** Facts that belong to this form, but of whose control nothing is to be found in it. */
  readonly lost: readonly string[];
}

/** The description by which a control is known again. */
export const describeControl = ({ label, name, id, kind, group, placeholder }: Control): TaughtControl => ({
  label,
  name: name || id,
  kind,
  group,
  placeholder,
});

/** The labels by which a form is known again, as far as it has some. */
export const labelsOfForm = (questions: readonly { readonly control: Control }[]): string[] =>
  [...new Set(questions.map(({ control }) => labelKey(control.label)))].filter(Boolean).slice(0, MAX_BESIDE);

const MAX_BESIDE = 40;
/** So much of a control's company has to be there before a form is taken for the one that was taught. */
const SAME_FORM = 0.5;
/** So much of all that both ask has to be the same before another kind of form is taken for the posting form that was taught. */
const VERY_FORM = 0.7;
/** Small forms are alike all over the web: with fewer labels in common the address has to be the same as well. */
const MANY = 5;
/** So much is enough for a control that has its label and its group still. */
const SAME_PART = 0.25;

/**
 * Puts what was taught in place of what the rules make of a form: taught facts beat them.
 * @param path where the form stands now
 */
export function applyTaught(
  { fields, questions }: { readonly fields: readonly Understood[]; readonly questions: readonly Question[] },
  taught: readonly Taught[],
  path: string,
): TaughtResult {
  const labels = new Set(labelsOfForm(questions));
  const said = new Map<Question, TaughtField>();
  const fitting: string[] = [];
  const lost: string[] = [];
  let isPosting = false;
  for (const fact of taught) {
    const share = shareOf(fact, labels);
    const fits = isTaughtField(fact) ? matching(fact.control, questions, share) : questions.slice(0, 1);
    if (fits.length > 0 && saysPosting(fact) && isVeryForm(fact, labels, path)) isPosting = true;
    if (fits.length > 0) fitting.push(fact.id);
    else if (share >= SAME_FORM && fact.beside.length > 1) lost.push(fact.id);
    if (isTaughtField(fact)) for (const question of fits) said.set(question, fact);
  }
  return { fields: said.size > 0 ? replaced(fields, questions, said) : fields, isPosting, fitting, lost };
}

const saysPosting = (fact: Taught) => !isTaughtField(fact) || fact.property !== null;

/** Whether a form is the very one: an application that asks for the same and more is not. */
function isVeryForm({ beside, path: taughtPath }: Taught, labels: ReadonlySet<string>, path: string): boolean {
  const common = beside.filter((label) => labels.has(label)).length;
  const isAlike = common >= VERY_FORM * new Set([...beside, ...labels]).size;
  return isAlike && (common >= MANY || withoutFigures(path) === withoutFigures(taughtPath));
}

const withoutFigures = (path: string) => path.replace(/\d+/g, '#').replace(/\/$/, '');

export type ApplyTaught = typeof applyTaught;

/** How much of the company in which a fact was taught is in a form, 0 to 1. */
function shareOf({ beside }: Taught, labels: ReadonlySet<string>): number {
  return beside.length === 0 ? 1 : beside.filter((label) => labels.has(label)).length / beside.length;
}

/** The questions that a description fits: one, or several that nothing tells apart. */
function matching(control: TaughtControl, questions: readonly Question[], share: number): readonly Question[] {
  const able = questions.filter((question) => !UNFILLABLE.has(question.control.kind));
  const alike = SIGNS.map((has) => able.filter((question) => has(question.control, control))).find((all) => all.length);
  const scored = (alike ?? [])
    .map((question) => ({ question, score: likeness(question.control, control) }))
    .filter(({ question }) => share >= companyNeeded(question.control, control))
    .sort((a, b) => b.score - a.score);
  return scored.filter(({ score }) => score === scored[0]!.score).map(({ question }) => question);
}

const UNFILLABLE: ReadonlySet<ControlKind> = new Set(['file', 'password', 'color']);

type Sign = (control: Control, taught: TaughtControl) => boolean;

const hasLabel: Sign = (control, { label, placeholder }) =>
  (label || placeholder) !== '' && same(control.label || control.placeholder, label || placeholder);
const hasName: Sign = (control, { name }) => name !== '' && !COUNTED.test(name) && nameOf(control) === name;

/** By what a control is known again, the surest first: what a person reads at it, then what the page calls it. */
const SIGNS: readonly Sign[] = [hasLabel, hasName];

/** Names that a program counts up say nothing: "field_12", "q7". */
const COUNTED = /^[a-z_-]{0,8}\d+$/i;

function companyNeeded(control: Control, taught: TaughtControl): number {
  const isLabelled = hasLabel(control, taught);
  if (isLabelled && hasName(control, taught)) return 0;
  return isLabelled && same(control.group, taught.group) ? SAME_PART : SAME_FORM;
}

const likeness: (control: Control, taught: TaughtControl) => number = (control, taught) =>
  (hasName(control, taught) ? 4 : 0) +
  (same(control.group, taught.group) ? 2 : 0) +
  (control.kind === taught.kind ? 1 : 0) +
  (taught.placeholder !== '' && same(control.placeholder, taught.placeholder) ? 1 : 0);

const nameOf = ({ name, id }: Control) => name || id;
/** Whether two labels say the same. */
export const same = (a: string, b: string) => labelKey(a) === labelKey(b);

/** A label without the marks of required and optional fields. */
const labelKey = (label: string): string =>
  fold(label.replace(/\((?:optional|required)\)\s*$/i, '').replace(/\*/g, ''));

/** The fields in the order of the page, what was taught in place of what the rules say. */
function replaced(
  fields: readonly Understood[],
  questions: readonly Question[],
  said: ReadonlyMap<Question, TaughtField>,
): Understood[] {
  const taken = new Set([...said.values()].map(({ property }) => property));
  return questions.flatMap((question): Understood[] => {
    const fact = said.get(question);
    if (fact?.property === null) return [];
    if (fact)
      return [
        {
          question,
          property: fact.property,
          confidence: 1,
          evidence: [{ feature: 'taught', value: 1, text: fact.at.slice(0, 10) }],
          taught: fact.id,
        },
      ];
    const field = fields.find((one) => one.question === question);
    // What a form asks once is where the person says that it is.
    return field && (!taken.has(field.property) || REPEATS.has(field.property)) ? [field] : [];
  });
}

/** The same fact about the same control: the later one takes the place of the earlier. */
export const isAbout = (a: Taught, b: Taught): boolean =>
  isTaughtField(a) && isTaughtField(b)
    ? JSON.stringify(a.control) === JSON.stringify(b.control)
    : isTaughtField(a) === isTaughtField(b) && a.path === b.path;
