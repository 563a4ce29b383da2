import { cutAtSentence } from '@/templates/format';
import { settled } from './act';
import type { Driver, State, WriteContext, Written } from './driver';
import { driverOf } from './drivers';
import { pathTo } from './paste';
import { type Person, watchPerson } from './person';
import { mayOverwrite } from './plan';
import { presentOf, rememberLabels } from './present';
import type { Choices, FillReport, Planned, ReportRow, Why } from './protocol';
import { resultOf } from './result';
import { selectorOf } from './selector';
import type { Question } from './survey';
import { type Wish, wishText } from './wish';

/** What is planned for a field, with its control. */
export interface Work extends Planned {
  readonly question: Question;
}

/** Whether what a control holds is what we wrote before: no person's, and filled anew. */
export type IsOurs = (question: Question, held: string) => boolean;

/** What was written into one control: what undo needs. */
export interface WrittenControl {
  readonly id: number;
  readonly question: Question;
  readonly driver: Driver;
  readonly before: State;
  /** What was read back after the page had settled. */
  readonly after: State;
  /** What the page's own components held, for all controls of the fill together. */
  readonly models?: Models;
}

/** The states of the components around the controls of a fill, before it and after it. */
export interface Models {
  readonly paths: readonly (readonly string[])[];
  readonly before: string;
  readonly after: string;
}

export interface Filled {
  readonly report: FillReport;
  readonly written: readonly WrittenControl[];
  /** Where the person wrote meanwhile. */
  readonly personAt?: HTMLElement;
}

interface Attempt {
  readonly planned: Work;
  readonly driver: Driver;
  readonly before: State;
  readonly wish: Wish;
  readonly written: Written;
}

/** Fills what a plan says, reads everything back after the page has settled, and reports a row a field. */
export async function fillForm(
  plan: readonly Work[],
  { choices, isOurs }: { readonly choices: Choices; readonly isOurs: IsOurs },
  context: WriteContext,
): Promise<Filled> {
  const documents = new Set(plan.map(({ question }) => question.frame.document));
  const start = performance.now();
  const person = watchPerson(documents);
  const asksElse = rememberLabels(plan.map(({ question }) => question));
  const attempts: Attempt[] = [];
  const rows = new Map<number, ReportRow>();
  const paths = plan.filter(({ wish }) => !('none' in wish)).map(({ question }) => pathTo(firstOf(question), question));
  try {
    const before = await context.pageWorld.ask({ op: 'remember', paths });
    for (const planned of plan) {
      await person.pause();
      const present = presentPlan(planned, asksElse);
      const attempt = 'status' in present ? present : await tryOne(present, { choices, isOurs, person }, context);
      if ('status' in attempt) rows.set(planned.id, attempt);
      else attempts.push(attempt);
    }
    for (const document of documents) await settled(document);
    await person.pause();
    const written = attempts.map((attempt) => readBack(attempt, rows, person));
    const after = await context.pageWorld.ask({ op: 'remember', paths });
    const models = typeof before === 'string' && typeof after === 'string' ? { paths, before, after } : undefined;
    return {
      report: { rows: plan.map(({ id }) => rows.get(id)!), ms: Math.round(performance.now() - start) },
      written: written.filter((one) => one !== undefined).map((one) => ({ ...one, models })),
      personAt: person.at(),
    };
  } finally {
    person.end();
  }
}

const firstOf = ({ found }: Question): Element => found.members[0] ?? found.element;

/** The plan with the control that stands in the page by now; a row where there is none, or where it asks for something else. */
function presentPlan(planned: Work, asksElse: (question: Question) => boolean): Work | ReportRow {
  const question = presentOf(planned.question);
  if (!question) return rowFor(planned, 'refused', 'gone');
  return asksElse(question) ? rowFor(planned, 'needs-you', 'asks-else') : withQuestion(planned, question);
}

const withQuestion = (planned: Work, question: Question): Work =>
  planned.question === question ? planned : { ...planned, question };

async function tryOne(
  planned: Work,
  { choices, isOurs, person }: { choices: Choices; isOurs: IsOurs; person: Person },
  context: WriteContext,
): Promise<Attempt | ReportRow> {
  const { question, wish, row, id } = planned;
  if (row.state === 'left-out') return rowFor(planned, 'skipped', 'left-out');
  if ('none' in wish)
    return wish.none === 'needs-you'
      ? { ...rowFor(planned, 'needs-you', 'choose'), options: row.options }
      : rowFor(planned, 'skipped', wish.none);
  const driver = driverOf(question);
  if (!driver) return rowFor(planned, 'needs-you', 'no-driver');
  const before = driver.read(question);
  if (
    person.hasWritten(question.found.element) ||
    (!before.untouched &&
      before.text.trim() !== wishText(wish, question.control.options).trim() &&
      !isOurs(question, before.text) &&
      !mayOverwrite(id, choices))
  )
    return rowFor(planned, 'kept', 'kept', before.text);
  const fitting = shortened(wish, question);
  const attempt = { planned, driver, before, wish: fitting };
  try {
    const signal = person.signalFor(question.found.element);
    return { ...attempt, written: await driver.write(question, fitting, { ...context, signal }) };
  } catch {
    // A page whose setters or handlers throw is a row in the report, not the end of the fill.
    return { ...attempt, written: { done: false, why: 'not-taken' } };
  }
}

/** A text that is longer than the control takes is cut at a sentence; a script could write past `maxlength`. */
function shortened(wish: Wish, { control }: Question): Wish {
  if (wish.type !== 'text' || !control.maxLength || wish.text.length <= control.maxLength) return wish;
  return {
    ...wish,
    text:
      control.kind === 'multiline'
        ? cutAtSentence(wish.text, control.maxLength)
        : wish.text.slice(0, control.maxLength).trimEnd(),
  };
}

function readBack(
  { planned: tried, driver, before, wish, written }: Attempt,
  rows: Map<number, ReportRow>,
  person: Person,
): WrittenControl | undefined {
  const { id } = tried;
  const question = presentOf(tried.question);
  const sections = tried.sections.length > 0 && { sections: tried.sections };
  if (!question) {
    // A person who goes on to the next step at once takes what was written along.
    rows.set(id, { ...rowFor(tried, 'refused', 'gone'), ...(written.done && sections) });
    return undefined;
  }
  const planned = withQuestion(tried, question);
  const after = driver.read(question);
  if (person.hasWritten(question.found.element)) {
    rows.set(id, rowFor(planned, 'kept', 'kept', after.text));
    return undefined;
  }
  const result = resultOf(question, wish, before, after, written);
  const full = wishText(planned.wish as Wish, question.control.options);
  const isCut = result.status === 'landed' && wish !== planned.wish;
  rows.set(id, {
    ...rowFor(planned, isCut ? 'cut' : result.status, result.why.id, result.got),
    wanted: full,
    why: isCut ? { id: 'cut', text: String(result.got.length) } : result.why,
    ...(result.options && { options: result.options }),
    ...sections,
  });
  return after.text !== before.text || result.status === 'landed' ? { id, question, driver, before, after } : undefined;
}

function rowFor(planned: Work, status: ReportRow['status'], why: Why, got = ''): ReportRow {
  const { id, property, question, row, wish } = planned;
  return {
    id,
    property,
    label: row.label,
    selector: selectorOf(question.found.element),
    frame: question.frame.frame,
    status,
    wanted: 'none' in wish ? '' : wishText(wish, question.control.options),
    got,
    why: { id: why },
  };
}
