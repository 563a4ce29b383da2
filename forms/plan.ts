import type { TextRules } from '@/templates/format';
import { type Post, type SectionId, without } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import { postOf } from '@/templates/sections';
import { namesOtherCurrency } from './codes';
import type { CompiledLanguage } from './compiled';
import { REPEATS } from './field';
import { type OptionWords, readOption } from './options';
import type { Choices, FieldState, FieldView, Planned, PlanRow } from './protocol';
import { type Routes, route } from './route';
import { type NoWish, type Wish, wishFor, wishText } from './wish';

export interface PlanContext {
  readonly posting: JobPosting;
  /** The post of the posting, headings and lists read into sections. */
  readonly post: Post;
  readonly words: OptionWords;
  readonly languages: readonly CompiledLanguage[];
  readonly rules: (property: Property) => TextRules | undefined;
  /** What the fields hold, by their ids; a field that cannot be written has no state. */
  readonly states: ReadonlyMap<number, FieldState>;
}

/** What would be written where, and why not. */
export function planForm(fields: readonly FieldView[], context: PlanContext, choices: Choices): Planned[] {
  const post = context.post.length > 0 ? context.post : postOf(context.posting);
  const earlier = new Set(choices.earlier);
  const routes = route(without(post, earlier), boxesOf(fields));
  const asked = new Set<Property>();
  const planned = fields.map((field): Planned => {
    const { id, property } = field;
    const isRepeated = asked.has(property) && !REPEATS.has(property);
    asked.add(property);
    const isSaid = isRepeated || isSaidEarlier(property, routes, earlier);
    const wish: Wish | NoWish = isSaid ? { none: 'elsewhere' } : wished(field, routes, context, choices);
    const sections = 'none' in wish ? [] : sectionsIn(routes.get(property));
    const row = rowOf(field, wish, context.states.get(id), choices);
    const asksOther = row.state === 'fill' ? asksOtherPay(field, wish, context) : undefined;
    return { id, property, wish, sections, row: asksOther ? { ...row, asksOther } : row };
  });
  const other = listsOtherPay(planned);
  return other ? planned.map((one) => withOtherPay(one, other)) : planned;
}

/** "Monthly" and "Hourly" to choose from for pay by the year; "USD" and "GBP" for pay in euros. */
function listsOtherPay(planned: readonly Planned[]): PlanRow['asksOther'] {
  const lacks = (property: Property) =>
    planned.some((one) => one.property === property && one.row.state === 'needs-you' && one.row.options?.length);
  return lacks('baseSalary.unit') ? 'unit' : lacks('baseSalary.currency') ? 'currency' : undefined;
}

const withOtherPay = (one: Planned, asksOther: PlanRow['asksOther']): Planned =>
  AMOUNTS.has(one.property) && one.row.state === 'fill' && !one.row.asksOther
    ? { ...one, row: { ...one.row, asksOther } }
    : one;

const AMOUNTS: ReadonlySet<Property> = new Set<Property>(['baseSalary', 'baseSalary.min', 'baseSalary.max']);

/** "Salary (£)" for pay in euros, "Monthly pay" for pay by the year: the figure would be read as something else. */
function asksOtherPay(
  { property, control }: FieldView,
  wish: Wish | NoWish,
  { posting: { baseSalary }, words }: PlanContext,
): PlanRow['asksOther'] {
  if (!AMOUNTS.has(property) || !baseSalary) return undefined;
  const label = control.label || control.placeholder;
  if (baseSalary.currency && namesOtherCurrency(label, baseSalary.currency)) return 'currency';
  const unit = baseSalary.value.unitText;
  const isFigure = 'type' in wish && (wish.type === 'number' || wish.type === 'range');
  const named = readOption(words.options, label).flatMap(({ facet, value }) => (facet === 'salaryUnit' ? [value] : []));
  // "Salary" by itself stands for a year in lists of units.
  const isOther = named.length > 0 && !named.includes('YEAR') && !named.includes(unit ?? '');
  return isFigure && unit && isOther ? 'unit' : undefined;
}

const sectionsIn = (post: Post | undefined): SectionId[] => [
  ...new Set((post ?? []).flatMap(({ section }) => section ?? [])),
];

/** A section that an earlier step of the board has taken is not written again; nor is a whole post of which nothing is left. */
const isSaidEarlier = (property: Property, routes: Routes, earlier: ReadonlySet<SectionId>): boolean =>
  earlier.size > 0 &&
  !routes.get(property)?.length &&
  (property === 'description' ? earlier.has('overview') : earlier.has(property as SectionId));

/** The boxes for sections: those that take a long text. */
const boxesOf = (fields: readonly FieldView[]): ReadonlySet<Property> =>
  new Set(
    fields
      .filter(({ control }) => !['checkbox', 'select', 'radio', 'number'].includes(control.kind))
      .map(({ property }) => property),
  );

function wished(field: FieldView, routes: Routes, context: PlanContext, choices: Choices): Wish | NoWish {
  const { id, property, control } = field;
  const typed = choices.typed?.[id];
  if (typed !== undefined)
    return control.kind === 'number' && Number.isFinite(Number(typed))
      ? { type: 'number', value: Number(typed) }
      : { type: 'text', text: typed };
  const picked = choices.picked?.[id];
  const text = picked !== undefined ? control.options[picked] : undefined;
  if (text !== undefined)
    return control.kind === 'checkbox'
      ? { type: 'toggle', on: picked === 0 }
      : { type: 'pick', answer: { type: 'text', text }, text, picked: [picked!] };
  return wishFor(property, control, { ...context, routes });
}

function rowOf(field: FieldView, wish: Wish | NoWish, state: FieldState | undefined, choices: Choices): PlanRow {
  const { id, property, control } = field;
  const row = { id, property, label: control.label || control.placeholder || control.group };
  if (choices.leaveOut?.includes(id)) return { ...row, state: 'left-out' };
  if ('none' in wish) {
    if (wish.none === 'needs-you')
      return {
        ...row,
        state: 'needs-you',
        options: control.kind === 'checkbox' ? ['Yes', 'No'] : control.options,
        near: wish.near,
      };
    return {
      ...row,
      state: 'no-value',
      why: wish.none,
      ...(control.options.length > 0 && { options: control.options }),
    };
  }
  if (!state) return { ...row, state: 'needs-you' };
  const shown = shownText(wish, control.options);
  const isTheirs = !state.untouched && state.text.trim() !== wishText(wish, control.options).trim() && !state.ours;
  if (isTheirs && !mayOverwrite(id, choices))
    return { ...row, state: 'keep', present: state.text.slice(0, 200), ...shown };
  const tooLong = control.maxLength && shown.full > control.maxLength ? { maxLength: control.maxLength } : {};
  return { ...row, state: 'fill', text: shown.text, ...(shown.length && { length: shown.length }), ...tooLong };
}

export const mayOverwrite = (id: number, { overwrite }: Choices): boolean =>
  overwrite === 'all' || (overwrite?.includes(id) ?? false);

function shownText(wish: Wish, options: readonly string[]): { text: string; full: number; length?: PlanRow['length'] } {
  const full = wishText(wish, options);
  const items =
    wish.type === 'rich'
      ? wish.post.filter(({ kind }) => kind === 'item').length
      : (full.match(/^[•-] /gm) ?? []).length;
  const isLong = full.length > 120 || items > 0;
  return { text: full.slice(0, 300), full: full.length, ...(isLong && { length: { characters: full.length, items } }) };
}
