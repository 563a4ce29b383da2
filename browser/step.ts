import type { FieldView, PageView, ReportRow, Status } from '@/forms/protocol';
import { TEXTS } from '@/forms/work';
import type { SectionId } from '@/templates/post';
import type { Property } from '@/templates/property';

/** What tells a step of a board from the others: its place in the flow, and what it asks. */
export interface StepMark {
  readonly at?: number;
  readonly labels: readonly string[];
}

export const markOf = ({ step: place, labels, fields }: PageView): StepMark => ({
  ...(place && { at: place.at }),
  labels: labels.length > 0 ? labels : fields.map(({ property }) => property),
});

/** So much of all that both ask has to be the same: a choice may have brought a question, or taken one. */
const SAME_STEP = 0.6;

/** Whether a page shows the step that was marked. */
export function isStep({ at, labels }: StepMark, view: PageView): boolean {
  const now = markOf(view);
  if (at !== undefined && now.at !== undefined && at !== now.at) return false;
  const common = labels.filter((label) => now.labels.includes(label)).length;
  return common >= SAME_STEP * new Set([...labels, ...now.labels]).size;
}

/** The fields that have appeared on a step while it was filled; none where the page shows another step by now. */
export function appeared(before: PageView, rows: readonly ReportRow[], now: PageView): readonly FieldView[] {
  if (now.kind !== 'posting' || !isStep(markOf(before), now)) return [];
  const known = new Set(before.fields.map(({ id }) => id));
  // A form that was drawn anew has other controls for the same questions.
  const isSame = (field: FieldView) =>
    rows.some(({ property, label }) => property === field.property && label === field.label);
  return now.fields.filter((field) => !known.has(field.id) && !isSame(field));
}

/** The fields that could not be filled for want of options, or were shut, and may be by now. */
export function triedAgain(
  before: PageView,
  rows: readonly ReportRow[],
  now: PageView,
  { isLate }: { readonly isLate: boolean },
): readonly FieldView[] {
  if (now.kind !== 'posting' || !isStep(markOf(before), now)) return [];
  return now.fields.filter((field) => {
    const at = rows.findIndex(({ id }) => id === field.id);
    const row = rows[at];
    if (!row) return false;
    const then = before.fields.find(({ id }) => id === field.id);
    // A list with one line says that it is loading, or what it waits for.
    const hasOthers = then !== undefined && then.control.options.join('\n') !== field.control.options.join('\n');
    const hasLanded = rows.slice(at + 1).some(({ status }) => status === 'landed');
    return (
      (hasOthers && field.control.options.length > 1 && WANTS_OPTIONS.has(row.status)) ||
      (row.why.id === 'disabled' && !field.isShut) ||
      (isLate && hasLanded && wasEmpty(row))
    );
  });
}

const WANTS_OPTIONS: ReadonlySet<Status> = new Set<Status>(['needs-you', 'refused']);

/** The list that opened had nothing in it, or only said so. */
const wasEmpty = ({ why, options = [] }: ReportRow): boolean =>
  why.id === 'no-list' || (why.id === 'no-option' && options.length === 1);

/** What became of a field that holds what was written. */
const TAKES: ReadonlySet<Status> = new Set<Status>(['landed', 'changed', 'cut']);

/** The sections of the post that stand in boxes: no other box gets them again. */
export function takenSections(rows: readonly ReportRow[]): SectionId[] {
  const taken = rows.filter(({ status, why }) => TAKES.has(status) || why.id === 'gone');
  return [...new Set(taken.flatMap(({ sections }) => sections ?? []))];
}

/** Whether a form has an empty title and an empty box for a text that other steps have taken: no board asks for both twice. */
export function asksAnew(rows: readonly ReportRow[], { fields }: PageView, held: ReadonlySet<number>): boolean {
  const taken = new Set<string>(takenSections(rows));
  const isTaken = (property: Property) =>
    property === 'description' ? taken.size > 0 : TEXTS.includes(property) && taken.has(property);
  const empty = fields.filter(({ id }) => !held.has(id)).map(({ property }) => property);
  const hasTitle = rows.some(({ property, status }) => property === 'title' && TAKES.has(status));
  return hasTitle && empty.includes('title') && empty.some(isTaken);
}
